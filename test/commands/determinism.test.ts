import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const reports = readdirSync(join(root, 'samples')).filter((name) => /\.(md|txt)$/.test(name))

interface Ran {
  readonly locale: string
  readonly timeZone: string
  /** Of what each command made of the samples. */
  readonly digests: Readonly<Record<string, string>>
}

/** In a process of its own, on what was built: zone and language count from its start. */
async function ranUnder(environment: Readonly<Record<string, string>>): Promise<Ran> {
  const cwd = mkdtempSync(join(tmpdir(), 'postmortem-determinism-'))
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }))
  mkdirSync(join(cwd, 'samples'))
  for (const name of reports) cpSync(join(root, 'samples', name), join(cwd, 'samples', name))
  const { LANG: _, LANGUAGE: __, LC_ALL: ___, NO_COLOR: ____, FORCE_COLOR: _____, ...env } = process.env
  const args = [join(import.meta.dirname, 'every-command.mjs'), join(root, 'dist/cli/program.js')]
  const options = { cwd, env: { ...env, HOME: cwd, ...environment }, maxBuffer: 1e8 }
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, options)
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Ran
}

test('the same bytes come out whatever the zone and the language of the machine are', async () => {
  const plain = await ranUnder({ TZ: 'UTC', LC_ALL: 'C' })
  const turkish = await ranUnder({ TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8' })
  const german = await ranUnder({ TZ: 'America/St_Johns', LANG: 'de_DE' })
  expect([turkish.locale, german.locale]).toEqual(['tr-TR', 'de-DE'])
  // Which of its two names depends on the version of ICU.
  expect(turkish.timeZone).toMatch(/^Asia\/(Kolkata|Calcutta)$/)
  expect(german.timeZone).toBe('America/St_Johns')
  expect(turkish.digests).toEqual(plain.digests)
  expect(german.digests).toEqual(plain.digests)
  // Seven that read or judge, two of them in another zone too, and of each report three documents and two pictures: each its own.
  expect(new Set(Object.values(plain.digests)).size).toBe(9 + 5 * reports.length)
}, 120_000)
