import type PDFKit from 'pdfkit'
import type { Report } from '../../content.ts'
import { boxesOf } from './boxes.ts'
import { drawLine } from './draw.ts'
import { flow } from './flow.ts'
import { openFonts } from './font-set.ts'
import type { Fonts } from './fonts.ts'
import { drawFurniture } from './furniture.ts'
import { breakLines } from './lines.ts'
import { openPdf, type PdfStandard } from './pdf-document.ts'
import { baselineIn, type Setting } from './setting.ts'
import { body, page, type TextStyle } from './style.ts'

export interface PdfOptions {
  readonly fonts: Fonts
  /** Default `ua-1`. */
  readonly standard?: PdfStandard
  /** pdfkit, where it was loaded already. */
  readonly engine?: typeof PDFKit | undefined
}

export interface WrittenPdf {
  readonly bytes: Uint8Array
  /** What the PDF could not show: each one a line for the user. */
  readonly warnings: readonly string[]
}

const eyebrow: TextStyle = { face: 'semibold', size: 8, colour: 'secondary' }

/**
 * A report as a tagged PDF 1.7 on A4, the same bytes each time for the same report and fonts.
 *
 * @throws {Error} where a font cannot be read
 */
export async function writePdf(report: Report, options: PdfOptions): Promise<WrittenPdf> {
  const info = {
    title: report.title,
    author: report.organization,
    subject: report.reference === '' ? 'Postmortem' : `Postmortem ${report.reference}`,
    creator: report.generator,
    language: report.language,
    date: report.date,
  }
  const { standard = 'ua-1', engine } = options
  const doc = await openPdf(info, { standard, size: [595.28, 841.89], ...(engine === undefined ? {} : { engine }) })
  const fonts = openFonts(doc, options.fonts)
  const setting: Setting = {
    doc,
    fonts,
    tag: doc.root,
    left: page.left,
    width: doc.pageWidth - page.left - page.right,
    style: body,
  }
  flow(doc, [...eyebrowBox(report, setting), ...boxesOf(report.root.children, setting)])
  drawFurniture(doc, fonts, report)
  return { bytes: await doc.finish(), warnings: fonts.warnings() }
}

/** A small line above the title: whose report this is. */
function eyebrowBox({ organization }: Report, { doc, fonts, tag, left, width }: Setting) {
  const words = ['Postmortem', organization].filter((part) => part !== '').join(' · ')
  const lines = breakLines([{ text: words, style: eyebrow }], width, fonts)
  const paragraph = tag.add('P')
  return lines.map((line, index) => ({
    height: index === lines.length - 1 ? 18 : 12,
    space: 0,
    keep: true,
    draw: (top: number) => drawLine(doc, line, left, top + baselineIn(fonts, eyebrow, 10), paragraph),
  }))
}
