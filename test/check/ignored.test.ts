import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { check, checkReport } from '../../src/check/check.ts'
import type { Config } from '../../src/check/config.ts'
import { defineRule } from '../../src/check/rule.ts'
import { extract } from '../../src/extract/extract.ts'
import type { Finding } from '../../src/model/finding.ts'
import { read, readText } from '../../src/readers/read.ts'

const rules: Config = { extends: [], rules: { 'missing-milestone': 'off', 'status-lag': 'off' } }

/** `gap 5`, or `gap` for what is about no line. */
const placed = ({ rule, position }: Finding) => (position ? `${rule} ${position.start.line}` : rule)

function checked(report: string, config: Config = rules, comments = true) {
  const document = readText(report, { name: 'a.md', format: 'markdown' })
  const { findings, ignored } = checkReport(extract(document), document, config, { comments })
  return { found: findings.map(placed), ignored: ignored.map(placed), findings, all: ignored }
}

/** Gaps begin in lines 3 and 5 of it, each but one where a comment is put between. */
const list = (...lines: string[]) => ['# Uploads failed on 3 March 2026 (UTC)', '', ...lines, ''].join('\n')
const [first, second, third] = ['- 09:12 First alert.', '- 10:12 A change is rolled back.', '- 12:40 Uploads work.']

test('without comments all is found', () => {
  expect(checked(list(first, second, third)).found).toEqual(['gap 3', 'gap 4'])
})

test('a comment speaks for the item below it, and not for the next', () => {
  const { found, ignored, all } = checked(
    list('<!-- postmortem-ignore gap: the logs\n     are lost -->', first, second, third),
  )
  expect(found).toEqual(['gap 6'])
  expect(ignored).toEqual(['gap 5'])
  expect(all[0]?.ignored).toMatchObject({
    by: 'comment',
    reason: 'the logs are lost',
    position: { start: { line: 3 } },
  })
})

test('a comment between items, at the end of a line, and in a cell', () => {
  expect(checked(list(first, '<!-- postmortem-ignore gap: x -->', second, third)).ignored).toEqual(['gap 5'])
  expect(checked(list(`${first} <!-- postmortem-ignore gap: x -->`, second, third)).ignored).toEqual(['gap 3'])
  const table = [
    '| time | what |',
    '|---|---|',
    '| 09:12 | Alert. <!-- postmortem-ignore gap: x --> |',
    '| 10:12 | Up. |',
  ]
  expect(checked(list(...table)).ignored).toEqual(['gap 5'])
})

test('a comment above a table speaks for all of its rows', () => {
  const table = ['| time | what |', '|---|---|', '| 09:12 | Alert. |', '| 10:12 | Back. |', '| 12:40 | Up. |']
  expect(checked(list('<!-- postmortem-ignore gap: x -->', '', ...table))).toMatchObject({
    found: [],
    ignored: ['gap 7', 'gap 8'],
  })
})

test('a range speaks for the lines between; its end may name what it ends', () => {
  const start = '<!-- postmortem-ignore-start gap: x -->'
  expect(checked(list(start, '', first, second, third, '', '<!-- postmortem-ignore-end -->')).ignored).toEqual([
    'gap 5',
    'gap 6',
  ])
  const ended = checked(list(start, first, '', '<!-- postmortem-ignore-end gap -->', '', second, third))
  expect(ended).toMatchObject({ found: ['gap 8'], ignored: ['gap 4'] })
})

test('a comment for the file speaks for all, and for what is about no line', () => {
  const { found, ignored } = checked(list(first, second, third, '', '<!-- postmortem-ignore-file gap: a stub -->'))
  expect([found, ignored]).toEqual([[], ['gap 3', 'gap 4']])
  const absence = defineRule({
    id: 'absence',
    severity: 'warning',
    summary: 'A sample.',
    options: z.strictObject({}),
    messages: { nothing: 'nothing says it' },
    check: ({ report }) => report({ message: 'nothing', data: {} }),
  })
  const of = (kind: string) => {
    const document = readText(list(`<!-- postmortem-ignore${kind} absence: x -->`, first), { format: 'markdown' })
    return checkReport(extract(document), document, {}, { rules: [absence] })
  }
  expect(of('-file')).toMatchObject({ findings: [], ignored: [{ message: 'nothing says it' }] })
  expect(of('')).toMatchObject({ findings: [{ message: 'nothing says it' }], ignored: [] })
})

test('only the rules that are named are ignored', () => {
  expect(checked(list('<!-- postmortem-ignore out-of-order, late-update: x -->', first, second)).found).toEqual([
    'ignore-comment 3',
    'gap 4',
  ])
})

test.each([
  ['<!-- postmortem-ignore gap -->', /gives no reason/],
  ['<!-- postmortem-ignore gap:  -->', /gives no reason/],
  ['<!-- postmortem-ignore -->', /names no rule/],
  ['<!-- postmortem-ignore : because -->', /names no rule/],
  [
    '<!-- postmortem-ignore gpa: because -->',
    'the comment names a rule "gpa" that there is not: did you mean "gap"?; nothing is ignored',
  ],
  ['<!-- postmortem-ignore-end -->', /ends what none began/],
  ['<!-- postmortem-ignore-start gap: because -->', /begins what none ends/],
])('%s is found, and ignores nothing', (comment, message) => {
  const { findings, found, ignored } = checked(list(comment, first, second))
  expect(found).toEqual(['ignore-comment 3', 'gap 4'])
  expect(findings[0]?.message).toMatch(message)
  expect(ignored).toEqual([])
})

