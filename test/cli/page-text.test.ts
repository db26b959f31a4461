import { expect, test } from 'vitest'
import { pageText } from '../../src/cli/page-text.ts'

const same = (text: string) => text
const paint = { bold: same, dim: same, red: same, yellow: same, cyan: same, green: same }
const show = (page: string, width = 40) => pageText(page, { paint, width })

test('text is wrapped, code is not, and keeps what the page says of it', () => {
  const page = [
    '# gap',
    '',
    'A stretch of the incident for which the **timeline** has no `entry` at all.',
    '',
    '```text fails 1+2',
    '10:00 a line that is longer than the terminal is wide',
    '```',
  ]
  expect(show(page.join('\n'))).toBe(
    [
      'gap',
      '',
      'A stretch of the incident for which the',
      'timeline has no `entry` at all.',
      '',
      '  text fails 1+2',
      '    10:00 a line that is longer than the terminal is wide',
      '',
    ].join('\n'),
  )
})

test('columns are aligned, the last is wrapped below itself', () => {
  const page = '| option | default | meaning |\n|---|---|---|\n| `minutes` | 30 | the shortest stretch that is told |\n'
  expect(show(page, 44)).toBe(
    [
      '  option     default  meaning',
      '  `minutes`  30       the shortest stretch',
      '                      that is told',
      '',
    ].join('\n'),
  )
})

test('items hang on their marks, and a link shows where it leads', () => {
  expect(show('- one that runs on, and on, and on, until here\n- [two](https://example.org/a)\n')).toBe(
    ['- one that runs on, and on, and on,', '  until here', '- two (https://example.org/a)', ''].join('\n'),
  )
})

test('headings are bold', () => {
  const bold = (text: string) => `<${text}>`
  expect(pageText('## Passes\n', { paint: { ...paint, bold }, width: 40 })).toBe('<Passes>\n')
})
