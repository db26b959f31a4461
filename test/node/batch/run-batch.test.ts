import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, onTestFinished, test } from 'vitest'
import type { BatchDocument } from '../../../src/batch/batch-document.ts'
import { readAll } from '../../../src/batch/read-all.ts'
import { emptyTally } from '../../../src/batch/tally.ts'
import { openJournal } from '../../../src/node/batch/journal.ts'
import { readAllInWorkers } from '../../../src/node/batch/read-all-in-workers.ts'
import { runBatch } from '../../../src/node/batch/run-batch.ts'
import { openSink } from '../../../src/node/batch/sink.ts'
import { workerPool } from '../../../src/node/batch/worker-pool.ts'
import { folderWith } from '../in-folder.ts'

// Processes and threads run what was built: `npm run build` first.
const here = import.meta.dirname
const main = join(here, '../../../dist/cli/main.js')

const report = (number: number): string => `# Outage ${number}

- 2026-03-04 10:${String(number % 60).padStart(2, '0')} UTC Errors start.
- 2026-03-04 12:20 UTC Resolved.
`

/** Reports with a bad document of each kind among them. */
const documents: readonly BatchDocument[] = [
  ...[1, 2, 3].map((number) => ({ name: `${number}.md`, text: report(number) })),
  { name: 'empty.md', text: ' ' },
  { name: 'binary.md', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10) },
  { name: 'broken.pdf', bytes: Buffer.from('%PDF-1.7\nbroken') },
  { name: 'broken.docx', bytes: Buffer.from('PK\u0003\u0004 and no more') },
  { name: 'surrogate.md', text: report(4).replace('Errors', '\uD800 Errors \u0000') },
  { name: 'none.md', text: '# Notes\n' },
  { name: 'gone.md', failure: { code: 'unreadable', message: 'gone.md: gone' } },
  ...[5, 6, 7].map((number) => ({ name: `${number}.md`, text: report(number) })),
]

const textsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    ['errors.ndjson', 'findings.ndjson', 'incidents.ndjson', 'summary.json'].map((name) => [
      name,
      readFileSync(join(folder, name), 'utf8'),
    ]),
  )

/** Small whole numbers that look random and are the same every time: Park and Miller's generator. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647
    yield state
  }
}

/** Runs until it is done, or is killed so many milliseconds after it has begun. */
function fakeRun(folder: string, killAfter = Number.POSITIVE_INFINITY, file = ''): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(here, 'fake-reading.mjs'), folder, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (text) => {
      if (said === '' && killAfter < Number.POSITIVE_INFINITY) setTimeout(killAfter).then(() => child.kill('SIGKILL'))
      said += text
    })
    child.on('error', reject)
    child.on('close', () => resolve(said.includes('done')))
  })
}

test('killed at twenty moments and resumed, a run writes what it would have written', async () => {
  const reference = folderWith()
  const start = performance.now()
  expect(await fakeRun(reference)).toBe(true)
  const took = performance.now() - start
  const expected = textsIn(reference)
  expect(expected['errors.ndjson']?.split('\n')).toHaveLength(151)
  const moments = numbers(7)
  /** A run that was killed for certain: the next one is killed sooner where this one was over before. */
  const killedRun = async (moment: number): Promise<string> => {
    const folder = folderWith()
    return (await fakeRun(folder, moment)) ? await killedRun(moment / 2) : folder
  }
  let killed = 0
  await Promise.all(
    [0, 1].map(async () => {
      for (let time = 0; time < 10; time += 1) {
        const folder = await killedRun(((moments.next().value % 1000) / 1000) * took)
        // What is under its name is whole.
        for (const name of readdirSync(folder).filter((each) => each in expected)) {
          expect(readFileSync(join(folder, name), 'utf8')).toBe(expected[name])
        }
        expect(await fakeRun(folder)).toBe(true)
        expect(textsIn(folder)).toEqual(expected)
        expect(readdirSync(folder).sort()).toEqual(['batch.journal', ...Object.keys(expected)])
        killed += 1
      }
    }),
  )
  expect(killed).toBe(20)
}, 120_000)

/** Writes a file, and is killed when half of it is written. */
function halfRun(folder: string, file: string): Promise<NodeJS.Signals | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(here, 'fake-reading.mjs'), folder, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.stdout.on('data', (text) => String(text).includes('half') && child.kill('SIGKILL'))
    child.on('error', reject)
    child.on('close', (_, signal) => resolve(signal))
  })
}

