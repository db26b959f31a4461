import { expect, test } from 'vitest'
import { lineStartsOf } from '../../../src/model/document.ts'
import { build } from '../../incident-builder.ts'
import { marked, run } from './run-rule.ts'

test('a time that the clocks skipped, and one that they showed twice', () => {
  const built = build({ zone: 'CET', day: '2023-03-26', timeline: ['02:30 a', '03:10 b'] })
  const [first, second] = built.incident.timeline
  if (first) first.at.zone = { label: 'Europe/Paris', problem: 'skipped' }
  if (second) second.at.zone = { label: 'Europe/Paris', problem: 'doubled', otherOffsets: ['+02:00'] }
  const found = run('impossible-time', built)
  expect(found.map(({ message }) => message)).toEqual([
    '2023-03-26 02:30 Europe/Paris was never on the clock: it was put forward over that time',
    '2023-03-26 03:10 Europe/Paris was on the clock twice, +01:00 and +02:00: the report does not say which is meant',
  ])
})

test('an end before the start', () => {
  const built = build({ timeline: ['10:00 Closed. #resolved', '10:30 Errors. #started'] })
  const found = run('impossible-time', built)
  expect(found.map(({ message }) => message)).toEqual(['resolved at 10:00, 30 min before the start at 10:30'])
  expect(marked(found[0], built)).toEqual(['10:00', '10:30'])
  expect(run('impossible-time', { timeline: ['10:00 a #started', '10:00 b #resolved'] })).toEqual([])
})

test('an entry after the publication', () => {
  const timeline = ['10:00 Errors. #started', '2023-06-20 12:00 Fixed. #mitigated']
  const found = run('impossible-time', { timeline, published: '2023-06-08 09:00' })
  expect(found.map(({ message }) => message)).toEqual([
    '2023-06-20 12:00 "Fixed." lies 12 d 3 h after the publication on 2023-06-08',
  ])
  expect(run('impossible-time', { timeline, published: '2023-06-20 11:30' })).toEqual([])
  expect(run('impossible-time', { timeline, published: '2023-06-21' })).toEqual([])
  expect(run('impossible-time', { timeline, published: '2023-06-19' })).toHaveLength(1)
})

test('a report dated with the day of the incident says when it happened', () => {
  const timeline = ['22:00 Errors. #started', '2023-05-11 02:00 Fixed. #mitigated']
  expect(run('impossible-time', { timeline, published: '2023-05-10' })).toEqual([])
})

test('an entry in the future, where the present is known', () => {
  const told = { timeline: ['10:00 Errors.'] }
  expect(run('impossible-time', told, undefined, '2023-05-01T00:00:00Z').map(({ message }) => message)).toEqual([
    '2023-05-10 10:00 "Errors." lies 9 d 10 h in the future',
  ])
  expect(run('impossible-time', told, undefined, '2023-05-10T10:00:00Z')).toEqual([])
  expect(run('impossible-time', told)).toEqual([])
})

const withLines = (...lines: string[]) => {
  const built = build({ timeline: ['10:00 a', '11:00 b'] })
  const [declared, first, second] = built.document.text.split('\n')
  const text = [declared, first, ...lines, second, ''].join('\n')
  const moved = built.incident.timeline[1]
  if (moved) moved.at.position.start.line = 3 + lines.length
  return { incident: built.incident, document: { ...built.document, text, lineStarts: lineStartsOf(text) } }
}

test('times of day and dates that do not exist, where an entry opens with them', () => {
  const built = withLines('- 24:35 Failover.', '| 20233-05-10 12:00 | Typo. |', '* **2023-02-30** Never.', '10:75 Odd.')
  const [found, ...more] = run('impossible-time', built)
  expect(found?.message).toBe('"24:35" is no time of day')
  expect(marked(found, built)).toEqual(['24:35', '20233-05-10', '2023-02-30', '10:75'])
  expect(more).toEqual([])
})

test.each([
  '- 24:00 Midnight.',
  '- 23:59:60 Leap second.',
  '- 2024-02-29 Leap day.',
  '- 90:10 split',
  '- costs 24:35 in all',
  '- 25:30.5 lap',
  '- 2023-05-10-17 range',
])('readable, or no time at all: %s', (line) => {
  expect(run('impossible-time', withLines(line))).toEqual([])
})
