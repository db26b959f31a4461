import { joinPieces } from '../pieces.ts'
import { hasHead } from '../table-head.ts'
import type { Block, Piece } from '../written-out.ts'
import type { WordNode } from './word-node.ts'

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
  const texts = filled.map((one) => one.cells)
  return { is: 'table', head: filled[0]?.row.isHeader === true || hasHead(texts), rows: texts }
}

function hasText({ cells }: { cells: Piece[][] }): boolean {
  return cells.some((cell) => cell.length > 0)
}
