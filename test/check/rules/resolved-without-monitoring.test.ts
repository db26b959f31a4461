import { expect, test } from 'vitest'
import { run } from './run-rule.ts'

const rule = 'resolved-without-monitoring'

test('updates that go from the work to the end', () => {
  const found = run(rule, { updates: ['10:00 investigating: a', '10:20 identified: b', '10:40 resolved: c'] })
  expect(found.map(({ message }) => message)).toEqual([
    'resolved at 10:40, after "identified" at 10:20: no update says that the fix was watched',
  ])
})

test.each([
  ['watched', ['10:20 identified: b', '10:30 monitoring: c', '10:40 resolved: d']],
  ['an update without a state may have said so', ['10:20 identified: b', '10:30 update: c', '10:40 resolved: d']],
  ['maintenance', ['10:20 in_progress: b', '10:40 completed: d']],
  ['nothing before the end', ['10:40 resolved: d']],
])('silent: %s', (_, updates) => {
  expect(run(rule, { updates })).toEqual([])
})

test('a timeline that ends with its fix', () => {
  const told = (end: string, ...between: string[]) => ({
    timeline: ['10:40 a #mitigated', ...between, `${end} b #resolved`],
  })
  expect(run(rule, told('10:41')).map(({ message }) => message)).toEqual([
    'resolved at 10:41, 1 min after the mitigation at 10:40: nobody watched the fix',
  ])
  expect(run(rule, told('10:45'))).toHaveLength(1)
  expect(run(rule, told('10:46'))).toEqual([])
  expect(run(rule, told('10:44', '10:42 Error rates stay low.'))).toEqual([])
  expect(run(rule, { timeline: ['10:40 a #resolved'] })).toEqual([])
})
