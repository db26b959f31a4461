import type { Heading, RootContent } from 'mdast'
import { visit, wordsOf } from '../../tree.ts'
import { drawLine, drawPlain } from './draw.ts'
import type { Box } from './flow.ts'
import { breakLines } from './lines.ts'
import { baselineIn, type Setting } from './setting.ts'
import { body, headings, type TextStyle } from './style.ts'

const entryStyle: TextStyle = { ...body, link: '' }
const number: TextStyle = { ...body, colour: 'secondary', tabular: true }
const dots: TextStyle = { ...number, colour: 'faint' }
const lineHeight = 17
/** A report of about so many pages has a list of its contents. */
const LONG = 3
const FEWEST = 4

/** The list of a report's sections, and what writes their page numbers when these are known. */
export interface Contents {
  readonly boxes: readonly Box[]
  fillIn(): void
}

/** Undefined for a report that is short, or in few parts. */
export function contentsOf(nodes: readonly RootContent[], setting: Setting): Contents | undefined {
  const found = nodes.filter(
    (node): node is Heading => node.type === 'heading' && node.depth === 2 && wordsOf(node).trim() !== '',
  )
  if (found.length < FEWEST || pagesAbout(nodes) < LONG) return undefined
  const { doc, fonts, left, width, tag, anchors, wording } = setting
  const places: { page: number; baseline: number; heading: Heading; draw: (page: string) => void }[] = []
  const style = { ...(headings[3]?.style ?? body), colour: 'accent' }
  const list = tag.add('TOC')
  const [title] = breakLines([{ text: wording.words.texts.contents, style }], width, fonts)
  const caption = list.add('Caption')
  const titleBox: Box = {
    height: lineHeight + 2,
    space: 22,
    keep: true,
    draw: (top) => title && drawLine(doc, title, left, top + baselineIn(fonts, style, lineHeight), caption),
  }
  const boxes = found.map((heading, index): Box => {
    const item = list.add('TOCI')
    const reference = item.add('Reference')
    const linked = { ...entryStyle, link: `#${anchors.nameOf(heading)}` }
    const [line] = breakLines([{ text: wordsOf(heading), style: linked }], width - 40, fonts)
    return {
      height: lineHeight,
      space: 0,
      keep: index < found.length - 1,
      draw: (top) => {
        if (line === undefined) return
        const baseline = top + baselineIn(fonts, body, lineHeight)
        drawLine(doc, line, left, baseline, reference)
        const draw = (page: string) => {
          const [digits] = breakLines([{ text: page, style: number }], width, fonts)
          if (digits === undefined) return
          const right = left + width - digits.width
          doc.artifact('Layout', () => drawDots(left + line.width + 6, right - 6, baseline))
          drawLine(doc, digits, right, baseline, reference)
        }
        places.push({ page: doc.pageCount() - 1, baseline, heading, draw })
      },
    }
  })

  function drawDots(from: number, to: number, baseline: number): void {
    const step = 5
    const count = Math.floor((to - from) / step)
    if (count < 1) return
    const [line] = breakLines([{ text: '. '.repeat(count).trimEnd(), style: dots }], Number.POSITIVE_INFINITY, fonts)
    if (line !== undefined) drawPlain(doc, line, to - line.width, baseline)
  }

  return {
    boxes: [titleBox, ...boxes],
    fillIn: () => {
      for (const { page, heading, draw } of places) {
        doc.toPage(page)
        draw(`${anchors.pageOf(heading) ?? ''}`)
      }
    },
  }
}

/** As many pages as these words and rows fill, more or less. */
function pagesAbout(nodes: readonly RootContent[]): number {
  let rows = 0
  let letters = 0
  for (const node of nodes) {
    visit(node, (part) => {
      if (part.type === 'tableRow') rows += 1
      else if (part.type === 'text') letters += part.value.length
    })
  }
  return Math.max(rows / 28, letters / 2800)
}
