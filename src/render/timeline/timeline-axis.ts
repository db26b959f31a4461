import { shortDay } from '../format-day.ts'
import { formatDuration } from '../format-duration.ts'
import type { Frame } from './timeline-frame.ts'
import type { Box, Row, TextBox } from './timeline-layout.ts'
import type { TimelineScale } from './timeline-scale.ts'

export interface AxisTick {
  readonly x: number
  /** `14:30`; undefined where it has no room. */
  readonly clock: TextBox | undefined
  /** The day, on the first tick and wherever it changes. */
  readonly day: TextBox | undefined
}

export interface PlacedAxis {
  readonly y: number
  readonly left: number
  readonly right: number
  readonly ticks: readonly AxisTick[]
  /** What is drawn shorter than it was: its length, on the axis. */
  readonly breaks: readonly TextBox[]
  /** Where breaks cut the rows too: no text stands there. */
  readonly cuts: readonly Box[]
  readonly bottom: number
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const steps = [
  ...[1, 5, 10, 15, 30].map((count) => count * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR),
  ...[1, 2, 7, 14, 28, 91, 182, 365, 3650].map((count) => count * DAY),
]

/** The axis with round clock times, and days where there are several. */
export function placeAxis(frame: Frame, rows: readonly Row[], y: number): PlacedAxis {
  const { left, right, lineHeight, scale, picture } = frame
  const breaks = scale.breaks.map((cut): TextBox => {
    const text = formatDuration((cut.end - cut.start) / 1000, picture.wording)
    const width = frame.measure(text, 'plain')
    return { x: (cut.left + cut.right - width) / 2, y: y - lineHeight / 2, width, height: lineHeight, text }
  })
  const ticks = placeTicks(frame, y + lineHeight * 0.6)
  const lines = ticks.some(({ day }) => day !== undefined) ? 2 : 1
  return { y, left, right, ticks, breaks, cuts: cutsOf(frame, rows), bottom: y + lineHeight * (0.6 + lines) }
}

function placeTicks({ scale, picture, measure, lineHeight, left, right }: Frame, top: number): AxisTick[] {
  const apart = measure('00:00:00', 'plain') * 1.4
  const ticks: AxisTick[] = []
  let [lastDay, lastX, clockEnd, dayEnd] = ['', ...[0, 0, 0].fill(Number.NEGATIVE_INFINITY)] as [
    string,
    number,
    number,
    number,
  ]
  const centred = (text: string, x: number, y: number, end: number): TextBox | undefined => {
    const width = measure(text, 'plain')
    const from = Math.max(left, Math.min(x - width / 2, right - width))
    return text === '' || from < end + lineHeight * 0.3 ? undefined : { x: from, y, width, height: lineHeight, text }
  }
  for (const ms of roundTimes(scale, picture.offset, apart)) {
    const x = scale.at(ms)
    if (x - lastX < apart) continue
    const wall = new Date(ms + picture.offset).toISOString()
    const day = wall.slice(0, 10)
    const clock = centred(clockText(wall), x, top, clockEnd)
    const named = picture.severalDays && day !== lastDay ? shortDay(day, picture.wording) : ''
    const dayBox = centred(named, x, top + lineHeight, dayEnd)
    ticks.push({ x, clock, day: dayBox })
    if (clock !== undefined) clockEnd = clock.x + clock.width
    if (dayBox !== undefined) {
      dayEnd = dayBox.x + dayBox.width
      lastDay = day
    }
    lastX = x
  }
  return ticks
}

function* roundTimes(scale: TimelineScale, offset: number, apart: number): Generator<number> {
  for (const { start, end, left, right } of scale.stretches) {
    const fit = Math.max(1, Math.floor((right - left) / apart))
    const step = steps.find((size) => (end - start) / size <= fit) ?? steps.at(-1) ?? DAY
    const first = Math.ceil((start + offset) / step) * step - offset
    let any = false
    for (let ms = first; ms <= end; ms += step) {
      any = true
      yield ms
    }
    if (!any) yield start
  }
}

function clockText(wall: string): string {
  return wall.slice(17, 19) === '00' ? wall.slice(11, 16) : wall.slice(11, 19)
}

/** A slanted cut through each strip in the middle of a break, where neither text nor mark is in its way. */
function cutsOf({ scale, lineHeight }: Frame, rows: readonly Row[]): Box[] {
  const width = lineHeight * 0.9
  return scale.breaks.flatMap(({ left, right }) =>
    rows.flatMap(({ strip, bands, bars, gaps, marks, promises }) => {
      const cut = { x: (left + right - width) / 2, y: strip.y, width, height: strip.height }
      const texts = [...bands, ...bars, ...gaps, ...promises].flatMap(({ label }) =>
        label === undefined ? [] : [label],
      )
      const free =
        texts.every((text) => text.x + text.width < cut.x || text.x > cut.x + width) &&
        marks.every(({ x }) => Math.abs(x - cut.x - width / 2) > lineHeight)
      return free ? [cut] : []
    }),
  )
}
