import { formatDuration } from '../format-duration.ts'
import type { Shape } from '../timeline/timeline-shapes.ts'
import type { QuarterChart } from './chart.ts'
import type { ChartDrawing, ChartSpace } from './chart-drawing.ts'
import { label, line } from './chart-parts.ts'
import { logScale } from './log-scale.ts'

/** In lines of text. */
const HEIGHT = 12

/** A dot for the median of each quarter, a line for its interval; a ring where it has none. */
export function drawQuarters({ quarters }: QuarterChart, space: ChartSpace): ChartDrawing {
  const { width, lineHeight, measure, wording } = space
  const told = quarters.flatMap(({ median, interval }) => [
    ...(median === null ? [] : [median]),
    ...(interval === null ? [] : [interval.low, interval.high]),
  ])
  const scale = logScale(told, 7)
  const words = scale.ticks.map(({ seconds }) => formatDuration(seconds, wording))
  const left = Math.max(...words.map((word) => measure(word, 'plain'))) + lineHeight
  const [top, bottom] = [lineHeight * 0.6, lineHeight * HEIGHT]
  const y = (seconds: number) => bottom - scale.at(seconds) * (bottom - top)
  const step = (width - left - lineHeight) / Math.max(1, quarters.length)
  const x = (index: number) => left + (index + 0.5) * step
  const grid = scale.ticks.flatMap(({ seconds }, index) => [
    line(left, y(seconds), width, y(seconds), 'leader', 0.6),
    ...label(words[index] ?? '', { x: 0, y: y(seconds) - lineHeight / 2, room: left - lineHeight * 0.6 }, space, {
      ink: 'quiet',
      align: 'right',
    }),
  ])
  const marks = quarters.flatMap(({ median, interval }, index) => mark(median, interval, x(index), y, space))
  return {
    width,
    height: bottom + lineHeight * 2.9,
    shapes: [...grid, ...marks, ...names(quarters, x, step, bottom + lineHeight * 0.6, space)],
  }
}

type Quarter = QuarterChart['quarters'][number]

function mark(
  median: Quarter['median'],
  interval: Quarter['interval'],
  x: number,
  y: (seconds: number) => number,
  { lineHeight }: ChartSpace,
): Shape[] {
  if (median === null) return []
  const r = lineHeight * 0.27
  if (interval === null) {
    return [
      { draw: 'circle', x, y: y(median), r, ink: 'paper' },
      { draw: 'circle', x, y: y(median), r: r - 0.5, ink: 'faint', ring: 1.2 },
    ]
  }
  const stop = lineHeight * 0.2
  return [
    line(x, y(interval.low), x, y(interval.high), 'update', 1.8),
    line(x - stop, y(interval.low), x + stop, y(interval.low), 'update', 1.8),
    line(x - stop, y(interval.high), x + stop, y(interval.high), 'update', 1.8),
    { draw: 'circle', x, y: y(median), r, ink: 'update' },
  ]
}

/** Quarters where there is room, and the years below them. */
function names(
  quarters: readonly Quarter[],
  x: (index: number) => number,
  step: number,
  top: number,
  space: ChartSpace,
): Shape[] {
  const { lineHeight, measure } = space
  const roomy = step >= measure('Q4', 'plain') + lineHeight * 0.3
  const yearRoom = measure('2026', 'strong') + lineHeight * 0.6
  let free = Number.NEGATIVE_INFINITY
  return quarters.flatMap(({ name }, index) => {
    const [year = '', quarter = ''] = name.split('-')
    const opens = index === 0 || !quarters[index - 1]?.name.startsWith(year)
    const at = { x: x(index) - step / 2, y: top, room: Math.max(step, 1) }
    const shapes = roomy ? label(quarter, at, space, { ink: 'quiet', align: 'middle' }) : []
    if (!opens || x(index) < free) return shapes
    free = x(index) + yearRoom
    const below = { x: x(index) - yearRoom / 2, y: top + (roomy ? lineHeight : 0), room: yearRoom }
    return [...shapes, ...label(year, below, space, { weight: 'strong', ink: 'quiet', align: 'middle' })]
  })
}
