import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { makeFixtures } from './make-fixtures.ts'
import { type Result, type Transcript, transcriptsIn, updated, written } from './transcript.ts'

// Runs the transcripts beside this file on what was built: `npm run build` first. `UPDATE=1` writes what came out
// into the transcripts; read the difference before you commit it.
const here = import.meta.dirname
const root = resolve(here, '../..')
const temporary = mkdtempSync(join(tmpdir(), 'postmortem-commands-'))
const update = process.env.UPDATE === '1'

const bin = join(temporary, 'bin')
mkdirSync(bin)
writeFileSync(join(bin, 'postmortem'), `#!/bin/sh\nexec "${process.execPath}" "${root}/dist/cli/main.js" "$@"\n`, {
  mode: 0o755,
})

afterAll(() => rmSync(temporary, { recursive: true, force: true }))

/** Each transcript has a folder of its own, so that none sees what another wrote. */
function folderFor(name: string): string {
  const folder = join(temporary, name)
  cpSync(join(here, 'fixtures'), folder, { recursive: true })
  mkdirSync(join(folder, 'samples'))
  for (const name of readdirSync(join(root, 'samples')).filter((file) => /\.(md|txt)$/.test(file))) {
    cpSync(join(root, 'samples', name), join(folder, 'samples', name))
  }
  makeFixtures(folder)
  return folder
}

function run({ command, stdin }: Transcript, folder: string): Promise<Result> {
  const { NO_COLOR: _, FORCE_COLOR: __, POSTMORTEM_DEBUG: ___, ...environment } = process.env
  // A zone that no report here has: what comes out must not depend on the machine's.
  const env = { ...environment, PATH: `${bin}:${process.env.PATH}`, HOME: folder, TZ: 'Asia/Kathmandu' }
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

for (const name of readdirSync(here).filter((file) => file.endsWith('.md'))) {
  const path = join(here, name)
  const file = readFileSync(path, 'utf8')
  const transcripts = transcriptsIn(file)
  const results: string[] = []

  describe(name, () => {
    test.concurrent.each(transcripts.map((transcript, index) => ({ ...transcript, index })))(
      '$command',
      async (item) => {
        const result = written(await run(item, folderFor(`${name}-${item.index}`)))
        results[item.index] = result
        if (!update) expect(result).toBe(item.expected)
      },
      120_000,
    )

    if (update) afterAll(() => writeFileSync(path, updated(file, transcripts, results)))
  })
}
