// What it costs to read documents by way of a queue: CPU of each of the three who take part, beside what reading alone
// costs; what Redis does and holds for a document; and what comes out of it. All of one run, nothing of the clock but the
// round trips, so that the ratios hold on a machine that does other things as well.
//
//   node bench/queue/main.mjs [--dir FOLDER] [--documents N] [--short]
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Redis } from 'ioredis'
import { readDocument } from '../../dist/batch/read-document.js'
import { resultOf } from '../../dist/node/batch/read-result.js'
import { results } from '../../dist/node/batch/run-batch.js'
import { packedOrder, packedResult } from '../../dist/node/queue/order.js'
import { queueAddress } from '../../dist/node/queue/queue-address.js'
import { queueReaders } from '../../dist/node/queue/queue-readers.js'
import { reportsIn } from '../reports-in.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { values } = parseArgs({
  options: { dir: { type: 'string' }, documents: { type: 'string' }, short: { type: 'boolean', default: false } },
})
const count = Number(values.documents ?? (values.short ? 40 : 2000))
const folder = values.dir === undefined ? join(root, 'samples') : resolve(values.dir)
/** Documents read before anything is measured. */
const warm = Math.min(count, 200)
const options = { check: true, config: { extends: [], rules: {} }, now: '2026-11-23T00:00:00Z' }
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

if (spawnSync('redis-server', ['--version']).status !== 0) {
  console.log('bench: redis-server is missing: nothing is measured')
  process.exit(0)
}
const texts = spread(reportsIn(folder).map(({ text }) => text))
if (texts.length === 0) {
  console.error(`bench: no Markdown or text files in ${folder}`)
  process.exit(2)
}

const port = await freePort()
const quiet = ['--save', '', '--appendonly', 'no', '--bind', '127.0.0.1', '--port', `${port}`]
const server = spawn('redis-server', quiet, { stdio: 'ignore' })
const redis = new Redis({ port, host: '127.0.0.1', retryStrategy: () => 50, maxRetriesPerRequest: null })
redis.on('error', () => undefined)
await redis.ping()
const address = queueAddress(`redis://127.0.0.1:${port}`)
const stop = new AbortController()
const readers = await queueReaders({
  address,
  version,
  optionsFor: () => options,
  note: () => undefined,
  signal: stop.signal,
})

// Reading alone, and how long what comes of it is.
for (const document of documents(warm, 'warm')) await readDocument(document, options)
const before = ownCpu()
const sizes = { document: 0, result: 0, order: 0, packed: 0 }
const alone = []
for (const document of documents(count, 'run')) alone.push(resultOf(await readDocument(document, options)))
const reading = (ownCpu() - before) / count
for (const [index, document] of documents(count, 'run').entries()) {
  sizes.document += Buffer.byteLength(document.text) / count
  sizes.result += Buffer.byteLength(alone[index].lines.join('\n')) / count
  sizes.order += (await packedOrder({ ...document, options })).length / count
  sizes.packed += (await packedResult(alone[index])).length / count
}

// What a document that waits takes.
const empty = await info('memory', 'used_memory')
const waiting = documents(Math.min(count, 1000), 'waiting')
const never = waiting.map((document) => readers.read(document).catch(() => undefined))
while ((await redis.llen(`postmortem:documents-${version}:wait`)) < waiting.length) await pause(20)
const held = ((await info('memory', 'used_memory')) - empty) / waiting.length
stop.abort()
await Promise.all(never)
await readers.close()

// A machine with one thread, and one who asks.
const worker = spawn(
  process.execPath,
  [join(root, 'dist/cli/main.js'), 'worker', '--queue', address.shown, '--workers', '1'],
  {
    stdio: ['ignore', 'ignore', 'pipe'],
  },
)
await once(worker.stderr, 'data')
const asking = await queueReaders({
  address,
  version,
  optionsFor: () => options,
  note: () => undefined,
  signal: new AbortController().signal,
})
await drain(documents(warm, 'warm'))
const start = { own: ownCpu(), worker: cpuOf(worker.pid), ...(await redisFigures()), at: performance.now() }
const lines = await drain(documents(count, 'run'))
const end = { own: ownCpu(), worker: cpuOf(worker.pid), ...(await redisFigures()), at: performance.now() }
const expected = alone.flatMap((result) => result.lines)
const same = lines.join('\n') === expected.join('\n')
if (!same) console.error(`another record: ${lines.find((line, index) => line !== expected[index])?.slice(0, 500)}`)
const each = Object.fromEntries(Object.keys(start).map((key) => [key, (end[key] - start[key]) / count]))

const trips = 2000
const from = performance.now()
for (let trip = 0; trip < trips; trip += 1) await redis.ping()
const trip = (performance.now() - from) / trips

await asking.close()
worker.kill('SIGTERM')
await once(worker, 'exit')
redis.disconnect()
server.kill('SIGKILL')

console.log(
  `${count} documents after ${texts.length} of ${folder}; the records are ${same ? 'the same' : 'NOT THE SAME'}`,
)
for (const [figure, what] of [
  [`${reading.toFixed(2)} ms`, 'CPU to read and check a document, in one thread'],
  [ratio(each.worker), 'of that on the machine that reads, with all that the queue asks of it'],
  [ratio(each.own), 'of that for the one who asks'],
  [ratio(each.redis), 'of that for Redis'],
  [each.commands.toFixed(1), 'commands of Redis a document'],
  [kib(sizes.document), 'a document'],
  [kib(sizes.order), 'packed, as it is sent'],
  [kib(held), 'of Redis’ memory while it waits'],
  [kib(sizes.result), 'its records'],
  [kib(sizes.packed), 'packed, as they come back'],
  [kib(each.input + each.output), 'in and out of Redis'],
  [`${(1000 / trip).toFixed(0)}`, 'round trips a second, one after the other, on this machine as it is now'],
  [`${(1000 / each.at).toFixed(0)}`, 'documents a second, on this machine as it is now'],
]) {
  console.log(`  ${figure.padStart(10)}  ${what}`)
}
process.exitCode = same ? 0 : 1

function ratio(milliseconds) {
  return `${(milliseconds / reading).toFixed(2)}`
}

function kib(bytes) {
  return `${(bytes / 1024).toFixed(1)} KiB`
}

/** Names differ, so that no two are the same job. */
function documents(number, run) {
  return Array.from({ length: number }, (_, index) => ({
    name: `${run}-${index}.md`,
    text: texts[index % texts.length],
  }))
}

async function drain(list) {
  const lines = []
  async function* given() {
    yield* list
  }
  for await (const result of results(given(), { read: asking.read, workers: 32 })) lines.push(...result.lines)
  return lines
}

async function redisFigures() {
  return {
    redis: 1000 * ((await info('cpu', 'used_cpu_user')) + (await info('cpu', 'used_cpu_sys'))),
    commands: await info('stats', 'total_commands_processed'),
    input: await info('stats', 'total_net_input_bytes'),
    output: await info('stats', 'total_net_output_bytes'),
  }
}

async function info(section, field) {
  return Number(new RegExp(`^${field}:([\\d.]+)`, 'm').exec(await redis.info(section))?.[1])
}

function ownCpu() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Linux tells it in clock ticks. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** As many as are read, from everywhere in the folder. */
function spread(all) {
  const step = Math.max(1, Math.floor(all.length / count))
  return all.filter((_, index) => index % step === 0)
}

function pause(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds))
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  await once(probe, 'close')
  return port
}
