import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addBusinessDays,
  addDays,
  businessDaysBetween,
  dayDifference,
  formatSeconds,
  isoOfSeconds,
  secondsOfIso,
  weekdayOf,
} from '../../src/time/calendar.ts'

const dates = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1970-01-01', days))

describe('days', () => {
  it('counts over months and leap years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2022-03-01', -1)).toBe('2022-02-28')
    expect(dayDifference('2021-12-30', '2022-01-02')).toBe(3)
    expect([weekdayOf('2022-03-24'), weekdayOf('2022-03-27')]).toEqual([4, 7])
  })

  it('adds what it subtracts', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5_000, max: 5_000 }), (date, days) => {
        expect(dayDifference(date, addDays(date, days))).toBe(days)
      }),
    )
  })
})

describe('business days', () => {
  it('skips week-ends and holidays', () => {
    expect(addBusinessDays('2022-03-24', 5)).toBe('2022-03-31')
    expect(addBusinessDays('2022-03-25', 1)).toBe('2022-03-28')
    expect(addBusinessDays('2022-04-14', 1, ['2022-04-15', '2022-04-18'])).toBe('2022-04-19')
    expect(addBusinessDays('2022-03-28', -1)).toBe('2022-03-25')
    expect(addBusinessDays('2022-03-26', 0)).toBe('2022-03-26')
  })

  it('counts as it adds', () => {
    expect(businessDaysBetween('2022-03-24', '2022-03-31')).toBe(5)
    expect(businessDaysBetween('2022-03-26', '2022-03-27')).toBe(0)
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 300 }), (date, days) => {
        expect(businessDaysBetween(date, addBusinessDays(date, days))).toBe(days)
      }),
    )
  })
})

describe('lengths of time as text', () => {
  it.each([
    [0, '0 s', 'PT0S'],
    [45, '45 s', 'PT45S'],
    [90, '1 min 30 s', 'PT1M30S'],
    [2_940, '49 min', 'PT49M'],
    [7_260, '2 h 1 min', 'PT2H1M'],
    [7_200, '2 h', 'PT2H'],
    [100_800, '1 d 4 h', 'PT28H'],
    [-300, '-5 min', '-PT5M'],
  ])('%d s', (seconds, text, iso) => {
    expect([formatSeconds(seconds), isoOfSeconds(seconds)]).toEqual([text, iso])
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e7, max: 1e7 }), (seconds) => {
        expect(secondsOfIso(isoOfSeconds(seconds))).toBe(seconds)
      }),
    )
    expect(secondsOfIso('P1DT12H')).toBe(129_600)
  })

  it.each(['', 'P', 'PT', 'P1M', 'P1Y', '2 hours'])('%j is no length', (text) => expect(secondsOfIso(text)).toBeNaN())
})
