import { lineStartsOf } from '../model/document.ts'
import { readDatedItems } from './dated-items.ts'
import { markdownEvidence } from './evidence.ts'
import {
  hasTooManyBrackets,
  hasTooManyMarks,
  hasTooManyUnderlines,
  MOST_NESTING,
  tooDeepLine,
} from './markdown-limits.ts'
import { parseMarkdownPieces } from './markdown-pieces.ts'
import { readLooseTables } from './markdown-tables.ts'
import type { Reader, Reading } from './reader.ts'
import { shifted } from './shifted.ts'
import { parseText } from './text.ts'

/** CommonMark with GitHub's tables, task lists, strikethrough and footnotes, and front matter. */
export const markdownReader: Reader = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'mdx', 'qmd', 'rmd'],
  sniff: markdownEvidence,
  parse: parseMarkdown,
}

export function parseMarkdown(text: string): Reading {
  const blank = /^(?:[ \t]*\r?\n){1,20}(?=(?:---|\+\+\+)[ \t]*\r?\n)/.exec(text)?.[0]
  if (blank === undefined) return parseWhole(text)
  // Front matter below blank lines is none for the parser, but is for the writers who leave them.
  const reading = parseWhole(text.slice(blank.length))
  const first: string | undefined = reading.root.children[0]?.type
  if (first !== 'yaml' && first !== 'toml') return parseWhole(text)
  return { ...reading, root: shifted(reading.root, lineStartsOf(blank).length - 1, blank.length) }
}

function parseWhole(text: string): Reading {
  const line = tooDeepLine(text)
  if (line !== undefined) {
    return asText(text, `line ${line}: quotes or lists nest more than ${MOST_NESTING} deep; read as plain text.`)
  }
  const lineStarts = lineStartsOf(text)
  const tooMany = hasTooManyBrackets(text) || hasTooManyMarks(text) || hasTooManyUnderlines(text)
  const root = tooMany ? undefined : parseMarkdownPieces(text, lineStarts)
  if (root === undefined) return asText(text, 'too much Markdown in one paragraph, list or table; read as plain text.')
  readDatedItems(root, text)
  if (text.includes('|')) readLooseTables(root, text, lineStarts)
  return { root }
}

function asText(text: string, note: string): Reading {
  return { ...parseText(text), notes: [note] }
}
