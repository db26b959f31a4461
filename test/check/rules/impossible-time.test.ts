import { expect, test } from 'vitest'
import { lineStartsOf } from '../../../src/model/document.ts'
import { build } from '../../incident-builder.ts'
import { marked, run } from './run-rule.ts'

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
