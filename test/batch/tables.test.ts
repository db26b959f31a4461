import { expect, test } from 'vitest'
import { readDocument } from '../../src/batch/read-document.ts'
import { csvColumns, parquetRow } from '../../src/batch/tables/flat-columns.ts'
import { schemaSql, seating, tables } from '../../src/batch/tables/tables.ts'
import { addTallies, emptyTally, summaryOf, tallyOf } from '../../src/batch/tally.ts'

const report = `# Checkout failures

Severity: SEV-2

## Timeline

- 2026-03-04 10:00 UTC Errors start.
- 2026-03-04 10:04 UTC Alert fires: checkout failing.
- 2026-03-04 11:20 UTC Resolved.

Checkout was down for 80 minutes. Next update by 2026-03-04 12:00 UTC.

## Action items

- [ ] Add a canary (owner: Kim)
- [x] Raise the limit
`
const bare = '# Slow search\n\n- 2026-03-05 10:00 Search is slow.\n- 2026-03-05 10:30 Resolved.\n'

const documents = [
  await readDocument({ name: 'a.md', text: report }, { check: true }),
  await readDocument({ name: 'b.md', text: '' }, { check: true }),
  await readDocument({ name: 'c.md', text: bare }, { check: true }),
]

function rowsOf(name: string) {
  const seat = seating()
  const table = tables.find((each) => each.name === name)
  return documents.flatMap((records) => {
    const seated = seat(records)
    return seated === undefined ? [] : (table?.rowsOf(seated) ?? [])
  })
}

test('documents and incidents are numbered through, and what gave no incident has its row', () => {
  expect(
    rowsOf('documents').map(({ id, name, kind, incidents, error_code }) => [id, name, kind, incidents, error_code]),
  ).toEqual([
    [1, 'a.md', 'incident', 1, null],
    [2, 'b.md', 'error', 0, 'empty'],
    [3, 'c.md', 'incident', 1, null],
  ])
  expect(
    rowsOf('incidents').map(({ id, document_id, severity, day, started }) => [id, document_id, severity, day, started]),
  ).toEqual([
    [1, 1, 'SEV-2', '2026-03-04', '2026-03-04T10:00:00Z'],
    // Without a zone there is a day, and no instant.
    [2, 3, null, '2026-03-05', null],
  ])
})

test('parts have the number of their incident and their own order', () => {
  const events = rowsOf('events').map(({ incident_id, n, happened, happened_local, line }) => [
    incident_id,
    n,
    happened,
    happened_local,
    line,
  ])
  expect(events).toEqual([
    [1, 1, '2026-03-04T10:00:00Z', '2026-03-04T10:00', 7],
    [1, 2, '2026-03-04T10:04:00Z', '2026-03-04T10:04', 8],
    [1, 3, '2026-03-04T11:20:00Z', '2026-03-04T11:20', 9],
    [2, 1, null, '2026-03-05T10:00', 3],
    [2, 2, null, '2026-03-05T10:30', 4],
  ])
  expect(rowsOf('durations')).toMatchObject([{ incident_id: 1, seconds: 4800, text: '80 minutes' }])
  expect(rowsOf('action_items')).toMatchObject([
    { n: 1, done: false, owner: 'Kim' },
    { n: 2, done: true },
  ])
  expect(rowsOf('metrics').filter(({ name }) => name === 'time-to-resolve')).toMatchObject([
    { incident_id: 1, seconds: 4800, missing: [] },
    { incident_id: 2, seconds: null, missing: ['started'] },
  ])
  const [first] = documents[0] ?? []
  const findings = first?.kind === 'incident' ? (first.findings ?? []) : []
  expect(findings.length).toBeGreaterThan(0)
  expect(rowsOf('findings').filter((row) => row.incident_id === 1)).toMatchObject(
    findings.map(({ rule, severity, message, data }) => ({ rule, severity, message, data, ignored: false })),
  )
})

test('every row of a table has its columns, and no others', () => {
  for (const table of tables) {
    for (const row of rowsOf(table.name)) expect(Object.keys(row)).toEqual(table.columns.map(({ name }) => name))
  }
  expect(tables.map(({ name }) => name)).toEqual([
    'documents',
    'incidents',
    'events',
    'milestones',
    'components',
    'durations',
    'commitments',
    'action_items',
    'findings',
    'metrics',
  ])
  expect(schemaSql()).toContain("COMMENT ON COLUMN incidents.title IS 'as the report names it'")
})

test('a CSV row has a column a metric, and counts', () => {
  const columns = csvColumns(['time-to-resolve'])
  const row = (index: number) => {
    const [record] = documents[index] ?? []
    return record && Object.fromEntries(columns.map(({ name, value }) => [name, value(record) ?? '']))
  }
  expect(row(0)).toMatchObject({
    document: 'a.md',
    time_to_resolve_seconds: 4800,
    open_action_items: 1,
    action_items: 2,
  })
  expect(row(1)).toMatchObject({ document: 'b.md', kind: 'error', title: '', time_to_resolve_seconds: '' })
  expect(row(1)?.error).toContain('the input is empty')
})

test('a Parquet row has the parts as lists', () => {
  const [record] = documents[0] ?? []
  if (record === undefined) throw new Error('no record')
  const row = parquetRow(record)
  expect(row.events).toHaveLength(3)
  expect(row.incident).toEqual(record.kind === 'incident' ? record.incident : undefined)
})

test('a tally counts what a run has read', () => {
  const tally = documents.map(tallyOf).reduce(addTallies, emptyTally)
  expect(tally).toMatchObject({
    documents: 3,
    incidents: 2,
    none: 0,
    errors: { empty: 1 },
    timelines: 2,
    milestones: 2,
    zones: 1,
  })
  expect(summaryOf(tally)).toMatchObject({ documents: 3, errors: { empty: 1 }, incidentsWith: { zone: 1 } })
})
