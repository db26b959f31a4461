import { type Document, lineStartsOf, positionAt } from '../../src/model/document.ts'
import type { Finding } from '../../src/model/finding.ts'

export function documentOf(text: string, more: Partial<Document> = {}): Document {
  return {
    name: 'reports/a.md',
    format: 'markdown',
    sha256: 'ab'.repeat(32),
    text,
    shift: 0,
    root: { type: 'root', children: [] },
    lineStarts: lineStartsOf(text),
    ...more,
  }
}

export const document = documentOf('# Payments failed\n\n- 13:16 First alert.\n- 14:00 Declared.\n')

/** Where a word of the document stands first. */
export function at(word: string, { text, lineStarts, shift }: Document = document) {
  const start = text.indexOf(word)
  return positionAt({ lineStarts, shift }, start, start + word.length)
}

export const finding: Finding = {
  rule: 'gap',
  severity: 'warning',
  file: 'reports/a.md',
  message: '44 min without an entry',
  position: at('13:16'),
  related: [{ message: 'the next entry', position: at('14:00') }],
  data: { minutes: 44 },
}

export const placeless: Finding = {
  rule: 'missing-milestone',
  severity: 'info',
  file: 'reports/a.md',
  message: 'nothing says when it was resolved',
  related: [],
  data: { milestone: 'resolved' },
}

export const byComment: Finding = {
  ...finding,
  ignored: { by: 'comment', reason: 'the logs are lost', position: at('# Payments failed') },
}

export const known: Finding = { ...placeless, ignored: { by: 'baseline' } }

export const documents = new Map([[document.name, document]])

/** What a report can bring that a format must not pass on. */
export const hostile = [
  '\u001B[31mred\u001B[0m',
  '\u0007\u0000\u009B',
  'line\nend\r\nand\rreturn\u2028',
  '::error::owned',
  '%0A::set-output name=x::y',
  '<script>&amp;]]>"\'',
  '\uFFFE\uFFFF\uD800 lone',
  '\u202Eturned',
  '`` ``` @org/team #12 | [a](b) <b>',
  'a,b:c',
]
