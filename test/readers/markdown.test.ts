import fc from 'fast-check'
import type { Table } from 'mdast'
import { expect, test } from 'vitest'
import { lineStartsOf } from '../../src/model/document.ts'
import { flatten, sourceOffset } from '../../src/model/passage.ts'
import { parseMarkdownPieces } from '../../src/readers/markdown-pieces.ts'
import { parseMarkdownSyntax } from '../../src/readers/markdown-syntax.ts'
import { readText } from '../../src/readers/read.ts'
import { allNodes, outline } from './outline.ts'

function markdown(text: string) {
  return readText(text, { format: 'markdown' })
}

test('front matter stays in the tree, as YAML or TOML', () => {
  const yaml = markdown('---\ntitle: Outage\n---\n\n# Outage\n').root.children[0]
  expect(yaml).toMatchObject({ type: 'yaml', value: 'title: Outage' })
  expect(yaml?.position?.end).toEqual({ line: 3, column: 4, offset: 21 })
  expect(markdown('+++\ntitle = "x"\n+++\n').root.children[0]).toMatchObject({ type: 'toml', value: 'title = "x"' })
})

test('tables, tasks, strikethrough and footnotes are read; a bare URL stays text with a place', () => {
  const document = markdown('- [x] ~~old~~ see https://ops.example/a_b[^1]\n\n|a|b|\n|-|-|\n|c|d|\n\n[^1]: why\n')
  const types = allNodes(document.root).map((node) => node.type)
  expect(types).toEqual(expect.arrayContaining(['delete', 'footnoteReference', 'table', 'footnoteDefinition']))
  expect(types).not.toContain('link')
  expect(allNodes(document.root).find((node) => node.type === 'listItem')).toMatchObject({ checked: true })
  const url = allNodes(document.root).find((node) => node.type === 'text' && node.value.includes('https'))
  expect(document.text.slice(url?.position?.start.offset, url?.position?.end.offset)).toBe(
    ' see https://ops.example/a_b',
  )
})

test.each([
  ['* 18. Mai 2025 11:30 Alarm', ['18. Mai 2025 11:30 Alarm']],
  ['- 3. März, 09:05 – Alarm\n- 3. März um 09:20 – Ende', ['3. März, 09:05 – Alarm', '3. März um 09:20 – Ende']],
  ['7. 4. 2025 10:00 Alarm\n8. 4. 2025 10:05 Ende', ['7. 4. 2025 10:00 Alarm', '8. 4. 2025 10:05 Ende']],
  ['* 18. Mai war ein Sonntag', ['Mai war ein Sonntag']],
  ['1. May fail at 10:30\n2. Restart', ['May fail at 10:30', 'Restart']],
  ['4. Version 2025 ausrollen', ['Version 2025 ausrollen']],
])('the day of a date is not the number of an item: %s', (text, expected) => {
  const document = markdown(text)
  const paragraphs = allNodes(document.root).filter((node) => node.type === 'paragraph')
  const passages = paragraphs
    .map((node) => flatten(node, document))
    .sort((a, b) => sourceOffset(a, 0) - sourceOffset(b, 0))
  expect(passages.map((passage) => passage.text)).toEqual(expected)
  for (const passage of passages) {
    const start = sourceOffset(passage, 0)
    expect(document.text.slice(start, start + 8)).toBe(passage.text.slice(0, 8))
  }
})

test('HTML blocks stay', () => {
  const { children } = markdown('<details>\n<summary>Log</summary>\n\nline\n\n</details>\n\n<!-- none -->\n').root
  expect(children.map(({ type }) => type)).toEqual(['html', 'paragraph', 'html', 'html'])
})

test.each([
  ['without a line of dashes', '| 10:00 | down |\n| 10:30 | up |', ['row 10:00⇥down', 'row 10:30⇥up']],
  ['without a header', '|---|---|\n| 10:00 | down |', ['row 10:00⇥down']],
  [
    'with a header of another width',
    '| at | what\n---|---|---\n| 10:00 | down | x\n| 10:30 | up | y',
    ['row at⇥what', 'row 10:00⇥down⇥x', 'row 10:30⇥up⇥y'],
  ],
  ['without outer bars', '10:00 | **down**\n10:30 | `up` again', ['row 10:00⇥down', 'row 10:30⇥up again']],
  ['with an empty cell and an escaped bar', '| 10:00 | |\n| a \\| b | c |', ['row 10:00⇥', 'row a | b⇥c']],
])('reads a table %s', (_, text, rows) => {
  expect(outline(markdown(text))).toEqual(['table', ...rows.map((row) => `  ${row}`)])
})