test.each(['a.csv', 'a.parquet', 'a.duckdb'])(
  'killed while it writes %s and resumed, a run writes the same',
  async (file) => {
    const [whole, killed] = [folderWith(), folderWith()]
    expect(await fakeRun(whole, undefined, file)).toBe(true)
    expect(await halfRun(killed, file)).toBe('SIGKILL')
    expect(readdirSync(killed)).not.toContain(file)
    expect(await fakeRun(killed, undefined, file)).toBe(true)
    // Nothing of the run that was killed is left.
    expect(readdirSync(killed).sort()).toEqual([file, 'batch.journal'])
    const [one, other] = await Promise.all([whole, killed].map((folder) => contentOf(join(folder, file))))
    expect(other).toBe(one)
    expect(one).toContain('149.md')
  },
  60_000,
)

/** Its bytes, as Latin letters; of a database, whose pages are its own affair, the rows. */
async function contentOf(path: string): Promise<string> {
  if (path.endsWith('.csv')) return readFileSync(path, 'latin1')
  const source = path.endsWith('.parquet') ? `'${path}'` : 'documents'
  const database = await DuckDBInstance.create(path.endsWith('.parquet') ? ':memory:' : path)
  const connection = await database.connect()
  try {
    const rows = (await connection.runAndReadAll(`SELECT * FROM ${source}`)).getRowsJson()
    const bytes = path.endsWith('.parquet') ? readFileSync(path, 'latin1') : ''
    return JSON.stringify(rows) + bytes
  } finally {
    connection.closeSync()
    database.closeSync()
  }
}

test('the command, killed in the middle of a run with two workers, goes on with --resume', async () => {
  const folder = folderWith()
  mkdirSync(join(folder, 'in'))
  for (let number = 0; number < 60; number += 1)
    writeFileSync(join(folder, `in/${number}.md`), report(number).repeat(20))
  writeFileSync(join(folder, 'in/30-empty.md'), '')
  const args = (out: string) => [main, 'batch', 'in', '--check', '--now', '2026-06-01', '--workers', '2', '--out', out]
  const journal = join(folder, 'killed/batch.journal')
  const child = spawn(process.execPath, args('killed'), { cwd: folder, stdio: 'ignore' })
  const ended = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)))
  while ((statSync(journal, { throwIfNoEntry: false })?.size ?? 0) < 5000) await setTimeout(2)
  child.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
  const before = readFileSync(journal, 'utf8').split('\n').length - 2
  expect(before).toBeLessThan(61)
  const refused = spawnSync(process.execPath, args('killed'), { cwd: folder, encoding: 'utf8' })
  expect([refused.status, refused.stderr]).toEqual([
    2,
    'postmortem: a run was cut off: killed: go on with --resume, or delete killed/batch.journal to begin anew\n',
  ])
  const resumed = spawnSync(process.execPath, [...args('killed'), '--resume'], { cwd: folder, encoding: 'utf8' })
  expect([resumed.status, resumed.stdout.split('\n')[0]]).toEqual([
    2,
    'wrote killed: 60 incidents in 61 documents; 1 could not be read',
  ])
  // Nothing was read twice.
  const keys = readFileSync(journal, 'utf8')
    .split('\n')
    .map((line) => line.slice(0, 64))
    .filter((key) => /[^0]/.test(key))
  expect([keys.length, new Set(keys).size]).toEqual([61, 61])
  spawnSync(process.execPath, args('whole'), { cwd: folder })
  expect(textsIn(join(folder, 'killed'))).toEqual(textsIn(join(folder, 'whole')))
}, 120_000)

test('an interrupt ends the command cleanly, and it says how to go on', async () => {
  const folder = folderWith()
  const child = spawn(process.execPath, [main, 'batch', '--stdin', 'ndjson', '--out', 'a.csv', '--workers', '1'], {
    cwd: folder,
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text))
  const ended = new Promise((resolve) => child.on('close', resolve))
  child.stdin.write(`${JSON.stringify({ name: 'a.md', text: report(1) })}\n`)
  const journal = join(folder, 'a.csv.journal')
  while ((statSync(journal, { throwIfNoEntry: false })?.size ?? 0) < 500) await setTimeout(5)
  child.kill('SIGINT')
  expect(await ended).toBe(2)
  expect(said).toBe('postmortem: note: interrupted: the same command with --resume goes on\n')
  expect(readdirSync(folder)).toEqual(['a.csv.journal'])
}, 60_000)

test('with any number of workers the records are the same, in the same order', async () => {
  const all = async (records: AsyncIterable<unknown>) => {
    const lines: string[] = []
    for await (const record of records) lines.push(JSON.stringify(record))
    return lines
  }
  const options = { check: true, now: '2026-06-01T00:00:00Z', config: { extends: 'audit' } } as const
  const alone = await all(readAll(documents, options))
  expect(
    alone
      .map((line) => JSON.parse(line) as { kind: string; error?: { code: string } })
      .map(({ kind, error }) => error?.code ?? kind),
  ).toEqual([
    ...[
      'incident',
      'incident',
      'incident',
      'empty',
      'binary',
      'unusable',
      'unusable',
      'incident',
      'none',
      'unreadable',
    ],
    ...['incident', 'incident', 'incident'],
  ])
  for (const workers of [1, 2, 5])
    expect(await all(readAllInWorkers(documents, { ...options, workers }))).toEqual(alone)
}, 120_000)

