import type { BatchDocument } from '../batch/batch-document.ts'
import { type ReadDocumentOptions, readIncidents } from '../batch/read-document.ts'
import type { IncidentRecord } from '../batch/record.ts'
import { type ReadResult, resultOf } from '../node/batch/read-result.ts'
import type { OutputFlags } from './output-options.ts'
import type { ReadingFlags } from './reading-options.ts'
import { type RuleFlags, type Settings, settingsOf } from './settings.ts'

/** What is done with every document of a run; plain data, so that it can be told to another thread or machine. */
export interface ReadingTask {
  readonly flags: ReadingFlags & RuleFlags & OutputFlags & { readonly check?: boolean; readonly ignore?: boolean }
  /** The present, RFC 3339. */
  readonly now: string
  readonly version: string
  readonly render?: {
    readonly template: string
    readonly format: 'md' | 'html' | 'pdf'
    /** In which the reports are written. */
    readonly folder: string
  }
}

/** What a document is read with: what the options and the configuration say of one of its name. */
export function readingOptionsFor({ flags, now }: ReadingTask, settings: Settings): ReadDocumentOptions {
  const { config, rules, comparisonRules, holidays, assumptions } = settings
  return {
    check: flags.check === true,
    config,
    rules,
    knownRules: comparisonRules.map(({ id }) => id),
    holidays,
    comments: flags.ignore !== false,
    zone: assumptions.zone,
    date: assumptions.date,
    format: flags.inputFormat,
    now: assumptions.now ?? now,
  }
}

/**
 * What does a task with one document after the other. Configuration, plugins and template are loaded once.
 *
 * @throws {UserError | ConfigError | TemplateError} where one of these cannot be used
 */
export async function taskReader(task: ReadingTask): Promise<(document: BatchDocument) => Promise<ReadResult>> {
  const settingsFor = await settingsOf(task.flags, task.flags)
  const rendering = task.render === undefined ? undefined : await (await import('./rendering-task.ts')).rendering(task)
  return async (given) => {
    const settings = settingsFor(given.name)
    const { records, incidents, document } = await readIncidents(given, readingOptionsFor(task, settings))
    if (rendering === undefined || document === undefined || incidents.length === 0) return resultOf(records)
    const rendered = []
    const several = records.length > 1
    for (const record of records) rendered.push(await rendering(record as IncidentRecord, document, settings, several))
    return resultOf(rendered)
  }
}
