import { expect, test } from 'vitest'
import { build } from '../../incident-builder.ts'
import { marked, run } from './run-rule.ts'

test('work after the end, whichever way the page runs', () => {
  const updates = ['10:00 investigating: a', '10:30 resolved: b', '11:00 identified: c', '11:20 resolved: d']
  for (const order of [updates, updates.toReversed()]) {
    const built = build({ updates: order })
    const found = run('reopened', built)
    expect(found.map(({ message }) => message)).toEqual(['resolved at 10:30, and at 11:00 again identified: "c"'])
    expect(marked(found[0], built)).toEqual(['11:00', '10:30'])
  }
})

test.each([
  ['a postmortem', ['10:30 resolved: b', '11:00 postmortem: c']],
  ['a further word', ['10:30 resolved: b', '11:00 update: All is still well.']],
  ['a second end', ['10:30 resolved: b', '11:00 resolved: c']],
  ['what was posted in the same minute', ['10:30 resolved: b', '10:30 monitoring: c']],
])('%s reopens nothing', (_, updates) => {
  expect(run('reopened', { updates })).toEqual([])
})

test('an entry after the end that says that the trouble is back', () => {
  const timeline = ['10:00 Alert. #detected', '10:30 Closed. #resolved', '10:50 Logins fail again.']
  const built = build({ timeline })
  const found = run('reopened', built)
  expect(found.map(({ message }) => message)).toEqual(['resolved at 10:30, and at 10:50 "Logins fail again."'])
  expect(marked(found[0], built)).toEqual(['10:50', '10:30'])
  expect(run('reopened', { timeline: [...timeline.slice(0, 2), '10:50 Thanks to all.'] })).toEqual([])
  expect(run('reopened', { timeline: [...timeline.slice(0, 2), '10:50 The pages lag again.'] })).toHaveLength(1)
  expect(run('reopened', { timeline: ['10:20 Logins fail again.', ...timeline.slice(0, 2)] })).toEqual([])
})
