import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { BatchDocument } from '../../../src/batch/batch-document.ts'
import { readDocument } from '../../../src/batch/read-document.ts'
import type { BatchRecord, IncidentRecord } from '../../../src/batch/record.ts'
import { csvColumns } from '../../../src/batch/tables/flat-columns.ts'
import { seating, tables, views } from '../../../src/batch/tables/tables.ts'
import { sinkKindOf } from '../../../src/node/batch/sink.ts'
import { writeRecords } from '../../../src/node/batch/write-records.ts'
import { folderWith } from '../in-folder.ts'

const report = (title: string): string => `# ${title}

Severity: SEV-2

## Timeline

- 2026-03-04 10:00 UTC Errors start.
- 2026-03-04 10:04 UTC Alert fires: checkout failing.
- 2026-03-04 11:20 UTC Resolved.

## Action items

- [ ] -1 day for the canary (owner: @kim)
`
const hostile = [
  '=HYPERLINK("http://x")',
  '+1',
  '-cmd|x',
  '@SUM(A1)',
  'a "quoted", title',
  "'; DROP TABLE incidents; --",
  'half of a pair \uD800 here',
  'zero\u0000 and \\u0000',
]
const documents: readonly BatchDocument[] = [
  ...hostile.map((title, number) => ({ name: `${number}.md`, text: report(title) })),
  {
    name: 'two.md',
    text: '# Incidents\n\n## 2026-03-04: A\n\n- 2026-03-04 10:00 UTC Errors start.\n\n## 2026-03-09: B\n\n- 2026-03-09 10:00 UTC Errors start.\n',
  },
  { name: 'empty.md', text: '' },
  { name: 'none.md', text: '# Notes\n' },
]
const byDocument: BatchRecord[][] = []
for (const document of documents) byDocument.push(await readDocument(document, { check: true }))
const records = byDocument.flat()
const incidents = records.filter((record): record is IncidentRecord => record.kind === 'incident')

async function query(file: string, sql: string): Promise<Record<string, unknown>[]> {
  const database = await DuckDBInstance.create(
    file === '' ? ':memory:' : file,
    file === '' ? {} : { access_mode: 'READ_ONLY' },
  )
  const connection = await database.connect()
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[]
  } finally {
    connection.closeSync()
    database.closeSync()
  }
}

/** As DuckDB gives it back: instants without their T and Z, numbers beyond 53 bits as text, no half pairs. */
function stored(value: unknown, type: string): unknown {
  if (value === null || value === undefined) return null
  if (type === 'TIMESTAMP') return String(value).replace('T', ' ').replace('Z', '')
  if (type === 'BIGINT') return String(value)
  if (type === 'JSON') return clean(JSON.parse(JSON.stringify(value)))
  return clean(value)
}

function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? value.replace(/[\uD800-\uDFFF]/g, '\uFFFD') : value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, clean(inner)]))
}

test('NDJSON has the records, a line each', async () => {
  const out = join(folderWith(), 'a.ndjson')
  await writeRecords(records, out)
  expect(readFileSync(out, 'utf8')).toBe(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
})

test('a folder parts incidents, findings and what gave none', async () => {
  const out = join(folderWith(), 'deep/out')
  await writeRecords(records, out)
  const lines = (name: string) =>
    readFileSync(join(out, name), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  expect(lines('incidents.ndjson')).toEqual(incidents.map((record) => JSON.parse(JSON.stringify(record))))
  expect(lines('errors.ndjson').map(({ kind, document }) => [kind, document.name])).toEqual([
    ['error', 'empty.md'],
    ['none', 'none.md'],
  ])
  const found = incidents.flatMap(({ findings = [], ordinal }) => findings.map((finding) => ({ ...finding, ordinal })))
  expect(lines('findings.ndjson')).toEqual(JSON.parse(JSON.stringify(found)))
  expect(JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'))).toMatchObject({
    documents: 11,
    incidents: 10,
    withoutIncident: 1,
    errors: { empty: 1 },
  })
})

test('no cell of a CSV file is a formula, and all else is as it was', async () => {
  const out = join(folderWith(), 'a.csv')
  await writeRecords(records, out)
  const text = readFileSync(out, 'utf8')
  const [head = [], ...rows] = parse(text) as string[][]
  expect(head).toEqual(csvColumns().map(({ name }) => name))
  expect(rows).toHaveLength(records.length)
  for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d+$)/)
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)])
  const titles = incidents.slice(0, 8).map(({ incident }, index) => (index < 4 ? `'${incident.title}` : incident.title))
  expect(column('title').slice(0, 8)).toEqual(titles.map((title = '') => title.replace('\uD800', '\uFFFD')))
  expect(column('time_to_resolve_seconds').slice(0, 8)).toEqual(hostile.map(() => '4800'))
  expect(column('kind').slice(-4)).toEqual(['incident', 'incident', 'error', 'none'])
  expect(column('error').at(-2)).toContain('the input is empty')
})

