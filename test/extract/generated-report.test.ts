import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Document } from '../../src/model/document.ts'
import type { Incident } from '../../src/model/incident.ts'
import type { Moment } from '../../src/model/moment.ts'
import type { Position } from '../../src/model/position.ts'
import { looksBinary } from '../../src/readers/binary.ts'
import { read, readText } from '../../src/readers/read.ts'

interface Event {
  /** Minutes after midnight of the first day. */
  readonly minute: number
  readonly text: string
}

interface Shape {
  readonly year: number
  readonly form: 'list' | 'table' | 'headings' | 'lines'
  readonly bullet: string
  readonly zone: (typeof zones)[number]
  readonly twelve: boolean
  readonly crlf: boolean
}

const zones = [
  { label: 'UTC', offset: 'Z' },
  { label: 'CET', offset: '+01:00' },
  { label: 'PST', offset: '-08:00' },
  { label: 'JST', offset: '+09:00' },
  { label: 'UTC+05:30', offset: '+05:30' },
  { label: undefined, offset: null },
] as const

const word = fc.constantFrom(
  'queue',
  'grows',
  'restart',
  'of',
  'the',
  'replica',
  'errors',
  'rise',
  'rollback',
  'noticed',
)
const text = fc.array(word, { minLength: 2, maxLength: 6 }).map((words) => `Then ${words.join(' ')}.`)
/** Neighbours in clock order, less than six hours apart, so that midnight can be told. */
const events = fc
  .tuple(
    fc.integer({ min: 0, max: 1439 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), text), { minLength: 2, maxLength: 10 }),
  )
  .map(([first, steps]) => {
    let minute = first
    return steps.map(([gap, words], rank): Event => {
      if (rank > 0) minute += gap
      return { minute, text: words }
    })
  })
const shape: fc.Arbitrary<Shape> = fc.record({
  year: fc.integer({ min: 2001, max: 2035 }),
  form: fc.constantFrom('list', 'table', 'headings', 'lines'),
  bullet: fc.constantFrom('-', '*', '+', '1.'),
  zone: fc.constantFrom(...zones),
  twelve: fc.boolean(),
  crlf: fc.boolean(),
})

function clockOf(minute: number, twelve: boolean): string {
  const hour = Math.floor(minute / 60) % 24
  const minutes = String(minute % 60).padStart(2, '0')
  if (!twelve) return `${String(hour).padStart(2, '0')}:${minutes}`
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? 'am' : 'pm'}`
}

function localOf(year: number, minute: number): string {
  return new Date(Date.UTC(year, 0, 14, 0, minute)).toISOString().slice(0, 16)
}

function reportOf(all: readonly Event[], { year, form, bullet, zone, twelve, crlf }: Shape): string {
  const rows = all.map(({ minute, text: words }) => [clockOf(minute, twelve), words] as const)
  const lines = {
    list: rows.map(([clock, words]) => `${bullet} ${clock} ${words}`),
    table: ['| Time | Event |', '|---|---|', ...rows.map(([clock, words]) => `| ${clock} | ${words} |`)],
    headings: rows.flatMap(([clock, words]) => [`### ${clock}`, '', words, '']),
    lines: rows.flatMap(([clock, words]) => [`${clock} ${words}`, '']),
  }[form]
  const declared = zone.label === undefined ? [] : [`All times are in ${zone.label}.`, '']
  const text = ['# Slow search', '', `Date: ${year}-01-14`, '', '## Timeline', '', ...declared, ...lines, ''].join('\n')
  return crlf ? text.replaceAll('\n', '\r\n') : text
}

describe('a generated report', () => {
  test('reads to its events, with their days, offsets and order', () => {
    fc.assert(
      fc.property(events, shape, (all, how) => {
        const [incident] = extract(readText(reportOf(all, how), { name: 'report.md', format: 'markdown' }))
        const found = incident?.timeline.map(({ at, text: words, source }) => [at.local, at.offset, words, source])
        expect(found).toEqual(
          all.map(({ minute, text: words }) => [localOf(how.year, minute), how.zone.offset, words, 'timeline']),
        )
      }),
      { numRuns: 120 },
    )
  })

  test('has a day for each clock only where it names one', () => {
    fc.assert(
      fc.property(events, shape, (all, how) => {
        const undated = reportOf(all, how).replace(/Date: .*/, 'No date.')
        const [incident] = extract(readText(undated, { name: 'report.md', format: 'markdown' }))
        for (const { at } of incident?.timeline ?? []) {
          expect(at.local).toMatch(/^T\d\d:\d\d$/)
          expect(at.instant).toBeNull()
        }
      }),
      { numRuns: 50 },
    )
  })
})

/** Every text of a moment or fact with its position. */
function placesOf(incident: Incident): { text: string; position: Position }[] {
  const moments = (...all: (Moment | undefined)[]) => all.filter((one) => one !== undefined)
  return [
    ...incident.timeline.flatMap(({ at, until }) => moments(at, until)),
    ...incident.impact.windows.flatMap(({ start, end }) => moments(start, end)),
    ...incident.commitments.flatMap(({ made, due }) => moments(made, due)),
    ...Object.values(incident.milestones).map(({ at }) => at),
    ...moments(incident.published),
    ...incident.durations,
  ]
}

