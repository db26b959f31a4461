import { expect, test } from 'vitest'
import { dueDayOf } from '../../src/review/due-day.ts'

test.each([
  ['2026-02-06', '2026-02-06'],
  ['by 3 June 2026', '2026-06-03'],
  ['6 Feb', '2027-02-06'],
  ['7 March', '2026-03-07'],
  ['6. Juli', '2026-07-06'],
  ['Q1', '2026-03-31'],
  ['end of Q4', '2026-12-31'],
  ['Q2 2027', '2027-06-30'],
  ['2026-Q3', '2026-09-30'],
])('%s is %s', (written, day) => {
  expect(dueDayOf(written, '2026-03-07')).toBe(day)
})

test.each(['03/04/2026', 'soon', '2026-02-30', 'FAQ1', 'Q5', '', 'SEQ2 done'])('%s is no one day', (written) => {
  expect(dueDayOf(written, '2026-03-07')).toBeUndefined()
})

test('without a year nothing is known where the report has no day', () => {
  expect([dueDayOf('6 Feb', undefined), dueDayOf('Q1', undefined)]).toEqual([undefined, undefined])
  expect(dueDayOf('6 Feb 2026', undefined)).toBe('2026-02-06')
})
