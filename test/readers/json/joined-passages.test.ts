import { expect, test } from 'vitest'
import { type Passage, sourceSpan } from '../../../src/model/passage.ts'
import { chained, joined, said, titled } from '../../../src/readers/json/joined-passages.ts'

const source = '"acknowledge_log_entry", " Late mail "'
const at = (text: string): Passage => ({ text, runs: [{ at: 0, offset: source.indexOf(text) }] })
const kind = said('Acknowledged', { start: 0, end: 23 })

/** What stands in the source where a part of a passage was read. */
function under(passage: Passage | undefined, part: string): string {
  const start = passage?.text.indexOf(part) ?? -1
  if (passage === undefined || start < 0) throw new Error(`${part} is not there`)
  const span = sourceSpan(passage, start, start + part.length)
  return source.slice(span.start, span.end)
}

test('each part keeps its place, and our own words that of what they stand for', () => {
  const passage = joined(': ', kind, at(' Late mail '))
  expect(passage?.text).toBe('Acknowledged: Late mail')
  expect(under(passage, 'Late mail')).toBe('Late mail')
  expect(under(passage, 'mail')).toBe('mail')
  expect(under(passage, 'Acknowledged')).toBe('"acknowledge_log_entry"')
})

test('what is missing or blank is left out, and what joins with it', () => {
  expect(joined(': ', undefined, kind, said('  ', { start: 0, end: 1 }))?.text).toBe('Acknowledged')
  expect(joined(': ', undefined, said('', { start: 0, end: 0 }))).toBeUndefined()
  expect(chained([])).toBeUndefined()
})

test('a chain keeps the blanks', () => {
  expect(chained([at(' Late'), said('\n', { start: 0, end: 0 }), at(' mail ')])?.text).toBe(' Late\n mail ')
})

test.each([
  ['Late mail', 'mail', 'Late mail'],
  ['Triggered.', 'Late', 'Triggered. Late'],
  ['Note', 'Late', 'Note: Late'],
])('%j with %j', (title, details, expected) => {
  expect(titled(at(title), at(details))?.text).toBe(expected)
})
