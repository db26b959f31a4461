import type { Incident } from '../model/incident.ts'
import type { Report } from '../render/content.ts'
import type { AttachedFile } from '../render/writers/pdf/pdf-document.ts'
import { type WrittenPdf, writePdf } from '../render/writers/pdf/write-pdf.ts'
import { loadFonts } from './fonts.ts'
import { loadPdfEngine } from './pdf-engine.ts'
import { UserError } from './user-error.ts'

export interface PdfFileOptions {
  readonly standard: 'ua-1' | 'a-3b'
  /** Path of a theme file. */
  readonly theme?: string | undefined
}

/**
 * A report as the bytes of a PDF, with the fonts and the theme that are on the disk. PDF/A-3b carries the incident
 * as JSON, as `extract` prints it: its source, so that it can be read back as it was.
 *
 * @throws {UserError} where the theme or a file that it names cannot be used
 */
export async function pdfFile(report: Report, incident: Incident, options: PdfFileOptions): Promise<WrittenPdf> {
  return await pdfFileOf(report, incidentFile(incident), options)
}

/** The same of any report: `source` is the file that PDF/A-3b carries. */
export async function pdfFileOf(report: Report, source: AttachedFile, options: PdfFileOptions): Promise<WrittenPdf> {
  const { standard } = options
  const { theme, fonts, warnings } =
    options.theme === undefined
      ? { theme: {}, fonts: {}, warnings: [] }
      : await (await import('./load-theme.ts')).loadTheme(options.theme)
  const written = await writePdf(report, {
    fonts: { ...(await loadFonts(report.language)), ...fonts },
    theme,
    standard,
    // Pictures ask for the whole of it.
    engine: theme.logo === undefined ? loadPdfEngine() : undefined,
    ...(standard === 'a-3b' ? { sources: [source] } : {}),
  }).catch((error: unknown) => {
    if (options.theme === undefined || !(error instanceof Error)) throw error
    throw new UserError(
      error instanceof RangeError ? 'a font or picture that it names is broken' : error.message,
      options.theme,
    )
  })
  return { ...written, warnings: [...warnings, ...written.warnings] }
}

function incidentFile(incident: Incident) {
  return {
    name: 'incident.json',
    description: 'The incident as data, from which this report was made',
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(incident, null, 2)}\n`),
  }
}
