import type { TimelineFigure } from '../../content.ts'
import { layoutTimeline, type TimelineLayout } from '../../timeline-layout.ts'
import { drawPlain, fillRect, strokeLine } from './draw.ts'
import type { Box } from './flow.ts'
import { breakLines } from './lines.ts'
import { n } from './numbers.ts'
import type { PdfDocument, Rect } from './pdf-document.ts'
import { baselineIn, type Setting } from './setting.ts'
import { phaseColours, type TextStyle } from './style.ts'

const plain: TextStyle = { face: 'regular', size: 7, colour: 'ink', tabular: true }
const strong: TextStyle = { ...plain, face: 'semibold' }
const quiet: TextStyle = { ...plain, size: 6.5, colour: 'secondary' }
const lineHeight = 8.6
const captionHeight = 22

/** The picture of the timeline, drawn as vectors, with a line that explains its marks. */
export function figureBoxes({ picture, alt }: TimelineFigure, setting: Setting): Box[] {
  const { doc, left, width } = setting
  const layout = layoutTimeline(picture, {
    width,
    lineHeight,
    measure: (text, weight) => textWidth(text, weight === 'strong' ? strong : plain, setting),
  })
  const holder = setting.tag.add('Div')
  const height = layout.height + captionHeight
  return [
    {
      height,
      space: 10,
      draw: (top) => {
        const figure = holder.add('Figure', { alt, area: { x: left, y: top, width, height } })
        figure.content(() => {
          const pen = penOf(setting)
          doc.within(left, top, () => {
            drawBands(doc, layout, pen)
            drawLeaders(doc, layout)
            drawTrack(doc, layout, pen)
            drawAxis(doc, layout, pen)
            drawLabels(layout, pen)
            drawCaption(doc, layout, pen)
          })
        })
      },
    },
  ]
}

interface Pen {
  /** Writes a text at x into a line box whose top is y; gives its width. */
  readonly write: (text: string, style: TextStyle, x: number, y: number, height?: number) => number
  readonly width: (text: string, style: TextStyle) => number
}

function penOf(setting: Setting): Pen {
  const { doc, fonts } = setting
  return {
    width: (text, style) => textWidth(text, style, setting),
    write: (text, style, x, y, height = lineHeight) => {
      const [line] = breakLines([{ text, style }], Number.POSITIVE_INFINITY, fonts)
      if (line !== undefined) drawPlain(doc, line, x, y + baselineIn(fonts, style, height))
      return line?.width ?? 0
    },
  }
}

function textWidth(text: string, style: TextStyle, { fonts }: Setting): number {
  return breakLines([{ text, style }], Number.POSITIVE_INFINITY, fonts)[0]?.width ?? 0
}

function colourOf(index: number): string {
  return phaseColours[index % phaseColours.length] ?? 'faint'
}

function drawBands(doc: PdfDocument, { legend, bands, impact }: TimelineLayout, pen: Pen): void {
  for (const entry of legend) {
    fillRect(doc, { x: entry.x, y: entry.y + 1, width: 6.6, height: 6.6 }, colourOf(entry.index), 1.5)
    pen.write(entry.text, plain, entry.x + 9.5, entry.y)
  }
  for (const band of bands) {
    // A phase of no length would leave no mark.
    const shown = { ...band, width: Math.max(band.width - 0.6, 0.6) }
    fillRect(doc, shown, colourOf(band.index))
    if (band.text !== '') pen.write(band.text, { ...strong, colour: 'white' }, band.x + 4, band.y, band.height)
  }
  for (const box of impact) fillRect(doc, box, 'impact')
}

function drawTrack(doc: PdfDocument, { track, gaps, breaks, ticks, bands, axis }: TimelineLayout, pen: Pen): void {
  const middle = track.y + track.height / 2
  fillRect(doc, track, 'zebra')
  for (const gap of gaps) drawHatch(doc, gap)
  for (const gap of gaps) {
    if (!gap.inside) continue
    const width = pen.width(gap.text, { ...quiet, colour: 'zebra' })
    const x = gap.x + (gap.width - width) / 2
    fillRect(doc, { x: x - 3, y: gap.y + 1.4, width: width + 6, height: gap.height - 2.8 }, 'white', 2)
    pen.write(gap.text, quiet, x, gap.y, gap.height)
  }
  for (const cut of breaks) {
    const top = bands[0]?.y ?? track.y
    const [x, right] = [cut.left + 3, cut.right - 3]
    fillRect(doc, { x, y: top - 1, width: right - x, height: axis.y - top + 2 }, 'white')
    for (const side of [x, right]) strokeLine(doc, [side - 2, axis.y + 1], [side + 2, top - 1], 'faint', 0.6)
    const width = pen.width(cut.text, quiet)
    pen.write(cut.text, quiet, (cut.left + cut.right - width) / 2, track.y, track.height)
  }
  for (const { x, kind } of ticks) {
    if (kind === 'event') strokeLine(doc, [x, middle - 3], [x, middle + 3], 'secondary', 0.9)
    else if (kind === 'update') fillRect(doc, { x: x - 2.2, y: middle - 2.2, width: 4.4, height: 4.4 }, 'link', 2.2)
    else drawDiamond(doc, x, middle)
  }
}

