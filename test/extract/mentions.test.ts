import { expect, it } from 'vitest'
import { outlineOf } from '../../src/extract/lines.ts'
import { mentionsOf } from '../../src/extract/mentions.ts'
import { readText } from '../../src/readers/read.ts'

/** Each time of a text as `standing text`, with the label or the row's date it has. */
function mentions(text: string): string[] {
  return mentionsOf(outlineOf(readText(text, { name: 'report', format: 'markdown' }))).map(
    ({ standing, token, label, rowDate }) =>
      [standing, token.text, label, rowDate?.text].filter((one) => one !== undefined).join(' / '),
  )
}

it.each([
  ['- 10:30 up', ['opens / 10:30']],
  ['- **[10:30]** up', ['opens / 10:30']],
  ['- At 10:30 we went up', ['led / 10:30']],
  ['- Around 10:30 we went up', ['led / 10:30']],
  ['Detected: 10:30 UTC', ['labelled / 10:30 UTC / Detected']],
  ['- First report 10:30', ['labelled / 10:30 / First report']],
  ['We went up at 10:30.', ['inside / 10:30']],
  ['10:30, 10:45 and 11:00: retries', ['opens / 10:30', 'after / 10:45', 'after / 11:00']],
  ['10:30 UTC (12:30 CEST) up', ['opens / 10:30 UTC', 'aside / 12:30 CEST']],
  ['10:30 up, seen again at 11:00', ['opens / 10:30', 'inside / 11:00']],
])('%s', (text, expected) => expect(mentions(text)).toEqual(expected))

it('a promise is no label', () => {
  expect(mentions('Next update: 10:30')).toEqual(['inside / 10:30'])
})

it('a date and a clock in cells of their own are one moment', () => {
  expect(mentions('| Date | Time | What |\n|---|---|---|\n| 4 March 2025 | 10:30 | up |\n')).toEqual([
    'opens / 4 March 2025',
    'opens / 10:30 / 4 March 2025',
  ])
})
