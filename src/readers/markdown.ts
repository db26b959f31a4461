import { lineStartsOf } from '../model/document.ts'
import { markdownEvidence } from './evidence.ts'
import { hasTooManyBrackets, MOST_NESTING, tooDeepLine } from './markdown-nesting.ts'
import { parseMarkdownPieces } from './markdown-pieces.ts'
import { readLooseTables } from './markdown-tables.ts'
import type { Reader, Reading } from './reader.ts'
import { parseText } from './text.ts'

/** CommonMark with GitHub's tables, task lists, strikethrough and footnotes, and front matter. */
export const markdownReader: Reader = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'mdx', 'qmd', 'rmd'],
  sniff: markdownEvidence,
  parse: parseMarkdown,
}

export function parseMarkdown(text: string): Reading {
  const line = tooDeepLine(text)
  if (line !== undefined) {
    return asText(text, `line ${line}: quotes or lists nest more than ${MOST_NESTING} deep; read as plain text.`)
  }
  const lineStarts = lineStartsOf(text)
  const root = hasTooManyBrackets(text) ? undefined : parseMarkdownPieces(text, lineStarts)
  if (root === undefined) return asText(text, 'too much Markdown in one paragraph, list or table; read as plain text.')
  if (text.includes('|')) readLooseTables(root, text, lineStarts)
  return { root }
}

function asText(text: string, note: string): Reading {
  return { ...parseText(text), notes: [note] }
}
