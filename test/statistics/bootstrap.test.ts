import { quantileSorted } from 'simple-statistics'
import { expect, test } from 'vitest'
import { bootstrapOf } from '../../src/statistics/bootstrap.ts'
import { randomOf } from '../../src/statistics/random.ts'

/** The quantile of every one of the n^n resamples. */
function allResamples(values: readonly number[], p: number): number[] {
  const n = values.length
  return Array.from({ length: n ** n }, (_, code) => {
    let rest = code
    const drawn = values.map(() => {
      const value = values[rest % n] ?? 0
      rest = Math.floor(rest / n)
      return value
    })
    return quantileSorted(
      drawn.sort((a, b) => a - b),
      p,
    )
  }).sort((a, b) => a - b)
}

test.each([
  { values: [1, 2, 4, 8, 16], p: 0.5 },
  { values: [1, 2, 4, 8, 16, 32], p: 0.5 },
  { values: [1, 2, 4, 8, 16, 32], p: 0.75 },
])('drawn ranks give the distribution that all resamples of $values have at $p', ({ values, p }) => {
  const exact = allResamples(values, p)
  const { low, high } = bootstrapOf({ seed: 7, resamples: 40_000 })(values, p, 0)
  expect(low).toBe(high)
  expect(low).toBe(quantileSorted(exact, 0.5))
  for (const level of [0.5, 0.8, 0.95]) {
    const interval = bootstrapOf({ seed: 7, resamples: 40_000 })(values, p, level)
    expect(interval).toEqual({
      low: quantileSorted(exact, (1 - level) / 2),
      high: quantileSorted(exact, (1 + level) / 2),
    })
  }
})

test('the same seed gives the same interval, another seed nearly the same', () => {
  const values = Array.from({ length: 40 }, (_, index) => (index + 1) ** 2)
  const of = (seed: number) => bootstrapOf({ seed, resamples: 2000 })(values, 0.5, 0.95)
  expect(of(1)).toEqual(of(1))
  const lows = [1, 2, 3, 4, 5, 6].map((seed) => of(seed).low)
  expect(new Set(lows).size).toBeGreaterThan(1)
  expect(Math.max(...lows) - Math.min(...lows)).toBeLessThan(80)
})

test.each([12, 30, 100])('of %i skewed values, 95 % intervals hold the true median about 95 times of 100', (n) => {
  const random = randomOf(`coverage ${n}`)
  const bootstrap = bootstrapOf({ seed: 3, resamples: 1000 })
  let held = 0
  const runs = 600
  for (let run = 0; run < runs; run += 1) {
    // Log-normal, as durations are: its median is 1.
    const values = Array.from({ length: n }, () =>
      Math.exp(1.5 * Math.sqrt(-2 * Math.log(random.uniform())) * Math.cos(2 * Math.PI * random.uniform())),
    ).sort((a, b) => a - b)
    const interval = bootstrap(values, 0.5, 0.95)
    if (interval.low <= 1 && interval.high >= 1) held += 1
  }
  expect(held / runs).toBeGreaterThan(0.92)
  expect(held / runs).toBeLessThan(0.99)
})

test('values that are all one have that as their interval', () => {
  expect(bootstrapOf({ seed: 1, resamples: 100 })([60, 60, 60, 60], 0.9, 0.95)).toEqual({ low: 60, high: 60 })
})
