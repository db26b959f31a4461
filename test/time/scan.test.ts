import { describe, expect, it } from 'vitest'
import { scan } from '../../src/time/scan.ts'
import { timesIn } from './read-times.ts'

const day = '2022-03-24'

describe('clocks', () => {
  it.each([
    ['06:59 pager', [`${day}T06:59`]],
    ['at 7:05 the pager', [`${day}T07:05`]],
    ['16:23 PM', [`${day}T16:23`]],
    ['23:00 AM', [`${day}T23:00`]],
    ['11:12 AM', [`${day}T11:12`]],
    ['12:05 am', [`${day}T00:05`]],
    ['12:05 p.m.', [`${day}T12:05`]],
    ['1:31 p.m. paged', [`${day}T13:31`]],
    ['10:15a - paged', [`${day}T10:15`]],
    ['10.15 pm', [`${day}T22:15`]],
    ['at 7 AM', [`${day}T07:00`]],
    ['9am', [`${day}T09:00`]],
    ['10:15ish', [`${day}T10:15 ~`]],
    ['09:06 周工认领工单', [`${day}T09:06`]],
    ['at 0615 we were paged', [`${day}T06:15`]],
    ['2025-03-04 0251: the queue stopped', ['2025-03-04T02:51']],
    ['[2025-03-04 0251] stopped', ['2025-03-04T02:51']],
    ['2025-03-04 1500 requests failed', ['2025-03-04']],
    ['[03-26 17:40] stopped', ['2022-03-26T17:40']],
    ['build 03-26 17:40', [`${day}T17:40`]],
    ['1430 hrs', [`${day}T14:30`]],
    ['at 16 UTC', [`${day}T16:00Z`]],
    ['around 2 UTC', [`${day}T02:00Z ~`]],
    ['scheduled for 10:30', [`${day}T10:30`]],
    ['Detected:10:30', [`${day}T10:30`]],
    ['23:59:60 UTC', [`${day}T23:59:60Z`]],
    ['at 24:00', ['2022-03-25T00:00']],
    ['until midnight UTC', ['2022-03-25T00:00Z']],
    ['midnight UTC', [`${day}T00:00Z`]],
    ['at noon', [`${day}T12:00`]],
    ['10:30,10:45', [`${day}T10:30`, `${day}T10:45`]],
    ['the cause is known.14:07 -- Resolved', [`${day}T14:07`]],
    ['１４：３０ 復旧', [`${day}T14:30`]],
    ['at\u00a010:30\u202fUTC', [`${day}T10:30Z`]],
  ])('%s', (text, times) => expect(timesIn(text)).toEqual(times))
})

describe('zones behind and before a clock', () => {
  it.each([
    ['10:15 UTC (11:15 CET)', [`${day}T10:15Z`, `${day}T11:15+01:00`]],
    ['10:15 JST / 01:15 UTC', [`${day}T10:15+09:00`, `${day}T01:15Z`]],
    ['10:15 [UTC]', [`${day}T10:15Z`]],
    ['10:15 (UTC, server time)', [`${day}T10:15Z`]],
    ['10:15 (PST/PDT)', [`${day}T10:15-08:00`]],
    ['CET: 10:15', [`${day}T10:15+01:00`]],
    ['(UTC) 10:15', [`${day}T10:15Z`]],
    ['Europe/Berlin 10:15', [`${day}T10:15+01:00`]],
    ['10:15 America/Argentina/Buenos_Aires', [`${day}T10:15-03:00`]],
    ['10:15 UTC-3', [`${day}T10:15-03:00`]],
    ['10:15 (GMT+05:30)', [`${day}T10:15+05:30`]],
    ['10:15 UTC +2 replicas', [`${day}T10:15Z`]],
    ['10:15 utc', [`${day}T10:15Z`]],
    ['10:15 Central European Summer Time', [`${day}T10:15+02:00`]],
    ['10:15 Tokyo time', [`${day}T10:15+09:00`]],
    ['10:15 US Eastern', [`${day}T10:15-04:00`]],
    ['10:15 Eastern region', [`${day}T10:15`]],
    ['10:15 Central team', [`${day}T10:15`]],
    ['10:15 UTC-based alert', [`${day}T10:15`]],
    ['10:15 US-East', [`${day}T10:15`]],
    ['10:15 est le début', [`${day}T10:15`]],
    ['10:15 MIT joins', [`${day}T10:15`]],
    ['10:15 GET requests fail', [`${day}T10:15`]],
    ['10:15 CST (UTC+8)', [`${day}T10:15+08:00`]],
    ['at 10:15 Pacific Daylight Time (PDT)', [`${day}T10:15-07:00`]],
    ['10:15 (ART)', [`${day}T10:15-03:00`]],
    ['10:30, 10:45 and 11:00 PDT', [`${day}T10:30-07:00`, `${day}T10:45-07:00`, `${day}T11:00-07:00`]],
    ['at 1:05 and again at 1:20 pm EDT', [`${day}T13:05-04:00`, `${day}T13:20-04:00`]],
    ['1900, 2000 and 2100 UTC', [`${day}T19:00Z`, `${day}T20:00Z`, `${day}T21:00Z`]],
  ])('%s', (text, times) => expect(timesIn(text)).toEqual(times))

  it('reads a label that looks like a word where the document declares it', () => {
    const [plain] = scan('10:15 SST deploy')
    const [declared] = scan('10:15 SST deploy', { labels: new Set(['SST']) })
    expect([plain?.from.zone, declared?.from.zone?.offset]).toEqual([undefined, '-11:00'])
  })
})

