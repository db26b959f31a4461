import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/batch/read-document.ts'
import type { BatchRecord } from '../../../src/batch/record.ts'
import { readDatabase } from '../../../src/node/batch/read-database.ts'
import { storedRecord } from '../../../src/node/batch/record-lines.ts'
import { writeRecords } from '../../../src/node/batch/write-records.ts'
import { collectStatistics } from '../../../src/statistics/collect.ts'
import { randomOf } from '../../../src/statistics/random.ts'
import type { Statistics } from '../../../src/statistics/statistics-schema.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../../src/batch/queries.md'), 'utf8')
const queries = new Map(
  [...page.matchAll(/^## (.+)\n[^#]*?```sql\n([^`]+)```/gm)].map(([, name = '', sql = '']) => [name, sql]),
)

const random = randomOf('reports')
const drawn = (most: number): number => Math.floor(random.uniform() * most)
const clock = (minutes: number): string => {
  const at = new Date(minutes * 60_000).toISOString()
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`
}

/** A report as its company would write it; some leave out what others tell. */
function report(index: number): string {
  const start = Date.UTC(2025, (index % 4) * 3 + drawn(3), 1 + drawn(27), drawn(24), drawn(60)) / 60_000
  const detected = start + drawn(20)
  const resolved = detected + 1 + Math.round(Math.exp(2 + 4 * random.uniform()))
  const severity = ['SEV-1', 'sev 2', 'SEV-2', ''][index % 4]
  const title = `${['Search', 'Checkout', 'Mail'][index % 3]} disturbed, number ${index}`
  return `---
title: ${title}
organization: Harbour Goods
${severity === '' ? '' : `severity: ${severity}\n`}---

# ${title}

${index % 3 === 0 ? `Impact: ${clock(start)} – ${clock(resolved)}` : 'Customers saw errors.'}

## Timeline

- ${clock(start)} Incident started: errors rise.
${index % 5 === 0 ? '' : `- ${clock(detected)} Detected: an alert fires.\n`}- ${clock(resolved)} Incident resolved.

## Affected components

- ${['Search API', 'Checkout', 'search api'][index % 3]}

## Action items

- [${index % 2 === 0 ? ' ' : 'x'}] Watch the queue${index % 4 === 0 ? ' (owner: Kim)' : ''}
`
}

const texts = Array.from({ length: 60 }, (_, index) => report(index))
const documents = [
  ...texts.map((text, index) => ({ name: `reports/${index}.md`, text })),
  { name: 'status/3.md', text: (texts[3] ?? '').replace('errors rise', 'some requests failed') },
  { name: 'chat/3.md', text: (texts[3] ?? '').replace('errors rise', 'requests failed') },
  { name: 'empty.md', text: '' },
  { name: 'notes.md', text: '# Notes\n' },
]

const folder = mkdtempSync(join(tmpdir(), 'postmortem-queries-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'incidents.duckdb')
const parquet = join(folder, 'incidents.parquet')
let statistics: Statistics

beforeAll(async () => {
  const records: BatchRecord[] = []
  for (const document of documents) records.push(...(await readDocument(document, { check: true })))
  await writeRecords(records, file)
  await writeRecords(records, parquet)
  const collected = collectStatistics()
  for (const record of records) {
    if (record.kind === 'incident') collected.add(record.incident, record.findings)
    else if (record.kind === 'none') collected.addNone()
    else collected.addError(record.error.code)
  }
  statistics = collected.statistics({ asOf: '2026-01-15', resamples: 100 })
}, 60_000)

type Row = Readonly<Record<string, unknown>>

async function ask(sql: string, database = file): Promise<Row[]> {
  const instance = await DuckDBInstance.create(database, database === file ? { access_mode: 'READ_ONLY' } : {})
  const connection = await instance.connect()
  try {
    const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson()
    // Numbers beyond 53 bits come as texts.
    return rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, /^\d+$/.test(String(value)) ? Number(value) : value]),
      ),
    )
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

const answered = (question: string): Promise<Row[]> => ask(queries.get(question) ?? `no query: ${question}`)
const metric = (name: string) => {
  const found = statistics.metrics.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no metric ${name}`)
  return found
}
const groupsBy = (by: string) => statistics.groupings.find((one) => one.by === by)?.groups ?? []

test('the page has ten queries', () => {
  expect(queries.size).toBe(10)
})

describe('a query gives the numbers that stats gives', () => {
  test('of every metric', async () => {
    const rows = await answered('How long do incidents last?')
    const known = statistics.metrics.filter(({ n, from }) => n > 0 && from !== null)
    expect(known.map(({ name }) => name)).toEqual(['time-to-detect', 'time-to-mitigate', 'time-to-resolve'])
    expect(rows).toHaveLength(3)
    for (const { metric: name, n, median, p75, p90, longest } of rows) {
      const told = metric(String(name))
      expect([n, longest]).toEqual([told.n, told.max?.seconds])
      expect(median).toBeCloseTo(told.median?.seconds ?? -1, 3)
      expect(p75).toBeCloseTo(told.p75?.seconds ?? -1, 3)
      expect(p90).toBeCloseTo(told.p90?.seconds ?? -1, 3)
    }
  })

  test('of the impact', async () => {
    const [row] = await answered('How long are customers affected?')
    const { n, missing, median, p90 } = metric('customer-impact')
    expect(n).toBeGreaterThan(15)
    expect(row).toEqual({ n, missing, median: median?.seconds, p90: expect.closeTo(p90?.seconds ?? -1, 3) })
  })

  test('of what reports lack', async () => {
    const rows = await answered('Which milestones do reports lack?')
    const told = statistics.metrics.flatMap(({ name, why }) =>
      why
        .filter(({ reason }) => reason === 'no-milestone')
        .map(({ milestones, incidents }) => ({ metric: name, milestones: [...milestones].sort(), incidents })),
    )
    const sorted = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).sort()
    expect(sorted(rows)).toEqual(sorted(told))
    expect(rows.length).toBeGreaterThan(5)
  })

  test('of severities', async () => {
    const rows = await answered('How long does it take to resolve, by severity?')
    expect(rows.map(({ severity, n }) => [severity, n])).toEqual([
      ['sev2', 30],
      ['sev1', 15],
    ])
    const told = groupsBy('severity').map(({ metrics }) => metrics.find(({ name }) => name === 'time-to-resolve'))
    expect(rows.map(({ median }) => median)).toEqual(told.map((lengths) => lengths?.median?.seconds))
    expect(rows.map(({ longest }) => longest)).toEqual(told.map((lengths) => lengths?.max))
  })

  test('of quarters', async () => {
    const rows = await answered('Does that change from quarter to quarter?')
    const told = groupsBy('quarter').map(({ name, metrics }) => {
      const lengths = metrics.find((one) => one.name === 'time-to-resolve')
      return { quarter: name, n: lengths?.n, median: lengths?.median?.seconds }
    })
    expect(rows).toEqual(told)
    expect(rows.map(({ quarter }) => quarter)).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'])
  })

  test('of components', async () => {
    const rows = await answered('Which components are affected most often?')
    const told = statistics.components.most.map(({ name, incidents }) => ({ component: name, incidents }))
    expect(rows).toEqual(told)
    expect(rows[0]).toEqual({ component: expect.stringMatching(/^search api$/i), incidents: expect.any(Number) })
  })

  test('of rules', async () => {
    const rows = await answered('What do the rules find, and in how many of the reports?')
    const told = statistics.findings.rules.map(({ rule, findings, incidents, share }) => ({
      rule,
      findings,
      incidents,
      share,
    }))
    expect(rows).toEqual(told.map((one) => ({ ...one, share: expect.closeTo(one.share, 9) })))
    expect(rows.length).toBeGreaterThan(2)
  })

  test('of one rule in each quarter', async () => {
    const rows = await answered('Are there more or fewer of one kind of finding?')
    const told = statistics.findings.rules.find(({ rule }) => rule === 'missing-milestone')
    expect(rows).toEqual(told?.quarters.map(({ name, checked, incidents }) => ({ quarter: name, checked, incidents })))
  })

  test('of open actions', async () => {
    const { open, withoutOwner, ages } = statistics.actionItems
    expect(await answered('Which action items are open, and since when?')).toEqual([
      { open, without_owner: withoutOwner, older_than_a_year: ages.find(({ from }) => from === 365)?.open ?? 0 },
    ])
    expect(open).toBe(30)
  })

  test('of what is told twice', async () => {
    const rows = await answered('Which incidents are told in two reports?')
    const told = statistics.toldTwice.listed.map(({ a, b }) => [a.title, b.title].sort())
    expect(rows.map(({ one, other }) => [one, other].sort())).toEqual(told)
    // Three tellings are two pairs.
    expect(told.filter(([one]) => one === 'Search disturbed, number 3')).toHaveLength(2)
  })
})

