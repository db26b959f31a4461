import { expect, test } from 'vitest'
import { build } from '../../incident-builder.ts'
import { marked, run } from './run-rule.ts'

test.each([
  ['investigating', 'monitoring', 1],
  ['investigating', 'resolved', 1],
  ['identified', 'resolved', 1],
  ['investigating', 'identified', 0],
  ['identified', 'monitoring', 0],
  ['resolved', 'postmortem', 0],
  ['resolved', 'resolved', 0],
])('%s and %s in one minute', (first, second, count) => {
  expect(run('same-time-conflict', { updates: [`10:05 ${first}: a`, `10:05 ${second}: b`] })).toHaveLength(count)
})

test('a minute apart is no conflict', () => {
  expect(run('same-time-conflict', { updates: ['10:05 investigating: a', '10:06 resolved: b'] })).toEqual([])
})

test('the beginning and the end of the incident in one minute', () => {
  const built = build({ timeline: ['10:05 Searches fail. #started', '10:05 Searches work. #mitigated'] })
  const found = run('same-time-conflict', built)
  expect(found.map(({ message }) => message)).toEqual([
    'started and mitigated both fall at 10:05: "Searches fail.", "Searches work."',
  ])
  expect(marked(found[0], built)).toEqual(['10:05', '10:05'])
})

test('about the same time is not the same time, nor is the same day', () => {
  expect(run('same-time-conflict', { timeline: ['~10:05 a #started', '~10:05 b #resolved'] })).toEqual([])
  expect(run('same-time-conflict', { timeline: ['2023-05-10 a #started', '2023-05-10 b #resolved'] })).toEqual([])
})

test('mended, and back in the same minute', () => {
  const end = '10:30 The rollback is done. #mitigated'
  const found = run('same-time-conflict', { timeline: ['10:00 Alert. #detected', end, '10:30 Errors are back.'] })
  expect(found.map(({ message }) => message)).toEqual([
    'mitigated: "The rollback is done." at 10:30, and "Errors are back." in the same minute',
  ])
  expect(run('same-time-conflict', { timeline: [end, '10:31 Errors are back.'] })).toEqual([])
  expect(run('same-time-conflict', { timeline: [end, '10:30 Errors are gone.'] })).toEqual([])
})

test('a recovery that the entry only tells, beside the height of the trouble', () => {
  const back = '10:30 Search has recovered.'
  const found = run('same-time-conflict', { timeline: [back, '10:30 The error rate reaches its peak.'] })
  expect(found.map(({ message }) => message)).toEqual([
    '"Search has recovered." at 10:30, and "The error rate reaches its peak." in the same minute',
  ])
  expect(run('same-time-conflict', { timeline: [back, '10:31 The error rate reaches its peak.'] })).toEqual([])
  expect(run('same-time-conflict', { timeline: [back, '10:30 Customers are told.'] })).toEqual([])
})
