import { expect, test } from 'vitest'
import { check } from '../../../src/check/check.ts'
import { extract } from '../../../src/extract/extract.ts'
import { readText } from '../../../src/readers/read.ts'

const found = (...entries: string[]) => {
  const document = readText(`# Down on 6 May 2024\n\n${entries.join('\n')}\n`, { name: 'report', format: 'markdown' })
  const config = { rules: { 'rollover-inferred': 'info' as const } }
  return extract(document)
    .flatMap((incident) => check(incident, document, config))
    .filter(({ rule }) => rule === 'rollover-inferred')
    .map(({ message, position }) => [position?.start.line, message])
}

test('each step past midnight, once', () => {
  expect(found('- 23:40 UTC Alert.', '- 00:10 UTC Restart.', '- 00:25 UTC Done.')).toEqual([
    [
      4,
      '00:10 "Restart." is taken to be of 2024-05-07, the clock being earlier than 23:40 above it; no date is written there',
    ],
  ])
})

test.each([
  ['a written date', ['- 6 May 2024 23:40 UTC Alert.', '- 7 May 2024 00:10 UTC Restart.']],
  [
    'a heading of the day',
    ['## 6 May 2024', '', '- 23:40 UTC Alert.', '', '## 7 May 2024', '', '- 00:10 UTC Restart.'],
  ],
  ['a small step back', ['- 10:40 UTC Alert.', '- 10:30 UTC Restart.', '- 10:50 UTC Done.']],
])('silent: %s', (_, entries) => {
  expect(found(...entries)).toEqual([])
})
