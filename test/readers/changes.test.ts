import { describe, expect, test } from 'vitest'
import { detectReader } from '../../src/readers/detect.ts'
import { readIncidents } from './read-incidents.ts'

const fuller = (hash: string, authored: string, committed: string, message: string): string =>
  `commit ${hash}\nAuthor:     Ana Ruiz <ana@quillhaven.example>\nAuthorDate: ${authored}\nCommit:     Ben <ben@quillhaven.example>\nCommitDate: ${committed}\n\n${message
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n')}\n`

describe('git log', () => {
  test('what a message says cannot pass for a commit, a field or a file', async () => {
    const message =
      'Lower the limit\n\ncommit deadbeef\nAuthor: nobody\nDate: 2001-01-01\n\n    indented\ndiff --git a/x b/x'
    const log = fuller('5f0c2a9d', '2026-03-14T09:58:02+01:00', '2026-03-14T09:58:02+01:00', message)
    const { incident } = await readIncidents(
      `${log}\n${fuller('1b2c3d4e', '2026-03-13T12:00:00Z', '2026-03-13T12:00:00Z', 'x')}`,
    )
    expect(incident.timeline.map(({ at, key, actor, text, source }) => [at.instant, source, actor, key, text])).toEqual(
      [
        ['2026-03-13T12:00:00Z', 'change', 'Ana Ruiz', '1b2c3d4e', 'x'],
        [
          '2026-03-14T08:58:02Z',
          'change',
          'Ana Ruiz',
          '5f0c2a9d',
          message.replaceAll('\n\n', '\n').replace('    indented', 'indented'),
        ],
      ],
    )
  })

  test('a patch below a message is left out, whatever its lines look like', async () => {
    const patch =
      'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n     Author: context of four blanks\n+commit deadbeef\n'
    const log = fuller('5f0c2a9d', '2026-03-14T09:58:02Z', '2026-03-14T09:58:02Z', 'Fix')
    const { incident } = await readIncidents(
      `${log}\n${patch}\n${fuller('1b2c3d4e', '2026-03-13T12:00:00Z', '2026-03-13T12:00:00Z', 'x')}`,
    )
    expect(incident.timeline.map(({ text }) => text)).toEqual(['x', 'Fix'])
  })

  test('the day on which it was committed counts, and the place is that of the commit', async () => {
    const { incident, cut } = await readIncidents(
      fuller('5f0c2a9d', '2026-03-12T09:00:00Z', '2026-03-14T09:58:02Z', 'Fix'),
    )
    const [event] = incident.timeline
    expect(incident.timeline).toHaveLength(1)
    expect(event?.at.instant).toBe('2026-03-14T09:58:02Z')
    expect(event && cut(event.position)).toBe('2026-03-14T09:58:02Z\n\n    Fix')
  })

  test('a commit without a date is kept, and told of', async () => {
    const whole = fuller('5f0c2a9d', '2026-03-14T09:58:02Z', '2026-03-14T09:58:02Z', 'Fix')
    const { incident, document } = await readIncidents(`${whole}\ncommit 1b2c3d4e\nAuthor: Ana <a@b>\n\n    Lost\n`)
    expect(incident.timeline).toHaveLength(1)
    expect(document.notes).toEqual(['1 of 2 changes have no date; use --format=fuller.'])
  })

  test.each([
    ['%h %ad %s with --date=iso', '5f0c2a9 2026-03-14 09:58:02 +0100 Fix the limit\n', 'Fix the limit', undefined],
    ['%h %aI %s', '5f0c2a9 2026-03-14T09:58:02+01:00 Fix the limit\n', 'Fix the limit', undefined],
    [
      '%h%x09%aI%x09%an%x09%s',
      '5f0c2a9\t2026-03-14T09:58:02+01:00\tAna Ruiz\tFix the limit\n',
      'Fix the limit',
      'Ana Ruiz',
    ],
  ])('%s', async (_format, line, text, actor) => {
    const { incident } = await readIncidents(line)
    expect(incident.timeline.map((event) => [event.at.instant, event.text, event.actor, event.key])).toEqual([
      ['2026-03-14T08:58:02Z', text, actor, '5f0c2a9'],
    ])
  })
})

describe('detection', () => {
  test.each([
    ['a changelog with days', '# Changelog\n\n## 4.18 - 2026-03-14\n\n- Raise the limit\n', 'CHANGELOG.md', 'markdown'],
    [
      'a report that names a commit',
      'commit 5f0c2a9 broke checkout\n\nIt was down from 10:00 to 10:30.\n',
      'a.txt',
      'text',
    ],
    ['--oneline without times', '5f0c2a9 Fix the limit\n77aa001 Retry twice\n', 'a.txt', 'text'],
    [
      'releases on a terminal',
      'TITLE  TYPE    TAG NAME  PUBLISHED\nv4.18  Latest  v4.18     about 2 days ago\n',
      'a.txt',
      'text',
    ],
    ['releases', 'v4\tLatest\tv4\t2026-03-14T08:58:02Z\n', 'a.txt', 'changes'],
    ['releases in a table by name', 'v4\tLatest\tv4\t2026-03-14T08:58:02Z\n', 'a.tsv', 'changes'],
  ])('%s', (_name, text, name, format) => {
    expect(detectReader(text, name).name).toBe(format)
  })
})
