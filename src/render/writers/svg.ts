import type { Chart } from '../statistics/chart.ts'
import { drawChart } from '../statistics/chart-drawing.ts'
import { textWidth } from '../timeline/text-width.ts'
import { drawTimeline } from '../timeline/timeline-drawing.ts'
import { layoutTimeline, type TextMeasurer } from '../timeline/timeline-layout.ts'
import { type Ink, inks } from '../timeline/timeline-palette.ts'
import type { TimelinePicture } from '../timeline/timeline-picture.ts'
import type { Point, Shape } from '../timeline/timeline-shapes.ts'
import type { Wording } from '../wording.ts'
import { type Attributes, element, type Markup, type MarkupElement, serialized } from './markup.ts'

export interface SvgOptions {
  /** Read to those who cannot see the picture: what it is, and what it shows. */
  readonly title: string
  readonly description: string
  /** In pixels; default 960, at least 320. */
  readonly width?: number
  /** BCP 47, of title and words. */
  readonly language?: string
}

/** The picture of a timeline as an SVG file: the same bytes on any machine, no font or other file needed. */
export function writeSvg(picture: TimelinePicture, options: SvgOptions): string {
  const { width, height, groups } = timelineShapes(picture, options.width)
  const margin = 20
  const [outerWidth, outerHeight] = [width + 2 * margin, height + 2 * margin]
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: px(outerWidth),
      height: px(outerHeight),
      viewBox: `${-margin} ${-margin} ${px(outerWidth)} ${px(outerHeight)}`,
      ...named('timeline'),
      'xml:lang': options.language,
      ...fontAttributes,
    },
    [
      ...nameElements('timeline', options),
      element('rect', { x: -margin, y: -margin, width: px(outerWidth), height: px(outerHeight), fill: inks.paper }),
      ...groupElements(groups, colourAttributes),
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialized(svg)}\n`
}

interface PartOptions extends SvgOptions {
  readonly id: string
}

/** The picture as a part of a page, whose style sheet gives it its colours: `fill-ink`, `stroke-ink` … */
export function svgPart(picture: TimelinePicture, options: PartOptions): MarkupElement {
  return partOf(timelineShapes(picture, options.width), options)
}

/** A chart as a part of a page. */
export function chartPart(chart: Chart, wording: Wording, options: PartOptions): MarkupElement {
  const { width, height, shapes } = drawChart(chart, { width: options.width ?? 960, lineHeight, measure, wording })
  return partOf({ width, height, groups: [{ of: 'chart', shapes }] }, options)
}

interface Drawn {
  readonly width: number
  readonly height: number
  readonly groups: readonly { readonly of: string; readonly shapes: readonly Shape[] }[]
}

function partOf({ width, height, groups }: Drawn, options: PartOptions): MarkupElement {
  return element(
    'svg',
    {
      width: px(width),
      height: px(height),
      viewBox: `0 0 ${px(width)} ${px(height)}`,
      ...named(options.id),
      ...fontAttributes,
    },
    [...nameElements(options.id, options), ...groupElements(groups, classAttributes)],
  )
}

const fontSize = 12.5
const lineHeight = 17
/** From the top of a line's box to its baseline. */
const baseline = 12.9

const fontAttributes: Attributes = {
  'font-family': "Inter, system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif",
  'font-size': fontSize,
  'xml:space': 'preserve',
}

const measure: TextMeasurer = (text, weight) => textWidth(text, weight) * fontSize

function timelineShapes(picture: TimelinePicture, given = 960): Drawn {
  const width = Math.max(320, given)
  const layout = layoutTimeline(picture, {
    width,
    lineHeight,
    measure,
  })
  return { width, height: layout.height, groups: drawTimeline(layout, lineHeight) }
}

function named(id: string): Attributes {
  return { role: 'img', 'aria-labelledby': `${id}-title ${id}-desc` }
}

function nameElements(id: string, { title, description }: SvgOptions): MarkupElement[] {
  return [element('title', { id: `${id}-title` }, [title]), element('desc', { id: `${id}-desc` }, [description])]
}

type Colours = (kind: 'fill' | 'stroke', ink: Ink) => Attributes

const colourAttributes: Colours = (kind, ink) => ({ [kind]: inks[ink] })
const classAttributes: Colours = (kind, ink) => ({ class: `${kind}-${ink}` })

function groupElements(groups: Drawn['groups'], colours: Colours): Markup[] {
  return groups.map(({ of, shapes }) =>
    element(
      'g',
      { class: `row-${of}` },
      shapes.flatMap((shape) => ['\n', shapeElement(shape, colours)]),
    ),
  )
}

function shapeElement(shape: Shape, colours: Colours): MarkupElement {
  switch (shape.draw) {
    case 'box': {
      const { x, y, width, height, radius, ink } = shape
      return element('rect', {
        x: px(x),
        y: px(y),
        width: px(width),
        height: px(height),
        rx: rounded(radius),
        ...colours('fill', ink),
      })
    }
    case 'hatch':
      return element('path', { d: hatching(shape), 'stroke-width': 1, fill: 'none', ...colours('stroke', shape.ink) })
    case 'line':
      return element('path', {
        d: path(shape.points),
        'stroke-width': px(shape.weight),
        fill: 'none',
        ...colours('stroke', shape.ink),
      })
    case 'polygon':
      return element('path', { d: `${path(shape.points)}Z`, ...colours('fill', shape.ink) })
    case 'circle': {
      const { x, y, r, ring, ink } = shape
      const paint =
        ring === undefined
          ? colours('fill', ink)
          : { fill: 'none', 'stroke-width': px(ring), ...colours('stroke', ink) }
      return element('circle', { cx: px(x), cy: px(y), r: px(r), ...paint })
    }
    case 'text': {
      const { x, y, height, text, weight, ink } = shape
      const width = textWidth(text, weight) * fontSize
      return element(
        'text',
        {
          x: px(x),
          y: px(y + height / 2 + baseline - lineHeight / 2),
          // In whatever font the viewer has, a text takes the room that it was given.
          textLength: px(width),
          lengthAdjust: 'spacingAndGlyphs',
          'font-weight': weight === 'strong' ? 600 : undefined,
          ...colours('fill', ink),
        },
        [text],
      )
    }
  }
}

function path(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('')
}

/** Lines of 45 degrees, clipped to the box. */
function hatching({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  const lines: string[] = []
  for (let at = x - height; at < x + width; at += 6) {
    const from = Math.max(at, x)
    const to = Math.min(at + height, x + width)
    if (to > from)
      lines.push(
        path([
          [from, y + height - (from - at)],
          [to, y + height - (to - at)],
        ]),
      )
  }
  return lines.join('')
}

function rounded(radius: number | undefined): number | undefined {
  return radius === undefined ? undefined : px(radius)
}

/** Hundredths of a pixel. */
function px(value: number): number {
  return Math.round(value * 100) / 100
}