test('a worker that hangs, ends or fails costs its document and no other', async () => {
  const script = new URL('./failing-worker.mjs', import.meta.url)
  const pool = await workerPool({ script, workers: 2, timeout: 1500 })
  onTestFinished(() => pool.close())
  const names = ['a.md', 'hangs.md', 'b.md', 'exits.md', 'c.md', 'throws.md', 'd.md']
  const read = await Promise.all(names.map((name) => pool.read({ name, text: '' })))
  const told = read.map(({ lines: [line = ''] }) =>
    line.startsWith('{') ? (JSON.parse(line) as { error: { code: string; message: string } }).error : line,
  )
  expect(told).toEqual([
    'a.md',
    { code: 'timeout', message: 'hangs.md: it took longer than 1.5 s' },
    'b.md',
    { code: 'internal', message: expect.stringContaining('exits.md: ') },
    'c.md',
    { code: 'internal', message: 'throws.md: a fault' },
    'd.md',
  ])
}, 60_000)

test('documents are read in the order in which they come, and time runs for those alone that have a thread', async () => {
  const script = new URL('./failing-worker.mjs', import.meta.url)
  const pool = await workerPool({ script, workers: 1, timeout: 1500 })
  onTestFinished(() => pool.close())
  const ended: string[] = []
  const names = ['a.md', ...Array.from({ length: 8 }, (_, number) => `slow-${number}.md`)]
  await Promise.all(
    names.map(async (name) => {
      const { lines } = await pool.read({ name, text: '' })
      ended.push(lines.join())
    }),
  )
  expect(ended).toEqual(names)
}, 60_000)

const canMount = process.platform === 'linux' && process.getuid?.() === 0

test.runIf(canMount)('a full disk ends a run cleanly, and with more room it goes on', async () => {
  const folder = folderWith()
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk])
  // In some containers even the administrator may not.
  if (mounted.status !== 0) return
  onTestFinished(() => void spawnSync('umount', ['-l', disk]))
  const read = async ({ name }: BatchDocument) => ({
    tally: { ...emptyTally, documents: 1, none: 1 },
    lines: [JSON.stringify({ kind: 'none', document: { name }, notes: ['x'.repeat(3000)] })],
  })
  async function* many() {
    for (let number = 0; number < 30; number += 1) yield { name: `${number}.md`, text: `${number}` }
  }
  const run = async (out: string) => {
    const journal = await openJournal(`${out}.journal`, true)
    const state = { now: '', complete: false }
    const openOutput = () => openSink(out, 'ndjson')
    try {
      return await runBatch(many(), { journal, state, dependsOn: () => '', read, workers: 2, openSink: openOutput })
    } finally {
      await journal.close()
    }
  }
  const out = join(disk, 'a.ndjson')
  const full = /^cannot write: .*a\.ndjson.*: the disk is full: make room, then go on with --resume$/
  await expect(run(out)).rejects.toThrow(full)
  // Enough for the journal, and not for the output.
  spawnSync('mount', ['-o', 'remount,size=128k', disk])
  await expect(run(out)).rejects.toThrow(full)
  expect(readdirSync(disk)).toEqual(['a.ndjson.journal'])
  spawnSync('mount', ['-o', 'remount,size=1m', disk])
  expect(await run(out)).toMatchObject({ documents: 30 })
  const elsewhere = join(folder, 'b.ndjson')
  await run(elsewhere)
  expect(readFileSync(out, 'utf8')).toBe(readFileSync(elsewhere, 'utf8'))
})

test.runIf(process.platform === 'linux')('a filter whose output has no room says so on one line', () => {
  const input = `${JSON.stringify({ name: 'a.md', text: report(1) })}\n`
  const command = `"${process.execPath}" "${main}" batch --stdin ndjson --stdout ndjson --workers 1 > /dev/full`
  const { status, stderr } = spawnSync('sh', ['-c', command], { input, encoding: 'utf8' })
  expect([status, stderr]).toEqual([2, 'postmortem: cannot write: standard output: the disk is full\n'])
})

test('a reader that has seen enough ends the filter without a word', () => {
  const input = Array.from({ length: 40 }, (_, number) =>
    JSON.stringify({ name: `${number}.md`, text: report(number) }),
  ).join('\n')
  const command = `"${process.execPath}" "${main}" batch --stdin ndjson --stdout ndjson --workers 1 | head -1 | cut -c1-47`
  const { stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], { input, encoding: 'utf8' })
  expect([stdout, stderr]).toEqual(['{"kind":"incident","document":{"name":"0.md","b\n', ''])
})
