import { expect, test } from 'vitest'
import { check } from '../../../src/check/check.ts'
import { build } from '../../incident-builder.ts'
import { marked, run } from './run-rule.ts'

test.each([
  ['slow-detection', 'started', 'detected', 30],
  ['slow-escalation', 'detected', 'escalated', 60],
  ['slow-announcement', 'detected', 'announced', 60],
] as const)('%s: from %s to %s, at %i minutes and not before', (rule, from, to, minutes) => {
  const at = (minute: number) => `1${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
  const told = (minute: number, about = '') => ({ timeline: [`10:00 a #${from}`, `${about}${at(minute)} b #${to}`] })
  expect(run(rule, told(minutes - 1))).toEqual([])
  const built = build(told(minutes))
  const found = run(rule, built)
  expect(found.map(({ data }) => data.minutes)).toEqual([minutes])
  expect(marked(found[0], built)).toEqual(['10:00', at(minutes)])
  expect(run(rule, told(minutes + 14, '~'))).toEqual([])
  expect(run(rule, told(minutes + 15, '~'))).toHaveLength(1)
  expect(run(rule, told(20), { minutes: 20 })).toHaveLength(1)
})

test('the first public word is an update, or the entry that tells of one before it', () => {
  const found = run('slow-announcement', {
    timeline: ['10:00 Alert. #detected'],
    updates: ['11:30 investigating: Exports are late.', '11:40 resolved: Done.'],
  })
  expect(found.map(({ message }) => message)).toEqual([
    'detected at 10:00, first public word at 11:30: 1 h 30 min later',
  ])
  const before = run('slow-announcement', {
    timeline: ['10:00 Alert. #detected', '10:20 Customers told by mail. #announced'],
    updates: ['11:30 investigating: Exports are late.'],
  })
  expect(before).toEqual([])
})

test('one fault at one place is told once: the slow announcement, not the lag of the page', () => {
  const { incident, document } = build({ timeline: ['10:00 a #detected', '11:10 b #announced'] })
  const found = (level: 'off' | 'warning') =>
    check(incident, document, { rules: { 'slow-announcement': level, gap: 'off' } }).map(({ rule }) => rule)
  expect(found('off')).toEqual(['status-lag'])
  expect(found('warning')).toEqual(['slow-announcement'])
})

test('a lag below the slow announcement stays the page’s', () => {
  const { incident, document } = build({ timeline: ['10:00 a #detected', '10:25 b #announced'] })
  const found = check(incident, document, { rules: { 'slow-announcement': 'warning' } })
  expect(found.map(({ rule }) => rule)).toEqual(['status-lag'])
})
