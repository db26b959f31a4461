import type { List, Nodes, Table } from 'mdast'
import { cellWidth, wrapCells } from '../cell-width.ts'
import type { Report } from '../content.ts'
import { chartText } from '../statistics/chart-text.ts'
import { terminalSafe } from '../terminal-safe.ts'
import { wordsOf } from '../tree.ts'
import type { Wording } from '../wording.ts'

/** Colours of the terminal; `createColors()` of picocolors fits. */
export interface TerminalPainter {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
}

export interface TerminalReportOptions {
  /** Columns; default 80, at least 40. */
  readonly width?: number
  /** Without one, no colours. */
  readonly painter?: TerminalPainter
}

interface Room {
  readonly width: number
  readonly paint: TerminalPainter
  readonly wording: Wording
}

const same = (text: string): string => text

/**
 * A report for a terminal: headings stand out, text is wrapped, tables are aligned, charts are drawn in characters. No
 * line is wider than asked for but where a word is. A table that is too wide stands as a list of its rows. Ends with a
 * newline.
 */
export function writeTerminal({ root, wording }: Report, options: TerminalReportOptions = {}): string {
  const width = Math.max(40, Math.floor(options.width ?? 80))
  const room = { width, paint: options.painter ?? { bold: same, dim: same }, wording }
  const blocks = root.children.map((node) => blockLines(node, room)).filter((lines) => lines.length > 0)
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function blockLines(node: Nodes, room: Room): string[] {
  const { width, paint, wording } = room
  switch (node.type) {
    case 'heading': {
      const lines = wrapCells(terminalSafe(wordsOf(node)), width)
      const rule = (node.depth === 1 ? '═' : '─').repeat(Math.min(width, Math.max(...lines.map(cellWidth))))
      return [...lines.map(paint.bold), ...(node.depth <= 2 ? [paint.dim(rule)] : [])]
    }
    case 'list':
      return node.data?.role === 'facts' ? factLines(node, room) : itemLines(node, room)
    case 'table':
      return tableLines(node, room)
    case 'chartFigure':
      return chartText(node.chart, width, wording)
    case 'timelineFigure':
      return wrapCells(terminalSafe(node.alt), width)
    case 'code':
      return node.value.split('\n').map((line) => `    ${terminalSafe(line)}`)
    case 'thematicBreak':
      return [paint.dim('─'.repeat(width))]
    case 'blockquote':
      return node.children
        .flatMap((child) => blockLines(child, { ...room, width: width - 2 }))
        .map((line) => `│ ${line}`)
    default: {
      const words = terminalSafe(wordsOf(node))
      return words === '' ? [] : wrapCells(words, width)
    }
  }
}

/** `Label  value`, the values in a column. */
function factLines(list: List, { width, paint }: Room): string[] {
  const facts = list.children.map((item) => {
    const [, label = '', value = ''] = /^([^:]{1,60}:)\s*(.*)$/s.exec(terminalSafe(wordsOf(item))) ?? []
    return { label, value }
  })
  const widest = Math.max(...facts.map(({ label }) => cellWidth(label)))
  return facts.flatMap(({ label, value }) =>
    wrapCells(value, width - widest - 2).map(
      (line, index) => `${index === 0 ? paint.dim(filled(label, widest)) : ' '.repeat(widest)}  ${line}`,
    ),
  )
}

function itemLines(list: List, room: Room): string[] {
  return list.children.flatMap((item) => {
    const lines = item.children.flatMap((child) => blockLines(child, { ...room, width: room.width - 2 }))
    return lines.map((line, index) => `${index === 0 ? '-' : ' '} ${line}`)
  })
}

/** Between columns; the narrower where a table would not fit else. */
const gaps = [2, 1] as const

interface TerminalCell {
  readonly text: string
  /** Broken between the parts of a span alone. */
  readonly whole: boolean
}

function tableLines(table: Table, room: Room): string[] {
  const rows = table.children.map(({ children }, index) =>
    children.map((cell) => ({ text: terminalSafe(wordsOf(cell)), whole: index > 0 && cell.data?.nowrap === true })),
  )
  const [head = [], ...body] = rows
  const widths = columnsIn(rows, room.width)
  if (widths === undefined) return stacked(head, body, room)
  const numeric = head.map((_, column) => body.every((row) => /^[\d.,\s]*$/.test(row[column]?.text ?? '')))
  return rows.flatMap((row, index) => {
    const cells = row.map((cell, column) => wrapped(cell, widths.columns[column] ?? 1))
    const height = Math.max(1, ...cells.map(({ length }) => length))
    return Array.from({ length: height }, (_, line) => {
      const text = cells
        .map((lines, column) => aligned(lines[line] ?? '', widths.columns[column] ?? 0, numeric[column] === true))
        .join(' '.repeat(widths.gap))
        .trimEnd()
      return index === 0 ? room.paint.dim(text) : text
    })
  })
}

/** Widths that fit: the widest columns give way first, none below its longest word; undefined where they do not. */
function columnsIn(
  rows: readonly (readonly TerminalCell[])[],
  room: number,
): { readonly columns: readonly number[]; readonly gap: number } | undefined {
  const count = rows[0]?.length ?? 0
  const most = (of: (cell: TerminalCell) => number) =>
    Array.from({ length: count }, (_, column) =>
      Math.max(1, ...rows.map((row) => (row[column] === undefined ? 0 : of(row[column])))),
    )
  const natural = most(({ text }) => cellWidth(text))
  const least = most((cell) => Math.max(...unbroken(cell).split(' ').map(cellWidth)))
  // A name that runs on without a blank is broken like any long word.
  const columns = [...natural]
  const lowest = least.map((one, column) => (column === 0 ? Math.min(one, FIRST) : one))
  for (const gap of gaps) {
    const spare = room - gap * (count - 1)
    while (columns.reduce((sum, one) => sum + one, 0) > spare) {
      const slack = columns.map((one, column) => (one > (lowest[column] ?? 0) ? one : 0))
      const widest = slack.indexOf(Math.max(...slack))
      if ((slack[widest] ?? 0) === 0) break
      columns[widest] = (columns[widest] ?? 1) - 1
    }
    if (columns.reduce((sum, one) => sum + one, 0) <= spare) return { columns, gap }
  }
  return undefined
}

const FIRST = 16
const KEPT = '\u00A0'

function unbroken({ text, whole }: TerminalCell): string {
  return whole ? text.replaceAll(' ', KEPT).replaceAll(`${KEPT}–${KEPT}`, `${KEPT}– `) : text
}

function wrapped(cell: TerminalCell, width: number): string[] {
  return wrapCells(unbroken(cell), width).map((line) => (cell.whole ? line.replaceAll(KEPT, ' ') : line))
}

/** A row as its first cell, with the others below it under their heads. */
function stacked(head: readonly TerminalCell[], rows: readonly (readonly TerminalCell[])[], room: Room): string[] {
  const names = head.map(({ text }) => text)
  const widest = Math.max(...names.slice(1).map(cellWidth))
  return rows.flatMap(([first, ...cells]) => [
    ...wrapCells(first?.text ?? '', room.width).map(room.paint.bold),
    ...cells.flatMap(({ text }, column) =>
      text === ''
        ? []
        : wrapCells(text, Math.max(10, room.width - widest - 4)).map(
            (line, index) => `  ${filled(index === 0 ? (names[column + 1] ?? '') : '', widest)}  ${line}`,
          ),
    ),
  ])
}

function aligned(text: string, width: number, numeric: boolean): string {
  return numeric ? ' '.repeat(Math.max(0, width - cellWidth(text))) + text : filled(text, width)
}

function filled(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cellWidth(text)))
}