test('a comment that ignores nothing is found, with the line that may have been meant', () => {
  const { findings, found } = checked(list(first, second, '<!-- postmortem-ignore gap: x -->', third))
  expect(found).toEqual(['gap 3', 'gap 4', 'ignore-comment 5'])
  expect(findings[2]?.message).toBe('the comment ignores gap, and none is found in line 6; one is in line 4')
  const nothing = checked(list('<!-- postmortem-ignore gap: x -->', '- 09:12 Alert.', '- 09:20 Up.'))
  expect(nothing.findings[0]?.message).toBe('the comment ignores gap, and none is found in line 4')
})

test('of a rule that is off it is not known whether it would be used; and unused ones need not be found', () => {
  const report = list('<!-- postmortem-ignore gap: x -->', '- 09:12 Alert.', '- 09:20 Up.')
  expect(checked(report, { extends: [], rules: { ...rules.rules, gap: 'off' } }).found).toEqual([])
  expect(checked(report, { ...rules, rules: { 'ignore-comment': ['warning', { unused: false }] } }).found).toEqual([])
})

test('a finding about a comment cannot be ignored', () => {
  const report = list('<!-- postmortem-ignore-file ignore-comment: x -->', '<!-- postmortem-ignore gap -->', first)
  expect(checked(report).found).toContain('ignore-comment 4')
})

test('comments in code and in other formats are none', () => {
  const comment = '<!-- postmortem-ignore-file gap: x -->'
  for (const code of [`\`${comment}\``, `\`\`\`\n${comment}\n\`\`\``, `# Notes\n\n    ${comment}`]) {
    expect(checked(`${list(first, second)}\n${code}\n`).found).toEqual(['gap 3'])
  }
  const document = readText(`Uploads failed on 3 March 2026 (UTC)\n\n09:12 Alert.\n10:12 Up.\n${comment}\n`, {
    name: 'a.txt',
    format: 'text',
  })
  const { findings, ignored } = checkReport(extract(document), document, rules)
  expect([findings.map(placed), ignored]).toEqual([['gap 3', 'ignore-comment 5'], []])
  expect(findings[1]?.message).toMatch(/^comments are followed in Markdown and HTML; this report is read as text/)
})

test('of a part of the incidents it is not known which comments ignore nothing', () => {
  const document = readText(list('<!-- postmortem-ignore gap: x -->', '- 09:12 Alert.', '- 09:20 Up.'), {
    format: 'markdown',
  })
  const incidents = extract(document)
  expect(checkReport(incidents, document, rules).findings.map(placed)).toEqual(['ignore-comment 3'])
  expect(checkReport(incidents, document, rules, { partial: true }).findings).toEqual([])
})

test('in HTML too', async () => {
  const page = `<!doctype html><html><body><h1>Uploads failed on 3 March 2026 (UTC)</h1>
<ul>
<!-- postmortem-ignore gap: the logs are lost -->
<li>09:12 First alert.</li>
<li>10:12 A change is rolled back.</li>
<li>12:40 Uploads work.</li>
</ul></body></html>`
  const document = await read(page, { name: 'a.html' })
  const { findings, ignored } = checkReport(extract(document), document, rules)
  expect([findings.map(placed), ignored.map(placed)]).toEqual([['gap 5'], ['gap 4']])
})

test('comments are not followed where that is asked for, and the plain check follows them', () => {
  const report = list('<!-- postmortem-ignore gap: x -->', first, second)
  expect(checked(report, rules, false)).toMatchObject({ found: ['gap 4'], ignored: [] })
  const document = readText(report, { name: 'a.md', format: 'markdown' })
  expect(extract(document).flatMap((incident) => check(incident, document, rules))).toEqual([])
})

test('what a comment says is no fact of the incident', () => {
  const [incident] = extract(
    readText(list('<!-- postmortem-ignore gap: at 11:15 the logs were lost -->', first, second), {
      format: 'markdown',
    }),
  )
  expect(incident?.timeline.map(({ at }) => at.local)).toEqual(['2026-03-03T09:12', '2026-03-03T10:12'])
})

test('no finding is lost: with comments or without, all are there', () => {
  const piece = fc.constantFrom(
    first,
    second,
    third,
    '',
    '<!-- postmortem-ignore gap: x -->',
    '<!-- postmortem-ignore-start gap, out-of-order: x -->',
    '<!-- postmortem-ignore-end gap -->',
    '<!-- postmortem-ignore-end',
    '> <!-- postmortem-ignore-file gap: x -->',
    '<!-- postmortem-ignore gap',
    '-->',
    '```',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const report = list(...pieces)
      const own = (one: string) => !one.startsWith('ignore-comment')
      const followed = checked(report)
      expect([...followed.found.filter(own), ...followed.ignored].sort()).toEqual(
        checked(report, rules, false).found.filter(own).sort(),
      )
    }),
  )
})

test('a report made of comments is not looked at for long', () => {
  const many = Array.from({ length: 1001 }, () => '<!-- postmortem-ignore-start gap: x -->')
  const { found, ignored } = checked(list(first, second, '', ...many, '', '<!-- postmortem-ignore-end -->'))
  expect(found.filter((one) => one.startsWith('ignore-comment'))).toHaveLength(1001)
  expect(ignored).toEqual([])
})
