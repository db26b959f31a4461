import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IncidentRow } from '../../src/statistics/incident-row.ts'
import { randomOf } from '../../src/statistics/random.ts'
import { statisticsOf } from '../../src/statistics/statistics.ts'
import { statisticsSchema } from '../../src/statistics/statistics-schema.ts'
import { makeRow, quarterOfRows } from './make-row.ts'

const asOf = '2026-11-23'
const of = (rows: readonly IncidentRow[]) => statisticsOf(rows, { asOf, resamples: 400 })
const metricOf = (rows: readonly IncidentRow[], name: string) => of(rows).metrics.find((metric) => metric.name === name)

const metric = 'time-to-resolve'

/** Log-normal lengths around a median, as durations are. */
function lengths(seed: string, n: number, median: number): number[] {
  const random = randomOf(seed)
  return Array.from({ length: n }, () => {
    const normal = Math.sqrt(-2 * Math.log(random.uniform())) * Math.cos(2 * Math.PI * random.uniform())
    return Math.round(median * Math.exp(normal))
  })
}

const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2']

test('lengths that quadruple from quarter to quarter are a trend', () => {
  const rows = quarters.flatMap((quarter, index) =>
    quarterOfRows(quarter, metric, lengths(quarter, 25, 600 * 4 ** index)),
  )
  expect(metricOf(rows, metric)?.trend).toEqual({ verdict: 'rose', among: 6, first: '2024-Q1', last: '2025-Q2' })
  const back = quarters.flatMap((quarter, index) =>
    quarterOfRows(quarter, metric, lengths(quarter, 25, 600 / 4 ** index)),
  )
  expect(metricOf(back, metric)?.trend.verdict).toBe('fell')
})

test('of hundreds of runs of noise hardly one is called a trend', () => {
  let called = 0
  for (let run = 0; run < 400; run += 1) {
    const rows = quarters
      .slice(0, 4)
      .flatMap((quarter) => quarterOfRows(quarter, metric, lengths(`${run} ${quarter}`, 15, 3600)))
    const { verdict } = trendIn(rows)
    if (verdict !== 'overlap') called += 1
  }
  expect(called).toBeLessThanOrEqual(2)
})

function trendIn(rows: readonly IncidentRow[]) {
  const found = statisticsOf(rows, { asOf, resamples: 200 }).metrics.find(({ name }) => name === metric)
  if (found === undefined) throw new Error('no metric')
  return found.trend
}

test('a mean that one long incident drives up shows nowhere, and nine incidents a quarter show no trend', () => {
  const rows = quarters.flatMap((quarter, index) =>
    quarterOfRows(quarter, metric, lengths(quarter, 9, 600 * 9 ** index)),
  )
  expect(metricOf(rows, metric)?.trend).toEqual({ verdict: 'too-few', among: 0, first: null, last: null })
  expect(JSON.stringify(of(rows))).not.toMatch(/mean|average/i)
})

test('severities that differ are told apart, and those that do not are not', () => {
  const severe = lengths('a', 30, 36_000).map((value) => makeRow({ severity: 'SEV-1', values: { [metric]: value } }))
  const slight = lengths('b', 30, 600).map((value) => makeRow({ severity: 'sev 2', values: { [metric]: value } }))
  const other = lengths('c', 30, 600).map((value) => makeRow({ severity: 'SEV-3', values: { [metric]: value } }))
  const grouping = of([...severe, ...slight, ...other]).groupings.find(({ by }) => by === 'severity')
  expect(grouping?.groups.map(({ name, incidents }) => [name, incidents])).toEqual([
    ['SEV-1', 30],
    ['SEV-3', 30],
    ['sev 2', 30],
  ])
  expect(grouping?.comparisons.find((comparison) => comparison.metric === metric)).toEqual({
    metric,
    verdict: 'apart',
    among: 3,
    apart: [
      { higher: 'SEV-1', lower: expect.stringMatching(/SEV-3|sev 2/) },
      { higher: 'SEV-1', lower: expect.stringMatching(/SEV-3|sev 2/) },
    ],
  })
  const alike = of([...slight, ...other]).groupings.find(({ by }) => by === 'severity')
  expect(alike?.comparisons.find((comparison) => comparison.metric === metric)?.verdict).toBe('overlap')
})

test('one name in several spellings is one group, under its most frequent', () => {
  const rows = ['Search API', 'search api', 'Search API', 'Search-API', 'Export'].map((name) =>
    makeRow({ components: [name] }),
  )
  expect(of(rows).components).toEqual({
    incidents: 5,
    named: 2,
    most: [
      { name: 'Search API', incidents: 4, share: 0.8 },
      { name: 'Export', incidents: 1, share: 0.2 },
    ],
  })
})

test('why a value is missing is counted, and the values that there are make the figures', () => {
  const rows = [
    makeRow({ values: { [metric]: 60 } }),
    makeRow({ values: { [metric]: 7200 }, title: 'The long one' }),
    makeRow({ values: { [metric]: { reason: 'no-milestone', milestones: ['resolved'] } } }),
    makeRow({ values: { [metric]: { reason: 'no-milestone', milestones: ['resolved'] } } }),
    makeRow({ values: { [metric]: { reason: 'zone-unknown', milestones: [] } } }),
  ]
  expect(metricOf(rows, metric)).toMatchObject({
    n: 2,
    missing: 3,
    from: 'started',
    to: 'resolved',
    why: [
      { reason: 'no-milestone', milestones: ['resolved'], incidents: 2 },
      { reason: 'zone-unknown', milestones: [], incidents: 1 },
    ],
    median: { seconds: 3630, interval: null },
    max: { seconds: 7200, incident: { title: 'The long one' } },
    values: [60, 7200],
  })
})

