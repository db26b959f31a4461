import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { IncidentRecord } from '../batch/record.ts'
import { notRendered } from '../batch/tally.ts'
import { measure } from '../measure/measure.ts'
import type { Document } from '../model/document.ts'
import type { Incident } from '../model/incident.ts'
import { readyTemplate } from '../node/isolated-template.ts'
import { loadTemplate } from '../node/load-template.ts'
import { writeFiles } from '../node/write-files.ts'
import type { Report } from '../render/content.ts'
import { renderRemotely } from '../render/render.ts'
import { audited } from './audited.ts'
import { gapLimit } from './gap-limit.ts'
import { outputOf, wordingFor } from './output-options.ts'
import type { ReadingTask } from './reading-task.ts'
import type { Settings } from './settings.ts'

type Format = NonNullable<ReadingTask['render']>['format']

export type Rendering = (
  record: IncidentRecord,
  document: Document,
  settings: Settings,
  several: boolean,
) => Promise<IncidentRecord>

/** Folder of rendered reports, within that of the output. */
export const reportsFolder = 'reports'

/**
 * Writes the report of each incident into a file, and says in its record which. One that cannot be rendered or written
 * says why in its notes.
 *
 * @throws {UserError | TemplateError} where the template cannot be used
 */
export async function rendering({ render, flags, now, version }: ReadingTask): Promise<Rendering> {
  const { template: name = 'postmortem', format = 'md', folder = '.' } = render ?? {}
  const template = await readyTemplate(await loadTemplate(name))
  return async (record, document, settings, several) => {
    const { incident } = record
    const { config } = settings
    const given: Settings = { ...settings, assumptions: { now, ...settings.assumptions } }
    const { findings, audit } = audited(incident, document, given, several)
    try {
      const measures = measure(incident, { metrics: config.metrics })
      const report = await renderRemotely({ incident, measures, findings, audit }, template, {
        ...gapLimit(settings),
        wording: wordingFor(incident, outputOf(config, flags)),
        tool: { name: 'postmortem-kit', version },
      })
      const path = `${reportsFolder}/${reportName(record)}.${format}`
      await writeFiles([{ path: join(folder, path), content: await written(report, incident, format) }])
      const { notes, ...rest } = record
      return { ...rest, report: path, notes }
    } catch (error) {
      const why = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ')
      return { ...record, notes: [...record.notes, `${notRendered}${why}`] }
    }
  }
}

async function written(report: Report, incident: Incident, format: Format): Promise<string | Uint8Array> {
  if (format === 'md') return (await import('../render/writers/markdown.ts')).writeMarkdown(report)
  if (format === 'html') return (await import('../render/writers/html/write-html.ts')).writeHtml(report)
  return (await (await import('../node/pdf-file.ts')).pdfFile(report, incident, { standard: 'ua-1' })).bytes
}

/**
 * A file name for any document's name: its last part in plain letters, and 12 digits of the hash of its name and bytes,
 * so that two have one name only where they are the same.
 */
export function reportName({ document: { name, sha256 = '' }, ordinal }: IncidentRecord): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .normalize('NFKD')
    .replace(/\.[^.]*$/, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  const hash = createHash('sha256').update(`${name}\n${sha256}`).digest('hex').slice(0, 12)
  return `${plain === '' ? 'report' : plain}-${hash}${ordinal === 0 ? '' : `-${ordinal + 1}`}`
}
