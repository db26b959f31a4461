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
const BREAK_WIDTH = 34

/**
 * A scale that is linear in time, but for at most three long empty stretches: one that alone takes more than
 * half of what is left of the axis is cut to a fixed width, so that an entry from days later leaves room for the rest.
 */
export function timelineScale(moments: readonly number[], width: number): TimelineScale {
  const sorted = [...new Set(moments)].sort((a, b) => a - b)
  const first = sorted[0] ?? 0
  const last = sorted.at(-1) ?? first
  if (first === last) {
    const stretch = { start: first, end: last, left: width / 2, right: width / 2 }
    return { at: () => width / 2, breaks: [], stretches: [stretch] }
  }
  const cuts = longStretches(sorted)
  const told = last - first - cuts.reduce((sum, [start, end]) => sum + end - start, 0)
  const room = Math.max(width / 2, width - cuts.length * BREAK_WIDTH)
  const cutWidth = cuts.length === 0 ? 0 : (width - room) / cuts.length
  const domain = [first]
  const range = [0]
  for (const [start, end] of cuts) {
    const left = (range.at(-1) ?? 0) + (told === 0 ? 0 : ((start - (domain.at(-1) ?? 0)) / told) * room)
    domain.push(start, end)
    range.push(left, left + (told === 0 ? width / cuts.length : cutWidth))
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

/** The longest empty stretches, each more than half of the axis as the ones before have left it. */
function longStretches(sorted: readonly number[]): [start: number, end: number][] {
  const empty = sorted
    .slice(1)
    .map((end, index): [number, number] => [sorted[index] ?? end, end])
    .sort((a, b) => b[1] - b[0] - (a[1] - a[0]))
  let left = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0)
  const cuts: [number, number][] = []
  for (const stretch of empty.slice(0, MOST_BREAKS)) {
    const length = stretch[1] - stretch[0]
    // With nothing but this stretch on the axis, there is nothing to make room for.
    if (length <= left / 2 || length === left) break
    cuts.push(stretch)
    left -= length
  }
  return cuts.sort((a, b) => a[0] - b[0])
}
