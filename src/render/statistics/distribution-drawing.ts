import type { Box } from '../timeline/timeline-layout.ts'
import { box, type Point, type Shape } from '../timeline/timeline-shapes.ts'
import type { DistributionChart, Strip } from './chart.ts'
import type { ChartDrawing, ChartSpace } from './chart-drawing.ts'
import { label, lengthAxis, line, whisker } from './chart-parts.ts'
import { type LogScale, logScale } from './log-scale.ts'

/** In lines of text. */
const ROW = 3.6
const HALF = 1.15

/** A strip a metric: a dot an incident, the box of the middle half, the median, and its interval below. */
export function drawDistributions({ strips }: DistributionChart, space: ChartSpace): ChartDrawing {
  const { width, lineHeight } = space
  const names = strips.flatMap(({ name, note }) => [space.measure(name, 'strong'), space.measure(note, 'plain')])
  const left = Math.min(width * 0.36, Math.max(...names) + lineHeight)
  const right = width - lineHeight * 0.9
  const scale = logScale(
    strips.flatMap(({ values, bins, median, longest }) => [
      ...(values === null ? bins.map(({ from }) => from ?? median) : values),
      longest,
    ]),
    Math.floor((right - left) / (lineHeight * 4.2)),
  )
  const bottom = strips.length * ROW * lineHeight
  const rows = strips.flatMap((strip, index) => {
    const middle = (index + 0.5) * ROW * lineHeight - lineHeight * 0.25
    return [
      ...label(strip.name, { x: 0, y: middle - lineHeight, room: left - lineHeight }, space, { weight: 'strong' }),
      ...label(strip.note, { x: 0, y: middle, room: left - lineHeight }, space, { ink: 'quiet' }),
      ...stripShapes(strip, middle, { at: (seconds) => left + scale.at(seconds) * (right - left), scale }, space),
    ]
  })
  return {
    width,
    height: bottom + lineHeight * 1.9,
    shapes: [...lengthAxis(scale, { left, right, top: 0, bottom }, space), ...rows],
  }
}

interface Placing {
  readonly at: (seconds: number) => number
  readonly scale: LogScale
}

function stripShapes(strip: Strip, middle: number, { at }: Placing, space: ChartSpace): Shape[] {
  const { lineHeight } = space
  const { p25, p75, median, interval } = strip
  const half = HALF * lineHeight
  const boxed = { x: at(p25), y: middle - half, width: Math.max(1, at(p75) - at(p25)), height: 2 * half }
  const below = middle + half + lineHeight * 0.3
  return [
    box(boxed, 'track'),
    outline(boxed),
    ...(strip.values === null ? heap(strip, middle, at, space) : dots(strip.values, middle, at, space)),
    line(at(median), middle - half - 1, at(median), middle + half + 1, 'ink', 2.2),
    ...(interval === null ? [] : whisker(at(interval.low), at(interval.high), below, space, 'ink')),
  ]
}

function outline({ x, y, width, height }: Box): Shape {
  const [right, bottom] = [x + width, y + height]
  const points: Point[] = [
    [x, y],
    [right, y],
    [right, bottom],
    [x, bottom],
    [x, y],
  ]
  return { draw: 'line', points, ink: 'leader', weight: 0.9 }
}

/** Dots that would meet stand above and below each other; where there are too many for that, they are closer. */
function dots(values: readonly number[], middle: number, at: (seconds: number) => number, space: ChartSpace): Shape[] {
  const r = space.lineHeight * 0.14
  const columns = new Map<number, number[]>()
  for (const value of values) {
    const column = Math.round(at(value) / (2.1 * r))
    columns.set(column, [...(columns.get(column) ?? []), value])
  }
  const highest = Math.max(...[...columns.values()].map(({ length }) => length))
  const step = Math.min(2.1 * r, (2 * (HALF * space.lineHeight - r)) / Math.max(1, highest - 1))
  return [...columns.values()].flatMap((stack) =>
    stack.map((value, index): Shape => {
      const shift = ((index + 1) >> 1) * (index % 2 === 0 ? 1 : -1)
      return { draw: 'circle', x: at(value), y: middle + shift * step, r, ink: 'update' }
    }),
  )
}

/** Of too many incidents for a dot each, how many lie where, as heights around the middle. */
function heap({ bins, longest }: Strip, middle: number, at: (seconds: number) => number, space: ChartSpace): Shape[] {
  const highest = Math.max(1, ...bins.map(({ count }) => count))
  return bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, count }) => {
      const [left, right] = [at(from ?? 0), at(Math.min(to ?? longest, longest))]
      const half = Math.max(0.6, (count / highest) * HALF * space.lineHeight)
      return box({ x: left, y: middle - half, width: Math.max(1.5, right - left - 0.8), height: 2 * half }, 'update')
    })
}
