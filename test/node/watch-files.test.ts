import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { renderReport } from '../../src/cli/commands/render.ts'
import { watchFiles } from '../../src/node/watch-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'postmortem-watch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a file that is put in the place of another counts, its neighbours do not, and an end is an end', async () => {
  const file = join(folder, 'report.md')
  writeFileSync(file, 'one')
  const end = new AbortController()
  let calls = 0
  let called: () => void = () => undefined
  const once = () => new Promise<void>((resolve) => (called = resolve))
  const watching = watchFiles(
    [file],
    async () => {
      calls += 1
      called()
    },
    end.signal,
  )
  let changed = once()
  writeFileSync(join(folder, 'other.md'), 'x')
  writeFileSync(file, 'two')
  await changed
  expect(calls).toBe(1)
  changed = once()
  writeFileSync(join(folder, 'report.new'), 'three')
  renameSync(join(folder, 'report.new'), file)
  await changed
  expect(calls).toBe(2)
  end.abort()
  await watching
})

test('render --watch writes anew what has changed, and goes on where a report is broken', async () => {
  const [report, output] = [join(folder, 'watched.md'), join(folder, 'out.md')]
  writeFileSync(report, '# First title\n\nAll was well at 09:00 UTC on 4 May 2026.\n')
  const end = new AbortController()
  const written: string[] = []
  let seen: () => void = () => undefined
  const until = (words: string) =>
    new Promise<void>((resolve) => {
      const look = () => (written.join('').includes(words) ? resolve() : undefined)
      seen = look
      look()
    })
  const sink = {
    write: (text: string | Uint8Array) => {
      written.push(String(text))
      seen()
    },
  }
  const streams = { stdin: process.stdin, stdout: sink, stderr: sink }
  const watching = renderReport(report, { output: [output], watch: true }, streams, '9.9.9', end.signal)
  await until('Ctrl+C ends it')
  written.length = 0
  writeFileSync(report, new Uint8Array([0, 1, 2, 3, 0, 0]))
  await until('watched.md: ')
  written.length = 0
  writeFileSync(report, '# Second title\n\nAll was well at 09:00 UTC on 4 May 2026.\n')
  await until('wrote ')
  end.abort()
  expect(await watching).toBe(0)
  expect(readFileSync(output, 'utf8')).toContain('# Second title')
})
