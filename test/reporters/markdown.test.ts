import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Node, Parent } from 'unist'
import { expect, test } from 'vitest'
import { markdown } from '../../src/reporters/markdown.ts'
import { at, byComment, documentOf, documents, finding, hostile } from './sample.ts'

const typesIn = (node: Node): string[] => [node.type, ...((node as Parent).children ?? []).flatMap(typesIn)]

test('a heading a report, a part a finding, its lines as code', () => {
  expect(markdown([finding], documents)).toBe(
    [
      '# Findings',
      '',
      '1 finding in 1 report: 1 warning',
      '',
      '## reports/a.md',
      '',
      '**warning** line 3: 44 min without an entry `gap`',
      '',
      '```text',
      '  3 | - 13:16 First alert.',
      '    |   ^^^^^',
      '  4 | - 14:00 Declared.',
      '    |   ----- the next entry',
      '```',
      '',
    ].join('\n'),
  )
})

test('ignored findings are counted, and told where they are asked for', () => {
  const quiet = markdown([], documents, { ignored: [byComment] })
  expect(quiet).toBe('# Findings\n\nNo findings in 1 report.\n\n1 finding ignored: 1 by comments in the reports\n')
  const told = markdown([], documents, { ignored: [byComment], showIgnored: true })
  expect(told).toContain('**warning** line 3: 44 min without an entry (ignored: the logs are lost) `gap`')
})

test('nobody is notified, and no issue is linked', () => {
  const told = markdown([{ ...finding, message: 'ask @org/team about #12' }], documents)
  expect(told).toContain('ask `@org/team` about `#12` `gap`')
})

test('whatever a report says, it stays text', () => {
  const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme' }))
  const usual = new Set(['root', 'heading', 'paragraph', 'text', 'strong', 'inlineCode', 'code'])
  fc.assert(
    fc.property(text, text, (message, source) => {
      const there = documentOf(`- 13:16 ${source}`)
      const found = { ...finding, message, position: at('13:16', there), related: [] }
      const tree = unified()
        .use(remarkParse)
        .use(remarkGfm)
        .parse(markdown([found], new Map([[there.name, there]])))
      expect(typesIn(tree).filter((type) => !usual.has(type))).toEqual([])
    }),
  )
})
