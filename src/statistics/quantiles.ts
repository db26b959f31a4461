import { quantileSorted } from 'simple-statistics'
import type { Bootstrap, Interval } from './bootstrap.ts'
import { LEAST_BEYOND, LEAST_VALUES, LEVEL, STRICT_LEVEL } from './limits.ts'
import { medianInterval } from './median-interval.ts'

/** A quantile in seconds, with its interval; null where there are too few values for one. */
export interface Quantile {
  readonly seconds: number
  readonly interval: Interval | null
}

/** The median with both intervals: the one that is shown, and the stricter one by which groups are compared. */
export interface Middle extends Quantile {
  readonly strictInterval: Interval | null
}

/** @param sorted seconds, at least one, the shortest first */
export function middleOf(sorted: readonly number[], bootstrap: Bootstrap): Middle {
  const enough = sorted.length >= LEAST_VALUES
  return {
    seconds: rounded(quantileSorted([...sorted], 0.5)),
    interval: enough ? inSeconds(bootstrap(sorted, 0.5, LEVEL)) : null,
    strictInterval: enough ? medianInterval(sorted, STRICT_LEVEL) : null,
  }
}

export function quantileOf(sorted: readonly number[], p: number, bootstrap: Bootstrap): Quantile {
  const beyond = Math.round(sorted.length * Math.min(p, 1 - p) * 1000) / 1000
  const enough = beyond >= LEAST_BEYOND && sorted.length >= LEAST_VALUES
  const interval = enough ? inSeconds(bootstrap(sorted, p, LEVEL)) : null
  return { seconds: rounded(quantileSorted([...sorted], p)), interval }
}

function inSeconds({ low, high }: Interval): Interval {
  return { low: rounded(low), high: rounded(high) }
}

/** Milliseconds are as fine as moments are written. */
function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
