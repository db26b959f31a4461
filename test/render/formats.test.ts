import { describe, expect, test } from 'vitest'
import type { Moment } from '../../src/model/moment.ts'
import { cellWidth, wrapCells } from '../../src/render/cell-width.ts'
import { cleanText } from '../../src/render/clean-text.ts'
import { formatDuration } from '../../src/render/format-duration.ts'
import { formatMoment, formatSpan, formatZone } from '../../src/render/format-moment.ts'
import { keptUrl } from '../../src/render/kept-url.ts'
import { plainHtml } from '../../src/render/plain-html.ts'
import { at } from './sample-incident.ts'

test.each([
  [0, '0 s'],
  [40, '40 s'],
  [300, '5 min'],
  [305, '5 min 5 s'],
  [3600, '1 h'],
  [7260, '2 h 1 min'],
  [7289, '2 h 1 min'],
  [7291, '2 h 2 min'],
  [86_400, '1 d'],
  [86_390, '1 d'],
  [270_000, '3 d 3 h'],
  [-2940, '-49 min'],
])('%d seconds are %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text))

describe('a moment', () => {
  const zoned = (label: string, offset: string | null, more: Partial<NonNullable<Moment['zone']>> = {}) =>
    at('2024-02-06T06:59', { offset, zone: { label, ...more } })

  test.each([
    [at('2024-02-06T06:59'), '2024-02-06 06:59 CET'],
    [at('2024-02-06T06:59:12'), '2024-02-06 06:59:12 CET'],
    [at('2024-02-06'), '2024-02-06'],
    [at('T06:59'), '06:59 CET'],
    [at('2024-02-06T06:59', { offset: null }), '2024-02-06 06:59'],
    [at('2024-02-06T06:59', { approximate: true }), '~2024-02-06 06:59 CET'],
    [zoned('Z', 'Z'), '2024-02-06 06:59 UTC'],
    [zoned('UTC', 'Z'), '2024-02-06 06:59 UTC'],
    [zoned('Europe/Berlin', '+01:00'), '2024-02-06 06:59 UTC+01:00'],
    [zoned('IST', '+05:30', { otherOffsets: ['+01:00', '+02:00'] }), '2024-02-06 06:59 UTC+05:30'],
    [zoned('IST', null, { problem: 'ambiguous-label' }), '2024-02-06 06:59 IST'],
    [zoned('CET', '+01:00', { problem: 'contradicts-date' }), '2024-02-06 06:59 CET'],
    [zoned('ET', '-04:00', { problem: 'doubled' }), '2024-02-06 06:59 UTC-04:00'],
  ])('%#: %j', (moment, text) => expect(formatMoment(moment)).toBe(text))

  test('and another make a span, shortened only within a day and a zone', () => {
    const start = at('2024-02-06T23:50')
    expect(formatSpan(start, at('2024-02-06T23:58'))).toBe('2024-02-06 23:50 – 23:58 CET')
    expect(formatSpan(start, at('2024-02-07T00:10'))).toBe('2024-02-06 23:50 CET – 2024-02-07 00:10 CET')
    expect(formatSpan(start, at('2024-02-06T22:58', { offset: 'Z', zone: { label: 'UTC' } }))).toBe(
      '2024-02-06 23:50 CET – 2024-02-06 22:58 UTC',
    )
  })
})

test.each([
  [{ label: 'CET', offset: '+01:00', iana: null, basis: 'stated' }, 'CET (UTC+01:00)'],
  [{ label: 'UTC', offset: 'Z', iana: null, basis: 'stated' }, 'UTC'],
  [{ label: null, offset: null, iana: 'Europe/Oslo', basis: 'assumed' }, 'Europe/Oslo'],
  [{ label: null, offset: '-03:00', iana: null, basis: 'inferred' }, 'UTC-03:00'],
  [{ label: null, offset: null, iana: null, basis: 'unknown' }, ''],
] as const)('the zone %j is written %j', (zone, text) => expect(formatZone(zone)).toBe(text))

test.each([
  ['a\tb \n c', 'a b c'],
  ['\u001b[31mred\u0007', '\uFFFD[31mred\uFFFD'],
  ['half \uD83D pair', 'half \uFFFD pair'],
  ['whole 😀 pair', 'whole 😀 pair'],
])('%j becomes %j', (given, cleaned) => expect(cleanText(given)).toBe(cleaned))

test.each([
  ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
  ['HTTP://A.example', 'HTTP://A.example'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['docs/a b.md#x', 'docs/a%20b.md#x'],
  ['/a', '/a'],
  ['<script>alert(1)</script>', '%3Cscript%3Ealert(1)%3C/script%3E'],
  ['https://a.example/"b`c\\d', 'https://a.example/%22b%60c%5Cd'],
  ['#here', '#here'],
  ['?q=a:b', '?q=a:b'],
  ['javascript:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['\u0001javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['file:///etc/passwd', undefined],
  ['//host.example/x', 'https://host.example/x'],
  ['///x', undefined],
  ['\\\\host\\x', undefined],
  ['https:relative', undefined],
  ['', undefined],
])('the address %j is kept as %j', (url, kept) => expect(keptUrl(url)).toBe(kept))

test.each([
  ['<b>x</b>', 'x', 0],
  ['<details><summary>Logs</summary>\nline</details>', 'Logs\nline', 0],
  ['<service-name>', '<service-name>', 0],
  ['<script>alert(1)</script>', '<script>alert(1)</script>', 0],
  ['a<!-- b -->c<!-- d', 'ac', 2],
  ['1 < 2', '1 < 2', 0],
  ['<p>a &amp; b</p>', 'a & b', 0],
])('%j reads %j', (html, text, comments) => expect(plainHtml(html)).toEqual({ text, comments }))

describe('columns of a terminal', () => {
  test.each([
    ['abc', 3],
    ['日本', 4],
    ['e\u0301', 1],
    ['👩‍👩‍👧', 2],
    ['\u200b', 0],
    ['ﾊﾝ', 2],
    ['한', 2],
    ['é–ß', 3],
  ])('%j takes %d', (text, width) => expect(cellWidth(text)).toBe(width))

  test('lines are wrapped at blanks, and inside words that are too long', () => {
    expect(wrapCells('aa bb cc', 5)).toEqual(['aa bb', 'cc'])
    expect(wrapCells('abcdefgh ij', 5)).toEqual(['abcde', 'fgh', 'ij'])
    expect(wrapCells('日本語です x', 5)).toEqual(['日本', '語で', 'す x'])
    expect(wrapCells('', 5)).toEqual([''])
  })
})
