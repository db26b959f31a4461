import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { BatchRecord } from '../batch/record.ts'
import type { Tally } from '../batch/tally.ts'
import { standardMetrics } from '../measure/metrics.ts'
import { type Journal, openJournal } from '../node/batch/journal.ts'
import { lock } from '../node/batch/lock.ts'
import type { ReadResult } from '../node/batch/read-result.ts'
import { runBatch } from '../node/batch/run-batch.ts'
import { openSink, sinkKindOf } from '../node/batch/sink.ts'
import { cannotWrite } from '../node/batch/staged-file.ts'
import { exists } from '../node/exists.ts'
import { readyTemplate } from '../node/isolated-template.ts'
import { type LoadedTemplate, loadTemplate } from '../node/load-template.ts'
import { UserError } from '../node/user-error.ts'
import { removeUnfinished } from '../node/write-files.ts'
import type { BatchFlags } from './batch-flags.ts'
import { batchDocuments, countedPaths } from './batch-inputs.ts'
import { batchProgress } from './batch-progress.ts'
import { documentReaders } from './batch-readers.ts'
import { troubles } from './batch-report.ts'
import type { ReadingTask } from './reading-task.ts'
import { reportsFolder } from './rendering-task.ts'
import type { Settings } from './settings.ts'
import type { Streams } from './streams.ts'

export interface FilesOptions {
  readonly out: string
  readonly flags: BatchFlags
  readonly settingsFor: (file: string) => Settings
  readonly version: string
  readonly signal: AbortSignal
}

/** Reads documents into files, by way of a journal, which stays for the next run. */
export async function batchIntoFiles(
  inputs: readonly string[],
  { out, flags, settingsFor, version, signal }: FilesOptions,
  streams: Streams,
): Promise<Tally> {
  const kind = await sinkKindOf(out)
  if (flags.render !== undefined && kind !== 'folder') {
    throw new UserError('--render needs a folder', `--out ${out}`, 'name one, for the reports and all else')
  }
  if (kind !== 'folder' && !(await exists(dirname(out)))) {
    throw new UserError('cannot write', out, `there is no folder ${dirname(out)}: create it first`)
  }
  const template = flags.render === undefined ? undefined : await usableTemplate(flags.render)
  const path = kind === 'folder' ? join(out, 'batch.journal') : `${out}.journal`
  const except = [out, path].map((each) => resolve(each))
  const documents = batchDocuments(inputs, flags, except, streams)
  if (kind === 'folder')
    await mkdir(join(out, template === undefined ? '' : reportsFolder), { recursive: true }).catch((error) =>
      cannotWrite(out, error),
    )
  const unlock = await lock(`${path}.lock`)
  if (template !== undefined) await removeUnfinished(join(out, reportsFolder))
  const progress = batchProgress(streams.stderr, 'read', flags.quiet === true)
  let journal: Journal | undefined
  try {
    journal = await journalFor(path, out, flags.resume === true)
    const before = journal.before?.complete === false ? journal.before.now : undefined
    const now = settingsFor('-').assumptions.now ?? before ?? new Date().toISOString()
    const task: ReadingTask = {
      flags,
      now,
      version,
      ...(flags.render !== undefined && {
        render: { template: flags.render, format: flags.renderFormat, folder: out },
      }),
    }
    const readers = await documentReaders(task, flags, settingsFor, streams.stderr, signal)
    try {
      if (streams.stderr.isTTY === true && !flags.quiet) {
        countedPaths(inputs, flags, except).then(
          (total) => progress.expect(total ?? 0),
          () => undefined,
        )
      }
      const trouble = troubles(streams.stderr)
      const same = sameFor(flags, template, settingsFor, version)
      return await runBatch(documents, {
        journal,
        state: { now, complete: false },
        dependsOn: same,
        read: readers.read,
        workers: readers.workers,
        signal,
        openSink: async () => {
          progress.clear()
          return await openSink(out, kind, { metrics: metricNames(settingsFor) })
        },
        ...(template !== undefined && { stillGood: (result: ReadResult) => reportsAreThere(result, out) }),
        onRead: progress.step,
        onWritten: trouble.see,
      }).finally(() => trouble.finish())
    } finally {
      await readers.close()
    }
  } finally {
    progress.clear()
    await journal?.close()
    await unlock()
  }
}

/** @throws {UserError | TemplateError} where it is none, or cannot be used: once, and not for each document */
async function usableTemplate(name: string): Promise<LoadedTemplate> {
  const template = await loadTemplate(name)
  await (await readyTemplate(template)).close()
  return template
}

/** @throws {UserError} where a run was cut off, and it is not said what to do about it */
async function journalFor(path: string, out: string, resume: boolean): Promise<Journal> {
  if (!(await exists(path))) return await openJournal(path, false)
  const journal = await openJournal(path, true)
  if (resume || journal.before === undefined) return journal
  await journal.close()
  if (journal.before.complete) return await openJournal(path, false)
  throw new UserError('a run was cut off', out, `go on with --resume, or delete ${path} to begin anew`)
}

/** All that a result depends on besides its document, the same as text where it is the same. */
function sameFor(
  { check, ignore, inputFormat, render, renderFormat, locale, outputZone, now }: BatchFlags,
  template: LoadedTemplate | undefined,
  settingsFor: (file: string) => Settings,
  version: string,
): (name: string) => string {
  const { rules, comparisonRules } = settingsFor('-')
  // Of a rule its code: a plugin has no version that could be told.
  const code = rules.map(({ id, severity, messages, check: work }) => [id, severity, messages, String(work)])
  const shown = render === undefined ? [] : [template?.text, template?.partials, renderFormat, locale, outputZone]
  const all = [
    version,
    check,
    ignore,
    inputFormat,
    now,
    shown,
    ...(check ? [code, comparisonRules.map(({ id }) => id)] : []),
  ]
  const run = createHash('sha256').update(JSON.stringify(all)).digest('hex')
  return (name) => {
    const { config, assumptions } = settingsFor(name)
    return `${run} ${JSON.stringify([config, assumptions])}`
  }
}

const metricNames = (settingsFor: (file: string) => Settings): string[] => [
  ...new Set([...Object.keys(standardMetrics), ...Object.keys(settingsFor('-').config.metrics ?? {})]),
]

async function reportsAreThere({ lines }: ReadResult, out: string): Promise<boolean> {
  for (const line of lines) {
    const record = JSON.parse(line) as BatchRecord
    if (record.kind === 'incident' && (record.report === undefined || !(await exists(join(out, record.report)))))
      return false
  }
  return true
}
