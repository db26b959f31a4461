import { expect, test } from 'vitest'
import { check } from '../../../src/check/check.ts'
import { extract } from '../../../src/extract/extract.ts'
import { lineStartsOf } from '../../../src/model/document.ts'
import { read } from '../../../src/readers/read.ts'
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
  ['a colon behind', '- 08:94: The cause is found.', '08:94'],
  ['tags around', '<li><strong>26:04</strong> First notice.</li>', '26:04'],
  ['a heading', '### 13:96 - Customers are told', '13:96'],
])('%s', (_, line, text) => {
  const built = withLines(line)
  expect(marked(run('impossible-time', built)[0], built)).toEqual([text])
})

test('behind the date that the entry was read by', async () => {
  const found = await findingsIn(
    '# Outage\n\n## Timeline\n\n- 2025-03-04 09:12 UTC: Alert.\n- 2025-03-04 27:30 UTC: Rollback.\n- 2025-03-04 10:02 UTC: All is well.\n',
  )
  expect(found.filter(({ rule }) => rule === 'impossible-time').map(({ message }) => message)).toEqual([
    '"27:30" is no time of day',
  ])
})

async function findingsIn(text: string) {
  const document = await read(new TextEncoder().encode(text), { name: 'report.md' })
  return extract(document).flatMap((incident) => check(incident, document))
}

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
