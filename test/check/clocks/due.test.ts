import { expect, test } from 'vitest'
import type { Limit } from '../../../src/check/clocks/clock.ts'
import { type DueOptions, dueAt, wallOf } from '../../../src/check/clocks/due.ts'

/** By when something is due on the anchor's own clock. */
function due(
  within: Limit['within'],
  from: string,
  more: Partial<Limit> = {},
  options: Partial<DueOptions> = {},
): string {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(from) ?? []
  const east = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1)
  const limit: Limit = { what: 'report', due: 'b', from: 'a', within, article: '', ...more }
  const given = { holidays: [], fromNextHour: false, significant: false, ...options }
  return wallOf(dueAt(limit, { ms: Date.parse(from), east }, given), east)
}

test('hours are counted to the minute, or from the next full hour', () => {
  expect(due({ hours: 4 }, '2026-03-04T10:20:00+01:00')).toBe('2026-03-04T14:20')
  const next = { fromNextHour: true }
  expect(due({ hours: 4 }, '2026-03-04T10:20:00+01:00', {}, next)).toBe('2026-03-04T15:00')
  expect(due({ hours: 4 }, '2026-03-04T10:00:00+01:00', {}, next)).toBe('2026-03-04T14:00')
})

test('days and months end with their last day, on the clock of the anchor', () => {
  expect(due({ days: 14 }, '2026-03-04T23:30:00-05:00')).toBe('2026-03-18T23:59')
  expect(due({ months: 1 }, '2026-03-06T16:00:00+01:00')).toBe('2026-04-06T23:59')
  expect(due({ months: 1 }, '2026-01-31T16:00:00Z')).toBe('2026-02-28T23:59')
  expect(due({ months: 1 }, '2026-12-31T16:00:00Z')).toBe('2027-01-31T23:59')
})

test('business days leave out weekends and holidays', () => {
  expect(due({ businessDays: 4 }, '2026-03-04T15:00:00-05:00')).toBe('2026-03-10T23:59')
  expect(due({ businessDays: 4 }, '2026-03-07T15:00:00-05:00')).toBe('2026-03-12T23:59')
  const free = { holidays: ['2026-03-05', '2026-03-09'] }
  expect(due({ businessDays: 4 }, '2026-03-04T15:00:00-05:00', {}, free)).toBe('2026-03-12T23:59')
})

test('on a free day a deadline moves to noon of the next working day, where it may', () => {
  const friday = '2026-03-06T22:00:00+01:00'
  expect(due({ hours: 4 }, friday, { noonOfWorkingDay: 'always' })).toBe('2026-03-09T12:00')
  expect(due({ hours: 4 }, friday, { noonOfWorkingDay: 'always' }, { holidays: ['2026-03-09'] })).toBe(
    '2026-03-10T12:00',
  )
  expect(due({ hours: 4 }, friday, { noonOfWorkingDay: 'unless-significant' })).toBe('2026-03-09T12:00')
  const significant = { significant: true }
  expect(due({ hours: 4 }, friday, { noonOfWorkingDay: 'unless-significant' }, significant)).toBe('2026-03-07T02:00')
  expect(due({ hours: 4 }, friday, { noonOfWorkingDay: 'always' }, significant)).toBe('2026-03-09T12:00')
  expect(due({ hours: 4 }, friday)).toBe('2026-03-07T02:00')
  expect(due({ hours: 4 }, '2026-03-05T10:00:00+01:00', { noonOfWorkingDay: 'always' })).toBe('2026-03-05T14:00')
})
