// What a PDF of a report costs, beside what others take for the same text: CPU time (user and system) of a fresh
// process, the median of rounds in which all take turns, and the size of the file. Each side reads its content from a
// file that was made before. The measure is plain pdfkit with Inter: no tags, no layout but columns.
//
//   node bench/pdf/main.mjs [--rounds N] [--rows 30,1500] [--long 20000] [--short]
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { reportOf } from './content.mjs'
import { blocksOf, htmlOf, markdownOf, typstOf } from './markup.mjs'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string' },
    rows: { type: 'string', default: '30,1500' },
    long: { type: 'string', default: '20000' },
    short: { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds ?? (values.short ? 1 : 7))
const sizes = values.short ? [30] : values.rows.split(',').map(Number)
const long = values.short ? 0 : Number(values.long)

const here = dirname(fileURLToPath(import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'bench-pdf-'))
const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find(installed)
const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --no-pdf-header-footer'

const measure = 'pdfkit with Inter, plain'
const sides = [
  { name: 'postmortem-kit, tagged', run: (at) => node('ours', at) },
  { name: measure, run: (at) => node('pdfkit', at) },
  { name: 'pdfmake', run: (at) => node('pdfmake', at) },
  { name: 'Typst (node compiler)', run: (at) => node('typst', at) },
  {
    name: 'pandoc and weasyprint',
    missing: ['pandoc', 'weasyprint'].filter((name) => !installed(name)),
    run: (at) => command('pandoc', [at('md'), '-o', at('pdf'), '--pdf-engine=weasyprint']),
  },
  {
    name: 'Chromium, headless',
    missing: chromium === undefined ? ['chromium'] : [],
    run: (at) => command(chromium, [...flags.split(' '), `--print-to-pdf=${at('pdf')}`, at('html')]),
  },
]

try {
  const taking = sides.filter(({ name, missing = [] }) => {
    if (missing.length > 0) console.log(`skipped: ${name}: ${missing.join(' and ')} not installed`)
    return missing.length === 0
  })
  for (const rows of sizes) compare(await prepared(rows), rows, taking)
  if (long > 0) longReport(await prepared(long))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Writes the content in every form that a side reads; gives the paths by ending, and those of a side's output. */
async function prepared(rows) {
  const base = join(folder, String(rows))
  mkdirSync(base, { recursive: true })
  const report = await reportOf(rows)
  const blocks = blocksOf(report)
  writeFileSync(join(base, 'report.json'), JSON.stringify(report))
  writeFileSync(join(base, 'blocks.json'), JSON.stringify(blocks))
  writeFileSync(join(base, 'content.md'), markdownOf(blocks))
  writeFileSync(join(base, 'content.html'), htmlOf(blocks))
  writeFileSync(join(base, 'content.typ'), typstOf(blocks))
  return (side) => (kind) =>
    kind === 'pdf'
      ? join(base, `${side.replace(/\W+/g, '-')}.pdf`)
      : join(base, kind.includes('.') ? kind : `content.${kind}`)
}

function compare(paths, rows, taking) {
  const times = new Map(taking.map(({ name }) => [name, []]))
  const failed = new Set()
  // One round that is not counted fills the caches of the disk.
  for (let round = values.short ? 0 : -1; round < rounds; round += 1) {
    for (const { name, run } of taking) {
      if (failed.has(name)) continue
      const before = childrenCpu()
      const { ok, said } = run(paths(name))
      if (!ok) {
        failed.add(name)
        console.log(`failed: ${name}: ${said}`)
      } else if (round >= 0) times.get(name).push(childrenCpu() - before)
    }
  }
  const base = { time: median(times.get(measure)), size: statSync(paths(measure)('pdf')).size }
  console.log(`\n${rows} rows, ${rounds} rounds`)
  console.log('   CPU s  ratio     KiB  ratio  pages')
  for (const { name } of taking) {
    if (failed.has(name)) continue
    const [time, path] = [median(times.get(name)), paths(name)('pdf')]
    const { size } = statSync(path)
    const cells = [
      fixed(time, 2, 8),
      fixed(time / base.time, 2, 7),
      fixed(size / 1024, 0, 8),
      fixed(size / base.size, 2, 7),
    ]
    console.log(`${cells.join('')}${pagesOf(path)}  ${name}`)
  }
}

/** About a thousand pages: time and memory. */
function longReport(paths) {
  console.log(`\n${long} rows, once`)
  console.log('   CPU s      MB     KiB  pages')
  for (const { name, run } of sides.slice(0, 2)) {
    const before = childrenCpu()
    const { ok, said, memory } = run(paths(name))
    if (!ok) {
      console.log(`failed: ${name}: ${said}`)
      process.exitCode = 1
      continue
    }
    const path = paths(name)('pdf')
    const cells = [fixed(childrenCpu() - before, 2, 8), fixed(memory, 0, 8), fixed(statSync(path).size / 1024, 0, 8)]
    console.log(`${cells.join('')}${pagesOf(path)}  ${name}`)
  }
}

/** A side of ours says at its end how much memory it took, in MB. */
function node(side, at) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(here, `sides/${side}.mjs`), at('report.json'), at('blocks.json'), at('typ'), at('pdf')],
    { encoding: 'utf8' },
  )
  return { ok: status === 0, said: firstLine(stderr), memory: Number(stdout) }
}

function command(name, args) {
  const { status, error, stderr } = spawnSync(name, args, { encoding: 'utf8' })
  return { ok: status === 0, said: error?.message ?? firstLine(stderr) }
}

function firstLine(text) {
  return text.split('\n').find((line) => /error/i.test(line)) ?? text.split('\n', 1)[0]
}

function installed(name) {
  return spawnSync(name, ['--version']).error === undefined
}

function pagesOf(path) {
  const { stdout } = spawnSync('pdfinfo', [path], { encoding: 'utf8' })
  return (/^Pages: +(\d+)/m.exec(stdout ?? '')?.[1] ?? '?').padStart(7)
}

function median(times) {
  return [...times].sort((a, b) => a - b)[times.length >> 1]
}

function fixed(value, digits, width) {
  return (Number.isFinite(value) ? value.toFixed(digits) : '-').padStart(width)
}

/** Seconds, of the children that have ended and of theirs. Linux tells them in steps of 10 ms; elsewhere it is the time elapsed. */
function childrenCpu() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return (Number(fields[13]) + Number(fields[14])) / 100
  } catch {
    return performance.now() / 1000
  }
}
