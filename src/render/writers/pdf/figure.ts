import type { ChartFigure, TimelineFigure } from '../../content.ts'
import { drawChart } from '../../statistics/chart-drawing.ts'
import { drawTimeline } from '../../timeline/timeline-drawing.ts'
import { layoutTimeline, type TextMeasurer, type TextWeight } from '../../timeline/timeline-layout.ts'
import { type Ink, inks } from '../../timeline/timeline-palette.ts'
import type { Point, Shape } from '../../timeline/timeline-shapes.ts'
import { drawPlain, fillRect } from './draw.ts'
import type { Box } from './flow.ts'
import { breakLines, type Line } from './lines.ts'
import { n } from './numbers.ts'
import type { PdfDocument, Rect } from './pdf-document.ts'
import { baselineIn, type Setting } from './setting.ts'
import { type Colour, operandsOf, type TextStyle } from './style.ts'

const plain: TextStyle = { face: 'regular', size: 7, colour: 'ink', tabular: true }
const strong: TextStyle = { ...plain, face: 'semibold' }
const lineHeight = 8.6
/** Strokes are laid out for pixels of a screen. */
const STROKE = 0.6

/** The picture of the timeline, drawn as vectors. */
export function figureBoxes({ picture, alt }: TimelineFigure, setting: Setting): Box[] {
  const layout = layoutTimeline(picture, { width: setting.width, lineHeight, measure: measureIn(setting) })
  const shapes = drawTimeline(layout, lineHeight).flatMap((group) => group.shapes)
  return drawnBoxes(layout.height, shapes, alt, setting)
}

/** A chart of statistics. */
export function chartBoxes({ chart, alt }: ChartFigure, setting: Setting): Box[] {
  const { width, wording } = setting
  const { height, shapes } = drawChart(chart, { width, lineHeight, measure: measureIn(setting), wording })
  return drawnBoxes(height, shapes, alt, setting)
}

function measureIn(setting: Setting): TextMeasurer {
  return (text, weight) => lineOf(text, styleOf(weight), setting)?.width ?? 0
}

function drawnBoxes(height: number, shapes: readonly Shape[], alt: string, setting: Setting): Box[] {
  const { doc, left, width } = setting
  const holder = setting.tag.add('Div')
  return [
    {
      height,
      space: 10,
      draw: (top) => {
        const figure = holder.add('Figure', { alt, area: { x: left, y: top, width, height } })
        figure.content(() => {
          doc.within(left, top, () => {
            for (const shape of shapes) drawShape(doc, shape, setting)
          })
        })
      },
    },
  ]
}

function drawShape(doc: PdfDocument, shape: Shape, setting: Setting): void {
  const colour = colourOf(shape.ink)
  if (shape.draw === 'box') fillRect(doc, shape, colour, shape.radius)
  else if (shape.draw === 'hatch') drawHatch(doc, shape, colour)
  else if (shape.draw === 'line') drawPath(doc, shape.points, colour, shape.weight * STROKE)
  else if (shape.draw === 'circle') drawCircle(doc, shape, colour)
  else if (shape.draw === 'polygon') {
    doc.fill(colour)
    doc.put(`${path(shape.points)} h f`)
  } else {
    const style = { ...styleOf(shape.weight), colour }
    const line = lineOf(shape.text, style, setting)
    if (line !== undefined) drawPlain(doc, line, shape.x, shape.y + baselineIn(setting.fonts, style, shape.height))
  }
}

/** Colours that a theme may set; the others tell things apart, and stay. */
const themed: Partial<Record<Ink, Colour>> = {
  ink: 'ink',
  quiet: 'secondary',
  faint: 'faint',
  hatch: 'hatch',
  track: 'zebra',
  paper: 'white',
  impact: 'impact',
}

function colourOf(ink: Ink): Colour {
  return themed[ink] ?? operandsOf(inks[ink])
}

function styleOf(weight: TextWeight): TextStyle {
  return weight === 'strong' ? strong : plain
}

function lineOf(text: string, style: TextStyle, { fonts }: Setting): Line | undefined {
  return breakLines([{ text, style }], Number.POSITIVE_INFINITY, fonts)[0]
}

function drawPath(doc: PdfDocument, points: readonly Point[], colour: Colour, weight: number): void {
  doc.stroke(colour)
  doc.put(`${n(weight)} w ${path(points)} S`)
}

function path(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${n(x)} ${n(y)} ${index === 0 ? 'm' : 'l'}`).join(' ')
}

function drawCircle(doc: PdfDocument, circle: Extract<Shape, { draw: 'circle' }>, colour: Colour): void {
  const { x, y, r, ring } = circle
  fillRect(doc, { x: x - r, y: y - r, width: 2 * r, height: 2 * r }, colour, r)
  if (ring === undefined) return
  // A ring is a disc with a smaller one of paper in it.
  const inner = r - ring * STROKE
  fillRect(doc, { x: x - inner, y: y - inner, width: 2 * inner, height: 2 * inner }, 'white', inner)
}

function drawHatch(doc: PdfDocument, { x, y, width, height }: Rect, colour: Colour): void {
  const lines: string[] = []
  for (let at = x - height; at < x + width; at += 4) {
    lines.push(`${n(at)} ${n(y + height)} m ${n(at + height)} ${n(y)} l`)
  }
  doc.stroke(colour)
  doc.put(`q ${n(x)} ${n(y)} ${n(width)} ${n(height)} re W n 0.6 w ${lines.join(' ')} S Q`)
}
