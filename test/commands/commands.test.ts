import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/program.ts'
import { problemsOf } from '../pdf/check-pdf.ts'
import { makeFixtures } from './make-fixtures.ts'
import { type Result, type Transcript, transcriptsIn, updated, written } from './transcript.ts'

// Runs the transcripts beside this file. A command alone, or with a filter behind it, runs in this process and from the
// sources, which is many times faster; all else runs in processes of its own on what was built: `npm run build` first.
// `UPDATE=1` writes what came out into the transcripts; read the difference before you commit it.
const here = import.meta.dirname
const root = resolve(here, '../..')
const temporary = mkdtempSync(join(tmpdir(), 'postmortem-commands-'))
const update = process.env.UPDATE === '1'
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

const bin = join(temporary, 'bin')
mkdirSync(bin)
writeFileSync(join(bin, 'postmortem'), `#!/bin/sh\nexec "${process.execPath}" "${root}/dist/cli/main.js" "$@"\n`, {
  mode: 0o755,
})

// A zone that no report here has: what comes out must not depend on the machine's.
const zone = process.env.TZ
beforeAll(() => {
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'POSTMORTEM_DEBUG']) delete process.env[name]
  process.env.TZ = 'Asia/Kathmandu'
})

afterAll(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  rmSync(temporary, { recursive: true, force: true })
}, 60_000)

/** Each transcript has a folder of its own, so that none sees what another wrote. */
function folderFor(name: string): string {
  const folder = join(temporary, name)
  cpSync(join(here, 'fixtures'), folder, { recursive: true })
  mkdirSync(join(folder, 'samples'))
  for (const name of readdirSync(join(root, 'samples')).filter((file) => /\.(md|txt)$/.test(file))) {
    cpSync(join(root, 'samples', name), join(folder, 'samples', name))
  }
  // For drafts alone: others read whatever lies in their folder.
  if (name.startsWith('draft'))
    cpSync(join(root, 'samples/evidence'), join(folder, 'samples/evidence'), { recursive: true })
  makeFixtures(folder)
  return folder
}

/**
 * Plain words, some between quotes, perhaps with a filter behind them: what a shell would do with these is known. Not
 * `head`, which closes the pipe early, nor the version, which is printed before the program loads.
 */
const simple =
  /^postmortem(?! --version)(?<words>(?: [\w./=:+-]+| '[^']*')*)(?<merged> 2>&1)?(?: \| (?!head)(?<filter>.+))?$/

const isSimple = ({ command }: Transcript): boolean => simple.test(command)

async function inProcess({ command, stdin = '' }: Transcript, folder: string): Promise<Result> {
  const { words = '', merged, filter } = simple.exec(command)?.groups ?? {}
  const args = [...words.matchAll(/ (?:'([^']*)'|(\S+))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  const output = { stdout: '', stderr: '' }
  const sink = (name: keyof typeof output) => ({
    write: (text: string | Uint8Array) => {
      output[name] += typeof text === 'string' ? text : new TextDecoder().decode(text)
    },
  })
  const stderr = sink(merged === undefined ? 'stderr' : 'stdout')
  const streams = { stdin: Readable.from([Buffer.from(stdin)]), stdout: sink('stdout'), stderr }
  const before = process.cwd()
  process.chdir(folder)
  const status = await run(args, version, streams).finally(() => process.chdir(before))
  if (filter === undefined) return { ...normalised(output, folder), status }
  const filtered = await inShell({ command: filter, stdin: output.stdout }, folder)
  const said = normalised(output, folder).stderr
  return { stdout: filtered.stdout, stderr: said + filtered.stderr, status: filtered.status || status }
}

function inShell({ command, stdin }: Pick<Transcript, 'command' | 'stdin'>, folder: string): Promise<Result> {
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, HOME: folder }
  return new Promise((resolveResult, reject) => {
    const child = spawn('bash', ['-o', 'pipefail', '-c', command], { cwd: folder, env })
    const output = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text) => (output.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (output.stderr += text))
    child.on('error', reject)
    child.on('close', (status) => resolveResult({ ...normalised(output, folder), status }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(stdin ?? '')
  })
}

function normalised({ stdout, stderr }: Omit<Result, 'status'>, folder: string): Omit<Result, 'status'> {
  const plain = (text: string) => text.replaceAll(folder, '<folder>').replaceAll(root, '<package>')
  return { stdout: plain(stdout), stderr: plain(stderr) }
}

/** Of every PDF that lies in a folder now: no command may write one that fails its conditions. */
function pdfProblems(folder: string): string[] {
  const pdfs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.pdf'))
  return pdfs.flatMap((file) => {
    const { stdout, stderr, status } = spawnSync('qpdf', ['--check', file], { cwd: folder, encoding: 'utf8' })
    const broken = hasQpdf && status !== 0 ? [stdout + stderr] : []
    return [...problemsOf(readFileSync(join(folder, file))), ...broken].map((problem) => `${file}: ${problem}`)
  })
}

const hasQpdf = spawnSync('qpdf', ['--version']).error === undefined
if (!hasQpdf)
  console.warn('skipped: qpdf is not installed, so that PDFs of transcripts are held to our own checker alone')

for (const name of readdirSync(here).filter((file) => file.endsWith('.md'))) {
  const path = join(here, name)
  const file = readFileSync(path, 'utf8')
  const transcripts = transcriptsIn(file)
  const results: string[] = []
  const check = async (item: Transcript & { index: number }, way: typeof inShell): Promise<void> => {
    const folder = folderFor(`${name}-${item.index}`)
    const result = written(await way(item, folder))
    results[item.index] = result
    if (!update) expect(result).toBe(item.expected)
    expect(pdfProblems(folder)).toEqual([])
  }

  describe(name, () => {
    const items = transcripts.map((transcript, index) => ({ ...transcript, index }))
    // The working folder belongs to the whole process: one after the other.
    test.each(items.filter(isSimple))('$command', (item) => check(item, inProcess))
    test.concurrent.each(items.filter((item) => !isSimple(item)))('$command', (item) => check(item, inShell), 120_000)

    if (update) afterAll(() => writeFileSync(path, updated(file, transcripts, results)))
  })
}
