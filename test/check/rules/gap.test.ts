import { expect, test } from 'vitest'
import { build } from '../../incident-builder.ts'
import { marked, run } from './run-rule.ts'

const timeline = [
  '13:16 First alert on failed payments. #detected',
  '14:00 Major incident declared. #escalated',
  '14:29 A rotated key is found. #identified',
  '14:59 The old key is back. #mitigated',
]

test('quotes both entries, the arithmetic and the milestones, and points at both times', () => {
  const built = build({ timeline })
  const found = run('gap', built)
  expect(found.map(({ message }) => message)).toEqual([
    '44 min without an entry between 13:16 "First alert on failed payments." and 14:00 "Major incident declared." (detected → escalated)',
    '30 min without an entry between 14:29 "A rotated key is found." and 14:59 "The old key is back." (identified → mitigated)',
  ])
  expect(found.map((finding) => marked(finding, built))).toEqual([
    ['13:16', '14:00'],
    ['14:29', '14:59'],
  ])
  expect(found[0]?.data).toMatchObject({ minutes: 44, after: 'detected', before: 'escalated' })
})

test('the limit is an option', () => {
  expect(run('gap', { timeline }, { minutes: 29 })).toHaveLength(3)
  expect(run('gap', { timeline }, { minutes: 45 })).toEqual([])
})

test('the day is told where it changes, and a gap from the start says so', () => {
  const night = run('gap', { windows: ['23:00-'], timeline: ['22:00 deployed', '2023-05-11 00:10 alert'] })
  expect(night.map(({ message }) => message)).toEqual([
    '1 h 10 min without an entry between the start at 23:00 and 2023-05-11 00:10 "alert" (started → last entry)',
  ])
})

test('an entry that gives only its day makes it a least length', () => {
  const [found] = run('gap', { timeline: ['2023-05-10 reported', '2023-05-11 09:30 answered'] })
  expect(found?.message).toContain('at least 9 h 30 min without an entry')
})

test('updates and what lies outside the incident are no gaps', () => {
  expect(run('gap', { updates: ['10:00 investigating: a', '11:00 resolved: b'] })).toEqual([])
  expect(run('gap', { timeline: ['10:00 a #resolved', '12:00 b'] })).toEqual([])
})
