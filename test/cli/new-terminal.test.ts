import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../node/in-folder.ts'

// What was built is run in a terminal of Python's: `npm run build` first.
const hasPython = spawnSync('python3', ['-c', 'import pty'], { encoding: 'utf8' }).status === 0
if (!hasPython) console.warn('skipped: postmortem new in a terminal, since there is no python3 to open one')

const main = resolve(import.meta.dirname, '../../dist/cli/main.js')
const script = join(import.meta.dirname, 'in-terminal.py')

type Answers = readonly (readonly [question: string, keys: string])[]

function inTerminal(folder: string, answers: Answers, ...options: readonly string[]) {
  const args = [script, JSON.stringify(answers), process.execPath, main, 'new', ...options]
  const { stdout, status } = spawnSync('python3', args, { cwd: folder, encoding: 'utf8', timeout: 60_000 })
  return { shown: stdout, status }
}

describe.skipIf(!hasPython)('postmortem new in a terminal', () => {
  it('asks, and writes the draft into the file that is named', { timeout: 90_000 }, () => {
    const folder = folderWith({ 'there.md': 'mine\n' })
    const { shown, status } = inTerminal(folder, [
      ['in a few words', 'Checkout fails\r'],
      ['How severe', 'SEV-2\r'],
      ['which zone', 'Europe/Berlin\r'],
      ['did it start', '2026-03-24 07:02\r'],
      ['noticed', '07:10\r'],
      ['no longer feel it', '\r'],
      ['over?', '08:30\r'],
      ['components', 'Checkout, Payments API\r'],
      ['customers notice', '\r'],
      ['two or three sentences', 'A pool was too small.\r'],
      ['took part', '\r'],
      ['which file', '\u0015there.md\r'],
      ['There is such a file', '\u0015draft.md\r'],
    ])
    expect(status).toBe(0)
    expect(shown).toContain('wrote draft.md')
    const draft = readFileSync(join(folder, 'draft.md'), 'utf8')
    expect(draft).toMatch(/^# Checkout fails\n\n- \*\*Severity:\*\* SEV-2\n/)
    expect(draft).toContain('\nA pool was too small.\n')
    expect(draft).toContain('\n- Resolved: 2026-03-24 08:30 UTC+01:00\n')
    expect(readFileSync(join(folder, 'there.md'), 'utf8')).toBe('mine\n')
  })

  it('writes nothing where it is left with Ctrl-C, and says so in a line', { timeout: 90_000 }, () => {
    const folder = folderWith()
    const answers: Answers = [
      ['in a few words', 'Checkout fails\r'],
      ['How severe', '\u0003'],
    ]
    const { shown, status } = inTerminal(folder, answers, '-o', 'draft.md')
    expect(status).toBe(2)
    expect(shown).toContain('postmortem: note: left: nothing was written')
    expect(shown).not.toMatch(/at .*\.js:\d+/)
    expect(existsSync(join(folder, 'draft.md'))).toBe(false)
  })
})
