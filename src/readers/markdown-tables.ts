import type { Paragraph, Parents, Root, RootContent, Table, TableCell, TableRow } from 'mdast'
import { type Line, lineFrom, place, type Source } from './lines.ts'
import { parseMarkdownSyntax } from './markdown-syntax.ts'
import { shifted } from './shifted.ts'
import { placeOf, textNode } from './text-nodes.ts'

const DELIMITER = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*){0,200}$/
/** Kramdown parts the body of a table with such lines too. */
const RULE = /^[|+][-=:|+ \t]{2,}$/

interface Cell {
  readonly start: number
  readonly end: number
}

interface Row {
  readonly line: Line
  readonly cells: readonly Cell[]
  readonly isRule: boolean
}

/**
 * Makes tables of the paragraphs that are rows of `|` which GitHub's Markdown does not take for a table: without
 * a header, without a line of dashes, with another number of cells in them. Changes the tree in place.
 */
export function readLooseTables(root: Root, text: string, lineStarts: readonly number[]): void {
  const source = { text, lineStarts }
  const open: Parents[] = [root]
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    if (!parent.children.some((child) => 'children' in child)) continue
    const children: RootContent[] = []
    let changed = false
    for (const child of parent.children) {
      const blocks = child.type === 'paragraph' ? blocksOf(source, child) : undefined
      if (blocks !== undefined) changed = true
      children.push(...(blocks ?? [child]))
      if ('children' in child && child.type !== 'paragraph' && child.type !== 'table' && child.type !== 'heading') {
        open.push(child)
      }
    }
    if (changed) parent.children = children as typeof parent.children
  }
}

/** The tables of a paragraph, and what stands before and after them; undefined where it has none. */
function blocksOf(source: Source, paragraph: Paragraph): RootContent[] | undefined {
  const start = paragraph.position?.start.offset ?? 0
  const end = paragraph.position?.end.offset ?? 0
  const bar = source.text.indexOf('|', start)
  if (bar === -1 || bar >= end) return undefined
  const lines = linesBetween(source, (paragraph.position?.start.line ?? 1) - 1, start, end)
  if (lines.length < 2) return undefined
  const rows = lines.map((line) => rowOf(source.text, line))
  const blocks: RootContent[] = []
  let plain: Line[] = []
  let found = false
  let at = 0
  while (at < lines.length) {
    const next = tableEnd(rows, at)
    if (next > at) {
      found = true
      if (plain.length > 0) blocks.push(...reparsed(source, plain))
      plain = []
      blocks.push(tableOf(source, lines.slice(at, next), rows.slice(at, next)))
      at = next
    } else {
      plain.push(lines[at] as Line)
      at += 1
    }
  }
  if (plain.length > 0 && found) blocks.push(...reparsed(source, plain))
  return found ? blocks : undefined
}

function linesBetween({ text, lineStarts }: Source, first: number, start: number, end: number): Line[] {
  const lines: Line[] = []
  for (let number = first; (lineStarts[number] ?? end) < end; number += 1) {
    let from = number === first ? start : (lineStarts[number] ?? start)
    while (number > first && (text[from] === '>' || text[from] === ' ' || text[from] === '\t')) from += 1
    lines.push(lineFrom(text, number, from, Math.min(end, lineStarts[number + 1] ?? end), 0))
  }
  return lines
}

function rowOf(text: string, line: Line): Row {
  const content = text.slice(line.start, line.end)
  const isRule = content.includes('|') && (DELIMITER.test(content) || RULE.test(content))
  const cells: Cell[] = []
  let from = content.startsWith('|') ? 1 : 0
  for (let at = from; at <= content.length; at += 1) {
    if (at < content.length && (content[at] !== '|' || content[at - 1] === '\\')) continue
    const cell = content.slice(from, at)
    if (at === content.length && cell.trim() === '') break
    const start = line.start + from + (cell.length - cell.trimStart().length)
    cells.push({ start, end: Math.max(start, line.start + from + cell.trimEnd().length) })
    from = at + 1
  }
  return { line, cells, isRule }
}

/** The index after the rows of a table that begins at `at`, or `at` where none does. */
function tableEnd(rows: readonly Row[], at: number): number {
  let end = at
  let content = 0
  let rules = 0
  let width: number | undefined
  for (let row = rows[end]; row !== undefined && row.cells.length > 1; row = rows[end]) {
    // Without a rule, only rows as wide as each other are a table.
    if (row.isRule) rules += 1
    else if (rules === 0 && width !== undefined && width !== row.cells.length) break
    else {
      width ??= row.cells.length
      content += 1
    }
    end += 1
  }
  // The last row is open where its text goes on below, in blocks of its own.
  const last = rows[end - 1]
  if (rules > 0 && end === rows.length && last !== undefined && content > 1 && isNarrower(last, rows, at)) {
    end -= 1
    content -= 1
  }
  return content > 1 || (rules > 0 && content > 0) ? end : at
}

function isNarrower(last: Row, rows: readonly Row[], at: number): boolean {
  const rule = rows.slice(at).find((row) => row.isRule)
  return rule !== undefined && last.cells.length < rule.cells.length
}

function tableOf(source: Source, lines: readonly Line[], rows: readonly Row[]): Table {
  const children = rows
    .filter((row) => !row.isRule)
    .map(({ line, cells }): TableRow => {
      const tableCells = cells.map((cell) => cellOf(source, line, cell))
      return { type: 'tableRow', children: tableCells, position: placeOf(source, [line]) }
    })
  return { type: 'table', align: [], children, position: placeOf(source, lines) }
}

function cellOf(source: Source, line: Line, { start, end }: Cell): TableCell {
  const position = place(source, line.number, start, line.number, end)
  if (start === end) return { type: 'tableCell', children: [], position }
  const column = start - (source.lineStarts[line.number] ?? 0)
  const [block, ...others] = parseMarkdownSyntax(source.text.slice(start, end), false).children
  if (block?.type !== 'paragraph' || others.length > 0) {
    return { type: 'tableCell', children: [textNode(source, line.number, start, line.number, end)], position }
  }
  const children = block.children.map((child) => shifted(child, line.number, start, column))
  return { type: 'tableCell', children, position }
}

/** Lines beside a table, parsed by themselves. */
function reparsed(source: Source, lines: readonly Line[]): RootContent[] {
  const first = lines[0] as Line
  const end = lines.at(-1)?.end ?? first.end
  const { children } = parseMarkdownSyntax(source.text.slice(first.start, end), false)
  const column = first.start - (source.lineStarts[first.number] ?? 0)
  return children.map((child) => shifted(child, first.number, first.start, column))
}
