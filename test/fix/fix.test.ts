import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defineRule } from '../../src/check/rule.ts'
import { extract } from '../../src/extract/extract.ts'
import { edited, type FixOptions, fix } from '../../src/fix/fix.ts'
import { readText } from '../../src/readers/read.ts'

const fixed = (text: string, options: FixOptions = {}, format = 'markdown') =>
  fix(readText(text, { name: 'report.md', format }), {}, options)

const report = (lines: readonly string[], head = 'All times are UTC, on 3 March 2026.') =>
  ['# Search was down', '', head, '', '## Timeline', '', ...lines, ''].join('\n')

describe('the order of a list', () => {
  test('entries change places with what is indented below them, and all else stays', () => {
    const text = report([
      '- 10:00 Search stops answering.',
      '- 10:20 The fix is deployed.',
      '  - by two engineers',
      '- 10:10 On-call is paged.',
      '- 10:40 Search answers again.',
    ])
    const { text: after, findings } = fixed(text)
    expect(after).toBe(
      report([
        '- 10:00 Search stops answering.',
        '- 10:10 On-call is paged.',
        '- 10:20 The fix is deployed.',
        '  - by two engineers',
        '- 10:40 Search answers again.',
      ]),
    )
    expect(findings.map(({ rule }) => rule)).toEqual(['out-of-order'])
  })

  test('rows of a table too, with the line ends that the file has', () => {
    const rows = [
      '| Time | Event |',
      '| --- | --- |',
      '| 10:00 | Search stops. |',
      '| 10:20 | A fix. |',
      '| 10:10 | A page. |',
    ]
    const sorted = [...rows.slice(0, 3), rows[4] ?? '', rows[3] ?? '']
    const text = report([...rows, '| 10:30 | Over. |']).replaceAll('\n', '\r\n')
    expect(fixed(text).text).toBe(report([...sorted, '| 10:30 | Over. |']).replaceAll('\n', '\r\n'))
  })

  test.each([
    ['numbered items', ['1. 10:00 Search stops.', '2. 10:20 A fix.', '3. 10:10 A page.', '4. 10:30 Over.']],
    ['an hour that may be mistyped', ['- 10:00 Search stops.', '- 12:20 A fix.', '- 10:10 A page.', '- 12:30 Over.']],
    ['an approximate time', ['- 10:00 Search stops.', '- 10:40 A fix.', '- about 10:10 a page.', '- 10:50 Over.']],
    [
      'a note between the entries',
      ['- 10:00 Search stops.', '- 10:20 A fix.', '', 'We slept.', '', '- 10:10 A page.', '- 10:30 Over.'],
    ],
  ])('%s is left to a person', (_, lines) => {
    expect(fixed(report(lines))).toEqual({ text: report(lines), findings: [] })
  })

  test('entries that take their day from the one above are left where they are', () => {
    const lines = ['- 2 March 23:50 Search stops.', '- 3 March 00:20 A fix.', '- 00:10 A page.', '- 00:30 Over.']
    const { text } = fixed(report(lines, 'All times are UTC, in 2026.'))
    expect(text.split('\n').filter((line) => line.includes('Search stops'))).toEqual(['- 2 March 23:50 Search stops.'])
    expect(text.indexOf('A page')).toBeGreaterThan(text.indexOf('2 March'))
  })
})

describe('a stated length', () => {
  const stated = (length: string) =>
    ['# Mail was delayed', '', `**Outage duration:** ${length}`, ''].join('\n') +
    '\nOn 6 June 2024 mail was delayed between 08:10 and 09:22 UTC.\n'

  test.each([
    ['2 hours 12 minutes', undefined],
    ['3 hours 12 minutes', undefined],
    ['112 minutes', '72 minutes'],
    ['2h32', '1h12'],
    ['2 h 32 min', '1 h 12 min'],
    ['1 hour 42 minutes', '1 hour 12 minutes'],
  ])('%s becomes %s where its units can give the computed one', (before, after) => {
    expect(fixed(stated(before)).text).toBe(stated(after ?? before))
  })

  test('approximate and worded lengths are left alone, and so is one that fits', () => {
    for (const length of ['about 3 hours 20 minutes', 'three hours', '72 minutes']) {
      expect(fixed(stated(length)).text).toBe(stated(length))
    }
  })
})

describe('a zone', () => {
  const zoneless = report(['- 10:00 Search stops.', '- 10:10 On-call is paged.', '- 10:20 Over.'], 'On 3 March 2026.')

  test.each(['UTC', 'Europe/Berlin', '+02:00'])('%s is declared where the user gives it', (zone) => {
    const { text, findings } = fixed(zoneless, { zone })
    expect(text).toBe(zoneless.replace('## Timeline', `## Timeline (${zone})`))
    expect(findings.map(({ rule }) => rule)).toEqual(['zone-missing'])
    const told = (of: string, options = {}) =>
      extract(readText(of, { format: 'markdown' }), options).flatMap(({ timeline }) =>
        timeline.map(({ at }) => at.instant),
      )
    expect(told(text)).toEqual(told(zoneless, { zone }))
  })

  test('without one, with one that the report has, or without a heading for it, nothing is written', () => {
    expect(fixed(zoneless).text).toBe(zoneless)
    const declared = zoneless.replace('## Timeline', '## Timeline (CET)')
    expect(fixed(declared, { zone: 'UTC' }).text).toBe(declared)
    const bare = zoneless.replace('## Timeline', '## What we saw')
    expect(fixed(bare, { zone: 'UTC' }).text).toBe(bare)
  })
})