describe('dates with clocks', () => {
  it.each([
    ['10:15 on March 24th', ['2022-03-24T10:15']],
    ['10:15 UTC, 23 March 2022', ['2022-03-23T10:15Z']],
    ['10:15, 23 March 2022 (UTC)', ['2022-03-23T10:15Z']],
    ['March 23 2022, 10:15am (PDT)', ['2022-03-23T10:15-07:00']],
    ['Mar 23, 2022 - 09:32 UTC', ['2022-03-23T09:32Z']],
    ['2022-03-23 @ 10:15', ['2022-03-23T10:15']],
    ['2022-03-23 (10:15 UTC)', ['2022-03-23T10:15Z']],
    ['2022-03-23: 10:15', ['2022-03-23T10:15']],
    ['2022-03-23 around 10:15', ['2022-03-23T10:15 ~']],
    ['2022-03-23 at approximately 10:15', ['2022-03-23T10:15 ~']],
    ['2022-03-23 10.15', ['2022-03-23T10:15']],
    ['Tuesday 14:05 UTC', ['2022-03-22T14:05Z']],
    ['14:05 on Tuesday', ['2022-03-22T14:05']],
    ['Fri, 25 Mar 10:15', ['2022-03-25T10:15']],
    ['7. Mar 03, 2021 21:16 first report', ['2021-03-03T21:16']],
    ['on the 22nd at 13:22 UTC', ['2022-03-22T13:22Z']],
    ['01:10 (next day)', ['2022-03-25T01:10']],
    ['01:10 (+1)', ['2022-03-25T01:10']],
    ['18:30 the previous day', ['2022-03-23T18:30']],
    ['02:11 this morning', ['2022-03-24T02:11']],
    ['03/23/2022 10:15 AM', ['2022-03-23T10:15']],
    ['21/03 at 13:43', ['2022-03-21T13:43']],
    ['3/23 10:15 AM PT', ['2022-03-23T10:15-07:00']],
    ['Wednesday 3/23 10:15', ['2022-03-23T10:15']],
    ['at 12am PDT on 3/23', ['2022-03-23T00:00-07:00']],
    ['23. 3. 2022 10:15', ['2022-03-23T10:15']],
    ['20222-03-23 10:15', ['2022-03-23T10:15']],
    ['Mon, 21 Mar 2022 10:15:00 GMT (local)', ['2022-03-21T10:15:00Z']],
  ])('%s', (text, times) => expect(timesIn(text)).toEqual(times))
})

describe('days alone', () => {
  it.each([
    ['on 5 Aug 2016', ['2016-08-05']],
    ['Aug. 5, 2016', ['2016-08-05']],
    ['4/21/23', ['2023-04-21']],
    ["5 Aug '16", ['2016-08-05']],
    ['2022 March 23', ['2022-03-23']],
    ['05-Aug-16', ['2016-08-05']],
    ['October 31, 2022 (Monday)', ['2022-10-31']],
    ['Update 23.03.', ['2022-03-23']],
    ['on Monday we', ['2022-03-21']],
    ['Friday: recovered', ['2022-03-25']],
    ['resolved on the 22nd.', ['2022-03-22']],
    ['Next day: recovered', ['2022-03-25']],
    ['Jan 2', ['2022-01-02']],
  ])('%s', (text, times) => expect(timesIn(text)).toEqual(times))
})

