import { expect, test } from 'vitest'
import { hintLines, hintsFor } from '../../src/cli/hints.ts'
import type { Incident } from '../../src/model/incident.ts'
import type { Moment } from '../../src/model/moment.ts'

let offset = 0

function moment(local: string, settled: string | null, label?: string): Moment {
  offset += 10
  const point = { line: 1, column: 1, offset }
  return {
    text: local,
    local,
    offset: settled,
    instant: null,
    precision: local.includes('T') ? 'minute' : 'day',
    approximate: false,
    ...(label !== undefined && { zone: { label, problem: 'ambiguous-label' } }),
    basis: { date: 'unknown', zone: 'unknown' },
    position: { start: point, end: point },
  }
}

function incidentOf(...moments: readonly Moment[]): Incident {
  const timeline = moments.map((at, order) => ({
    id: `e${order}`,
    at,
    text: '',
    source: 'timeline' as const,
    order,
    position: at.position,
  }))
  return {
    schemaVersion: 1,
    source: { name: 'report.md', format: 'markdown', sha256: '' },
    zone: { label: null, offset: null, iana: null, basis: 'unknown' },
    timeline,
    milestones: {},
    impact: { windows: [] },
    durations: [],
    components: [],
    commitments: [],
    actionItems: [],
    sections: [],
  }
}

/** The hints on one report, as they are printed after its name. */
const linesFor = (incidents: readonly Incident[], notes: readonly string[] = []): string[] =>
  hintLines([{ name: 'a.md', hints: hintsFor(incidents, notes) }]).map((line) => line.replace(/^a\.md: /, ''))

test('settled times need no hint', () => {
  expect(linesFor([incidentOf(moment('2026-03-24T08:30', 'Z'), moment('2026-03-25', null))])).toEqual([])
})

test('times without a zone name the option that gives it', () => {
  expect(linesFor([incidentOf(moment('2026-03-24T08:30', null), moment('2026-03-24T08:40', null))])).toEqual([
    '2 times have no zone: pass --zone Europe/Berlin or --zone UTC',
  ])
})

test('times without a day name the option that gives it', () => {
  expect(linesFor([incidentOf(moment('T08:30', 'Z'), moment('2026-03-24T08:40', 'Z'))])).toEqual([
    'one time has no date: pass --date with the day of the incident, 2026-03-24',
  ])
})

test('a label that means several zones is named', () => {
  expect(linesFor([incidentOf(moment('2026-03-24T08:30', null, 'CST'))])).toEqual([
    'the zone CST means several: pass --zone Europe/Berlin or --zone UTC, or whichever it is',
  ])
})

test('a moment that is an entry and a milestone too counts once', () => {
  const at = moment('2026-03-24T08:30', null)
  const incident = incidentOf(at)
  incident.milestones.detected = { at, basis: 'stated', reason: '', position: at.position }
  expect(linesFor([incident])).toEqual(['one time has no zone: pass --zone Europe/Berlin or --zone UTC'])
})

test('a report without times is said to be one', () => {
  expect(linesFor([incidentOf()])).toEqual(['no times were found'])
  expect(linesFor([])).toEqual(['no times were found'])
})

test('what its reader has to say comes first', () => {
  expect(linesFor([incidentOf()], ['a picture was passed over'])).toEqual([
    'a picture was passed over',
    'no times were found',
  ])
})

test('of several reports, each kind of hint is one line, with the names of three', () => {
  const zoneless = hintsFor([incidentOf(moment('2026-03-24T08:30', null), moment('2026-03-24T08:40', null))])
  const undated = hintsFor([incidentOf(moment('T08:30', 'Z'))])
  const empty = hintsFor([incidentOf()])
  const files = [
    ...['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, hints: zoneless })),
    { name: 'f', hints: undated },
    { name: 'g', hints: empty },
    { name: 'h', hints: empty },
    { name: 'i', hints: [] },
  ]
  expect(hintLines(files)).toEqual([
    '5 of 9 reports: 10 times have no zone: pass --zone Europe/Berlin or --zone UTC (a, b, c and 2 more)',
    'f: one time has no date: pass --date with the day of the incident, 2026-03-24',
    '2 of 9 reports: no times were found (g, h)',
  ])
})

test('labels that mean several zones stay apart', () => {
  const of = (label: string) => hintsFor([incidentOf(moment('2026-03-24T08:30', null, label))])
  const files = ['CST', 'IST', 'CST'].map((label, index) => ({ name: String(index), hints: of(label) }))
  expect(hintLines(files).map((line) => line.split(':').slice(0, 2).join(':'))).toEqual([
    '2 of 3 reports: the zone CST means several',
    '1: the zone IST means several',
  ])
})
