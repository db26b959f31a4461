import { expect, test } from 'vitest'
import { build } from '../../incident-builder.ts'
import { marked, run } from './run-rule.ts'

test('an end before the start', () => {
  const built = build({ timeline: ['10:00 Closed. #resolved', '10:30 Errors. #started'] })
  const found = run('resolved-before-start', built)
  expect(found.map(({ message }) => message)).toEqual(['resolved at 10:00, 30 min before the start at 10:30'])
  expect(marked(found[0], built)).toEqual(['10:00', '10:30'])
  expect(run('resolved-before-start', { timeline: ['10:00 a #started', '10:00 b #resolved'] })).toEqual([])
})

test('an approximate start widens the tolerance', () => {
  const told = (start: string) => ({ timeline: [`${start} Errors. #started`, '10:00 Closed. #resolved'] })
  expect(run('resolved-before-start', told('~10:15'))).toEqual([])
  expect(run('resolved-before-start', told('~10:16'))).toHaveLength(1)
})

test('a stated span that ends before it starts, where both ends have a date of their own', () => {
  const found = run('resolved-before-start', { windows: ['2023-05-10 10:00-2023-05-09 11:00'] })
  expect(found.map(({ message }) => message)).toEqual([
    'the impact is said to end at 2023-05-09 11:00, 23 h before its start at 2023-05-10 10:00',
  ])
  expect(run('resolved-before-start', { windows: ['22:00-01:00'] })).toEqual([])
})

test('a slip in a date is reported as that', () => {
  const timeline = [
    '2023-05-10 10:00 a #started',
    '2023-05-10 10:20 b',
    '2023-05-10 10:40 c',
    '2022-05-10 11:00 d #resolved',
  ]
  expect(run('resolved-before-start', { timeline })).toEqual([])
  expect(run('outlier-date', { timeline })).toHaveLength(1)
})