test('several faults are mended in turns, and a byte order mark stays', () => {
  const text = `\uFEFF${report(
    ['- 10:00 Search stops.', '- 10:20 A fix.', '- 10:10 A page.', '- 10:30 Over.'],
    'On 3 March 2026.\n\nSearch was down between 10:00 and 10:30.\n\n**Outage duration:** 50 minutes',
  )}`
  const { text: after, findings } = fixed(text, { zone: 'UTC' })
  expect(findings.map(({ rule }) => rule).sort()).toEqual(['duration-mismatch', 'out-of-order', 'zone-missing'])
  expect(after.startsWith('\uFEFF# Search was down')).toBe(true)
  expect(after).toContain('**Outage duration:** 30 minutes')
})

test('what is accepted as it stands is left, and the rest is mended', () => {
  const lines = ['- 10:00 A node fails.', '- 10:20 It is replaced.', '- 10:10 On-call is paged.', '- 10:40 Over.']
  const text = report(lines).replace('## Timeline', '**Outage duration:** 3 hours\n\n## Timeline')
  const rulesOf = (options: FixOptions) => fixed(text, options).findings.map(({ rule }) => rule)
  const all = rulesOf({})
  expect(all).toContain('out-of-order')
  const accepted: FixOptions['accepted'] = (findings) => findings.filter(({ rule }) => rule === 'out-of-order')
  expect(rulesOf({ accepted })).toEqual(all.filter((rule) => rule !== 'out-of-order'))
  expect(fixed(text, { accepted }).text).toContain(lines.join('\n'))
})

test('other formats are not touched', () => {
  const document = {
    ...readText(report(['- 10:00 A.', '- 10:20 B.', '- 10:10 C.']), { format: 'markdown' }),
    format: 'pdf',
  }
  expect(fix(document).findings).toEqual([])
})

test("a fix of one's own rule stands only if its finding is gone and nothing is lost", () => {
  const text = report(['- 10:00 Search stops.', '- 10:20 Over.'])
  const rule = (replace: string) =>
    defineRule({
      id: 'acme/says-over',
      severity: 'info',
      summary: 'An entry that says only that it is over.',
      options: z.strictObject({}),
      messages: { over: 'over' },
      check({ incident, document, report: say }) {
        const at = document.text.indexOf('Over.')
        const position = incident.timeline.find((event) => event.text === 'Over.')?.at.position
        if (at >= 0) say({ message: 'over', data: {}, position, fix: [{ start: at, end: at + 5, text: replace }] })
      },
    })
  expect(fixed(text, { rules: [rule('Over. ')] })).toEqual({ text, findings: [] })
  expect(fixed(text, { rules: [rule('')] })).toEqual({ text, findings: [] })
})

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

test('fixing twice gives the same bytes, the same lines remain, and the same events are told', () => {
  const entries = fc.array(
    fc.tuple(fc.integer({ min: 600, max: 640 }), fc.constantFrom('A page.', 'A fix.', 'A test.', '')),
    { minLength: 1, maxLength: 6 },
  )
  const marker = fc.constantFrom('- ', '* ', '')
  const end = fc.constantFrom('\n', '\r\n')
  fc.assert(
    fc.property(entries, marker, end, fc.boolean(), (list, bullet, newline, below) => {
      const lines = list.flatMap(([minutes, text], index) => [
        `${bullet}${clock(minutes)} Step ${index}. ${text}`,
        ...(below && bullet !== '' ? ['  with a note'] : []),
      ])
      const text = report(lines).replaceAll('\n', newline)
      const once = fixed(text).text
      expect(fixed(once).text).toBe(once)
      expect(once.split(newline).toSorted()).toEqual(text.split(newline).toSorted())
      const story = (of: string) =>
        extract(readText(of, { format: 'markdown' })).flatMap(({ timeline }) =>
          timeline.map(({ at, text: what }) => `${at.instant} ${what}`),
        )
      expect(story(once).toSorted()).toEqual(story(text).toSorted())
    }),
    { numRuns: 40 },
  )
})

test('edits are made by their offsets, and those that overlap or lie outside are left out', () => {
  expect(
    edited('abcdef', [
      { start: 4, end: 5, text: 'X' },
      { start: 1, end: 2, text: '' },
    ]),
  ).toBe('acdXf')
  expect(
    edited('abcdef', [
      { start: 1, end: 4, text: 'X' },
      { start: 3, end: 5, text: 'Y' },
    ]),
  ).toBe('aXef')
  expect(edited('abc', [{ start: 2, end: 9, text: 'X' }])).toBe('abc')
})
