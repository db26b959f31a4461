import { describe, expect, test } from 'vitest'
import type { Moment } from '../../src/model/moment.ts'
import { formatMoment, formatSpan } from '../../src/render/format-moment.ts'
import { wordingOf } from '../../src/render/locales.ts'
import { clockIn, outputZoneOf } from '../../src/render/output-zone.ts'
import { englishWording, type Wording } from '../../src/render/wording.ts'
import { at } from './sample-incident.ts'

function inZone(name: string, wording: Wording = englishWording): Wording {
  const zone = outputZoneOf(name)
  if (zone === undefined) throw new Error(`no zone ${name}`)
  return { ...wording, zone }
}

const utc = (local: string, more: Partial<Moment> = {}): Moment =>
  at(local, { offset: 'Z', zone: { label: 'UTC' }, ...more })

describe('a zone', () => {
  test.each([
    ['europe/berlin', { name: 'Europe/Berlin', label: '', iana: 'Europe/Berlin' }],
    ['+05:30', { name: '+05:30', label: '', offset: '+05:30' }],
    ['utc', { name: 'UTC', label: 'UTC', offset: 'Z' }],
    ['JST', { name: 'JST', label: 'JST', offset: '+09:00' }],
  ])('is told by %j', (name, zone) => expect(outputZoneOf(name)).toEqual(zone))

  test.each(['', 'Mars/Olympus', 'CST', 'IST'])('is not told by %j', (name) =>
    expect(outputZoneOf(name)).toBeUndefined(),
  )
})

describe('a moment in another zone', () => {
  test.each([
    ['2024-02-06T06:59', 'Asia/Tokyo', '2024-02-06 06:59 UTC (15:59 UTC+09:00)'],
    ['2024-02-06T20:30:12', 'Asia/Tokyo', '2024-02-06 20:30:12 UTC (2024-02-07 05:30:12 UTC+09:00)'],
    ['2024-02-06T00:10', 'America/New_York', '2024-02-06 00:10 UTC (2024-02-05 19:10 UTC-05:00)'],
    ['2024-07-06T00:10', 'America/New_York', '2024-07-06 00:10 UTC (2024-07-05 20:10 UTC-04:00)'],
    ['2024-02-06T06:59', 'CET', '2024-02-06 06:59 UTC (07:59 CET)'],
    ['2024-02-06T06:59', 'UTC', '2024-02-06 06:59 UTC'],
    ['2024-02-06T06:59', 'Europe/London', '2024-02-06 06:59 UTC'],
    ['2024-07-06T06:59', 'Europe/London', '2024-07-06 06:59 UTC (07:59 UTC+01:00)'],
    ['2024-02-06', 'Asia/Tokyo', '2024-02-06'],
  ])('%s in %s', (local, zone, text) => expect(formatMoment(utc(local), inZone(zone))).toBe(text))

  test('a time whose instant is unknown stays as it is written', () => {
    const tokyo = inZone('Asia/Tokyo')
    expect(formatMoment(at('T08:30', { offset: '+01:00' }), tokyo)).toBe('08:30 CET')
    expect(formatMoment(at('2024-02-06T08:30', { offset: null }), tokyo)).toBe('2024-02-06 08:30')
  })

  test('its fraction and its approximation stay', () => {
    expect(formatMoment(utc('2024-02-06T06:59:12.250'), inZone('CET'))).toBe(
      '2024-02-06 06:59:12.250 UTC (07:59:12.250 CET)',
    )
    expect(formatMoment(utc('2024-02-06T06:59', { approximate: true }), inZone('CET'))).toBe(
      '~2024-02-06 06:59 UTC (07:59 CET)',
    )
  })

  test('it is written in the words of the locale', () => {
    const german = wordingOf('de') ?? englishWording
    expect(formatMoment(utc('2024-02-06T20:30'), inZone('Asia/Tokyo', german))).toBe(
      '06.02.2024 20:30 UTC (07.02.2024 05:30 UTC+09:00)',
    )
  })

  test('a wall clock alone has none', () => {
    const zone = outputZoneOf('Asia/Tokyo')
    expect(zone && clockIn(zone, at('2024-02-06T08:30', { offset: null }))).toBeUndefined()
  })
})

describe('a span stands once more behind both its ends', () => {
  test.each([
    ['2024-02-06T16:10', '2024-02-06T16:25', 'CET', '2024-02-06 16:10 – 16:25 UTC (17:10 – 17:25 CET)'],
    ['2024-02-06T22:50', '2024-02-06T23:25', 'CET', '2024-02-06 22:50 – 23:25 UTC (23:50 – 2024-02-07 00:25 CET)'],
    [
      '2024-03-31T00:30',
      '2024-03-31T01:30',
      'Europe/Berlin',
      '2024-03-31 00:30 – 01:30 UTC (01:30 UTC+01:00 – 03:30 UTC+02:00)',
    ],
    ['2024-02-06T16:10', '2024-02-07T16:25', 'UTC', '2024-02-06 16:10 UTC – 2024-02-07 16:25 UTC'],
  ])('%s to %s in %s', (start, end, zone, text) => expect(formatSpan(utc(start), utc(end), inZone(zone))).toBe(text))
})
