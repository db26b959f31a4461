import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Document } from '../../src/model/document.ts'
import type { Position } from '../../src/model/position.ts'
import { read } from '../../src/readers/read.ts'
import { ReadError } from '../../src/readers/read-error.ts'
import { item, makeDocx, p, styled, table } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'

const entries = [
  '10:02 UTC The queue of <b>Larkmail</b> filled',
  '10:40 UTC Rolled back & restarted',
  '11:05 UTC Resolved',
]
const texts: Readonly<Record<string, string>> = {
  markdown: `---\ntitle: Queue full\ndate: 2024-03-05\n---\n\n# Queue full on 2024-03-05\n\n**Impact**: mail was late for 1 hour.\n\n## Timeline\n\n${entries.map((one) => `- ${one}`).join('\n')}\n\n| Time | Event |\n|---|---|\n| 10:50 | [ok](https://a.example) \`x\` |\n\n> Next update at 11:30 UTC.\n`,
  text: `Queue full\n\nResolved\nMail flows again.\nPosted Mar 5, 2024 - 11:05 UTC\n\nInvestigating\nMail is late.\nPosted Mar 5, 2024 - 10:10 UTC\n`,
  html: `<html><head><title>Queue full</title></head><body><h1>Queue full on 2024-03-05</h1><ul>${entries.map((one) => `<li>${one}</li>`).join('')}</ul><table><tr><th>Time (UTC)</th><th>Event</th></tr><tr><td>10:50</td><td>It&#8217;s &amp; was</td></tr></table></body></html>`,
  json: JSON.stringify({
    page: { name: 'Larkmail', time_zone: 'Etc/UTC' },
    incidents: [
      {
        id: 'k1',
        name: 'Queue "full" \u00e9',
        created_at: '2024-03-05T10:10:00Z',
        resolved_at: '2024-03-05T11:05:00Z',
        incident_updates: [
          { status: 'resolved', body: 'Failed <b>10:02</b> to 10:40 UTC.\n\nDone', display_at: '2024-03-05T11:05:00Z' },
        ],
      },
    ],
  }),
  feed: `<?xml version="1.0"?><rss version="2.0"><channel><title>Larkmail</title><item><title>Queue full</title><pubDate>Tue, 05 Mar 2024 11:05:00 +0000</pubDate><description><![CDATA[<p><small>Mar 5, 11:05 UTC</small><br><strong>Resolved</strong> - done at 10:40 UTC</p>]]></description></item></channel></rss>`,
  mediawiki: `{{Header|x}}\n== Summary ==\nOn 2024-03-05 mail '''was''' late.\n== Timeline ==\n${entries.map((one) => `* ${one} [[Mail|it]]`).join('\n')}\n{|\n! Time !! Event\n|-\n| 10:50 || done\n|}\n`,
  asciidoc: `= Queue full on 2024-03-05\n\n== Timeline\n\n${entries.map((one) => `* ${one} *now*`).join('\n')}\n\n|===\n|Time |Event\n\n|10:50 |done\n|===\n`,
  rst: `Queue full on 2024-03-05\n========================\n\nTimeline\n--------\n\n${entries.map((one) => `* ${one} **now**`).join('\n')}\n\n.. note:: Next update at 11:30 UTC.\n\n===== =====\nTime  Event\n===== =====\n10:50 done\n===== =====\n`,
  slack: JSON.stringify([
    {
      type: 'message',
      user: 'U02ANA1QH',
      ts: '1709633000.000100',
      text: 'Queue &amp; mail <@U03BENX2K> <https://a.example|graph>, next update at 11:30 UTC',
      user_profile: { display_name: 'Ana' },
      thread_ts: '1709633000.000100',
      reply_count: 1,
    },
    { type: 'message', bot_id: 'B1', ts: '1709633100.000100', text: '', attachments: [{ title: 'Done', text: 'x' }] },
  ]),
  journald: `{"__REALTIME_TIMESTAMP":"1709633000000100","MESSAGE":[98,195,182],"PRIORITY":"2"}\n{"__REALTIME_TIMESTAMP":"1709633100000100","MESSAGE":"full","_HOSTNAME":"a"}\n`,
  whatsapp: `[05/03/2024, 10:02:00] Ana: Queue full\nnext update at 11:30\n[05/03/2024, 10:40:00] Ben: \u200eimage omitted\n`,
  irc: `--- Log opened Tue Mar 05 10:00:00 2024\n10:02 <@ana> Queue full\n10:05 -!- ben [~b@h] has joined #mail\n10:40  * ben restarts it\n--- Day changed Wed Mar 06 2024\n00:02 < ana> over\n`,
  named: `Tuesday, March 5th, 2024\nAna Ruiz  10:02 AM\nQueue full\n10:04\nstill\nBen — 03/05/2024 10:40 AM\nRolled back\n[03/05/2024 10:50] Ana\nDone\n`,
  changes: `commit 5f0c2a9d (HEAD)\nAuthor:     Ana <a@b>\nAuthorDate: 2024-03-05T10:02:00+01:00\nCommit:     Ben <a@b>\nCommitDate: 2024-03-05T10:12:00+01:00\n\n    Fix\n\n    more\n\ncommit 1b2c3d4e\nAuthor: Ana <a@b>\nDate:   Tue Mar 5 09:00:00 2024 +0100\n\n    Break\n`,
  releases: `v4.18\tLatest\tv4.18.0\t2024-03-05T10:02:00Z\n\tPre-release\tv4.18.0-rc\t2024-03-04T10:02:00Z\n`,
  csv: `Time (UTC),Who,Message,Type\n2024-03-05 10:02,Ana,"Queue ""full"",\nsee",alert\n2024-03-05 10:40,Ben,Rolled back,deploy\n`,
  eml: `From: ops@larkmail.example\nSubject: Queue full\nDate: Tue, 05 Mar 2024 11:05:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${entries.join('\n')} =C3=A9\n--b\nContent-Type: text/html\n\n<p>10:02 UTC</p>\n--b--\n`,
}
const nasty = [
  '\u0000',
  '\ufeff',
  '\u200f',
  '\ud83d',
  '\r',
  '\t',
  '`',
  '```\n',
  '[',
  '](',
  '<',
  '<!--',
  '&#x;',
  '{{',
  '|',
  '"',
  '\\u12',
  '}',
  '=',
  '::',
  '99:99',
  '2024-13-45',
  '٣',
  '>>>>',
  '- - - ',
]

