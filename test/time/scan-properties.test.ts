import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/time/scan.ts'
import { scanDurations } from '../../src/time/scan-durations.ts'
import { settle } from '../../src/time/settle.ts'

const two = (value: number) => String(value).padStart(2, '0')
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const moments = fc.record({
  year: fc.integer({ min: 1990, max: 2060 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
})
type Written = typeof moments extends fc.Arbitrary<infer T> ? T : never

const dateForms: readonly ((at: Written) => string)[] = [
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ({ year, month, day }) => `${year}/${two(month)}/${two(day)}`,
  ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
  ({ year, month, day }) => `${day} ${months[month - 1]} ${year}`,
  ({ year, month, day }) => `${months[month - 1]} ${day}, ${year}`,
  ({ year, month, day }) => `${months[month - 1]?.slice(0, 3)} ${two(day)}, ${year}`,
  ({ year, month, day }) => `${two(day)}-${months[month - 1]?.slice(0, 3)}-${year}`,
  ({ year, month, day }) => `${year}年${month}月${day}日`,
]
const clockForms: readonly ((at: Written) => string)[] = [
  ({ hour, minute }) => `${two(hour)}:${two(minute)}`,
  ({ hour, minute }) => `${hour}:${two(minute)}`,
  ({ hour, minute }) => `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`,
  ({ hour, minute }) => `${hour % 12 || 12}:${two(minute)}${hour < 12 ? 'am' : 'pm'}`,
  ({ hour, minute }) => `${two(hour)}h${two(minute)}`,
]
const zones = [
  ['', null],
  [' UTC', 'Z'],
  [' (UTC)', 'Z'],
  [' JST', '+09:00'],
  [' UTC+05:30', '+05:30'],
  [' -0300', '-03:00'],
] as const
const joins = [' ', ', ', ' at ', ' - ', ' @ ']
const around = [
  ['', ''],
  ['On ', ' we saw errors'],
  ['* ', ': paged'],
  ['| ', ' | paged |'],
  ['(', ')'],
] as const

const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list)

describe('scan', () => {
  it('reads a date, a clock and a zone in any form to the same values', () => {
    fc.assert(
      fc.property(
        moments,
        oneOf(dateForms),
        oneOf(clockForms),
        oneOf(zones),
        oneOf(joins),
        oneOf(around),
        (at, date, clock, zone, join, sides) => {
          const text = `${sides[0]}${date(at)}${join}${clock(at)}${zone[0]}${sides[1]}`
          const read = scan(text).map((token) => settle(token, 'from', { year: at.year }))
          const local = `${at.year}-${two(at.month)}-${two(at.day)}T${two(at.hour)}:${two(at.minute)}`
          expect(read.map((moment) => [moment.local, moment.offset])).toEqual([[local, zone[1]]])
        },
      ),
      { numRuns: 2_000 },
    )
  })

  const pieces = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    oneOf([
      '10:30',
      '2022-03-24',
      ' ',
      '-',
      '–',
      ' to ',
      ' and ',
      'between ',
      'UTC',
      '(',
      ')',
      'March ',
      '24',
      'T',
      'Z',
      '+',
      ':',
      '.',
      '/',
      'h',
      'pm',
      '年',
      '月',
      '時',
      'İ',
      '5 minutes ',
      'later',
      'noon',
      '~',
      'at ',
    ]),
  )

  it('gives tokens in order, inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('')
        for (const tokens of [scan(text), scanDurations(text)]) {
          let last = 0
          for (const { start, end, text: words } of tokens) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(words).toBe(text.slice(start, end))
            last = end
          }
        }
        for (const token of scan(text)) {
          for (const moment of [token.from, ...(token.to === undefined ? [] : [token.to])]) {
            const { local } = settle(token, moment === token.to ? 'to' : 'from', { date: '2022-03-24' })
            expect(local).toMatch(/^(\d{4}-\d\d-\d\d)?(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?)?$/)
          }
        }
      }),
      { numRuns: 3_000 },
    )
  })
})

describe('scan on input made to hold it up', () => {
  it.each([
    ['digits', '1'.repeat(100_000), 0],
    ['colons and digits', '1:'.repeat(50_000), 0],
    ['blanks', `${' '.repeat(100_000)}10:30`, 1],
    ['units', '1 h '.repeat(25_000), 0],
    ['hours and blanks', '1 hour     '.repeat(9_000), 0],
    ['months', 'March '.repeat(16_000), 0],
    ['days', 'March 2 '.repeat(12_000), 12_000],
    ['clocks', '10:30 '.repeat(16_000), 16_000],
    ['ends of ranges', '10 to '.repeat(16_000), 0],
    ['brackets', '('.repeat(100_000), 0],
    ['addresses', 'a@'.repeat(50_000), 0],
    ['schemes', 'http://'.repeat(14_000), 0],
    ['plus signs', 'T+'.repeat(50_000), 0],
    ['leads', `${'at around '.repeat(10_000)}10:30`, 1],
    ['letters', `${'a'.repeat(100_000)}@`, 0],
  ])('%s', (_name, text, count) => expect(scan(text)).toHaveLength(count))
})
