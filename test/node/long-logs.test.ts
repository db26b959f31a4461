import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from './in-folder.ts'

const said = [
  'checkout is slow again',
  'looking',
  'thanks',
  'errors fall since 09:02 UTC',
  '<@U02BENQH> will add a limit',
]

test('a chat of 30,000 messages becomes a draft in 100 MB of heap, and every one is counted', () => {
  const messages = Array.from({ length: 30_000 }, (_, index) => ({
    type: 'message',
    user: `U0${(index % 37) + 10}ABCD`,
    ts: `${1774335600 + index * 2}.000100`,
    text: said[index % said.length],
    team: 'T01ABCD',
    client_msg_id: `7c1f0a52-9d3e-4b6a-8f21-${String(index).padStart(12, '0')}`,
  }))
  const folder = folderWith()
  writeFileSync(join(folder, 'chat.json'), JSON.stringify(messages))
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=100', resolve('dist/cli/main.js'), 'draft', 'chat.json', '-o', 'draft.md'],
    { cwd: folder, encoding: 'utf8' },
  )
  const [, records, shown, folded] = (/(\d+) records: (\d+) in the timeline, (\d+) folded/.exec(stderr) ?? []).map(
    Number,
  )
  expect([status, records, (shown ?? 0) + (folded ?? 0)]).toEqual([0, 30_000, 30_000])
  expect(readFileSync(join(folder, 'draft.md'), 'utf8')).toContain(`${records} records: ${shown} in the timeline`)
})
