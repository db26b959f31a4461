import { describe, expect, it } from 'vitest'
import { scan } from '../../src/time/scan.ts'
import { type SettleContext, type SettledMoment, settle } from '../../src/time/settle.ts'
import type { WrittenZone } from '../../src/time/token.ts'
import { thatDay } from './read-times.ts'

function first(text: string, context: SettleContext = thatDay, which: 'from' | 'to' = 'from'): SettledMoment {
  const token = scan(text)[0]
  if (token === undefined) throw new Error(`no time in '${text}'`)
  return settle(token, which, context)
}

const cet: WrittenZone = { start: 0, end: 3, label: 'CET', offset: '+01:00' }

describe('settle', () => {
  it('gives every part of a moment', () => {
    expect(
      first('~08.30 Uhr', { date: '2022-03-24', dateBasis: 'inferred', zone: cet, zoneBasis: 'inferred' }),
    ).toEqual({
      text: '08.30 Uhr',
      local: '2022-03-24T08:30',
      offset: '+01:00',
      instant: '2022-03-24T07:30:00Z',
      precision: 'minute',
      approximate: true,
      zone: { label: 'CET' },
      basis: { date: 'inferred', zone: 'inferred' },
    })
  })

  it('prefers what is written to what is known', () => {
    const moment = first('2022-03-25 08:30 UTC', { ...thatDay, zone: cet, zoneBasis: 'assumed' })
    expect([moment.instant, moment.basis]).toEqual(['2022-03-25T08:30:00Z', { date: 'stated', zone: 'stated' }])
  })

  it('leaves open what nothing settles', () => {
    const moment = first('08:30 UTC', {})
    expect([moment.local, moment.offset, moment.instant, moment.basis]).toEqual([
      'T08:30',
      'Z',
      null,
      { date: 'unknown', zone: 'stated' },
    ])
    expect(first('08:30', thatDay).instant).toBeNull()
    expect(first('Mar 24', {}).local).toBe('')
  })

  it('keeps the precision written', () => {
    expect(['2022-03-24', '7am', '07:00', '07:00:05', '07:00:05.250'].map((text) => first(text).precision)).toEqual([
      'day',
      'hour',
      'minute',
      'second',
      'second',
    ])
    expect(first('07:00:05.250 UTC').instant).toBe('2022-03-24T07:00:05.250Z')
  })

  it('moves the end of a range over midnight, and 24:00 to the next day', () => {
    expect(first('23:50 to 00:20 UTC on 24 March', thatDay, 'to').local).toBe('2022-03-25T00:20')
    expect(first('2022-12-31 24:00 UTC').instant).toBe('2023-01-01T00:00:00Z')
  })

  it('gives the end of a range its own words', () => {
    expect(first('06:54 to 08:55 CET on 24/03/2022', thatDay, 'to').text).toBe('08:55 CET on 24/03/2022')
    expect(first('06:54 to 08:55 CET on 24/03/2022').text).toBe('06:54')
  })

  it('takes a day without a year from the year that brings it nearest', () => {
    expect(first('Jan 2', { date: '2021-12-30' }).local).toBe('2022-01-02')
    expect(first('Dec 30', { date: '2022-01-02' }).local).toBe('2021-12-30')
    expect(first('29 Feb', { date: '2022-03-01' }).local).not.toBe('2022-02-29')
    expect(first('Jun 2', { year: 2019 }).local).toBe('2019-06-02')
  })

  it('keeps both readings of an open date, until the document settles them', () => {
    expect(first('03/04/2022 10:15')).toMatchObject({ local: '2022-04-03T10:15', alternatives: ['2022-03-04T10:15'] })
    expect(first('03/04/2022', { dayFirst: false })).toMatchObject({ local: '2022-03-04' })
    expect(first('03/04/2022', { dayFirst: true }).alternatives).toBeUndefined()
  })

  it('counts from the incident, or from the moment told before', () => {
    const context = { ...thatDay, origin: { local: '2022-03-24T06:00' } }
    expect(first('T+90m', context).local).toBe('2022-03-24T07:30')
    expect(first('90 minutes later', context).local).toBe('2022-03-24T15:30')
    expect(first('90 seconds later', context).local).toBe('2022-03-24T14:01:30')
    expect(first('5 minutes later', { previous: { local: 'T08:30' } })).toMatchObject({
      local: 'T08:35',
      instant: null,
    })
    expect(first('5 minutes later', {}).local).toBe('')
  })

  it('finds the weekday and the day of the month nearest to its day', () => {
    expect(first('Monday 10:00', { date: '2022-03-25' }).local).toBe('2022-03-28T10:00')
    expect(first('Tuesday 10:00', { date: '2022-03-24' }).local).toBe('2022-03-22T10:00')
    expect(first('on the 30th at 10:00', { date: '2022-03-02' }).local).toBe('2022-03-30T10:00')
    expect(first('on the 28th at 10:00', { date: '2022-03-02' }).local).toBe('2022-02-28T10:00')
  })

  it('reads an epoch as an instant', () => {
    expect(first('[1648101240]')).toMatchObject({ local: '2022-03-24T05:54:00', instant: '2022-03-24T05:54:00Z' })
  })
})