test('line breaks stay within their cell, numbers stay numbers, and signs of other widths are no formulas either', async () => {
  const out = join(folderWith(), 'a.csv')
  const names = ['a\n=1.md', '\n=2.md', '\r=3.md', '＝4.md', '－5.md', '-6']
  const [record] = await readDocument({ name: 'x.md', text: report('One') })
  if (record?.kind !== 'incident') throw new Error('no incident')
  const metrics = record.measures.metrics.map((metric) => ({ ...metric, seconds: -5 }))
  const measures = { ...record.measures, metrics }
  await writeRecords(
    names.map((name) => ({ ...record, measures, document: { ...record.document, name } })),
    out,
  )
  const text = readFileSync(out, 'utf8')
  // What stands outside of quotes has no line break but the ends of rows.
  expect(text.replace(/"[^"]*"/g, '').split('\r\n')).toHaveLength(names.length + 2)
  expect(text.replace(/"[^"]*"|\r\n/g, '')).not.toMatch(/[\r\n]/)
  const rows = parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]
  expect(rows.map(({ document }) => document)).toEqual([
    'a\n=1.md',
    "'\n=2.md",
    "'\r=3.md",
    "'＝4.md",
    "'－5.md",
    "'-6",
  ])
  expect(rows.map(({ time_to_resolve_seconds: length }) => length)).toEqual(names.map(() => '-5'))
})

test('a Parquet file gives DuckDB what NDJSON holds, typed and nested', async () => {
  const out = join(folderWith(), "it's.parquet")
  await writeRecords(records, out)
  const file = `'${out.replaceAll("'", "''")}'`
  const rows = await query('', `SELECT document, kind, title, started, day, events, metrics, incident FROM ${file}`)
  expect(rows.map(({ document, kind }) => [document, kind])).toEqual(
    records.map(({ document, kind }) => [document.name, kind]),
  )
  for (const [index, record] of records.entries()) {
    if (record.kind !== 'incident') continue
    const row = rows[index]
    expect(row).toMatchObject({
      title: stored(record.incident.title, 'VARCHAR'),
      started: stored(record.incident.milestones.started?.at.instant, 'TIMESTAMP'),
    })
    expect(JSON.parse(String(row?.incident))).toEqual(stored(record.incident, 'JSON'))
    const events = row?.events as { happened: string; text: string }[]
    expect(events.map(({ happened, text }) => [happened, text])).toEqual(
      record.incident.timeline.map(({ at, text }) => [stored(at.instant, 'TIMESTAMP'), text]),
    )
  }
  const types = await query(
    '',
    `SELECT name, logical_type FROM parquet_schema(${file}) WHERE name IN ('started', 'day')`,
  )
  expect(types).toHaveLength(2)
  const [sum] = await query(
    '',
    `SELECT sum(m.seconds)::INTEGER AS seconds FROM ${file}, unnest(metrics) AS t(m) WHERE m.name = 'time-to-resolve'`,
  )
  expect(sum?.seconds).toBe(8 * 4800)
})

test('a database has every row of every table, and its views', async () => {
  const folder = folderWith()
  const out = join(folder, 'a.duckdb')
  await writeRecords(records, out)
  expect(readdirSync(folder)).toEqual(['a.duckdb'])
  const seat = seating()
  const seated = byDocument.flatMap((each) => seat(each) ?? [])
  for (const table of tables) {
    const order = table.columns
      .map(({ name }) => name)
      .slice(0, 2)
      .join(', ')
    const rows = await query(out, `SELECT * FROM ${table.name} ORDER BY ${order}`)
    const expected = seated.flatMap(table.rowsOf)
    const types = Object.fromEntries(table.columns.map(({ name, type }) => [name, type]))
    const plain = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          types[name] === 'JSON' && value !== null ? JSON.parse(String(value)) : value,
        ]),
      ),
    )
    expect(plain, table.name).toEqual(
      expected.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, stored(value, types[name] ?? '')])),
      ),
    )
  }
  const counts = await query(out, 'SELECT rule, severity, findings::INTEGER AS findings FROM finding_counts')
  const found = incidents.flatMap(({ findings = [] }) => findings)
  for (const { rule, severity, findings } of counts) {
    expect(findings).toBe(found.filter((each) => each.rule === rule && each.severity === severity).length)
  }
  expect(counts.reduce((sum, { findings }) => sum + Number(findings), 0)).toBe(found.length)
  expect(await query(out, 'SELECT name, error_code FROM unread_documents')).toEqual([
    { name: 'empty.md', error_code: 'empty' },
  ])
  const [median] = await query(
    out,
    "SELECT median(seconds)::INTEGER AS seconds FROM incident_metrics WHERE metric = 'time-to-resolve'",
  )
  expect(median?.seconds).toBe(4800)
  expect(await query(out, 'SELECT count(*)::INTEGER AS n FROM open_action_items')).toEqual([{ n: 8 }])
  const comments = await query(
    out,
    "SELECT comment FROM duckdb_columns() WHERE table_name = 'findings' AND column_name = 'severity'",
  )
  expect(comments).toEqual([{ comment: 'error, warning or info' }])
  expect(views).toHaveLength(4)
})

test('where writing fails, nothing is left', async () => {
  const folder = folderWith()
  async function* failing() {
    yield* records
    throw new Error('no more')
  }
  for (const name of ['a.ndjson', 'a.csv', 'a.parquet', 'a.duckdb']) {
    await expect(writeRecords(failing(), join(folder, name))).rejects.toThrow('no more')
  }
  expect(readdirSync(folder)).toEqual([])
  await expect(writeRecords(records, join(folder, 'none/a.csv'))).rejects.toThrow('cannot write')
  expect(existsSync(join(folder, 'none'))).toBe(false)
})

test('the ending of its name says what an output is', async () => {
  const folder = folderWith({ 'a.csv/b': '', plain: '' })
  const kindOf = (name: string) => sinkKindOf(join(folder, name))
  expect(await Promise.all(['x', 'a.csv', 'b.CSV', 'b.parquet', 'x.y/', 'b.jsonl'].map(kindOf))).toEqual([
    'folder',
    'folder',
    'csv',
    'parquet',
    'folder',
    'ndjson',
  ])
  await expect(kindOf('b.xlsx')).rejects.toThrow('cannot tell the format')
  await expect(kindOf('plain')).rejects.toThrow('a file of that name is there')
})
