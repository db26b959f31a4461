import { joinPieces, textOf } from '../pieces.ts'
import type { Block, Piece } from '../written-out.ts'
import type { WordNode } from './word-node.ts'

/** The first row names the columns of a timeline or a list, whether it is set as a header row or not. */
const NAMES_COLUMN =
  /^(?:date|day|time|when|timestamp|utc|start|end|event|what|description|details?|action|owner|who|status|update|component|service|impact|duration|zeit|datum|uhrzeit|ereignis|heure|date|fecha|hora|evento|#|no\.?|id)\b/i

/**
 * A Word table as a block of rows. `cellPieces` gives the text of a cell. A table of one column is a frame around
 * text: undefined, and its cells are read as blocks of their own.
 */
export function tableBlock(table: WordNode, cellPieces: (cell: WordNode) => Piece[]): Block | undefined {
  const rows = (table.children ?? []).filter(({ type }) => type === 'tableRow')
  const cells = rows.map((row) =>
    (row.children ?? []).flatMap((cell) => [
      joinPieces(cellPieces(cell)),
      ...Array.from({ length: Math.min(63, (cell.colSpan ?? 1) - 1) }, (): Piece[] => []),
    ]),
  )
  if (cells.every((row) => row.length < 2)) return undefined
  const filled = rows.map((row, index) => ({ row, cells: cells[index] ?? [] })).filter(hasText)
  if (filled.length === 0) return { is: 'paragraph', pieces: [] }
  return {
    is: 'table',
    head: isHead(
      filled[0]?.row,
      filled.map((one) => one.cells),
    ),
    rows: filled.map((one) => one.cells),
  }
}

function hasText({ cells }: { cells: Piece[][] }): boolean {
  return cells.some((cell) => cell.length > 0)
}

/** Whether the first row is a head: marked as one, set in bold unlike the others, or naming columns. */
function isHead(row: WordNode | undefined, rows: readonly Piece[][][]): boolean {
  const [first = [], second = []] = rows
  if (row?.isHeader === true) return true
  if (isBold(first)) return !isBold(second)
  const bold = (cells: readonly Piece[][]): boolean => isBold(cells.slice(0, 1))
  if (rows.length > 1 && rows.every(bold)) return false
  if (first.length !== 2) return true
  return (
    first.some((cell) => NAMES_COLUMN.test(textOf(cell))) &&
    rows.slice(1).some(([cell]) => /\d/.test(textOf(cell ?? [])))
  )
}

function isBold(cells: readonly Piece[][]): boolean {
  const filled = cells.filter((cell) => cell.length > 0)
  return filled.length > 0 && filled.every((cell) => cell.every(({ mark }) => mark === 'strong'))
}
