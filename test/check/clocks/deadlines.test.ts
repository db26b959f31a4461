import { expect, test } from 'vitest'
import { clocks } from '../../../src/check/clocks/clocks.ts'
import { deadlinesOf } from '../../../src/check/clocks/deadlines.ts'
import { labelledIn, momentLabelled } from '../../../src/check/clocks/labelled.ts'
import type { Config } from '../../../src/check/config.ts'
import { configFor } from '../../../src/check/config-for.ts'
import { extract } from '../../../src/extract/extract.ts'
import { type ClockMoment, clockLabels } from '../../../src/languages/clock-words.ts'
import { readText } from '../../../src/readers/read.ts'

function reportOf(text: string) {
  const document = readText(`# Payments were delayed\n\n${text}\n`, { name: 'report.md', format: 'markdown' })
  const [incident] = extract(document)
  if (!incident) throw new Error('no incident')
  return { incident, document }
}

function due(text: string, config: Config): string[] {
  const { incident, document } = reportOf(text)
  const { open, unanchored } = deadlinesOf(incident, document, configFor([{ config }], 'report.md'))
  return [
    ...open.map(({ clock, what, due }) => `${clock} ${what} ${new Date(due).toISOString().slice(0, 16)}`),
    ...unanchored.map(
      ({ clock, what, missing }) =>
        `${clock} ${what} from ${missing.map(({ label, moment, told }) => (told ? `${moment}?` : (label ?? moment))).join('|')}`,
    ),
  ]
}

const table = (...rows: [string, string][]) =>
  ['| | |', '|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')

const dora: Config = { extends: 'eu-dora' }

test('of two limits for one thing the earlier counts, unless the law says otherwise', () => {
  const aware: [string, string] = ['Aware', '2026-03-04 09:20 UTC']
  expect(due(table(aware), dora)).toEqual(['DORA initial notification 2026-03-05T10:00'])
  expect(due(table(aware, ['Classified as major', '2026-03-04 12:20 UTC']), dora)).toEqual([
    'DORA initial notification 2026-03-04T17:00',
  ])
  // Classified after the day that follows the awareness: then the four hours count alone.
  expect(due(table(aware, ['Classified as major', '2026-03-05 12:20 UTC']), dora)).toEqual([
    'DORA initial notification 2026-03-05T17:00',
  ])
})

test('what has come is not due, late or not, and what follows it is', () => {
  const rows: [string, string][] = [
    ['Classified as major', '2026-03-04 09:20 UTC'],
    ['Initial notification', '2026-03-04 19:10 UTC'],
  ]
  expect(due(table(...rows), dora)).toEqual(['DORA intermediate report 2026-03-09T12:00'])
  const more: [string, string][] = [...rows, ['Intermediate report', '2026-03-05 10:00 UTC']]
  expect(due(table(...more), dora)).toEqual(['DORA final report 2026-04-06T12:00'])
  expect(due(table(...more, ['Final report', '2026-03-20 10:00 UTC']), dora)).toEqual([])
})

test('without the moment from which it counts, the labels that would give it', () => {
  expect(due('Nothing is labelled.', dora)).toEqual([
    'DORA initial notification from Classified as major|Aware of the incident',
  ])
  expect(due('Aware: 2026-03-04 09:20', dora)).toEqual([
    'DORA initial notification from Classified as major|when the entity became aware of the incident?',
  ])
  expect(due('Nothing is labelled.', {})).toEqual([])
})

test('several clocks, the next deadline first; moments may come from the configuration', () => {
  const config: Config = {
    extends: ['eu-dora', 'gdpr'],
    rules: { 'clock-gdpr': ['error', { moments: { aware: '2026-03-04T10:20:00+01:00' } }] },
  }
  expect(due(table(['Classified as major', '2026-03-06 12:20 UTC']), config)).toEqual([
    'DORA initial notification 2026-03-06T17:00',
    'GDPR notification of the supervisory authority 2026-03-07T10:00',
  ])
})

test('a clock of one’s own counts from a milestone or a label', () => {
  const deadlines = [
    { what: 'first answer', from: 'Ticket opened', to: 'First answer', within: 'PT1H' },
    { what: 'relief', from: 'mitigated', to: 'Relief', within: 'PT4H' },
  ]
  const config: Config = { rules: { 'clock-service-level': ['error', { deadlines }] } }
  expect(due('Ticket opened: 2026-03-04 09:20 UTC', config)).toEqual([
    'service level first answer 2026-03-04T10:20',
    'service level relief from "mitigated"',
  ])
})

test('an open incident owes its weekly update, or the one that it promises for later', () => {
  const update = (text: string) => `**Investigating** - ${text}\nMar 4, 2026 - 10:00 UTC`
  const rest = (lines: string[]) => lines.filter((line) => line.includes('status update'))
  expect(rest(due(update('We look into it.'), { extends: 'ccadb' }))).toEqual(['CCADB status update 2026-03-11T10:00'])
  expect(rest(due(update('We look into it.').replace('Investigating', 'Resolved'), { extends: 'ccadb' }))).toEqual([])
})

test('every label that is proposed is understood', () => {
  for (const name of Object.keys(clockLabels) as ClockMoment[]) {
    const { incident, document } = reportOf(`${clockLabels[name]}: 2026-03-04 09:20 UTC`)
    const told = momentLabelled(labelledIn(incident, document), name)
    expect([name, told?.instant]).toEqual([name, '2026-03-04T09:20:00Z'])
  }
  const known = new Set(clocks.flatMap(({ moments }) => Object.keys(moments)))
  expect([...known].sort()).toEqual(Object.keys(clockLabels).sort())
})
