import { cellWidth } from '../cell-width.ts'
import { formatDuration } from '../format-duration.ts'
import { terminalSafe } from '../terminal-safe.ts'
import type { Wording } from '../wording.ts'
import type { BarChart, Chart, DistributionChart, QuarterChart, Span } from './chart.ts'
import { type LogScale, logScale } from './log-scale.ts'

/** The latest, where there are more: each takes a line. */
const MOST_QUARTERS = 24

const heights = [...' ▁▂▃▄▅▆▇█']

/**
 * A chart in characters, a string a line, for a terminal or where pictures are not shown: no colour is needed, and no
 * line is longer than `width`, which is at least 40.
 */
export function chartText(chart: Chart, width: number, wording: Wording): string[] {
  const room = Math.max(40, width)
  const lines =
    chart.kind === 'distributions'
      ? distributionLines(chart, room, wording)
      : chart.kind === 'quarters'
        ? quarterLines(chart, room, wording)
        : barLines(chart, room)
  return lines.map((line) => line.trimEnd())
}

/** How many incidents lie where, by their square roots as heights; below them the median and its interval. */
function distributionLines({ strips }: DistributionChart, width: number, wording: Wording): string[] {
  const names = columnOf(
    strips.map(({ name }) => name),
    Math.floor(width * 0.35),
  )
  const room = width - names.width - 2
  const scale = logScale(
    strips.flatMap(({ values, bins, longest }) => [...(values ?? bins.map(({ from }) => from ?? 1)), longest]),
    Math.floor(room / 9),
  )
  const rows = strips.flatMap((strip, index) => [
    `${names.cells[index]}  ${heightsOf(strip, scale, room)}`,
    `${' '.repeat(names.width)}  ${whisker(strip.interval, strip.median, scale, room)}`,
  ])
  return [`${' '.repeat(names.width)}  ${axis(scale, room, wording)}`, ...rows]
}

function heightsOf({ values, bins }: DistributionChart['strips'][number], scale: LogScale, room: number): string {
  const counts = new Array<number>(room).fill(0)
  const add = (seconds: number, count: number) => {
    const place = placeOf(scale.at(seconds), room)
    counts[place] = (counts[place] ?? 0) + count
  }
  if (values !== null) for (const value of values) add(value, 1)
  else for (const { from, to, count } of bins) add(Math.sqrt((from ?? 1) * (to ?? (from ?? 1) * 2)), count)
  const most = Math.max(1, ...counts)
  return counts
    .map((count) => (count === 0 ? ' ' : heights[Math.max(1, Math.round(Math.sqrt(count / most) * 8))]))
    .join('')
}

/** `2025-Q1  n 12  ├──◆──┤`, a line a quarter. */
function quarterLines({ quarters: all }: QuarterChart, width: number, wording: Wording): string[] {
  const quarters = all.filter(({ n }) => n > 0).slice(-MOST_QUARTERS)
  const most = String(Math.max(0, ...quarters.map(({ n }) => n))).length
  const lead = quarters.map(({ name, n }) => `${name}  n ${String(n).padStart(most)}  `)
  const indent = lead[0]?.length ?? 0
  const room = width - indent
  const told = quarters.flatMap(({ median, interval }) => [
    ...(median === null ? [] : [median]),
    ...(interval === null ? [] : [interval.low, interval.high]),
  ])
  const scale = logScale(told, Math.floor(room / 9))
  return [
    `${' '.repeat(indent)}${axis(scale, room, wording)}`,
    ...quarters.map(({ median, interval }, index) => (lead[index] ?? '') + whisker(interval, median, scale, room)),
  ]
}

function barLines({ bars }: BarChart, width: number): string[] {
  const names = columnOf(
    bars.map(({ name }) => name),
    Math.floor(width * 0.45),
  )
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const room = Math.min(40, width - names.width - 3 - String(most).length)
  return bars.map(({ count }, index) => {
    const bar = '█'.repeat(Math.max(1, Math.round((count / most) * room)))
    return `${names.cells[index]}  ${bar} ${count}`
  })
}

/** `├──◆──┤`; a lone `◇` where there is no interval. */
function whisker(interval: Span | null, median: number | null, scale: LogScale, room: number): string {
  if (median === null) return ''
  const cells = new Array<string>(room).fill(' ')
  const middle = placeOf(scale.at(median), room)
  if (interval !== null) {
    const [from, to] = [placeOf(scale.at(interval.low), room), placeOf(scale.at(interval.high), room)]
    for (let place = from; place <= to; place += 1) cells[place] = '─'
    cells[from] = '├'
    cells[to] = '┤'
  }
  cells[middle] = interval === null ? '◇' : '◆'
  return cells.join('')
}

/** The round lengths, each where it stands on the scale; one that would touch the one before is left out. */
function axis({ ticks }: LogScale, room: number, wording: Wording): string {
  let written = ''
  for (const { seconds, at } of ticks) {
    const word = formatDuration(seconds, wording)
    const place = Math.min(placeOf(at, room), room - cellWidth(word))
    if (written === '' || place > cellWidth(written)) {
      written += ' '.repeat(Math.max(0, place - cellWidth(written))) + word
    }
  }
  return written
}

function placeOf(share: number, room: number): number {
  return Math.min(room - 1, Math.max(0, Math.round(share * (room - 1))))
}

/** Names in one column, each cut and filled to its width. */
function columnOf(
  given: readonly string[],
  most: number,
): { readonly width: number; readonly cells: readonly string[] } {
  const names = given.map(terminalSafe)
  const width = Math.min(most, Math.max(...names.map(cellWidth)))
  const cells = names.map((name) => {
    const shown = cellWidth(name) <= width ? name : `${cutCells(name, width - 1)}…`
    return shown + ' '.repeat(Math.max(0, width - cellWidth(shown)))
  })
  return { width, cells }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

function cutCells(text: string, room: number): string {
  let cut = ''
  let used = 0
  for (const { segment } of segmenter.segment(text)) {
    used += cellWidth(segment)
    if (used > room) break
    cut += segment
  }
  return cut
}
