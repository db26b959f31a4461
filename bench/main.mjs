// What extraction and checking cost, beside what only parsing the same Markdown costs, and what a start costs beside
// an empty Node. All in CPU time (user and system), the runs of both sides taken in turn, medians. And once, what the
// messages of a chat cost: 100,000 of them, or 5,000 with --short.
//
//   node bench/main.mjs [--dir FOLDER] [--rounds N] [--short]
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { check, extract, read } from '../dist/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: { dir: { type: 'string' }, rounds: { type: 'string' }, short: { type: 'boolean', default: false } },
})
const folder = values.dir === undefined ? join(root, 'samples') : resolve(values.dir)
const rounds = Number(values.rounds ?? (values.short ? 3 : 15))
const repeat = values.dir === undefined && !values.short ? 20 : 1

const texts = reportsIn(folder)
if (texts.length === 0) {
  console.error(`bench: no Markdown or text files in ${folder}`)
  process.exit(2)
}

const processor = unified().use(remarkParse).use(remarkGfm).freeze()
const sides = {
  'extract and check': async ({ name, text }) => {
    const document = await read(text, { name })
    for (const incident of extract(document)) check(incident, document)
  },
  'remark-parse and remark-gfm alone': ({ text }) => {
    processor.parse(text)
  },
}

const kibibytes = texts.reduce((sum, { text }) => sum + text.length, 0) / 1024
console.log(
  `${texts.length} reports of ${folder}, ${kibibytes.toFixed(0)} Ki characters, ${rounds} rounds of ${repeat}`,
)
const [ours, theirs] = await compare(sides, async (work) => {
  for (let time = 0; time < repeat; time += 1) for (const text of texts) await work(text)
})
print(ours, theirs)

const main = join(root, 'dist/cli/main.js')
// Ten at once, since the system counts the CPU time of children in steps of 10 ms.
const starts = 10
const [start, empty] = await compare(
  { 'postmortem --version': [main, '--version'], 'node -e 0': ['-e', '0'] },
  (args) => {
    for (let time = 0; time < starts; time += 1) spawnSync(process.execPath, args)
  },
  childrenCpu,
)
print(start, empty, starts)

const messages = messagesOf(values.short ? 5_000 : 100_000)
const before = ownCpu()
const chat = extract(await read(JSON.stringify(messages), { name: '2026-03-14.json' }))
const spent = (ownCpu() - before).toFixed(1).padStart(9)
console.log(`  ${spent} ms CPU  ${chat[0].timeline.length} messages of Slack, read and extracted`)
console.log(
  `  ${Math.round(process.memoryUsage.rss() / 2 ** 20)
    .toString()
    .padStart(9)} MiB     held then`,
)

/** Short ones of a long day, as an export of a channel has them. */
function messagesOf(count) {
  const said = [
    'checkout-edge is slow again',
    'looking',
    'can you check the dashboard, <@U03BENX2K>?',
    'I see 502s on edge-proxy since 09:02 UTC',
    'thanks',
    'next update in 30 minutes',
    'restarted the pods, let us wait',
    'queue is draining now\nlag 12k',
  ]
  return Array.from({ length: count }, (_, at) => ({
    type: 'message',
    user: `U0${at % 9}`,
    ts: `${1_773_446_400 + at}.000100`,
    text: `${said[(at * 5) % said.length]} ${at}`,
  }))
}

/** Rounds of both in turn, after one each to warm up; the median of each in milliseconds. */
async function compare(pair, once, cpu = ownCpu) {
  const taken = Object.entries(pair).map(([label, work]) => ({ label, work, times: [] }))
  for (let round = -1; round < rounds; round += 1) {
    for (const side of taken) {
      const before = cpu()
      await once(side.work)
      if (round >= 0) side.times.push(cpu() - before)
    }
  }
  return taken.map(({ label, times }) => ({ label, median: times.sort((a, b) => a - b)[times.length >> 1] }))
}

function print(one, other, times = repeat) {
  for (const { label, median } of [one, other])
    console.log(`  ${(median / times).toFixed(1).padStart(9)} ms CPU  ${label}`)
  console.log(`  ${(one.median / other.median).toFixed(2).padStart(9)} ratio`)
}

function ownCpu() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Node tells the CPU time of its children nowhere; Linux does, in clock ticks. Elsewhere it is the time elapsed. */
function childrenCpu() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return (Number(fields[13]) + Number(fields[14])) * 10
  } catch {
    return performance.now()
  }
}

function reportsIn(path) {
  const found = []
  const skipped = new Map()
  for (const name of readdirSync(path, { recursive: true }).sort()) {
    const file = join(path, name)
    if (!statSync(file).isFile()) continue
    if (/\.(md|markdown|txt|text)$/i.test(name))
      found.push({ name: relative(path, file), text: readFileSync(file, 'utf8') })
    else skipped.set(extname(name) || name, (skipped.get(extname(name) || name) ?? 0) + 1)
  }
  for (const [kind, count] of skipped) console.log(`skipped: ${count} of ${kind}, neither Markdown nor text`)
  return found.filter(({ text }) => text.trim() !== '')
}
