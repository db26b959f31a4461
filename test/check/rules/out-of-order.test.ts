import { expect, test } from 'vitest'
import { build } from '../../incident-builder.ts'
import { proof, run } from './run-rule.ts'

test('each entry that steps back is reported, with the entry above it first', () => {
  const built = build({ timeline: ['10:00 a', '10:12 b', '10:11 c', '10:30 d', '10:20 e', '10:40 f'] })
  const found = run('out-of-order', built)
  expect(found.map((finding) => proof(finding, built))).toEqual([
    ['- 10:12 b', '- 10:11 c'],
    ['- 10:30 d', '- 10:20 e'],
  ])
  expect(found[0]?.message).toBe('10:12 "b" stands before 10:11 "c", which is 1 min earlier')
  expect(found[0]?.data).toMatchObject({ minutes: 1 })
})

test('a list with the newest first is fine, and an entry against that order is not', () => {
  expect(run('out-of-order', { timeline: ['11:00 c', '10:00 b', '10:00 b2', '09:00 a'] })).toEqual([])
  const built = build({ updates: ['11:00 resolved: d', '10:00 update: b', '10:30 update: c', '09:00 update: a'] })
  const found = run('out-of-order', built)
  expect(found.map((finding) => proof(finding, built))).toEqual([['- 10:00 update: b', '- 10:30 update: c']])
  expect(found[0]?.message).toContain('in a list with the newest first')
})

test('lists are looked at one by one', () => {
  expect(run('out-of-order', { timeline: ['10:00 a', '11:00 b', '10:00 c (list 2)', '10:30 d (list 2)'] })).toEqual([])
})

test('over midnight with its day is no step back, without one only a long step back is midnight', () => {
  expect(run('out-of-order', { timeline: ['23:00 a', '23:50 b', '2023-05-11 00:10 c'] })).toEqual([])
  const bare = { day: null, zone: null }
  expect(run('out-of-order', { ...bare, timeline: ['23:00 a', '23:50 b', '00:10 c', '00:20 d'] })).toEqual([])
  expect(run('out-of-order', { ...bare, timeline: ['10:00 a', '10:30 b', '10:20 c', '10:40 d'] })).toHaveLength(1)
})

test('entries that give only days are compared by days', () => {
  expect(
    run('out-of-order', { timeline: ['2023-05-10 a', '2023-05-12 b', '2023-05-11 c', '2023-05-13 d'] }),
  ).toHaveLength(1)
  expect(run('out-of-order', { timeline: ['10:00 a', '2023-05-10 b', '09:00 c', '11:00 d'] })).toEqual([])
})

test('an approximate time a little out of place is let pass', () => {
  expect(run('out-of-order', { timeline: ['10:00 a', '~10:20 b', '10:15 c', '10:30 d'] })).toEqual([])
  expect(run('out-of-order', { timeline: ['10:00 a', '~11:20 b', '10:15 c', '10:30 d'] })).toHaveLength(1)
})
