import { gitCommits, isGitLog } from './changes/git-log.ts'
import { logSourceOf } from './changes/log-source.ts'
import { isReleaseList, releases } from './changes/release-list.ts'
import { incidentTree } from './incident-tree.ts'
import { ReadError } from './read-error.ts'
import type { Reader, Reading } from './reader.ts'

/** Changes as their tools list them: `git log`, `gh release list`. */
export const changesReader: Reader = {
  name: 'changes',
  extensions: [],
  sniff(sample) {
    // Of a text that is cut within a line, that line says nothing.
    const lines = sample.slice(0, 16_384).split(/\r\n?|\n/)
    const whole = lines.length > 1 && sample.length > 16_384 ? lines.slice(0, -1) : lines
    return isGitLog(whole) || isReleaseList(whole) ? 9 : 0
  },
  parse: parseChanges,
}

/** Throws a ReadError for a text without any. */
function parseChanges(text: string): Reading {
  const source = logSourceOf(text)
  const updates = isReleaseList(source.lines) ? releases(source) : gitCommits(source)
  if (updates.length === 0) {
    throw new ReadError('unusable', 'no commit and no release in it; git log --format=fuller writes what is read.')
  }
  const untimed = updates.filter(({ stamp }) => stamp === undefined).length
  const notes = untimed === 0 ? [] : [`${untimed} of ${updates.length} changes have no date; use --format=fuller.`]
  return { root: incidentTree({ start: 0, end: text.length, values: [], updates }, source.place), notes }
}