test('Parquet gives the same numbers', async () => {
  const rows = await ask(
    `SELECT m.name AS metric, count(*) AS n, quantile_cont(m.seconds, 0.5) AS median, quantile_cont(m.seconds, 0.9) AS p90
     FROM (SELECT unnest(metrics) AS m FROM '${parquet}') WHERE m.seconds >= 0 GROUP BY 1 ORDER BY 1`,
    ':memory:',
  )
  const told = statistics.metrics.filter(({ n, from }) => n > 0 && from !== null)
  expect(rows).toEqual(
    told.map(({ name, n, median, p90 }) => ({
      metric: name,
      n,
      median: median?.seconds,
      p90: expect.closeTo(p90?.seconds ?? -1, 3),
    })),
  )
})

test('the database gives back all that statistics are made of', async () => {
  const stored = await readDatabase(file)
  const collected = collectStatistics()
  try {
    expect(stored.documents).toEqual([
      { kind: 'error', code: 'empty', count: 1 },
      { kind: 'none', code: null, count: 1 },
    ])
    collected.addError('empty')
    collected.addNone()
    for await (const { incident, findings } of stored.incidents()) {
      const record = storedRecord(incident, findings)
      if (record.kind !== 'incident') throw new Error(record.kind)
      collected.add(record.incident, record.findings)
    }
  } finally {
    stored.close()
  }
  expect(collected.statistics({ asOf: '2026-01-15', resamples: 100 })).toEqual(statistics)
  // It was opened to read from.
  expect(existsSync(`${file}.wal`)).toBe(false)
})

test('another database is refused in one line', async () => {
  const other = join(folder, 'other.duckdb')
  const instance = await DuckDBInstance.create(other)
  const connection = await instance.connect()
  await connection.run('CREATE TABLE documents (id INTEGER)')
  connection.closeSync()
  instance.closeSync()
  await expect(readDatabase(other)).rejects.toThrow(/^not a database that batch has written: .*other\.duckdb: [^\n]+$/)
})
