import { describe, expect, it } from 'vitest'
import { givenTime, type TimeContext } from '../../src/draft/given-time.ts'

function instant(text: string, context: TimeContext = {}): string | null {
  const read = givenTime(text, context)
  return 'moment' in read ? read.moment.instant : `! ${read.problem}`
}

const berlin = { zone: 'Europe/Berlin', date: '2026-03-24' }

describe('givenTime', () => {
  it.each([
    ['2026-03-24 07:02 CET', {}, '2026-03-24T06:02:00Z'],
    [' 24 March 2026, 7:02 am UTC ', {}, '2026-03-24T07:02:00Z'],
    ['2026-03-24T07:02:30+05:30', {}, '2026-03-24T01:32:30Z'],
    ['07:02', berlin, '2026-03-24T06:02:00Z'],
    ['~07:02', berlin, '2026-03-24T06:02:00Z'],
    ['1774335720', {}, '2026-03-24T07:02:00Z'],
  ])('reads %j', (text, context, expected) => {
    expect(instant(text, context)).toBe(expected)
  })

  it('takes day and zone from the time before, and the next day where the clock went past midnight', () => {
    const read = givenTime('2026-03-24 23:40 CET', {})
    const previous = 'moment' in read ? read.moment : undefined
    expect(instant('23:52', { previous })).toBe('2026-03-24T22:52:00Z')
    expect(instant('00:30', { previous })).toBe('2026-03-24T23:30:00Z')
    expect(instant('00:30 UTC', { previous })).toBe('2026-03-25T00:30:00Z')
  })

  it.each([
    ['soon', {}, 'not read as a time: write it as 2026-03-24 07:02 CET'],
    ['07:02 when the alert fired', berlin, 'not read as a time: write it as 2026-03-24 07:02 CET'],
    ['07:02, 07:10', berlin, 'not read as a time: write it as 2026-03-24 07:02 CET'],
    ['07:02-07:10', berlin, 'it is a span: give one time, such as 2026-03-24 07:02 CET'],
    ['07:02', {}, 'on which day? write it as 2026-03-24 07:02 CET'],
    ['2026-03-24', {}, 'at what time? write it as 2026-03-24 07:02 CET'],
    ['03/04/2026 07:02 UTC', {}, '2026-04-03 or 2026-03-04? write the year first'],
    ['2026-03-24 07:02', {}, 'in which zone? add it, such as 07:02 CET or 07:02+01:00'],
    ['2026-01-24 07:02 CST', {}, 'CST stands for -06:00, +08:00, -05:00: write the offset, 07:02-06:00'],
    ['2026-07-24 07:02 CET', {}, 'CET is not in force on 2026-07-24: write the offset, 07:02+02:00'],
    ['2026-03-29 02:30', berlin, 'there was no 02:30 on 2026-03-29 in Europe/Berlin: clocks were put forward'],
    [
      '2026-10-25 02:30',
      berlin,
      '02:30 came twice on 2026-10-25 in Europe/Berlin: write the offset, 02:30+02:00 or 02:30+01:00',
    ],
  ])('says what %j leaves open', (text, context, problem) => {
    expect(instant(text, context)).toBe(`! ${problem}`)
  })
})
