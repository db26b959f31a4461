import fc from 'fast-check'
import type { Nodes, PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import {
  flatten,
  linesOf,
  type Passage,
  positionOf,
  rawText,
  slicePassage,
  sourceOffset,
  sourceSpan,
  trimPassage,
} from '../../src/model/passage.ts'
import { readText } from '../../src/readers/read.ts'

function markdown(text: string): Document {
  return readText(text, { format: 'markdown' })
}

/** The prose of the first block. */
function first(document: Document): Passage {
  const block = document.root.children[0]
  if (block === undefined || !('children' in block)) throw new Error('the document begins with no block of prose')
  return flatten(block, document)
}

test.each([
  ['*a* __b__ ~~c~~', 'a b c'],
  ['see [the *runbook*](https://ops.example/r "t") now', 'see the runbook now'],
  ['run `a  b` and `` c`d ``', 'run a  b and c`d'],
  ['![the graph](g.png) rose', 'the graph rose'],
  ['one  \ntwo\\\nthree', 'one\ntwo\nthree'],
  ['one<br>two<br/>three<span>four</span>', 'one\ntwo\nthreefour'],
  ['said[^1] so\n\n[^1]: note', 'said so'],
  ['5 &lt; 6 &amp; 7 &#8211; 8&nbsp;ms', '5 < 6 & 7 – 8 ms'],
  ['\\*not\\* \\[a\\] c:\\temp', '*not* [a] c:\\temp'],
  ['１２：３０（ＪＳＴ）', '12:30(JST)'],
  ['11:46\u202FPM\u00A0PDT.\u200E', '11:46 PM PDT.'],
  ['a\u200Bb\u00ADc', 'abc'],
])('%j flattens to %j', (source, text) => {
  expect(first(markdown(source)).text).toBe(text)
})

test('marks code where asked', () => {
  const document = markdown('set `x=1` now')
  const block = document.root.children[0]
  if (block?.type !== 'paragraph') throw new Error('no paragraph')
  expect(flatten(block, document, { markCode: true }).text).toBe('set `x=1` now')
  expect(flatten(block.children, document).text).toBe('set x=1 now')
})

test('finds the place behind escapes, references and code', () => {
  const document = markdown('\\*08:25&nbsp;**Fix `cfg`** done')
  const passage = first(document)
  expect(passage.text).toBe('*08:25 Fix cfg done')
  expect(sourceOffset(passage, 0)).toBe(1)
  expect(sourceOffset(passage, passage.text.indexOf('08:25'))).toBe(2)
  expect(sourceOffset(passage, passage.text.indexOf(' Fix'))).toBe(7)
  expect(sourceOffset(passage, passage.text.indexOf('cfg'))).toBe(document.text.indexOf('cfg'))
  expect(sourceOffset(passage, passage.text.length)).toBe(document.text.length)
})

test('spans take in the markup between, positions a reference at their end', () => {
  const document = markdown('from **10:00** to 10:05&nbsp;')
  const passage = first(document)
  const end = passage.text.indexOf('10:05') + 5
  expect(rawText(document, passage, 5, end)).toBe('10:00** to 10:05')
  expect(positionOf(document, passage, 5, 10)).toEqual({
    start: { line: 1, column: 8, offset: 7 },
    end: { line: 1, column: 13, offset: 12 },
  })
  const tail = markdown('a &lt;')
  expect(positionOf(tail, first(tail), 2, 3).end.offset).toBe(6)
  expect(positionOf(tail, first(tail), 0, 1).end.offset).toBe(1)
})

test('an offset counts the byte order mark that the text lost', () => {
  const document = readText('\uFEFFat 10:00', { format: 'markdown' })
  expect(document.shift).toBe(1)
  expect(positionOf(document, first(document), 3, 8).start).toEqual({ line: 1, column: 4, offset: 4 })
})

test('lines of a quote with lazy continuation keep their places, over CRLF too', () => {
  const document = markdown('> 10:00 down\r\n>   10:05 up\r\n10:10 closed\r\n')
  const lines = linesOf(first(document))
  expect(lines.map(({ text }) => text)).toEqual(['10:00 down', '10:05 up', '10:10 closed'])
  expect(lines.map((line) => sourceOffset(line, 0))).toEqual([
    document.text.indexOf('10:00'),
    document.text.indexOf('10:05'),
    document.text.indexOf('10:10'),
  ])
  const last = lines[2]
  if (last === undefined) throw new Error('no third line')
  expect(positionOf(document, last).start).toMatchObject({ line: 3, column: 1 })
})

test('cells: an escaped bar in text and in code', () => {
  const document = markdown('| a \\| b | `c\\|d e` |\n|---|---|\n| x | y |')
  const table = document.root.children[0]
  if (table?.type !== 'table') throw new Error('no table')
  const [left, right] = table.children[0]?.children ?? []
  if (left === undefined || right === undefined) throw new Error('no cells')
  expect(flatten(left, document).text).toBe('a | b')
  const code = flatten(right, document)
  expect(code.text).toBe('c|d e')
  expect(sourceOffset(code, 4)).toBe(document.text.indexOf('e`'))
})

test('the blocks of an item are parted by lines', () => {
  const document = markdown('- one\n\n  two\n  - three\n')
  expect(first(document).text).toBe('one\ntwo\nthree')
})

test('slices and trims keep places', () => {
  const passage: Passage = {
    text: '  ab cd ',
    runs: [
      { at: 0, offset: 10 },
      { at: 5, offset: 40 },
    ],
  }
  const trimmed = trimPassage(passage)
  expect(trimmed.text).toBe('ab cd')
  expect(sourceSpan(trimmed, 0, 2)).toEqual({ start: 12, end: 14 })
  expect(sourceSpan(trimmed, 3, 5)).toEqual({ start: 40, end: 42 })
  expect(sourceSpan(slicePassage(trimmed, 4), 0, 1)).toEqual({ start: 41, end: 42 })
  expect(slicePassage(passage, 3, 3)).toEqual({ text: '', runs: [{ at: 0, offset: 13 }] })
  expect(trimPassage({ text: '  ', runs: [{ at: 0, offset: 3 }] }).text).toBe('')
})

const piece = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,8}$/),
  fc.constantFrom('10:30', 'é', '日本', '１２：３０', '😀', 'a\u00A0b'),
  fc.constantFrom('\\*', '\\_', '\\[', '\\&', '\\\\', '\\#'),
  fc.constantFrom('&amp;', '&nbsp;', '&#8211;', '&#x2013;', '&lt;', '&eacute;', '&amp;lt;', '&unknown;', '&'),
  fc.constantFrom('`code x`', '`` a`b ``', '**bold**', '*em 5*', '[link 7](https://e.example/a?b=1&c=2)', '~~gone~~'),
  fc.constantFrom('![alt 3](p.png)', '<br>', '<b>', '<!-- c -->', '\\\n', '  \n', '\n', '\r\n', '\t', '   '),
)
const inline = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(' '))
const shape = fc.constantFrom(
  (text: string) => text,
  (text: string) => `> ${text.replaceAll('\n', '\n> ')}`,
  (text: string) => `- ${text.replaceAll('\n', '\n  ')}`,
  (text: string) => `> - ${text}`,
  (text: string) => `# ${text}`,
  (text: string) => `| h ${text.replace(/[\r\n|]/g, ' ')} | x |\n|---|---|\n| y | ${text.replace(/[\r\n|]/g, ' ')} |`,
)

/** What a letter or digit of a passage may look like in the source. */
function stands(document: Document, offset: number, unit: string): boolean {
  const source = document.text[offset] ?? ''
  return source === unit || source === '&' || source === '\\' || source.normalize('NFKC') === unit
}

test('each letter and digit stands in the source where the passage says', () => {
  fc.assert(
    fc.property(inline, shape, (text, wrap) => {
      const document = markdown(wrap(`x ${text}`))
      for (const node of prose(document.root)) {
        const passage = flatten(node, document)
        let before = -1
        for (let at = 0; at < passage.text.length; at += 1) {
          const offset = sourceOffset(passage, at)
          expect(offset).toBeGreaterThanOrEqual(before)
          before = offset
          const unit = passage.text[at] ?? ''
          if (/[\p{L}\p{N}]/u.test(unit)) expect([unit, stands(document, offset, unit)]).toEqual([unit, true])
        }
      }
    }),
    { numRuns: 400 },
  )
})

function prose(node: Nodes): Extract<Nodes, { children: PhrasingContent[] }>[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [node]
  return 'children' in node ? node.children.flatMap((child) => prose(child)) : []
}
