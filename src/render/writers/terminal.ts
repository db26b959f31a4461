import type { List, Nodes, Table } from 'mdast'
import { cellWidth, wrapCells } from '../cell-width.ts'
import type { Report } from '../content.ts'
import { chartText } from '../statistics/chart-text.ts'
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
      const lines = wrapCells(shown(wordsOf(node)), width)
      const rule = (node.depth === 1 ? '═' : '─').repeat(Math.min(width, Math.max(...lines.map(cellWidth))))
      return [...lines.map(paint.bold), ...(node.depth <= 2 ? [paint.dim(rule)] : [])]
    }
    case 'list':
      return node.data?.role === 'facts' ? factLines(node, room) : itemLines(node, room)
    case 'table':
      return tableLines(node, room)
    case 'chartFigure':
      return chartText(node.chart, width, wording).map(shown)
    case 'timelineFigure':
      return wrapCells(shown(node.alt), width)
    case 'code':
      return node.value.split('\n').map((line) => `    ${shown(line)}`)
    case 'thematicBreak':
      return [paint.dim('─'.repeat(width))]
    case 'blockquote':
      return node.children
        .flatMap((child) => blockLines(child, { ...room, width: width - 2 }))
        .map((line) => `│ ${line}`)
    default: {
      const words = shown(wordsOf(node))
      return words === '' ? [] : wrapCells(words, width)
    }
  }
}

/** `Label  value`, the values in a column. */
function factLines(list: List, { width, paint }: Room): string[] {
  const facts = list.children.map((item) => {
    const [, label = '', value = ''] = /^([^:]{1,60}:)\s*(.*)$/s.exec(shown(wordsOf(item))) ?? []
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

const GAP = 2
/** A first column that wraps keeps this width at least. */
const NARROWEST = 14

function tableLines(table: Table, room: Room): string[] {
  const rows = table.children.map(({ children }) => children.map((cell) => shown(wordsOf(cell))))
  const [head = [], ...body] = rows
  const natural = head.map((_, column) => Math.max(...rows.map((row) => cellWidth(row[column] ?? ''))))
  const spare = room.width - natural.reduce((sum, one) => sum + one + GAP, -GAP)
  // What wraps is the column of names, or of sentences.
  const wide = natural.indexOf(Math.max(...natural))
  const fitted = natural.map((one, column) => (column === wide && spare < 0 ? one + spare : one))
  if ((fitted[wide] ?? 0) < Math.min(NARROWEST, natural[wide] ?? 0)) return stacked(head, body, room)
  const numeric = head.map((_, column) => body.every((row) => /^[\d.,\s]*$/.test(row[column] ?? '')))
  return rows.flatMap((row, index) => {
    const cells = row.map((cell, column) => wrapCells(cell, fitted[column] ?? 1))
    const height = Math.max(1, ...cells.map(({ length }) => length))
    return Array.from({ length: height }, (_, line) => {
      const text = cells
        .map((lines, column) => aligned(lines[line] ?? '', fitted[column] ?? 0, numeric[column] === true))
        .join(' '.repeat(GAP))
        .trimEnd()
      return index === 0 ? room.paint.dim(text) : text
    })
  })
}

/** A row as its first cell, with the others below it under their heads. */
function stacked(head: readonly string[], rows: readonly (readonly string[])[], room: Room): string[] {
  const widest = Math.max(...head.slice(1).map(cellWidth))
  return rows.flatMap(([first = '', ...cells]) => [
    ...wrapCells(first, room.width).map(room.paint.bold),
    ...cells.flatMap((cell, column) =>
      cell === ''
        ? []
        : wrapCells(cell, Math.max(10, room.width - widest - 4)).map(
            (line, index) => `  ${filled(index === 0 ? (head[column + 1] ?? '') : '', widest)}  ${line}`,
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

/** Controls of the terminal and of the direction of writing: shown, a text could hide or rewrite what stands there. */
const steering = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu

function shown(text: string): string {
  return text.replace(steering, '\uFFFD')
}
