import { hasHead } from '../table-head.ts'
import type { Block, Piece } from '../written-out.ts'
import type { Cell, PdfLine } from './page-lines.ts'

/** How far cells of one column may stand apart, in parts of the font size. */
const ALIGNED = 0.7
/** Lines that far apart, in parts of the size, are not of one table. */
const WIDEST_GAP = 5

/** The table that begins with a line, and how many lines it takes; undefined for none. */
export function pdfTableAt(
  lines: readonly PdfLine[],
  at: number,
  bodyFont: string,
): { block: Block; next: number } | undefined {
  const first = lines[at]
  if (first === undefined || first.cells.length < 2 || first.fixedWidth) return undefined
  const columns = first.cells.map(({ left }) => left)
  let next = at + 1
  for (let line = lines[next]; line !== undefined; line = lines[next]) {
    if (!continues(lines[next - 1] ?? first, line, columns)) break
    next += 1
  }
  const rows = rowsOf(lines.slice(at, next), columns)
  while (rows.length > 0 && (rows.at(-1)?.cells.filter(({ text }) => text !== '').length ?? 0) < 2) {
    next = rows.pop()?.from ?? next
    next = at + next
  }
  const repeated = textOfRow(rows[0])
  const own = rows.filter((row, index) => index === 0 || textOfRow(row) !== repeated)
  if (own.length < 2) return undefined
  const pieces = own.map(({ cells }) =>
    cells.map(({ text, font }): Piece[] =>
      text === '' ? [] : [font === bodyFont || font === '' ? { text } : { text, mark: 'strong' }],
    ),
  )
  return { block: { is: 'table', head: hasHead(pieces), rows: pieces }, next }
}

/** Each of its cells stands in one of the columns, and those of the first end before the second. */
function continues(above: PdfLine, line: PdfLine, columns: readonly number[]): boolean {
  if (line.fixedWidth || Math.abs(line.size - above.size) > above.size * 0.4) return false
  if (line.page === above.page && above.bottom - line.bottom > line.size * WIDEST_GAP) return false
  return line.cells.every((cell) => {
    const column = columnOf(cell, columns, line.size)
    const after = columns[column + 1]
    return column >= 0 && (after === undefined || cell.right <= after + line.size * 0.3 || line.cells.length > 1)
  })
}

function columnOf({ left }: Cell, columns: readonly number[], size: number): number {
  return columns.findIndex((column) => Math.abs(column - left) <= size * ALIGNED)
}

interface Row {
  /** Its first line, from the first of the table. */
  readonly from: number
  readonly cells: { text: string; font: string }[]
}

/** Lines to rows: a line without a first cell, or closer to the one above than rows are, goes on with the row. */
function rowsOf(lines: readonly PdfLine[], columns: readonly number[]): Row[] {
  const gaps = lines.map((line, index) => gapAbove(lines, line, index))
  const known = gaps.filter((gap) => gap > 0)
  const least = known.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY)
  const widest = known.reduce((one, other) => Math.max(one, other), 0)
  const largest = lines.reduce((size, line) => Math.max(size, line.size), 0)
  const within = widest > least * 1.15 && least <= largest * 1.5 ? least * 1.1 : 0
  const rows: Row[] = []
  for (const [index, line] of lines.entries()) {
    const isFirst = line.cells.some((cell) => columnOf(cell, columns, line.size) === 0)
    const goesOn = rows.length > 0 && (!isFirst || ((gaps[index] ?? 0) > 0 && (gaps[index] ?? 0) <= within))
    if (!goesOn) rows.push({ from: index, cells: columns.map(() => ({ text: '', font: '' })) })
    for (const cell of line.cells) {
      const target = rows.at(-1)?.cells[columnOf(cell, columns, line.size)]
      if (target === undefined) continue
      if (target.text === '') target.font = line.font
      target.text = target.text === '' ? cell.text : `${target.text} ${cell.text}`
    }
  }
  return rows
}

/** In points; 0 where it cannot be told. */
function gapAbove(lines: readonly PdfLine[], line: PdfLine, index: number): number {
  const above = lines[index - 1]
  return above === undefined || above.page !== line.page ? 0 : above.bottom - line.bottom
}

/** A head that is repeated on each page has the same words as the first. */
function textOfRow(row: Row | undefined): string {
  return (row?.cells ?? []).map(({ text }) => text).join('\t')
}
