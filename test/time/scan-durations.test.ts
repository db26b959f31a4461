import { describe, expect, it } from 'vitest'
import { scanDurations } from '../../src/time/scan-durations.ts'

function lengths(text: string): string[] {
  return scanDurations(text).map(
    ({ iso, approximate, business }) => `${iso}${business ? ' business' : ''}${approximate ? ' ~' : ''}`,
  )
}

describe('lengths of time', () => {
  it.each([
    ['2 hours and 1 minute', ['PT2H1M']],
    ['11 hours, 15 minutes and 10 seconds', ['PT11H15M10S']],
    ['99 minutes', ['PT99M']],
    ['停止時間：1時間10分', ['PT1H10M']],
    ['(停止時間:10分)', ['PT10M']],
    ['다운타임:1시간 10분', ['PT1H10M']],
    ['中断时间：10分钟', ['PT10M']],
    ['Duration:10 minutes', ['PT10M']],
    ['redis:5m and node:10', []],
    ['0 minutes', ['PT0M']],
    ['0h 07m', ['PT7M']],
    ['4h 9m', ['PT4H9M']],
    ['for 3h45', ['PT3H45M']],
    ['72h58m', ['PT72H58M']],
    ['1 day 4 hours', ['P1DT4H']],
    ['6 days', ['P6D']],
    ['2 weeks', ['P14D']],
    ['4.5 hours', ['PT4H30M']],
    ['2½ hours', ['PT2H30M']],
    ['half an hour', ['PT30M']],
    ['took an hour and a half', ['PT1H30M']],
    ['two hours', ['PT2H']],
    ['for twenty-four hours', ['PT24H']],
    ['over thirty five minutes', ['PT35M']],
    ['seventeen minutes', ['PT17M']],
    ['two and a half hours', ['PT2H30M']],
    ['a ninety-nine-minute outage', ['PT99M']],
    ['one hundred minutes', ['PT100M']],
    ['twenty of us, five minutes', ['PT5M']],
    ['15-minute outage', ['PT15M']],
    ['15 s', ['PT15S']],
    ['~20 min', ['PT20M ~']],
    ['about 40 minutes', ['PT40M ~']],
    ['PT2H', ['PT2H']],
    ['P1DT12H', ['P1DT12H']],
    ['lasted 1:30:00', ['PT1H30M']],
    ['Duration: 01:30', ['PT1H30M']],
    ['2:15 hours', ['PT2H15M']],
    ['within 5 business days', ['P5D business']],
    ['1,5 Stunden', ['PT1H30M']],
    ['anderthalb Stunden', ['PT1H30M']],
    ['3 Werktage', ['P3D business']],
    ['2 jours ouvrés', ['P2D business']],
    ['durante 2 horas y 5 minutos', ['PT2H5M']],
    ['約30分間', ['PT30M ~']],
    ['十分間', ['PT10M']],
    ['十分钟', ['PT10M']],
    ['十分な試験', []],
    ['运行十分稳定', []],
    ['3時間15分', ['PT3H15M']],
    ['2小时1分钟', ['PT2H1M']],
    ['2시간 1분', ['PT2H1M']],
    ['2 часа 5 минут', ['PT2H5M']],
    ['down for 5m', ['PT5M']],
  ])('%s', (text, expected) => expect(lengths(text)).toEqual(expected))

  it.each([
    '5 minutes later',
    '10 minutes ago',
    'T+5m',
    '2-3 hours',
    '2 to 3 hours',
    '10 m/s',
    'the second replica',
    'a second attempt',
    'twice a day',
    '6時54分',
    '5m requests',
    'P1 incident',
    '10:30',
    '20 ms',
  ])('none in: %s', (text) => expect(lengths(text)).toEqual([]))

  it('tells the word before, for what it may mean', () => {
    expect(['every 5 minutes', 'the last 30 days', '5 minutes'].map((text) => scanDurations(text)[0]?.lead)).toEqual([
      'every',
      'last',
      undefined,
    ])
  })

  it('reads a range as one length where it is asked to', () => {
    const range = (text: string) =>
      scanDurations(text, { ranges: true }).map(({ text, iso, least }) => [text, iso, least])
    expect(range('5-10 minutes')).toEqual([['5-10 minutes', 'PT10M', 300]])
    expect(range('two to three hours')).toEqual([['two to three hours', 'PT3H', 7200]])
    expect(range('entre 2 e 3 horas')).toEqual([['2 e 3 horas', 'PT3H', 7200]])
    expect(range('10-5 minutes')).toEqual([])
    expect(range('14h05 à 15h20')).toEqual([])
    expect(range('between 20 and 30')).toEqual([])
    expect(scanDurations('5-10 minutes')).toEqual([])
  })

  it('gives places in the text as it was', () => {
    const text = 'Down\u00a0for 2\u00a0hours.'
    expect(scanDurations(text).map(({ start, end }) => text.slice(start, end))).toEqual(['2\u00a0hours'])
  })
})
