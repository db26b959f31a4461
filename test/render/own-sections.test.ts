import { expect, test } from 'vitest'
import type { Section, SectionKind } from '../../src/model/incident.ts'
import { ownSections } from '../../src/render/own-sections.ts'

const source = `# Crossings cancelled

Some words of introduction about the Impact of it.

## Impact

Two crossings were cancelled.

### Customers

Forty cars waited.

## What went well

### Alarms

They rang.
`

/** A section of the source, from its heading to `next`, or to the end. */
function section(kind: SectionKind, heading: string, next?: string): Section {
  const start = source.indexOf(heading) - (heading === 'Crossings cancelled' ? 2 : 3)
  const body = source.indexOf('\n', start + 1)
  const end = next === undefined ? source.length : source.indexOf(`\n${next}`) + 1
  const point = (offset: number) => ({ line: 1, column: 1, offset })
  const position = { start: point(start), end: point(end) }
  return { kind, heading, markdown: source.slice(body, end).trim(), position }
}

const whole = section('other', 'Crossings cancelled')
const impact = { ...section('impact', 'Impact\n', '## What'), heading: 'Impact' }
const customers = section('other', 'Customers', '## What')
const well = section('lessons', 'What went well')
const alarms = section('lessons', 'Alarms')

test('a section keeps what is of its kind, and gives up what is told elsewhere', () => {
  expect(
    ownSections([whole, impact, customers, well, alarms]).map(({ heading, markdown }) => [heading, markdown.trim()]),
  ).toEqual([
    ['Crossings cancelled', 'Some words of introduction about the Impact of it.'],
    ['Impact', 'Two crossings were cancelled.\n\n### Customers\n\nForty cars waited.'],
    ['What went well', '### Alarms\n\nThey rang.'],
  ])
})

test('a section of another kind is taken out', () => {
  const cause = { ...customers, kind: 'root-cause' as const }
  expect(ownSections([impact, cause]).map(({ heading, markdown }) => [heading, markdown.trim()])).toEqual([
    ['Impact', 'Two crossings were cancelled.'],
    ['Customers', 'Forty cars waited.'],
  ])
})

test('a section without words is left out, and one that is not found where it should be takes nothing with it', () => {
  expect(ownSections([{ ...well, markdown: ' \n' }])).toEqual([])
  const elsewhere = { ...customers, kind: 'root-cause' as const, heading: 'Not in the text' }
  expect(ownSections([impact, elsewhere]).map(({ markdown }) => markdown)).toEqual([
    impact.markdown,
    customers.markdown,
  ])
})
