import { scaleLinear } from 'd3-scale'

/** A stretch that is drawn much shorter than it was, because nothing happened in it. */
export interface ScaleBreak {
  readonly start: number
  readonly end: number
  readonly left: number
  readonly right: number
}

export interface TimelineScale {
  /** Milliseconds to a place between 0 and the width. */
  readonly at: (ms: number) => number
  readonly breaks: readonly ScaleBreak[]
  /** The stretches between the breaks, in order. */
  readonly stretches: readonly { start: number; end: number; left: number; right: number }[]
}

const MOST_BREAKS = 3
/** Below three hours, an empty stretch is part of the story. */
const LEAST_BREAK = 3 * 3_600_000

/**
 * A scale that is linear in time, but for at most three long empty stretches: these are cut to `breakWidth`, so that
 * an entry from days later leaves room for the rest.
 */
export function timelineScale(moments: readonly number[], width: number, breakWidth: number): TimelineScale {
  const sorted = [...new Set(moments)].sort((a, b) => a - b)
  const first = sorted[0] ?? 0
  const last = sorted.at(-1) ?? first
  if (first === last) {
    const stretch = { start: first, end: last, left: width / 2, right: width / 2 }
    return { at: () => width / 2, breaks: [], stretches: [stretch] }
  }
  const cuts = longStretches(sorted)
  const told = last - first - cuts.reduce((sum, [start, end]) => sum + end - start, 0)
  const room = Math.max(width / 2, width - cuts.length * breakWidth)
  const cutWidth = cuts.length === 0 ? 0 : (width - room) / cuts.length
  const domain = [first]
  const range = [0]
  for (const [start, end] of cuts) {
    const left = (range.at(-1) ?? 0) + ((start - (domain.at(-1) ?? 0)) / told) * room
    domain.push(start, end)
    range.push(left, left + cutWidth)
  }
  domain.push(last)
  range.push(width)
  const scale = scaleLinear(domain, range).clamp(true)
  const pieces = domain.slice(1).map((end, index) => ({
    start: domain[index] ?? first,
    end,
    left: range[index] ?? 0,
    right: range[index + 1] ?? width,
  }))
  return {
    at: (ms) => scale(ms),
    breaks: pieces.filter((_, index) => index % 2 === 1),
    stretches: pieces.filter((_, index) => index % 2 === 0),
  }
}

/**
 * The longest empty stretches, as many as there are that are each clearly longer than all that would be left of the
 * axis without them.
 */
function longStretches(sorted: readonly number[]): [start: number, end: number][] {
  const empty = sorted
    .slice(1)
    .map((end, index): [number, number] => [sorted[index] ?? end, end])
    .sort((a, b) => b[1] - b[0] - (a[1] - a[0]))
  const whole = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0)
  for (let count = Math.min(MOST_BREAKS, empty.length); count > 0; count -= 1) {
    const cuts = empty.slice(0, count)
    const shortest = Math.min(...cuts.map(([start, end]) => end - start))
    const left = whole - cuts.reduce((sum, [start, end]) => sum + end - start, 0)
    if (left > 0 && shortest >= LEAST_BREAK && shortest >= 1.5 * left) return cuts.sort((a, b) => a[0] - b[0])
  }
  return []
}
