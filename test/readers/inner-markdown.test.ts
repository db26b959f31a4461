import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineStartsOf } from '../../src/model/document.ts'
import { flatten, type Passage, sourceSpan } from '../../src/model/passage.ts'
import { innerMarkdown } from '../../src/readers/inner-markdown.ts'
import { placesIn, plainParagraphs } from '../../src/readers/inner-text.ts'
import { passageOfString } from '../../src/readers/json/string-passage.ts'
import { parseMarkdown } from '../../src/readers/markdown.ts'

/** The paragraphs of a text as it stands in a JSON string. */
function inJson(text: string): { source: string; paragraphs: Passage[] } {
  const source = JSON.stringify({ body: text })
  const place = placesIn(lineStartsOf(source))
  const nodes = innerMarkdown(passageOfString(source, 8, source.length - 1), place, plainParagraphs, 2)
  return { source, paragraphs: nodes.map((node) => flatten(node as never, { text: source, format: 'json' })) }
}

const pieces = fc.array(
  fc.constantFrom(
    'mail',
    ' ',
    '\n',
    '\n\n',
    '**',
    '**late**',
    '**two words**:',
    'é"\\',
    '\t',
    '.',
    '&amp;',
    '`x`',
    '- ',
  ),
  { maxLength: 12 },
)

test('gives the paragraphs that the Markdown parser gives, each character where it stands', () => {
  fc.assert(
    fc.property(pieces, (all) => {
      const text = all.join('')
      const { root } = parseMarkdown(text)
      const expected = root.children.map((node) => flatten(node as never, { text, format: 'markdown' }).text)
      const { source, paragraphs } = inJson(text)
      const words = (texts: readonly string[]): string[] => texts.map((one) => one.replace(/\s+/g, ' ').trim())
      expect(words(paragraphs.map((one) => one.text))).toEqual(words(expected))
      for (const passage of paragraphs) {
        const start = passage.text.indexOf('mail')
        if (start === -1) continue
        const span = sourceSpan(passage, start, start + 4)
        expect(source.slice(span.start, span.end)).toBe('mail')
      }
    }),
    { numRuns: 1000 },
  )
})

test('headings stand below that of the update; front matter and unknown tags are text', () => {
  const source = '"---\\na: 1\\n---\\n# Title\\n\\n### Deep\\n\\nfrom <alice> and <b>bold</b>"'
  const place = placesIn([0])
  const nodes = innerMarkdown(passageOfString(source, 0, source.length), place, plainParagraphs, 2)
  expect(nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))).toEqual([3, 5])
  const texts = nodes.map((node) => flatten(node as never, { text: source, format: 'json' }).text)
  expect(texts.slice(1)).toEqual(['Title', 'Deep', 'from <alice> and bold'])
  expect(texts[0]).toContain('a: 1')
})
