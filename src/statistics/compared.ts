import type { Interval } from './bootstrap.ts'
import { LEAST_QUARTERS, LEAST_VALUES } from './limits.ts'

/** A group of values by its name, with the strict interval of what is compared; null where it has too few. */
export interface Compared {
  readonly name: string
  readonly n: number
  readonly value: number
  readonly interval: Interval | null
}

/** One group lies clearly above another: their strict intervals do not meet. */
export interface Apart {
  readonly higher: string
  readonly lower: string
}

/** What can be said of how groups differ. */
export interface Comparison {
  readonly verdict: 'too-few' | 'overlap' | 'apart'
  /** Groups with enough values to be compared. */
  readonly among: number
  readonly apart: readonly Apart[]
}

/** Which of the groups can be told apart, each pair by its intervals. */
export function compare(groups: readonly Compared[]): Comparison {
  const enough = groups.filter(hasInterval)
  if (enough.length < 2) return { verdict: 'too-few', among: enough.length, apart: [] }
  const apart = enough
    .flatMap((a) =>
      enough.filter((b) => isAbove(a, b)).map((b) => ({ higher: a.name, lower: b.name, by: ratio(a, b) })),
    )
    .sort((a, b) => b.by - a.by || (a.higher + a.lower < b.higher + b.lower ? -1 : 1))
    .map(({ higher, lower }) => ({ higher, lower }))
  return { verdict: apart.length === 0 ? 'overlap' : 'apart', among: enough.length, apart }
}

/** What can be said of how values change from quarter to quarter. */
export interface Trend {
  /**
   * `too-few` quarters with enough values; the intervals of the first and the last such quarter `overlap`; they do not,
   * but a quarter between clearly goes the other way (`mixed`); or else the values `rose` or `fell`.
   */
  readonly verdict: 'too-few' | 'overlap' | 'mixed' | 'rose' | 'fell'
  /** Quarters with enough values. */
  readonly among: number
  /** The first and the last of them; null where there are too few. */
  readonly first: string | null
  readonly last: string | null
}

/** @param quarters in order */
export function trendOf(quarters: readonly Compared[]): Trend {
  const enough = quarters.filter(hasInterval)
  const [first, last] = [enough[0], enough.at(-1)]
  if (enough.length < LEAST_QUARTERS || first === undefined || last === undefined) {
    return { verdict: 'too-few', among: enough.length, first: null, last: null }
  }
  const said = { among: enough.length, first: first.name, last: last.name }
  const rose = isAbove(last, first)
  if (!rose && !isAbove(first, last)) return { verdict: 'overlap', ...said }
  const back = enough.some((one, index) =>
    enough.slice(index + 1).some((later) => (rose ? isAbove(one, later) : isAbove(later, one))),
  )
  return { verdict: back ? 'mixed' : rose ? 'rose' : 'fell', ...said }
}

/** The interval of a share of n (Wilson 1927), which holds for small n and for shares near 0 and 1. */
export function shareInterval(count: number, n: number, z: number): Interval {
  const share = count / n
  const middle = share + (z * z) / (2 * n)
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  const scale = 1 + (z * z) / n
  return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) }
}

/** As `Compared`, of a share. */
export function comparedShare(name: string, count: number, n: number, z: number): Compared {
  return { name, n, value: n === 0 ? 0 : count / n, interval: n < LEAST_VALUES ? null : shareInterval(count, n, z) }
}

type WithInterval = Compared & { readonly interval: Interval }

function hasInterval(group: Compared): group is WithInterval {
  return group.interval !== null
}

function isAbove(a: WithInterval, b: WithInterval): boolean {
  return a.interval.low > b.interval.high
}

function ratio(a: Compared, b: Compared): number {
  return a.value / Math.max(b.value, 1e-9)
}