test('text around such a table stays, in a quote too', () => {
  expect(outline(markdown('> Times:\n> | 10:00 | down |\n> | 10:30 | up |\n> That was all.'))).toEqual([
    'blockquote',
    '  p Times:',
    '  table',
    '    row 10:00⇥down',
    '    row 10:30⇥up',
    '  p That was all.',
  ])
})

test('a row that goes on below in blocks of its own is left beside its table', () => {
  expect(outline(markdown('| Date | Time | Text\n---|---|---|---\n| 5 May | 10:00 |\n\nIt was down.\n\n|'))).toEqual([
    'table',
    '  row Date⇥Time⇥Text',
    'p | 5 May | 10:00 |',
    'p It was down.',
    'p |',
  ])
})

test('prose with a bar is no table', () => {
  expect(outline(markdown('run a | b first\nand then c\n\nx || y'))).toEqual([
    'p run a | b first⏎and then c',
    'p x || y',
  ])
})

test('the cells of such a table have their places, over CRLF', () => {
  const document = markdown('a\r\n\r\n> | 10:00 | **x** y |\r\n> | 10:30 | z |\r\n')
  const table = allNodes(document.root).find((node): node is Table => node.type === 'table')
  const cells = table?.children.flatMap((row) => row.children) ?? []
  const cut = cells.map(({ position }) => document.text.slice(position?.start.offset, position?.end.offset))
  expect(cut).toEqual(['10:00', '**x** y', '10:30', 'z'])
  expect(cells[1]?.children[0]?.position?.start).toEqual({ line: 3, column: 13, offset: 17 })
  expect(cells[2]?.position?.start).toEqual({ line: 4, column: 5, offset: 32 })
})

const block = fc.constantFrom(
  '# One\n\n',
  'Two\n===\n',
  'text *em*\nmore [a][ref] and [^n]\n\n',
  '- a\n- b\n\n  c\n',
  '1. x\n\n   y\n\n',
  '> q\n> r\n\n',
  '```\n\ncode\n\n```\n',
  '    indented\n\n',
  '| a | b |\n|---|---|\n| c | d |\n\n',
  '<div>\n\nx\n\n</div>\n\n',
  '---\n\n',
  '\n[ref]: https://a.example\n\n',
  '\n[^n]: note\n\n',
  '\n',
  'line\r\nline\r\n\r\n',
  '* * *\n',
)

test('read in pieces, a text gives the same tree as read at once', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 30 }), fc.integer({ min: 4, max: 12 }), (blocks, lines) => {
      const text = `Start.\n\n${blocks.join('')}`
      expect(parseMarkdownPieces(text, lineStartsOf(text), lines, 200)).toEqual(parseMarkdownSyntax(text, true))
    }),
    { numRuns: 300 },
  )
})

test('a mark in the text moves no place', () => {
  const document = markdown('\uFEFF\uFEFF# Head\n\ntext')
  expect(document.root.children[1]?.position?.start).toEqual({ line: 3, column: 1, offset: 9 })
  expect(document.text.slice(9)).toBe('text')
})

test.each([
  ['quotes', `${'>'.repeat(10_000)} x`, /^line 1: quotes or lists nest more than 50 deep/],
  ['lists', `Intro\n\n${'- '.repeat(10_000)}x`, /^line 3: /],
  ['numbers', `${'1. '.repeat(10_000)}x`, /^line 1: /],
  ['brackets', '['.repeat(10_000), /too much Markdown/],
  ['brackets over lines', '[a](\n'.repeat(10_000), /too much Markdown/],
  ['marks of emphasis that nothing closes', '*_ '.repeat(4000), /too much Markdown/],
  ['headings in a quote', '> a\n> =\n'.repeat(1000), /too much Markdown/],
  ['items of one list', '- an item of the list\n'.repeat(10_000), /too much Markdown/],
])('hostile nesting of %s is read as text, with a note', (_, text, note) => {
  const document = markdown(text)
  expect(document.notes).toHaveLength(1)
  expect(document.notes?.[0]).toMatch(note)
  expect(document.root.children.length).toBeGreaterThan(0)
})

test.each([
  ['stars', '*'.repeat(10_000)],
  ['emphasis', '*a **b '.repeat(2000)],
  ['a long rule', '- '.repeat(10_000)],
  ['headings without end', 'a\n=\n'.repeat(10_000)],
])('%s are read as Markdown', (_, text) => {
  expect(markdown(text).notes).toBeUndefined()
})
