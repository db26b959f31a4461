import { quantileSorted } from 'simple-statistics'
import { type Random, randomOf } from './random.ts'

export interface BootstrapOptions {
  readonly seed: number
  readonly resamples: number
}

export interface Interval {
  readonly low: number
  readonly high: number
}

/** The interval of a quantile at a level. */
export type Bootstrap = (sorted: readonly number[], p: number, level: number) => Interval

/**
 * Percentile bootstrap intervals of a quantile (Efron 1979; the quantile of type 7 of Hyndman and Fan, as of
 * `quantileSorted`). The quantile of a resample of n values lies between two neighbours of the values in order, whose
 * ranks are distributed as order statistics of n uniform draws: these are drawn instead of the n values, which gives the
 * same distribution at a cost that does not grow with n. What is drawn depends on the seed, on n and on p alone.
 */
export function bootstrapOf({ seed, resamples }: BootstrapOptions): Bootstrap {
  const drawn = new Map<string, Ranks>()
  return (sorted, p, level) => {
    const key = `${seed}/${sorted.length}/${p}`
    let ranks = drawn.get(key)
    if (ranks === undefined) {
      ranks = drawRanks(sorted.length, p, resamples, randomOf(key))
      drawn.set(key, ranks)
    }
    const estimates = resampled(sorted, ranks)
    return { low: quantileSorted(estimates, (1 - level) / 2), high: quantileSorted(estimates, (1 + level) / 2) }
  }
}

/** The places, from 0, of the two values between which each resample's quantile lies, and how far between them. */
interface Ranks {
  readonly lower: Float64Array
  readonly upper: Float64Array
  readonly fraction: number
}

function drawRanks(n: number, p: number, resamples: number, random: Random): Ranks {
  const place = (n - 1) * p
  const below = Math.floor(place)
  const fraction = place - below
  const lower = new Float64Array(resamples)
  const upper = new Float64Array(resamples)
  for (let index = 0; index < resamples; index += 1) {
    const first = random.beta(below + 1, n - below)
    // Of those above it, the least of as many uniform draws.
    const next = fraction === 0 ? first : first + (1 - first) * (1 - random.uniform() ** (1 / (n - below - 1)))
    lower[index] = Math.min(n - 1, Math.floor(n * first))
    upper[index] = Math.min(n - 1, Math.floor(n * next))
  }
  return { lower, upper, fraction }
}

function resampled(sorted: readonly number[], { lower, upper, fraction }: Ranks): number[] {
  const estimates = Float64Array.from(lower, (rank, index) => {
    const low = sorted[rank] ?? 0
    return low + fraction * ((sorted[upper[index] ?? 0] ?? low) - low)
  })
  return Array.from(estimates.sort())
}
