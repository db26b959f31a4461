import type { Mark } from './marks.ts'
import { cellsOf, rowOf, type Unit } from './units.ts'

/** A column of a table as it is to be, and where it stands in the draft at hand, as it was written, and drafted anew. */
export interface Column {
  readonly hand: number
  readonly base: number
  readonly fresh: number
}

/** The columns of two heads that are the same: by their words, else by their place between such. */
function sameColumns(one: readonly string[], other: readonly string[]): number[] {
  const to = one.map((cell) => other.indexOf(cell))
  one.forEach((_, at) => {
    if (to[at] !== -1 || one.length !== other.length || to.includes(at)) return
    to[at] = at
  })
  return to
}

/**
 * The columns that a table is to have: those it has now, without what the new draft no longer has and nobody touched,
 * with what came in and nobody took out.
 */
export function columnsOf(hand: Mark, base: Mark, fresh: Mark, isTouched: (column: Column) => boolean): Column[] {
  const handToBase = sameColumns(hand.cells, base.cells)
  const baseToFresh = sameColumns(base.cells, fresh.cells)
  const columns: Column[] = hand.cells.map((cell, at) => {
    const inBase = handToBase[at] ?? -1
    return { hand: at, base: inBase, fresh: inBase >= 0 ? (baseToFresh[inBase] ?? -1) : fresh.cells.indexOf(cell) }
  })
  const kept = columns.filter((column) => column.base < 0 || column.fresh >= 0 || isTouched(column))
  fresh.cells.forEach((_, at) => {
    if (kept.some((column) => column.fresh === at)) return
    // The hand has taken it out.
    if (baseToFresh.includes(at)) return
    const before = kept.findLastIndex((column) => column.fresh >= 0 && column.fresh < at)
    kept.splice(before + 1, 0, { hand: -1, base: -1, fresh: at })
  })
  return kept
}

/** Whether a table of these columns is laid out as one of the two is. */
export function isLayoutOf(columns: readonly Column[], whose: 'hand' | 'fresh', count: number): boolean {
  return columns.length === count && columns.every((column, at) => column[whose] === at)
}

/** A row, or a head with the line under it, of these columns. */
export function laidOut(
  columns: readonly Column[],
  of: (column: Column) => string,
  rest: readonly string[] = [],
): string {
  return rowOf([...columns.map(of), ...rest])
}

/** The cells of the line under a head. */
export const rulesOf = (head: Unit): string[] => cellsOf(head.text.split(/\r\n?|\n/)[1] ?? '')
