import { describe, expect, it } from 'vitest'
import { scan } from '../../src/time/scan.ts'
import { offsetAt, zoneOf } from '../../src/time/zones.ts'

describe('zoneOf', () => {
  it.each([
    ['CET', { offset: '+01:00' }],
    ['UTC', { offset: 'Z' }],
    ['utc+5:30', { offset: '+05:30' }],
    ['GMT-7', { offset: '-07:00' }],
    ['+0100', { offset: '+01:00' }],
    ['SGT', { offset: '+08:00' }],
    ['MESZ', { offset: '+02:00' }],
    ['IST', { offset: '+05:30', otherOffsets: ['+01:00', '+02:00'] }],
    ['CST', { offset: '-06:00', otherOffsets: ['+08:00', '-05:00'] }],
    ['PT', { iana: 'America/Los_Angeles' }],
    ['us pacific', { iana: 'America/Los_Angeles' }],
    ['US/Pacific', { iana: 'US/Pacific' }],
    ['Europe/Berlin', { iana: 'Europe/Berlin' }],
    ['Etc/UTC', { offset: 'Z' }],
    ['Etc/GMT', { offset: 'Z' }],
    ['etc/zulu', { offset: 'Z' }],
    ['Etc/GMT+5', { offset: '-05:00' }],
    ['Etc/GMT-14', { offset: '+14:00' }],
    ['Etc/GMT+13', undefined],
    ['Etc/GMT-15', undefined],
    ['Etc/Somewhere', undefined],
    ['Paris time', { iana: 'Europe/Paris' }],
    ['heure de Paris', { iana: 'Europe/Paris' }],
    ['Pacific Standard Time', { offset: '-08:00' }],
    ['МСК', { offset: '+03:00' }],
    ['PST/PDT', { iana: 'America/Los_Angeles' }],
    ['PDT / PST', { iana: 'America/Los_Angeles' }],
    ['CET/CEST', { iana: 'Europe/Paris' }],
    ['MESZ/MEZ', { iana: 'Europe/Berlin' }],
    ['GMT/BST', { iana: 'Europe/London' }],
    ['NZST/NZDT', { iana: 'Pacific/Auckland' }],
    ['UTC/GMT', { offset: 'Z' }],
  ])('%s', (label, meaning) => expect(zoneOf(label)).toEqual(meaning))

  it.each([
    'QQQ',
    'EST/PDT',
    'PST/UTC',
    'PST/PST',
    'Europe/Atlantis',
    'UTC+25',
    '',
    'the',
    'constructor',
    '__proto__',
    'x'.repeat(5_000),
  ])('%s is none', (label) => expect(zoneOf(label)).toBeUndefined())
})

describe('offsetAt', () => {
  const at = (label: string, local: string) => offsetAt({ label, ...zoneOf(label) }, local)

  it('takes a label at its word, and says where its region keeps another time then', () => {
    expect(at('CET', '2022-07-04T09:32')).toEqual({
      offset: '+01:00',
      otherOffsets: ['+02:00'],
      problem: 'contradicts-date',
    })
    expect(at('CET', '2022-01-04T09:32')).toEqual({ offset: '+01:00' })
    expect(at('BST', '2022-01-04T09:32').problem).toBe('contradicts-date')
    expect(at('EST', '2022-07-04T09:32').problem).toBe('contradicts-date')
    expect(at('PST', '2022-06-04T09:32')).toEqual({
      offset: '-08:00',
      otherOffsets: ['-07:00', '+08:00'],
      problem: 'contradicts-date',
    })
  })

  it('leaves labels that somewhere large hold all year', () => {
    expect(['UTC', 'GMT', 'MST', 'JST', 'IST', 'SGT'].map((label) => at(label, '2022-07-04T09:32').problem)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    )
  })

  it('accepts both labels on the day of a change', () => {
    expect([at('CET', '2022-03-27T01:00').problem, at('CEST', '2022-03-27T04:00').problem]).toEqual([
      undefined,
      undefined,
    ])
  })

  it('gives a region the offset in force', () => {
    expect([at('PT', '2022-03-24T10:00').offset, at('PT', '2022-01-24T10:00').offset]).toEqual(['-07:00', '-08:00'])
    expect(at('Europe/London', '2022-01-24T10:00').offset).toBe('Z')
  })

  it('chooses nothing where a change of clocks skips or doubles a time', () => {
    expect(at('Europe/Berlin', '2022-03-27T02:30')).toEqual({
      offset: null,
      otherOffsets: ['+01:00', '+02:00'],
      problem: 'skipped',
    })
    expect(at('Europe/Berlin', '2022-10-30T02:30')).toEqual({
      offset: null,
      otherOffsets: ['+02:00', '+01:00'],
      problem: 'doubled',
    })
    expect(at('Europe/Berlin', '2022-10-30T03:00').offset).toBe('+01:00')
  })

  it('knows no offset of a region without a day', () => {
    expect(at('PT', 'T10:00')).toEqual({ offset: null })
  })
})

describe("a clock with a name of tzdata's etcetera", () => {
  it.each([
    ['down at 10:00 Etc/UTC today', 'Z'],
    ['down at 10:00 (Etc/GMT+5)', '-05:00'],
    ['down at 10:00 Etc/GMT-3, then up', '+03:00'],
    ['down at 10:00 GMT+5', '+05:00'],
    ['down at 10:00 Etc/GMT+13', undefined],
  ])('%s', (text, offset) => expect(scan(text)[0]?.from.zone?.offset).toBe(offset))
})
