import type { Interval } from './bootstrap.ts'

/**
 * The interval between two of the values in order that holds the true median with at least this probability, whatever
 * the values' distribution (Thompson, Annals of Mathematical Statistics 7, 1936): as many values are left out at either
 * end as a fair coin seldom shows heads. No draw is in it, so that no seed decides what is told apart.
 *
 * @param sorted as many as a level asks for: 8 for 99 %
 */
export function medianInterval(sorted: readonly number[], level: number): Interval {
  const n = sorted.length
  const seldom = (1 - level) / 2
  // P(heads <= out) for n coins, term by term; in logarithms, since 0.5 ** n is nothing soon.
  let term = -n * Math.LN2
  let total = Math.exp(term)
  let out = 0
  while (total <= seldom) {
    term += Math.log((n - out) / (out + 1))
    total += Math.exp(term)
    out += 1
  }
  const left = Math.max(0, out - 1)
  return { low: sorted[left] ?? 0, high: sorted[n - 1 - left] ?? 0 }
}