describe('ranges', () => {
  it.each([
    ['10:15–10:20 UTC', [`${day}T10:15Z .. ${day}T10:20Z`]],
    ['from ~10:15 to ~10:20', [`${day}T10:15 .. ${day}T10:20 ~`]],
    ['10:15-10:20am', [`${day}T10:15 .. ${day}T10:20`]],
    ['11:30-1pm ET', [`${day}T11:30-04:00 .. ${day}T13:00-04:00`]],
    ['from 7 to 9pm', [`${day}T19:00 .. ${day}T21:00`]],
    ['between 7 and 9 p.m. Eastern', [`${day}T19:00-04:00 .. ${day}T21:00-04:00`]],
    ['between 1900 and 2100 UTC', [`${day}T19:00Z .. ${day}T21:00Z`]],
    ['14-16 UTC', [`${day}T14:00Z .. ${day}T16:00Z`]],
    ['07:28:19-12:04 UTC', [`${day}T07:28:19Z .. ${day}T12:04Z`]],
    ['23:50 - 00:20', [`${day}T23:50 .. 2022-03-25T00:20`]],
    ['from 9 March 14:00 until 10 March 09:00', ['2022-03-09T14:00 .. 2022-03-10T09:00']],
    ['2022-03-24T10:00Z/2022-03-25T10:45Z', ['2022-03-24T10:00Z .. 2022-03-25T10:45Z']],
    ['On Monday, March 21 from 10:00 until 10:45 PDT', ['2022-03-21T10:00-07:00 .. 2022-03-21T10:45-07:00']],
    ['22:00 UTC on 22 Mar and 00:30 UTC on 23 Mar', ['2022-03-22T22:00Z', '2022-03-23T00:30Z']],
    ['between 22:00 UTC on 22 Mar and 00:30 UTC on 23 Mar', ['2022-03-22T22:00Z .. 2022-03-23T00:30Z']],
    ['9 pm on Monday March 21 until 5 pm on Tuesday March 22, 2022', ['2022-03-21T21:00 .. 2022-03-22T17:00']],
    ['### March 21-April 5, 2022', ['2022-03-21 .. 2022-04-05']],
    ['December 20 - January 4, 2022', ['2021-12-20 .. 2022-01-04']],
    ['24 to 26 March', ['2022-03-24 .. 2022-03-26']],
    ['24.-26.03.2022', ['2022-03-24 .. 2022-03-26']],
    ['29th/30th November 2021', ['2021-11-29 .. 2021-11-30']],
    ['4/21/23-4/25/23', ['2023-04-21 .. 2023-04-25']],
  ])('%s', (text, times) => expect(timesIn(text)).toEqual(times))
})

describe('stamps', () => {
  it.each([
    ['2022-03-23T10:15:00.000-0700', ['2022-03-23T10:15:00.000-07:00']],
    ['2022-03-23T10:15:00-00:00.', ['2022-03-23T10:15:00Z']],
    ['2022-03-23T10:15+09', ['2022-03-23T10:15+09:00']],
    ['2022-03-23_10:15:00', ['2022-03-23T10:15:00']],
    ['2022-03-23T101500Z', ['2022-03-23T10:15:00Z']],
    ['2022-03-23 10:15:00 +0000 UTC', ['2022-03-23T10:15:00Z']],
    ['<t:1648101240:F>', ['2022-03-24T05:54:00Z']],
    ['20220323-101500', ['2022-03-23T10:15:00']],
    ['[Wed Mar 23 10:15:00.123456 2022] [error]', ['2022-03-23T10:15:00.123']],
    ['Wed Mar 23 10:15:00 2022 +0900', ['2022-03-23T10:15:00+09:00']],
    ['I0323 10:15:12.345678 1 server.go:10]', ['2022-03-23T10:15:12.345']],
    ['[1648101240] SERVICE ALERT', ['2022-03-24T05:54:00Z']],
    ['ts=1648101240.5 level=warn', ['2022-03-24T05:54:00.500Z']],
    ['drwxr-xr-x 2 app app 4096 12 Mar 23 09:24 old', ['2022-03-23T09:24']],
  ])('%s', (text, times) => expect(timesIn(text)).toEqual(times))
})

describe('times counted from another', () => {
  it.each([
    ['T+1h30m', ['2022-03-24T15:30']],
    ['T-10 min', ['2022-03-24T13:50']],
    ['[+5m] paged', ['2022-03-24T14:05']],
    ['+00:05 paged', ['2022-03-24T14:05']],
    ['About an hour later, it cleared', ['2022-03-24T15:00 ~']],
    ['half an hour later', ['2022-03-24T14:30']],
    ['2 days later', ['2022-03-26T14:00']],
    ['5 minutes after the deploy', []],
    ['a page of 3 months ago', []],
    ['it was there an hour earlier than that', []],
  ])('%s', (text, times) => expect(timesIn(text)).toEqual(times))
})

