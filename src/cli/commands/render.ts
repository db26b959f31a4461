import { measure } from '../../measure/measure.ts'
import type { Document } from '../../model/document.ts'
import type { Incident } from '../../model/incident.ts'
import { findInputs } from '../../node/find-inputs.ts'
import { loadTemplate } from '../../node/load-template.ts'
import { UserError } from '../../node/user-error.ts'
import { writeFiles } from '../../node/write-files.ts'
import { cleanText } from '../../render/clean-text.ts'
import type { Report } from '../../render/content.ts'
import { render } from '../../render/render.ts'
import { compileTemplate } from '../../render/template.ts'
import { ignoredLine } from '../../reporters/summary.ts'
import { audited } from '../audited.ts'
import { chosenIncident } from '../chosen-incident.ts'
import { complain, note } from '../complain.ts'
import { documents, type OutputFormat, outputFiles } from '../output-files.ts'
import { type OutputFlags, outputOf, wordingFor } from '../output-options.ts'
import { type ReadReport, readReports, reportExtensions } from '../read-reports.ts'
import type { ReadingFlags } from '../reading-options.ts'
import { type RuleFlags, settingsOf } from '../settings.ts'
import type { ExitStatus, Streams } from '../streams.ts'

export interface RenderFlags extends ReadingFlags, RuleFlags, OutputFlags {
  readonly output?: readonly string[]
  readonly template?: string
  readonly omitMissing?: boolean
  readonly incident?: number
  readonly pdf?: 'ua-1' | 'a-3b'
  /** A file with colours, fonts, a logo: for PDF. */
  readonly theme?: string
}

/** Writes one incident's postmortem to every output, or to none where one cannot be made. */
export async function renderReport(
  given: string,
  flags: RenderFlags,
  streams: Streams,
  version: string,
): Promise<ExitStatus> {
  const { stdout, stderr } = streams
  const { paths, errors } = await findInputs([given], reportExtensions)
  for (const error of errors) complain(stderr, error)
  const [file] = paths
  if (file === undefined) return 2
  if (paths.length > 1) throw new UserError(`${paths.length} reports`, given, `render takes one, such as ${file}`)
  const outputs = await outputFiles(flags.output ?? [], file, documents)
  const settingsFor = await settingsOf(flags, flags)
  const { text, name, partials } = await loadTemplate(flags.template ?? 'postmortem')
  const template = compileTemplate(text, name, { partials })
  const found: { incident: Incident; document: Document }[] = []
  const usable = await readReports([file], flags, settingsFor, streams, ({ incidents, document }: ReadReport) => {
    for (const incident of incidents) found.push({ incident, document })
  })
  if (!usable) return 2
  const { incident, document } = chosenIncident(found, file, flags.incident)
  const settings = settingsFor(document.name)
  const { config } = settings
  const measures = measure(incident, config.metrics ? { metrics: config.metrics } : {})
  const { findings, audit } = audited(incident, document, settings, found.length > 1)
  const report = render({ incident, measures, findings, audit }, template, {
    omitMissing: flags.omitMissing === true,
    wording: wordingFor(incident, outputOf(config, flags)),
    tool: { name: 'postmortem-kit', version },
  })
  const contents = new Map<OutputFormat, string | Uint8Array>()
  const warnings = new Set(report.warnings)
  if (audit.ignored.length > 0) warnings.add(ignoredLine(audit.ignored))
  for (const { format } of outputs) {
    if (!contents.has(format)) contents.set(format, await written(report, incident, format, flags, warnings))
  }
  if (!flags.quiet) for (const warning of warnings) note(stderr, `${document.name}: ${warning}`)
  const made = outputs.map(({ path, format }) => ({ path, content: contents.get(format) ?? '' }))
  await writeFiles(made.filter(({ path }) => path !== '-'))
  const printed = made.find(({ path }) => path === '-')
  stdout.write(printed?.content ?? made.map(({ path }) => `wrote ${cleanText(path)}\n`).join(''))
  return 0
}

async function written(
  report: Report,
  incident: Incident,
  format: OutputFormat,
  { pdf = 'ua-1', theme }: RenderFlags,
  warnings: Set<string>,
): Promise<string | Uint8Array> {
  if (format === 'markdown') return (await import('../../render/writers/markdown.ts')).writeMarkdown(report)
  if (format === 'html') return (await import('../../render/writers/html/write-html.ts')).writeHtml(report)
  const { pdfFile } = await import('../../node/pdf-file.ts')
  const made = await pdfFile(report, incident, { standard: pdf, theme })
  for (const warning of made.warnings) warnings.add(warning)
  return made.bytes
}
