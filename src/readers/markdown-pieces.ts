import type { Root, RootContent } from 'mdast'
import { lineStartsOf } from '../model/document.ts'
import { parseMarkdownSyntax } from './markdown-syntax.ts'
import { shifted } from './shifted.ts'

/** The parser's time and memory grow with the square of what it is given at once. */
const PIECE_LINES = 500
const PIECE_LENGTH = 32_768
/** A single list, table or paragraph longer than this is not parsed. */
const LONGEST_BLOCK = 131_072

const DEFINITION = /^ {0,3}\[([^[\]\\^\r\n]{1,200})\]:[ \t]{0,9}([^\s<>"'()\\]{1,500})[ \t]*$/gm
const FOOTNOTE = /^ {0,3}\[\^([^[\]\\^\s]{1,100})\]:/gm
const MOST_DEFINITIONS = 200
/** A comment, so that what follows is no part of the last definition. */
const PARTING = '<!-- -->\n\n'

/**
 * Parses a text piece by piece: of each piece all blocks but the last are final, and the next begins with the
 * last. Gives the tree that parsing it at once would give; undefined where one block is too long for that.
 */
export function parseMarkdownPieces(
  text: string,
  lineStarts: readonly number[],
  lines = PIECE_LINES,
  length = PIECE_LENGTH,
): Root | undefined {
  // The parser drops a mark at the start, and would then count every place one too low.
  if (lineStarts.length <= lines && text.length <= length)
    return parseMarkdownSyntax(text.replace(/^\uFEFF/, ' '), true)
  const end = { line: lineStarts.length, column: text.length - (lineStarts.at(-1) ?? 0) + 1, offset: text.length }
  const children: RootContent[] = frontMatter(text, lineStarts, lines)
  const definitions = definitionsOf(text)
  let first = children[0]?.position?.end.line ?? 0
  let factor = 1
  while (first < lineStarts.length) {
    const start = lineStarts[first] ?? text.length
    const last = lastLine(lineStarts, text.length, first, lines * factor, length * factor)
    const isFinal = last >= lineStarts.length
    const piece = text.slice(start, isFinal ? text.length : lineStarts[last])
    const blocks = parsePiece(piece, definitions)
    const open = isFinal ? undefined : blocks.pop()
    const openLine = open === undefined ? last - first : (open.position?.start.line ?? 1) - 1
    if (openLine > 0) {
      for (const block of blocks) children.push(shifted(block, first, start))
      first += openLine
      factor = 1
    } else if (piece.length < LONGEST_BLOCK) factor *= 2
    else return undefined
  }
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } }
}

/** It stands only at the start, where nothing can be put before it. */
function frontMatter(text: string, lineStarts: readonly number[], lines: number): RootContent[] {
  if (!/^(?:---|\+\+\+)[ \t]*[\r\n]/.test(text)) return []
  const [block] = parseMarkdownSyntax(text.slice(0, lineStarts[lines] ?? text.length), true).children
  return block !== undefined && (block.type === 'yaml' || (block as { type: string }).type === 'toml') ? [block] : []
}

/** The line before which a piece ends that begins with `first`; at least one line on. */
function lastLine(lineStarts: readonly number[], end: number, first: number, lines: number, length: number): number {
  const limit = (lineStarts[first] ?? 0) + length
  let low = first + 1
  let high = Math.min(lineStarts.length, first + lines)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] ?? end) <= limit) low = middle
    else high = middle - 1
  }
  return low
}

/** The blocks of a piece by itself, with the definitions that it refers to put before it. */
function parsePiece(piece: string, definitions: readonly Definition[]): RootContent[] {
  const used = definitions.filter(({ mark }) => piece.includes(mark)).map(({ source }) => source)
  const before = used.length === 0 ? '' : `${used.join('')}\n${PARTING}`
  const { children } = parseMarkdownSyntax(before + piece.replace(/^\uFEFF/, ' '), false)
  const own = children.filter((block) => (block.position?.start.offset ?? 0) >= before.length)
  const lines = lineStartsOf(before).length - 1
  return own.map((block) => shifted(block, -lines, -before.length))
}

interface Definition {
  readonly mark: string
  readonly source: string
}

/** What the references in a piece may refer to elsewhere in the text: every line that looks like a definition. */
function definitionsOf(text: string): Definition[] {
  const footnotes = matches(FOOTNOTE, text).map(([, label]) => ({ mark: `[^${label}]`, source: `[^${label}]: x\n\n` }))
  const links = matches(DEFINITION, text).map(([, label, target]) => ({
    mark: `[${label}]`,
    source: `[${label}]: ${target}\n`,
  }))
  return [...footnotes, ...links]
}

function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (const match of text.matchAll(pattern)) {
    if (found.length >= MOST_DEFINITIONS) break
    found.push(match)
  }
  return found
}