describe('other languages', () => {
  it.each([
    ['Am 24.03. um 10 Uhr', [`${day}T10:00`]],
    ['von 20 bis 22 Uhr', [`${day}T20:00 .. ${day}T22:00`]],
    ['zwischen 20:00 und 22:00 Uhr', [`${day}T20:00 .. ${day}T22:00`]],
    ['um 6 Uhr 54', [`${day}T06:54`]],
    ['Dienstag, den 22.03.2022, gegen 20:00 Uhr', ['2022-03-22T20:00 ~']],
    ['am Folgetag um 9:15 Uhr', ['2022-03-25T09:15']],
    ['de 14h à 16h30', [`${day}T14:00 .. ${day}T16:30`]],
    ['à 14 heures 32', [`${day}T14:32`]],
    ['le 1er avril 2022 à 9h', ['2022-04-01T09:00']],
    ['entre 14h05 et 15h10 (heure de Paris)', [`${day}T14:05+01:00 .. ${day}T15:10+01:00`]],
    ['el 23 de marzo a las 2:30 p. m.', ['2022-03-23T14:30']],
    ['entre las 14:00 y las 15:30 h', [`${day}T14:00 .. ${day}T15:30`]],
    ['a las 6:30 de la tarde', [`${day}T18:30`]],
    ['17 de março às 22h05', ['2022-03-17T22:05']],
    ['das 14h às 16h (horário de Brasília)', [`${day}T14:00-03:00 .. ${day}T16:00-03:00`]],
    ['alle ore 14:30 del 23 marzo 2022', ['2022-03-23T14:30']],
    ['dalle 14:30 alle 16:00', [`${day}T14:30 .. ${day}T16:00`]],
    ['23 марта 2022 г. в 06:54', ['2022-03-23T06:54']],
    ['с 10:00 до 11:30 МСК', [`${day}T10:00+03:00 .. ${day}T11:30+03:00`]],
    ['3月23日(水) 14:05頃', ['2022-03-23T14:05 ~']],
    ['3月23日 14時05分～15時30分', ['2022-03-23T14:05 .. 2022-03-23T15:30']],
    ['午後2時半に復旧', [`${day}T14:30`]],
    ['于3月23日14:05恢复', ['2022-03-23T14:05']],
    ['下午2点30分', [`${day}T14:30`]],
    ['2022년 3월 23일 오후 2시 30분', ['2022-03-23T14:30']],
    ['So um 17:30 Uhr', ['2022-03-27T17:30']],
    ['So at 17:30 we failed over', ['2022-03-24T17:30']],
    ['Do at 10:00 what you did', ['2022-03-24T10:00']],
  ])('%s', (text, times) => expect(timesIn(text)).toEqual(times))
})

describe('what is no time', () => {
  it.each([
    'port 10:30',
    'ratio of 10:30',
    'server.go:10:30',
    'http://status.example/2022-03-24/10:30?from=10:30',
    'mail ops-10:30@status.example',
    'see /var/log/2022-03-24/app.log',
    'app-2022-03-24.log',
    '2022-02-18-router-down.md',
    'release 2022.03.24-1',
    '2022.3.24.1030',
    'web-7d9f-10:30',
    'CVE-2021-44228',
    'call 0800 1030 1030',
    '+1 555 123 4567',
    'block 15030000',
    '1648101240 bytes',
    'order 1648101240',
    '2026-W12',
    'in March 2022',
    'March 2022',
    'may 5 nodes fail',
    'Set 10 nodes to drain',
    'out 5 of 10',
    '10 out of 12',
    'mars 5',
    'on the 3rd attempt',
    'on 3/4 of nodes',
    '1/2 of requests',
    '2023-02-03T0700--edge-down',
    'Mon: quorum lost',
    'friday deploys',
    'the afternoon',
    'afternoon',
    '31/02/2022',
    '2022-02-30',
    '13/13/2022',
    '25:00',
    '24:30',
    '10:5',
    '10:300',
    '1,500 UTC',
    '7/10 users',
    '1920x1080',
    '10:30%',
    '5:1A:2B:10:30:59',
    'fe80::10:30',
    'since 5h',
    'after 1h30',
    '2:15 hours',
    '6時間',
    '5点',
    'the 16th',
    '(all times UTC)',
    'today',
    'Next update in 30 minutes',
    '22.04 LTS',
    'from 10.20 to 12.40 seconds',
    'at 99.95',
  ])('%s', (text) => expect(timesIn(text)).toEqual([]))
})

describe('what stands before a time', () => {
  it.each([
    ['between 10:00 and 10:15', 'between'],
    ['Next update by 12:30', 'by'],
    ['no later than 12:30', 'by'],
    ['until 12:30', 'until'],
    ['since about 12:30', 'since'],
    ['starting at 12:30', 'from'],
    ['bis 12:30 Uhr', 'until'],
    ['à partir de 12h30', 'from'],
    ['12:30', undefined],
    ['the day before (May 4th)', undefined],
  ])('%s', (text, lead) => expect(scan(text).map((token) => token.lead)).toEqual([lead]))
})
