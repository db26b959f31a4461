import { expect, test } from 'vitest'
import { nearest } from '../../src/model/nearest.ts'

test.each([
  ['gapp', ['gap', 'late-update'], 'gap'],
  ['Gap', ['gap'], 'gap'],
  ['lateupdate', ['gap', 'late-update', 'late-postmortem'], 'late-update'],
  ['minute', ['hours', 'minutes'], 'minutes'],
  ['titel', ['title', 'time'], 'title'],
  ['gpa', ['gap', 'gp'], 'gap'],
  ['zone', ['gap', 'late-update'], undefined],
  ['x', [], undefined],
])('%s among %j is %s', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant)
})
