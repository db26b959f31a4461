// What a batch costs: documents a second with one worker and with two, and how much more two processes that share
// nothing do than one on the same machine; CPU time a document beside what remark-parse with GFM alone takes for the same
// texts, the peak of memory for few and many documents, and the start.
//
//   node bench/batch/main.mjs [--dir FOLDER] [--documents 20000] [--memory 100,2000,20000] [--rounds 3] [--short]
//
// Without --dir the texts are the project's own: samples and what the tests of the command read.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { readDocument } from '../../dist/index.js'
import { reportsIn } from '../reports-in.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    documents: { type: 'string' },
    memory: { type: 'string' },
    rounds: { type: 'string' },
    short: { type: 'boolean', default: false },
  },
})
const many = Number(values.documents ?? (values.short ? 200 : 20_000))
const sizes = (values.memory ?? (values.short ? '50,200' : '100,2000,20000')).split(',').map(Number)
const rounds = Number(values.rounds ?? (values.short ? 1 : 3))
const folders = values.dir
  ? [resolve(values.dir)]
  : ['samples', 'test/commands/fixtures'].map((each) => join(root, each))

const texts = folders.flatMap(reportsIn)
const kibibytes = texts.reduce((sum, { text }) => sum + text.length, 0) / 1024
console.log(`${texts.length} reports, ${kibibytes.toFixed(0)} Ki characters, repeated to ${many} documents`)
console.log(
  `load of the machine before: ${loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')}`,
)

const temporary = mkdtempSync(join(tmpdir(), 'bench-batch-'))
try {
  await perDocument()
  throughput()
  await ceiling()
  memory()
  start()
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

/** In this process, warm: reading and checking beside parsing alone. */
async function perDocument() {
  const processor = unified().use(remarkParse).use(remarkGfm).freeze()
  const sides = [
    { label: 'remark-parse and GFM alone', work: ({ text }) => processor.parse(text), times: [] },
    { label: 'extract, as records', work: (one) => readDocument(one), times: [] },
    { label: 'extract and check, as records', work: (one) => readDocument(one, { check: true }), times: [] },
    {
      label: 'the same, written as JSON',
      work: async (one) => JSON.stringify(await readDocument(one, { check: true })),
      times: [],
    },
  ]
  for (let round = -1; round < rounds; round += 1) {
    for (const { work, times } of sides) {
      const before = cpuOf(process.cpuUsage())
      for (const text of texts) await work(text)
      if (round >= 0) times.push(cpuOf(process.cpuUsage()) - before)
    }
  }
  const [base] = sides.map(({ times }) => median(times))
  console.log('\nCPU a document, in one warm process')
  for (const { label, times } of sides) {
    const each = median(times)
    console.log(
      `  ${(each / texts.length).toFixed(2).padStart(8)} ms  ${(each / base).toFixed(2).padStart(5)}  ${label}`,
    )
  }
}

/** The command, from documents to the records of all. */
function throughput() {
  const input = documentsFile(many)
  console.log(`\nThroughput: ${many} documents, read and checked, to NDJSON on standard output`)
  const runs = [1, 2].map((workers) => ({ workers, ...filtered(input, workers) }))
  for (const { workers, seconds, cpu, peak } of runs) {
    const rate = (many / seconds).toFixed(1).padStart(8)
    console.log(
      `  ${rate} documents/s  ${workers} worker${workers > 1 ? 's' : ' '}  ${(cpu / many).toFixed(2)} ms CPU a document, peak ${peak.toFixed(0)} MiB`,
    )
  }
  const [one, two] = runs
  console.log(`  ${(one.seconds / two.seconds).toFixed(2).padStart(8)} times with two; load ${loadavg()[0].toFixed(1)}`)
}

/** What the machine allows: two processes that only parse, each what the other does, beside one. */
async function ceiling() {
  const input = documentsFile(Math.min(many, 2000))
  const parse = join(root, 'bench/batch/parse.mjs')
  const times = { 1: [], 2: [] }
  for (let round = 0; round < rounds; round += 1) {
    for (const processes of [1, 2]) {
      const before = performance.now()
      const children = Array.from({ length: processes }, () =>
        spawn(process.execPath, [parse, input], { stdio: 'inherit' }),
      )
      await Promise.all(children.map((child) => once(child, 'exit')))
      times[processes].push(performance.now() - before)
    }
  }
  const gain = (2 * median(times[1])) / median(times[2])
  console.log(`  ${gain.toFixed(2).padStart(8)} times with two processes of remark-parse: what the machine allows`)
}

/** Into a file, by way of the journal. The longest texts come first: every run has them, so that only the number differs. */
function memory() {
  console.log('\nPeak of memory, two workers, into a file')
  const longest = [...texts].sort((a, b) => b.text.length - a.text.length)
  const peaks = sizes.map((size) => {
    const args = [
      'batch',
      documentsFile(size, longest),
      '--out',
      join(temporary, `${size}.csv`),
      '--check',
      '--workers',
      '2',
      '--quiet',
    ]
    const { peak } = run(args, 'ignore')
    rmSync(join(temporary, `${size}.csv.journal`))
    console.log(`  ${peak.toFixed(0).padStart(8)} MiB  ${size} documents`)
    return peak
  })
  console.log(`  ${(Math.max(...peaks) / Math.min(...peaks)).toFixed(2).padStart(8)} highest to lowest`)
}

function start() {
  const { seconds, cpu } = filtered(documentsFile(1), 1)
  console.log(`\nStart: ${(seconds * 1000).toFixed(0)} ms, ${cpu.toFixed(0)} ms CPU for a single document`)
}

function filtered(input, workers) {
  const args = ['batch', input, '--stdout', 'ndjson', '--check', '--workers', String(workers), '--quiet']
  const sink = openSync('/dev/null', 'w')
  try {
    return run(args, sink)
  } finally {
    closeSync(sink)
  }
}

function run(args, stdout) {
  const usage = join(temporary, 'usage.json')
  const before = performance.now()
  const child = spawnSync(
    process.execPath,
    ['--import', join(root, 'bench/batch/usage.mjs'), join(root, 'dist/cli/main.js'), ...args, '--now', '2026-06-01'],
    { env: { ...process.env, BENCH_USAGE: usage }, stdio: ['ignore', stdout, 'pipe'], encoding: 'utf8' },
  )
  const seconds = (performance.now() - before) / 1000
  // 1 where there are findings, 2 where a report of the folder is none.
  if (child.status === null || child.status > 2) throw new Error(child.stderr)
  return { seconds, ...JSON.parse(readFileSync(usage, 'utf8')) }
}

/** NDJSON of so many documents, no two of one name. */
function documentsFile(count, from = texts) {
  const path = join(temporary, `${count}.ndjson`)
  const file = openSync(path, 'w')
  for (let number = 0; number < count; number += 1) {
    const { name, text } = from[number % from.length]
    writeSync(file, `${JSON.stringify({ name: `${number}/${name}`, text })}\n`)
  }
  closeSync(file)
  return path
}

function cpuOf({ user, system }) {
  return (user + system) / 1000
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
}
