import type { Incident } from '../model/incident.ts'
import type { Report } from '../render/content.ts'
import type { OutputFormat } from './output-files.ts'

export interface WritingFlags {
  readonly pdf?: 'ua-1' | 'a-3b'
  /** A file with colours, fonts, a logo: for PDF. */
  readonly theme?: string
}

/** A report in one format; what its writer has to say is added to the warnings. */
export async function writtenReport(
  report: Report,
  incident: Incident,
  format: OutputFormat,
  { pdf = 'ua-1', theme }: WritingFlags,
  warnings: Set<string>,
): Promise<string | Uint8Array> {
  if (format === 'markdown') return (await import('../render/writers/markdown.ts')).writeMarkdown(report)
  if (format === 'html') return (await import('../render/writers/html/write-html.ts')).writeHtml(report)
  const { pdfFile } = await import('../node/pdf-file.ts')
  const made = await pdfFile(report, incident, { standard: pdf, theme })
  for (const warning of made.warnings) warnings.add(warning)
  return made.bytes
}