function drawDiamond(doc: PdfDocument, x: number, y: number): void {
  const r = 3
  doc.fill('accent')
  doc.put(`${n(x)} ${n(y - r)} m ${n(x + r)} ${n(y)} l ${n(x)} ${n(y + r)} l ${n(x - r)} ${n(y)} l f`)
}

function drawHatch(doc: PdfDocument, { x, y, width, height }: Rect): void {
  const lines: string[] = []
  for (let at = x - height; at < x + width; at += 4) {
    lines.push(`${n(at)} ${n(y + height)} m ${n(at + height)} ${n(y)} l`)
  }
  doc.stroke('hatch')
  doc.put(`q ${n(x)} ${n(y)} ${n(width)} ${n(height)} re W n 0.6 w ${lines.join(' ')} S Q`)
}

function drawAxis(doc: PdfDocument, { axis, breaks, width }: TimelineLayout, pen: Pen): void {
  const cuts = [0, ...breaks.flatMap(({ left, right }) => [left + 3, right - 3]), width]
  for (let index = 0; index < cuts.length; index += 2) {
    strokeLine(doc, [cuts[index] ?? 0, axis.y], [cuts[index + 1] ?? width, axis.y], 'faint', 0.6)
  }
  for (const { x, text, day } of axis.ticks) {
    strokeLine(doc, [x, axis.y], [x, axis.y + 3], 'faint', 0.6)
    centred(doc, text, quiet, x, axis.y + 4, width, pen)
    if (day !== '') centred(doc, day, { ...quiet, face: 'semibold' }, x, axis.y + 11.5, width, pen)
  }
}

/** A text under its tick, within the picture; leader lines end at its white ground. */
function centred(
  doc: PdfDocument,
  text: string,
  style: TextStyle,
  x: number,
  y: number,
  width: number,
  pen: Pen,
): void {
  const size = pen.width(text, style)
  const left = Math.min(Math.max(0, x - size / 2), width - size)
  fillRect(doc, { x: left - 1.5, y, width: size + 3, height: 7.5 }, 'white')
  pen.write(text, style, left, y, 7.5)
}

function drawLeaders(doc: PdfDocument, { labels }: TimelineLayout): void {
  for (const { leader } of labels) {
    strokeLine(doc, [leader.x, leader.from], [leader.x, leader.to], 'rule', 0.6)
  }
}

function drawLabels({ labels }: TimelineLayout, pen: Pen): void {
  for (const { x, y, text, kind } of labels) {
    pen.write(text, kind === 'milestone' ? strong : plain, x + lineHeight * 0.3, y)
  }
}

function drawCaption(doc: PdfDocument, layout: TimelineLayout, pen: Pen): void {
  const y = layout.height + 9
  const middle = y + lineHeight / 2
  let x = 0
  const entry = (text: string, mark: (left: number) => void) => {
    mark(x)
    x += 10 + pen.write(text, quiet, x + 10, y) + 14
  }
  const kinds = new Set(layout.ticks.map(({ kind }) => kind))
  if (kinds.has('milestone')) entry('Milestone', (left) => drawDiamond(doc, left + 3, middle))
  if (kinds.has('update')) {
    entry('Status update', (left) =>
      fillRect(doc, { x: left + 1, y: middle - 2.2, width: 4.4, height: 4.4 }, 'link', 2.2),
    )
  }
  if (kinds.has('event')) {
    entry('Entry', (left) => strokeLine(doc, [left + 3, middle - 3], [left + 3, middle + 3], 'secondary', 0.9))
  }
  if (layout.impact.length > 0) {
    entry('Impact', (left) => fillRect(doc, { x: left, y: middle - 1.3, width: 7, height: 2.6 }, 'impact'))
  }
  if (layout.gaps.length > 0) {
    entry('No entry', (left) => drawHatch(doc, { x: left, y: middle - 3, width: 7, height: 6 }))
  }
  if (layout.unlabelled > 0) {
    const count = layout.unlabelled === 1 ? '1 entry has' : `${layout.unlabelled} entries have`
    pen.write(`${count} no label here: the table has them all.`, quiet, x, y)
  }
}
