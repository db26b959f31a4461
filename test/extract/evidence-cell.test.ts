import { describe, expect, test } from 'vitest'
import { recordsNamed } from '../../src/extract/evidence-cell.ts'
import { extract } from '../../src/extract/extract.ts'
import type { Evidence, Incident } from '../../src/model/incident.ts'
import { read } from '../../src/readers/read.ts'
import { outputLanguages, wordingOf } from '../../src/render/locales.ts'
import { writeHtml } from '../../src/render/writers/html/write-html.ts'
import { writeMarkdown } from '../../src/render/writers/markdown.ts'
import { build } from '../incident-builder.ts'
import { rendered } from '../render/default-template.ts'

const evidence: Evidence[] = [
  { source: 'alerts.json', line: 14, instant: null, text: '', link: 'https://alerts.example/a?b=1&c=(2)' },
  { source: 'slack/incident-search/2026-03-24.json', line: 3, instant: '2026-03-24T06:58:00Z', text: '' },
  { source: 'on call_notes*.md', line: 120, instant: null, text: '', link: 'https://wiki.example/x' },
]

function withEvidence(): Incident {
  const { incident } = build({
    day: '2026-03-24',
    timeline: ['06:59:30 Error rate is high. #detected', '07:10 Fixed.'],
  })
  const [first, ...rest] = incident.timeline
  if (first === undefined) throw new Error('no entry')
  return { ...incident, timeline: [{ ...first, source: 'alert', evidence }, ...rest] }
}

describe.each(outputLanguages)('in %s', (locale) => {
  test.each(['md', 'html'] as const)('the records behind an entry read back from %s', async (ending) => {
    const wording = wordingOf(locale)
    const report = rendered(withEvidence(), [], wording ? { wording } : {})
    const written = ending === 'md' ? writeMarkdown(report) : writeHtml(report)
    const [incident] = extract(await read(written, { name: `draft.${ending}` }))
    const [first, second] = incident?.timeline ?? []
    expect(first?.text).toBe('Error rate is high.')
    expect(first?.evidence).toEqual(evidence)
    expect(first?.link).toBe('https://alerts.example/a?b=1&c=(2)')
    expect(second?.evidence).toBeUndefined()
    expect(incident?.timeline).toHaveLength(2)
  })
})

test.each([
  ['seen in the logs, see alerts.json:14', 0],
  ['alerts.json', 0],
  ['alerts.json:0', 0],
  ['alerts.json:3 (later)', 0],
  ['alerts.json:3 (+2 min)', 1],
  ['a.json:1, b.json:2、c.json:3', 3],
  ['', 0],
])('%j names %i records', (text, count) => expect(recordsNamed(text)).toHaveLength(count))

test('a column of evidence that says something else stays with the words', async () => {
  const table =
    '| Time (UTC) | Event | Evidence |\n| - | - | - |\n| 2026-03-24 06:59 | Down | Graph of errors |\n| 2026-03-24 07:48 | Up again | a.json:3 |\n'
  const [incident] = extract(await read(`# Outage\n\n${table}`, { name: 'a.md' }))
  expect(incident?.timeline.map(({ text }) => text)).toEqual(['Down – Graph of errors', 'Up again'])
})

test('a quoted prompt tells no moment, whatever it asks about; a quotation does', async () => {
  const told = '# Outage\n\n- 2026-03-24 06:59 UTC Down\n\n'
  const asked = '> To do: What happened between 2026-03-24 06:59 UTC\n> and 2026-03-24 07:48 UTC?\n'
  const [prompted] = extract(await read(told + asked, { name: 'a.md' }))
  expect(prompted?.timeline).toHaveLength(1)
  expect(prompted?.impact.windows).toEqual([])
  const [quoted] = extract(await read(`${told}> At 2026-03-24 07:10 UTC the site was up.\n`, { name: 'a.md' }))
  expect(quoted?.timeline).toHaveLength(2)
})
