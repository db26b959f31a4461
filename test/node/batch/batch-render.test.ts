import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'
import { expect, test } from 'vitest'
import { folderWith } from '../in-folder.ts'

// Threads run what was built: `npm run build` first.
const main = join(import.meta.dirname, '../../../dist/cli/main.js')

const one = `# Outage

- 2026-03-04 10:01 UTC Errors start.
- 2026-03-04 12:20 UTC Resolved.
`
const two = `# Incidents of March

## Incident 1: Search down

- 2026-03-04 10:01 UTC Errors start.
- 2026-03-04 12:20 UTC Resolved.

## Incident 2: Mail down

- 2026-03-09 10:01 UTC Errors start.
- 2026-03-09 12:20 UTC Resolved.
`

function batch(folder: string, ...args: string[]) {
  const command = [main, 'batch', ...args, '--now', '2026-06-01', '--workers', '1']
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
  return { status, stderr }
}

interface Told {
  readonly name: string
  readonly report: string | undefined
  readonly notes: readonly string[]
}

const toldIn = (out: string): Told[] =>
  readFileSync(join(out, 'incidents.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ document, report, notes }) => ({ name: document.name, report, notes }))

/** Of all files of a folder but the journal. */
const textsIn = (out: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name) && !name.endsWith('.journal'))
      .map((name) => [name, readFileSync(join(out, name), 'utf8')]),
  )

test('every incident has its report, and no name of a document leads out of the folder or to a name kept by a system', async () => {
  const names = [
    '../../evil.md',
    '/tmp/evil.md',
    'C:\\..\\evil.md',
    'CON.md',
    'Case.md',
    'case.md',
    `${'x'.repeat(300)}.md`,
  ]
  const lines = names.map((name) => JSON.stringify({ name, text: one }))
  const folder = folderWith({ 'in/two.md': two, 'in/empty.md': '', 'list.ndjson': `${lines.join('\n')}\n` })
  const tar = pack()
  tar.entry({ name: '../../evil.md' }, one)
  tar.finalize()
  await writeFile(join(folder, 'a.tar.gz'), tar.pipe(createGzip()))
  const { status, stderr } = batch(folder, 'in', 'list.ndjson', 'a.tar.gz', '--out', 'out', '--render', 'postmortem')
  expect([status, stderr]).toEqual([
    2,
    'postmortem: in/empty.md: the input is empty; give a report as Markdown or plain text.\n',
  ])
  const told = toldIn(join(folder, 'out'))
  expect(told.map(({ name }) => name)).toEqual(['in/two.md', 'in/two.md', ...names, 'a.tar.gz/../../evil.md'])
  const reports = told.map(({ report = '' }) => report)
  expect(reports.every((report) => /^reports\/[A-Za-z-]{1,60}-[0-9a-f]{12}(-2)?\.md$/.test(report))).toBe(true)
  // No two are one, also where a system does not tell small letters from large ones.
  expect(new Set(reports.map((report) => report.toLowerCase())).size).toBe(10)
  expect(readdirSync(join(folder, 'out/reports')).sort()).toEqual(reports.map((each) => each.slice(8)).sort())
  expect(reports.slice(0, 2).map((each) => readFileSync(join(folder, 'out', each), 'utf8').split('\n')[0])).toEqual([
    '# Incident 1: Search down',
    '# Incident 2: Mail down',
  ])
  expect(readdirSync(folder).sort()).toEqual(['a.tar.gz', 'in', 'list.ndjson', 'out'])
}, 60_000)

test('a run that goes on writes what is missing or has changed, and nothing else', () => {
  const folder = folderWith({ 'in/one.md': one, 'in/two.md': two })
  const command = ['in', '--out', 'out', '--render', 'postmortem', '--resume']
  expect(batch(folder, ...command)).toEqual({ status: 0, stderr: '' })
  const out = join(folder, 'out')
  const whole = textsIn(out)
  const [first, second] = toldIn(out).map(({ report = '' }) => report)
  rmSync(join(out, first ?? ''))
  // What a killed process has left.
  writeFileSync(join(out, 'reports/.one.md.0123456789ab.tmp'), 'half')
  writeFileSync(join(out, second ?? ''), 'by hand')
  batch(folder, ...command)
  expect(textsIn(out)).toEqual({ ...whole, [second ?? '']: 'by hand' })
  writeFileSync(join(folder, 'in/one.md'), one.replace('12:20', '12:25'))
  batch(folder, ...command)
  const [changed] = toldIn(out).map(({ report = '' }) => report)
  expect(changed).not.toBe(first)
  expect(readFileSync(join(out, changed ?? ''), 'utf8')).toContain('12:25')
}, 60_000)

test.each([
  ['html', '<!DOCTYPE html>'],
  ['pdf', '%PDF-1.7'],
])(
  'as %s',
  (format, start) => {
    const folder = folderWith({ 'one.md': one })
    const { status } = batch(folder, 'one.md', '--out', 'out', '--render', 'public', '--render-format', format)
    const [{ report = '' } = { report: '' }] = toldIn(join(folder, 'out'))
    expect([status, report.endsWith(`.${format}`)]).toEqual([0, true])
    expect(readFileSync(join(folder, 'out', report), 'latin1').toLowerCase()).toMatch(
      new RegExp(`^${start.toLowerCase()}`),
    )
  },
  60_000,
)

test('a report that cannot be written is a note of its record, and the others are there', () => {
  const folder = folderWith({ 'in/one.md': one, 'in/two.md': two })
  const out = join(folder, 'out')
  batch(folder, 'in', '--out', 'out', '--render', 'public')
  const [first = '', ...others] = toldIn(out).map(({ report = '' }) => report)
  rmSync(out, { recursive: true })
  mkdirSync(join(out, first), { recursive: true })
  const { status, stderr } = batch(folder, 'in', '--out', 'out', '--render', 'public')
  const why = `cannot write: out/${first}: it is a folder: name a file in it`
  expect([status, stderr]).toEqual([2, `postmortem: in/one.md: not rendered: ${why}\n`])
  expect(toldIn(out).map(({ report, notes }) => [report, notes])).toEqual([
    [undefined, [`not rendered: ${why}`]],
    ...others.map((report) => [report, []]),
  ])
}, 60_000)

test('a template that cannot be used is said once, before anything is read', () => {
  const folder = folderWith({ 'in/one.md': one, 'in/two.md': two, 'bad.md.hbs': '# {{nothing.such}}\n' })
  const { status, stderr } = batch(folder, 'in', '--out', 'out', '--render', './bad.md.hbs')
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/^postmortem: \.\/bad\.md\.hbs:1:5: unknown field [^\n]+\n$/),
  ])
  expect(existsSync(join(folder, 'out'))).toBe(false)
}, 60_000)
