import type { RootContent } from 'mdast'
import type PDFKit from 'pdfkit'
import type { Report } from '../../content.ts'
import { visit } from '../../tree.ts'
import { anchorsIn } from './anchors.ts'
import { boxesOf } from './boxes.ts'
import { contentsOf } from './contents.ts'
import { coverBoxes } from './cover.ts'
import { type Bidi, hasRightToLeft } from './direction.ts'
import { type Box, flow } from './flow.ts'
import { openFonts, type TextEngines } from './font-set.ts'
import type { Fonts } from './fonts.ts'
import { drawFurniture } from './furniture.ts'
import { type AttachedFile, openPdf, type PdfStandard } from './pdf-document.ts'
import type { Setting } from './setting.ts'
import { asksForShaping, loadShaping } from './shaping.ts'
import { body, page, paper } from './style.ts'
import type { Theme } from './theme.ts'

export interface PdfOptions {
  readonly fonts: Fonts
  /** Default `ua-1`. */
  readonly standard?: PdfStandard
  readonly theme?: Theme
  /** From which the report was made; PDF/A-3 only. */
  readonly sources?: readonly AttachedFile[]
  /** pdfkit, where it was loaded already. */
  readonly engine?: typeof PDFKit | undefined
}

export interface WrittenPdf {
  readonly bytes: Uint8Array
  /** What the PDF could not show: each one a line for the user. */
  readonly warnings: readonly string[]
}

/**
 * A report as a tagged PDF, the same bytes each time for the same report, fonts and theme.
 *
 * @throws {Error} where a font or the logo cannot be read, or files are to be embedded where the standard has no room
 */
export async function writePdf(report: Report, options: PdfOptions): Promise<WrittenPdf> {
  const { standard = 'ua-1', engine, theme = {}, sources = [] } = options
  if (sources.length > 0 && standard !== 'a-3b') throw new Error('only PDF/A-3 embeds the files it was made from')
  const doc = await openPdf(infoOf(report), {
    standard,
    size: paper[theme.page ?? 'A4'],
    ...(theme.palette === undefined ? {} : { palette: theme.palette }),
    ...(engine === undefined ? {} : { engine }),
  })
  const fonts = openFonts(doc, options.fonts, await enginesFor(report))
  const setting: Setting = {
    doc,
    fonts,
    tag: doc.root,
    left: page.left,
    width: doc.pageWidth - page.left - page.right,
    style: body,
    wording: report.wording,
    anchors: anchorsIn(report.root),
  }
  const { children } = report.root
  const start = children.findIndex((node, index) => index > 0 && node.type === 'heading' && node.depth > 1)
  const opening = start < 0 ? children : children.slice(0, start)
  const rest = start < 0 ? [] : children.slice(start)
  let fillContents = () => {}
  flow(doc, boxesInOrder())
  fillContents()
  drawFurniture(doc, fonts, report, theme.footer ?? '')
  for (const source of sources) doc.attach(source)
  return { bytes: await doc.finish(), warnings: fonts.warnings() }

  function* boxesInOrder(): Generator<Box> {
    yield* coverBoxes(report, theme, setting)
    yield* boxesOf(opening as RootContent[], setting)
    const contents = contentsOf(rest, setting)
    if (contents !== undefined) {
      yield* contents.boxes
      fillContents = contents.fillIn
    }
    yield* boxesOf(rest, setting)
  }
}

/** What text from right to left, and joined letters, ask for is loaded only where there are some. */
async function enginesFor({ root, title, organization, reference }: Report): Promise<TextEngines> {
  const texts = [title, organization, reference]
  visit(root, (node) => {
    if ('value' in node) texts.push(node.value)
    else if (node.type === 'timelineFigure') texts.push(JSON.stringify(node.picture))
    else if (node.type === 'chartFigure') texts.push(JSON.stringify(node.chart))
  })
  const rightToLeft = texts.some(hasRightToLeft)
  if (!rightToLeft && !texts.some(asksForShaping)) return {}
  const shaping = await loadShaping()
  if (!rightToLeft) return { shaping }
  const { default: bidi } = (await import('bidi-js')) as unknown as { default: () => Bidi }
  return { shaping, bidi: bidi() }
}

function infoOf({ title, kind: own, organization, reference, wording, generator, language, date }: Report) {
  const kind = own ?? wording.words.texts.postmortem
  return {
    // A document without a title cannot be told from others by who hears it.
    title: title || wording.words.texts.incidentReport,
    author: organization,
    subject: reference === '' ? kind : `${kind} ${reference}`,
    creator: generator,
    language,
    date,
  }
}
