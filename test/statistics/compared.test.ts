import { expect, test } from 'vitest'
import { type Compared, compare, shareInterval, trendOf } from '../../src/statistics/compared.ts'

const group = (name: string, low: number, high: number): Compared => ({
  name,
  n: 20,
  value: (low + high) / 2,
  interval: { low, high },
})
const small = (name: string): Compared => ({ name, n: 4, value: 99, interval: null })

test('groups are apart where their intervals do not meet, the clearest pair first', () => {
  expect(compare([group('a', 10, 20), group('b', 21, 30), group('c', 15, 40), group('d', 90, 95)])).toEqual({
    verdict: 'apart',
    among: 4,
    apart: [
      { higher: 'd', lower: 'a' },
      { higher: 'd', lower: 'b' },
      { higher: 'd', lower: 'c' },
      { higher: 'b', lower: 'a' },
    ],
  })
})

test('intervals that meet in a point do not lie apart', () => {
  expect(compare([group('a', 10, 20), group('b', 20, 30)])).toEqual({ verdict: 'overlap', among: 2, apart: [] })
})

test('a group with too few values is compared with nothing', () => {
  expect(compare([group('a', 10, 20), small('b')])).toEqual({ verdict: 'too-few', among: 1, apart: [] })
})

test.each([
  { quarters: [group('Q1', 10, 20), group('Q2', 15, 30), group('Q3', 40, 50)], verdict: 'rose' },
  { quarters: [group('Q1', 40, 50), small('Q2'), group('Q3', 30, 45), group('Q4', 10, 20)], verdict: 'fell' },
  { quarters: [group('Q1', 10, 20), group('Q2', 60, 80), group('Q3', 40, 50)], verdict: 'mixed' },
  { quarters: [group('Q1', 10, 20), group('Q2', 60, 80), group('Q3', 15, 50)], verdict: 'overlap' },
  { quarters: [group('Q1', 10, 20), small('Q2'), group('Q3', 40, 50)], verdict: 'too-few' },
])('a change from quarter to quarter: $verdict', ({ quarters, verdict }) => {
  expect(trendOf(quarters).verdict).toBe(verdict)
})

test('the interval of a share is that of Wilson', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 81 of 263, and 0 of 20.
  const { low, high } = shareInterval(81, 263, 1.959964)
  expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.2553', '0.3662'])
  const none = shareInterval(0, 20, 1.959964)
  expect([none.low.toFixed(4), none.high.toFixed(4)]).toEqual(['0.0000', '0.1611'])
})