interface Change {
  readonly at: number
  readonly length: number
  readonly put: string
}

interface OtherValue {
  readonly at: number
  readonly value: string
}

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(400)),
  put: fc.oneof(
    fc.constant(''),
    fc.constantFrom(...nasty),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(...Object.values(texts)),
  ),
})

/** A value where there is another: of each type, and what breaks programs that trust it. */
const otherValue = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  value: fc.constantFrom(
    'null',
    'true',
    '1e400',
    '-0',
    '7',
    '""',
    '"soon"',
    '[]',
    '[[7]]',
    '{}',
    '{"__proto__":[]}',
    '"<b>"',
  ),
})

function changed(text: string, changes: readonly (Change | OtherValue)[]): string {
  return changes.reduce((old, one) => {
    if ('value' in one) return withOtherValue(old, one)
    const { at, length, put } = one
    const from = Math.floor(at * old.length)
    return old.slice(0, from) + put + old.slice(from + length)
  }, text)
}

/** Puts a value for the one that follows the nearest colon. */
function withOtherValue(text: string, { at, value }: OtherValue): string {
  const colon = text.indexOf(':', Math.floor(at * text.length))
  const found = /^:\s*(?:"(?:[^"\\]|\\.)*"|[^\s",:[\]{}]+)/.exec(text.slice(colon))
  return colon < 0 || found === null ? text : `${text.slice(0, colon)}: ${value}${text.slice(colon + found[0].length)}`
}

