import { textOf } from './pieces.ts'
import type { Piece } from './written-out.ts'

/** The first row names the columns of a timeline or a list, whether it is set as a head or not. */
const NAMES_COLUMN =
  /^(?:date|day|time|when|timestamp|utc|start|end|event|what|description|details?|action|owner|who|status|update|component|service|impact|duration|zeit|datum|uhrzeit|ereignis|heure|date|fecha|hora|evento|#|no\.?|id)\b/i

/**
 * Whether the first row of a table is its head, where the format does not say: it is set in bold unlike the next,
 * or it is no label with its value.
 */
export function hasHead(rows: readonly (readonly (readonly Piece[])[])[]): boolean {
  const [first = [], second = []] = rows
  if (isBold(first)) return !isBold(second)
  if (rows.length > 1 && rows.every((row) => isBold(row.slice(0, 1)))) return false
  if (first.length !== 2) return true
  const named = first.some((cell) => NAMES_COLUMN.test(textOf(cell)))
  return named && rows.slice(1).some(([cell]) => /\d/.test(textOf(cell ?? [])))
}

function isBold(cells: readonly (readonly Piece[])[]): boolean {
  const filled = cells.filter((cell) => cell.length > 0)
  return filled.length > 0 && filled.every((cell) => cell.every(({ mark }) => mark === 'strong'))
}