test('the same telling in two files counts once, as the one that was checked', () => {
  const first = makeRow({ identity: 'one', document: 'a.md' })
  const again = makeRow({ identity: 'one', document: 'b.md', findings: { gap: 2 } })
  const { incidents, findings } = of([first, again, makeRow()])
  expect(incidents).toMatchObject({ count: 2, repeated: 1 })
  expect(findings).toMatchObject({
    checked: 1,
    unchecked: 1,
    rules: [{ rule: 'gap', findings: 2, incidents: 1, share: 1 }],
  })
})

test('findings change where their share does', () => {
  const rows = ['2024-Q1', '2024-Q2', '2024-Q3'].flatMap((quarter, index) =>
    quarterOfRows(
      quarter,
      metric,
      Array.from({ length: 40 }, () => 60),
    ).map((row, place) => ({
      ...row,
      findings: { ...(place < 2 + index * 17 ? { gap: 1 } : {}), ...(place < 20 ? { 'zone-missing': 3 } : {}) },
    })),
  )
  const { rules } = of(rows).findings
  expect(rules.map(({ rule, findings, incidents, trend }) => [rule, findings, incidents, trend.verdict])).toEqual([
    ['zone-missing', 180, 60, 'overlap'],
    ['gap', 57, 57, 'rose'],
  ])
  expect(rules[1]?.quarters).toEqual([
    { name: '2024-Q1', checked: 40, incidents: 2 },
    { name: '2024-Q2', checked: 40, incidents: 19 },
    { name: '2024-Q3', checked: 40, incidents: 36 },
  ])
})

test('open actions are counted by their age, and by whether somebody owns them', () => {
  const rows = [
    makeRow({ day: '2026-11-01', actionsOpen: [{ owned: true, due: '2026-11-22' }], actionsDone: 2 }),
    makeRow({
      day: '2026-08-01',
      actionsOpen: [
        { owned: false, due: '' },
        { owned: true, due: '2026-11-23' },
      ],
    }),
    makeRow({ day: '2024-08-01', actionsOpen: [{ owned: false, due: '' }] }),
    makeRow({ day: '', actionsOpen: [{ owned: true, due: '' }] }),
  ]
  expect(of(rows).actionItems).toEqual({
    done: 2,
    open: 5,
    withoutOwner: 2,
    pastDue: 1,
    ages: [
      { from: 0, to: 30, open: 1, withoutOwner: 0 },
      { from: 90, to: 180, open: 2, withoutOwner: 1 },
      { from: 365, to: null, open: 1, withoutOwner: 1 },
      { from: null, to: null, open: 1, withoutOwner: 0 },
    ],
  })
})

test('promises are counted by their kind and outcome', () => {
  const rows = [
    makeRow({
      promises: [
        { kind: 'next-update', outcome: 'kept' },
        { kind: 'next-update', outcome: 'broken' },
      ],
    }),
    makeRow({
      promises: [
        { kind: 'postmortem', outcome: 'open' },
        { kind: 'next-update', outcome: 'kept' },
      ],
    }),
  ]
  expect(of(rows).promises).toEqual([
    { kind: 'next-update', kept: 2, broken: 1, open: 0 },
    { kind: 'postmortem', kept: 0, broken: 0, open: 1 },
  ])
})

test('of no incident at all there are figures, too', () => {
  const none = of([])
  expect(none.incidents).toEqual({ count: 0, repeated: 0, from: '', to: '', withoutDay: 0, organizations: 0 })
  expect(statisticsSchema.parse(none)).toEqual(none)
})

const anyRow = fc
  .record({
    identity: fc.string({ maxLength: 3 }),
    document: fc.string({ maxLength: 4 }),
    title: fc.string({ unit: 'binary' }),
    organization: fc.constantFrom('', 'Acme', 'acme ', '\n'),
    severity: fc.string({ unit: 'binary', maxLength: 3 }),
    reference: fc.constantFrom('', 'INC-1', 'INC-0123'),
    day: fc.constantFrom('', '2024-02-29', '2025-12-31', '2026-01-01'),
    began: fc.option(fc.integer({ min: 0, max: 900_000 })),
    components: fc.uniqueArray(fc.constantFrom('__proto__', 'API', 'api', 'constructor', '‮')),
    words: fc.uniqueArray(fc.constantFrom('certificate', 'expired', 'renewal', 'toString', 'database', 'failover')),
    seconds: fc.option(fc.integer({ min: 0, max: 1e9 })),
  })
  .map(({ seconds, ...row }) =>
    makeRow({
      ...row,
      values: { [metric]: seconds ?? { reason: 'day-only', milestones: [] } },
      findings: seconds === null ? null : { gap: 1 },
    }),
  )

test('the order of the inputs does not matter, and what comes out keeps its schema', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 30 }), fc.integer(), (rows, seed) => {
      const random = randomOf(String(seed))
      const mixed = rows
        .map((row) => ({ row, at: random.uniform() }))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row)
      const one = statisticsOf(rows, { asOf, resamples: 50 })
      expect(JSON.stringify(statisticsOf(mixed, { asOf, resamples: 50 }))).toBe(JSON.stringify(one))
      expect(statisticsSchema.parse(one)).toEqual(one)
    }),
    { numRuns: 60 },
  )
})