/** Without markup, escapes and references that stand between the words in the source. */
function plain(source: string): string {
  return source
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&#8211;/g, '–')
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
}

const markdown = `# Cache \\*lost\\* on 4 March 2025

Between **09:00** and _09:45_ UTC the **cache** was down, for about 45&nbsp;minutes.

All times are in UTC.

## Timeline

- **09:02** \\- Alert &amp; page
- _09:10_ UTC: acknowledged
- \`09:12\` – 09:20: failover
- ~09:45 back to normal

We will post an update at 12:00.

## Resolved

Done. Next update at 10\\:30.

Posted **Mar 4**, 2025 - 09:50 UTC
`
const plainText = `Cache lost

Between 09:00 and 09:45 UTC on March 4, 2025 the cache was down for 45 minutes.

Timeline (UTC):

  • 09:02 Alert\u00a0and page
  • 09:10 acknowledged

Resolved

Fine again. Next update at 10.30.
Posted Mar 4, 2025 - 09:50 UTC
`
const html = `<!doctype html><html><body><h1>Cache lost on 4 March 2025</h1>
<p>Between <b>09:00</b> and 09:45&nbsp;UTC the cache was down.</p>
<h2>Timeline (UTC)</h2><ul><li><strong>09:02</strong> Alert</li><li>09:10&#8211;09:20 failover</li></ul>
<table><tr><th>Time (UTC)</th><th>Event</th></tr><tr><td>10:00</td><td>Seen <i>again</i></td></tr></table></body></html>`

function cut(text: string, position: Position, document: Document): string {
  return text.slice(position.start.offset - document.shift, position.end.offset - document.shift)
}

describe('a position', () => {
  test.each([
    ['markdown', markdown, 9],
    ['text', plainText, 6],
    ['html', html, 5],
  ])('cuts its text out of the source: %s', async (format, source, least) => {
    for (const input of [source, source.replaceAll('\n', '\r\n'), `\uFEFF${source}`]) {
      const document = await read(input, { name: 'report', format })
      const places = extract(document).flatMap(placesOf)
      expect(places.length).toBeGreaterThanOrEqual(least)
      for (const { text: words, position } of places)
        expect(plain(cut(document.text, position, document))).toBe(plain(words))
    }
  })

  test('holds the words of its entry', () => {
    fc.assert(
      fc.property(events, shape, (all, how) => {
        const source = reportOf(all, how)
        const document = readText(source, { name: 'report.md', format: 'markdown' })
        for (const { position, text: words, at } of extract(document).flatMap(({ timeline }) => timeline)) {
          expect(cut(source, position, document)).toContain(words)
          expect(cut(source, at.position, document)).toBe(at.text)
        }
      }),
      { numRuns: 60 },
    )
  })
})

/** Texts that look like a report here and there. */
const fragment = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '\n',
      '\n\n',
      '# ',
      '## Timeline\n',
      '- ',
      '| ',
      ' | ',
      '|---|---|\n',
      '10:30 ',
      '2025-03-30 02:30 CET ',
      'Posted ',
      'Resolved\n',
      'All times are in ',
      'CST',
      'Europe/Berlin',
      'Next update at ',
      'within 5 business days',
      '```\n',
      '> ',
      '---\n',
      '<br>',
      'T+5m ',
      'Impact: ',
      'Owner: ',
      '~',
      '24:00 ',
      '31 April ',
      '+0100',
      '&amp;',
      '\\',
      '**',
      '1700000000 ',
      '03/04/2025 ',
      '\r\n',
      '[ ] ',
    ),
  },
)
// What looks like binary data is refused before it is read.
const scrawl = fc
  .array(fragment, { maxLength: 40 })
  .map((parts) => `A report\n${parts.join('')}`)
  .filter((text) => !looksBinary(text))

function momentsIn(value: unknown): Moment[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(momentsIn)
  return 'local' in value && 'basis' in value ? [value as Moment, ...inner] : inner
}

describe('whatever the text', () => {
  test.each(['markdown', 'text'] as const)(
    '%s is read without a throw, the same each time, and nothing is guessed',
    (format) => {
      fc.assert(
        fc.property(scrawl, fc.constantFrom(undefined, 'Europe/Berlin', 'PST', 'nowhere'), (source, zone) => {
          const options = zone === undefined ? {} : { zone }
          const once = extract(readText(source, { name: 'x', format }), options)
          for (const moment of momentsIn(once)) {
            if (moment.basis.zone === 'unknown') expect(moment.offset).toBeNull()
            if (moment.offset === null || !/^\d{4}-/.test(moment.local)) expect(moment.instant).toBeNull()
            expect(moment.local).toMatch(/^(\d{4}-\d\d-\d\d)?(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?)?$/)
          }
          const again = extract(readText(source, { name: 'x', format }), options)
          expect(JSON.stringify(again)).toBe(JSON.stringify(once))
        }),
        { numRuns: 150 },
      )
    },
  )
})
