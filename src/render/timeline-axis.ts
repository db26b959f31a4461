import { shortDay } from './format-day.ts'
import type { TimelineScale } from './timeline-scale.ts'

export interface AxisTick {
  readonly x: number
  /** `14:30` */
  readonly text: string
  /** The day, on the first tick and wherever it changes; else ''. */
  readonly day: string
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

/**
 * Round clock times along the scale, at least `apart` units from each other. `offset` is added to read a moment's
 * wall clock; `days` asks for days too.
 */
export function axisTicks(scale: TimelineScale, offset: number, apart: number, days: boolean): AxisTick[] {
  const ticks: AxisTick[] = []
  let lastDay = ''
  let lastX = Number.NEGATIVE_INFINITY
  for (const ms of roundTimes(scale, offset, apart)) {
    const x = scale.at(ms)
    if (x - lastX < apart) continue
    const wall = new Date(ms + offset).toISOString()
    const day = wall.slice(0, 10)
    ticks.push({ x, text: clockText(wall), day: days && day !== lastDay ? shortDay(day) : '' })
    lastDay = day
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
