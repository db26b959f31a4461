import { expect, test } from 'vitest'
import { factMarkdown } from '../../src/cli/fact-markdown.ts'
import type { FactSheet } from '../../src/cli/fact-sheet.ts'
import { factText } from '../../src/cli/fact-text.ts'

const sheet: FactSheet = {
  title: 'Search *slow* | again',
  facts: [
    ['Zone', 'UTC'],
    ['Organization', 'Kiosk & Co'],
  ],
  tables: [
    {
      heading: 'Timeline',
      columns: ['Line', 'Time', 'Event'],
      rows: [
        ['7', '09:00', 'a | b'],
        ['12', '09:04 UTC', '<b>Alert</b>'],
      ],
    },
  ],
}

test('text stands in aligned columns, without blanks at the ends of lines', () => {
  expect(factText(sheet)).toBe(`Search *slow* | again
Zone          UTC
Organization  Kiosk & Co

Timeline
  Line  Time       Event
     7  09:00      a | b
    12  09:04 UTC  <b>Alert</b>
`)
})

test('wide characters take two columns, and combined ones one', () => {
  const rows = [
    ['1', '障害', 'x'],
    ['2', 'e\u0301te\u0301', 'y'],
    ['3', 'plain', 'z'],
  ]
  const text = factText({ title: 'T', facts: [], tables: [{ heading: 'H', columns: ['L', 'Name', 'E'], rows }] })
  expect(text.split('\n').slice(3)).toEqual([
    '  L  Name   E',
    '  1  障害   x',
    '  2  e\u0301te\u0301    y',
    '  3  plain  z',
    '',
  ])
})

test('Markdown says the same, with what would be markup escaped', () => {
  expect(factMarkdown(sheet)).toBe(`# Search \\*slow\\* | again

- **Zone**: UTC
- **Organization**: Kiosk & Co

## Timeline

| Line | Time | Event |
| - | - | - |
| 7 | 09:00 | a \\| b |
| 12 | 09:04 UTC | \\<b>Alert\\</b> |
`)
})