/** All places in a value, whatever it is part of, with the text that a moment there was read from. */
function placesIn(value: unknown): { position: Position; text?: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = value as { position?: Position; text?: string; local?: string }
  const here =
    own.position === undefined
      ? []
      : [{ position: own.position, ...(own.local !== undefined && own.text !== undefined && { text: own.text }) }]
  return [...here, ...Object.values(value).flatMap(placesIn)]
}

/** What markup, entities and escapes add between or for the characters of a text leaves those in their order. */
function isWithin(text: string, source: string): boolean {
  let at = 0
  for (const unit of text) {
    if (/[^\w:]/.test(unit)) continue
    at = source.indexOf(unit, at) + 1
    if (at === 0) return /&|\\|=/.test(source)
  }
  return true
}

async function holds(input: string | Uint8Array, name: string): Promise<void> {
  let document: Document
  try {
    document = await read(input, { name })
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError)
    expect((error as ReadError).message.split('\n')).toHaveLength(1)
    return
  }
  const incidents = extract(document)
  expect(JSON.stringify(extract(await read(input, { name })))).toBe(JSON.stringify(incidents))
  for (const { position, text } of placesIn(incidents)) {
    const [start, end] = [position.start.offset - document.shift, position.end.offset - document.shift]
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThanOrEqual(start)
    expect(end).toBeLessThanOrEqual(document.text.length)
    const source = document.text.slice(start, end)
    if (text !== undefined && !isWithin(text, source)) expect(source).toBe(text)
  }
}

const runs = { numRuns: 60 }

test.each(Object.entries(texts))(
  '%s, changed at random, is read or refused in one line, twice the same',
  async (format, text) => {
    const extension =
      {
        markdown: 'md',
        text: 'txt',
        feed: 'xml',
        mediawiki: 'wiki',
        asciidoc: 'adoc',
        slack: 'json',
        journald: 'json',
        changes: 'txt',
      }[format] ?? format
    await holds(text, `report.${extension}`)
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) =>
        holds(changed(text, changes), `report.${extension}`),
      ),
      runs,
    )
  },
  120_000,
)

const records = new URL('./json/fixtures/', import.meta.url)

test.each(readdirSync(records).filter((name) => /\.(?:nd)?json$/.test(name)))(
  'the records of %s, changed at random or cut off, are read or refused in one line, twice the same',
  async (name) => {
    const text = readFileSync(new URL(name, records), 'utf8')
    const one = fc.oneof(change, otherValue)
    await fc.assert(
      fc.asyncProperty(
        fc.array(one, { minLength: 1, maxLength: 3 }),
        fc.double({ min: 0.1, max: 2, noNaN: true }),
        (changes, kept) => holds(changed(text, changes).slice(0, Math.ceil(kept * text.length)), name),
      ),
      { numRuns: 15 },
    )
  },
  120_000,
)

async function bytesOf(format: string): Promise<Uint8Array> {
  if (format === 'pdf') return makePdf((pdf) => entries.forEach((one) => void pdf.text(one)))
  return makeDocx(
    styled('Heading1', 'Queue full on 2024-03-05') +
      p('Mail was late.') +
      item('10:02 UTC full') +
      table([
        ['Time', 'Event'],
        ['10:50', 'done'],
      ]),
  )
}

test.each(['docx', 'pdf'])(
  '%s with bytes changed or cut off is read or refused in one line',
  async (format) => {
    const whole = await bytesOf(format)
    await holds(whole, `report.${format}`)
    const bytes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.double({ min: 0.02, max: 1, noNaN: true }),
        fc.boolean(),
        async (changes, kept, cut) => {
          const copy = whole.slice(0, cut ? Math.ceil(kept * whole.length) : whole.length)
          for (const [at, byte] of changes) copy[Math.min(copy.length - 1, Math.floor(at * copy.length))] = byte
          await holds(copy, `report.${format}`)
        },
      ),
      runs,
    )
  },
  120_000,
)
