import { expect, test } from 'vitest'
import { bootstrapOf } from '../../src/statistics/bootstrap.ts'
import { distributionOf } from '../../src/statistics/distribution.ts'
import { medianInterval } from '../../src/statistics/median-interval.ts'
import { middleOf, quantileOf } from '../../src/statistics/quantiles.ts'
import { randomOf } from '../../src/statistics/random.ts'

const bootstrap = bootstrapOf({ seed: 1, resamples: 500 })

test.each([
  // By hand: the value at place (n - 1)p, counted from 0, and between two places in proportion.
  { values: [60], p: 0.9, seconds: 60 },
  { values: [60, 120], p: 0.5, seconds: 90 },
  { values: [60, 120], p: 0.75, seconds: 105 },
  { values: [10, 20, 30], p: 0.5, seconds: 20 },
  { values: [10, 20, 30, 100], p: 0.75, seconds: 47.5 },
  { values: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 1000], p: 0.9, seconds: 90 },
  { values: [1, 2], p: 0.9, seconds: 1.9 },
])('the quantile of $values at $p is $seconds', ({ values, p, seconds }) => {
  expect(quantileOf(values, p, bootstrap).seconds).toBe(seconds)
})

test('a median has intervals from ten values on', () => {
  const nine = Array.from({ length: 9 }, (_, index) => index)
  expect(middleOf(nine, bootstrap)).toEqual({ seconds: 4, interval: null, strictInterval: null })
  const { seconds, interval, strictInterval } = middleOf([...nine, 9], bootstrap)
  expect(seconds).toBe(4.5)
  expect(interval?.low).toBeGreaterThanOrEqual(0)
  expect(interval?.low).toBeLessThan(4.5)
  expect(strictInterval).toEqual({ low: 0, high: 9 })
})

test.each([
  // The left + 1 lowest are all that so many coins show heads of in half a percent of cases, from exact sums.
  { n: 10, left: 0 },
  { n: 12, left: 1 },
  { n: 20, left: 3 },
  { n: 100, left: 36 },
  { n: 4000, left: 1918 },
])('of $n values, the strict interval of the median leaves out $left at either end', ({ n, left }) => {
  const values = Array.from({ length: n }, (_, index) => index)
  expect(medianInterval(values, 0.99)).toEqual({ low: left, high: n - 1 - left })
})

test.each([10, 13, 40])('of %i skewed values, the strict interval holds the median in 99 of 100 cases', (n) => {
  const random = randomOf(`strict ${n}`)
  let held = 0
  for (let run = 0; run < 4000; run += 1) {
    // Exponential, with the median ln 2.
    const values = Array.from({ length: n }, () => -Math.log(random.uniform())).sort((a, b) => a - b)
    const { low, high } = medianInterval(values, 0.99)
    if (low <= Math.LN2 && high >= Math.LN2) held += 1
  }
  expect(held).toBeGreaterThan(3945)
})

test('a quantile near the end has an interval where five values lie beyond it', () => {
  const values = Array.from({ length: 49 }, (_, index) => index)
  expect(quantileOf(values, 0.9, bootstrap).interval).toBeNull()
  expect(quantileOf([...values, 49], 0.9, bootstrap).interval).not.toBeNull()
  expect(quantileOf(values.slice(0, 20), 0.75, bootstrap).interval).not.toBeNull()
  expect(quantileOf(values.slice(0, 19), 0.75, bootstrap).interval).toBeNull()
})

test('values fall into bins by their lower edge, and empty bins stand between full ones alone', () => {
  expect(distributionOf([0, 59.9, 60, 300, 599])).toEqual([
    { from: null, to: 60, count: 2 },
    { from: 60, to: 120, count: 1 },
    { from: 120, to: 300, count: 0 },
    { from: 300, to: 600, count: 2 },
  ])
  expect(distributionOf([10_000_000])).toEqual([{ from: 2_592_000, to: null, count: 1 }])
  expect(distributionOf([])).toEqual([])
})
