import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const main = resolve(import.meta.dirname, '../../../dist/cli/main.js')
const hasParallel =
  spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel') === true
if (!hasParallel) console.warn('GNU parallel is missing: batch is not tried in several processes')

// The command lines are those of src/batch/many-machines.md.
describe.skipIf(!hasParallel)('GNU parallel runs batch in several processes', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-parallel-'))
  const shell = (command: string): string => {
    const postmortem = `"${process.execPath}" "${main}"`
    const line = command.replaceAll('postmortem batch', `${postmortem} batch --now 2026-11-23T00:00Z --workers 1`)
    const env = { ...process.env, HOME: folder }
    const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line], {
      cwd: folder,
      encoding: 'utf8',
      env,
    })
    if (status !== 0) throw new Error(`${status}: ${stderr}`)
    return stdout
  }
  const names = Array.from({ length: 30 }, (_, index) => `report-${index}.md`)

  beforeAll(() => {
    const text = (index: number) =>
      `# Outage ${index}\n\n- 2026-03-03 10:${10 + index} UTC Alert.\n- 11:${10 + index} UTC Resolved.\n`
    const lines = names.map((name, index) => JSON.stringify({ name, text: text(index) }))
    writeFileSync(join(folder, 'documents.ndjson'), `${lines.join('\n')}\n`)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('pieces of a stream give, in order, the bytes that the whole stream gives', () => {
    const whole = shell('postmortem batch --stdin ndjson --stdout ndjson --quiet < documents.ndjson')
    const pieces = shell(
      "parallel --pipe --keep-order --block 1K --jobs 3 'postmortem batch --stdin ndjson --stdout ndjson --quiet' < documents.ndjson",
    )
    expect(pieces).toBe(whole)
    expect(whole.split('\n')).toHaveLength(names.length + 1)
  })

  test('every document is in one part and no other', () => {
    shell("parallel 'postmortem batch documents.ndjson --out part-{}.ndjson --shard {}/3 --quiet' ::: 1 2 3")
    const parts = [1, 2, 3].map((part) =>
      readFileSync(join(folder, `part-${part}.ndjson`), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line): string => JSON.parse(line).document.name),
    )
    expect(parts.flat().sort()).toEqual([...names].sort())
    expect(parts.every(({ length }) => length > 0)).toBe(true)
  })
})
