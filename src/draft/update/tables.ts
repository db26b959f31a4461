import { type Column, columnsOf } from './columns.ts'
import type { Mark } from './marks.ts'
import type { Relation } from './relation.ts'

/** What the tables of the draft at hand are to look like. */
export interface TablePlan {
  readonly columns: readonly Column[]
  /** Index of the head in the new draft, and how many columns it has. */
  readonly fresh: number
  readonly freshCount: number
  readonly handCount: number
  /** Whether the head has lost or got cells that no row has: the columns are those of the rows. */
  readonly isHeadAlone: boolean
}

/** By the number of the table in the draft at hand; none for a table that only the hand knows. */
export function tablePlans(relation: Relation): ReadonlyMap<number, TablePlan> {
  const { hand, fresh, base, baseOfHand, freshOfHand } = relation
  const plans = new Map<number, TablePlan>()
  const tables = rowsByTable(relation)
  hand.units.forEach(({ kind, table }, at) => {
    if (kind !== 'head') return
    const rows = tables.get(table) ?? []
    const freshAt = headFor(freshOfHand[at] ?? -1, rows, freshOfHand, fresh.marks)
    const head = hand.marks[at]
    const freshHead = fresh.marks[freshAt]
    if (head === undefined || freshHead === undefined) return
    const baseAt = base === undefined ? -1 : headFor(baseOfHand[at] ?? -1, rows, baseOfHand, base)
    // Where nothing tells what was written, the columns stay as they are.
    const baseHead = base?.[baseAt] ?? freshHead
    const isHeadAlone =
      head.cells.length !== baseHead.cells.length && !rows.some((row) => hasOwnCount(row, head, relation))
    const isTouched = (column: Column): boolean => rows.some((row) => isCellTouched(row, column, relation))
    plans.set(table, {
      columns: columnsOf(isHeadAlone ? baseHead : head, baseHead, freshHead, isTouched),
      fresh: freshAt,
      freshCount: freshHead.cells.length,
      handCount: (isHeadAlone ? baseHead : head).cells.length,
      isHeadAlone,
    })
  })
  return plans
}

function rowsByTable({ hand }: Relation): ReadonlyMap<number, number[]> {
  const tables = new Map<number, number[]>()
  hand.units.forEach(({ kind, table }, at) => {
    if (kind === 'row') tables.set(table, [...(tables.get(table) ?? []), at])
  })
  return tables
}

/** The head of the table in which most of the rows stand, where the head itself has no other. */
function headFor(known: number, rows: readonly number[], other: readonly number[], marks: readonly Mark[]): number {
  if (known >= 0) return known
  const counts = new Map<number, number>()
  for (const row of rows) {
    const table = marks[other[row] ?? -1]?.table
    if (table !== undefined && table >= 0) counts.set(table, (counts.get(table) ?? 0) + 1)
  }
  const [most] = [...counts].sort((one, two) => two[1] - one[1] || one[0] - two[0])
  return most === undefined ? -1 : marks.findIndex(({ kind, table }) => kind === 'head' && table === most[0])
}

/** Whether a row that was written has as many cells now as its head, and so goes with it. */
function hasOwnCount(row: number, head: Mark, { hand, baseOfHand }: Relation): boolean {
  return (baseOfHand[row] ?? -1) >= 0 && hand.marks[row]?.cells.length === head.cells.length
}

function isCellTouched(row: number, column: Column, { hand, base, baseOfHand }: Relation): boolean {
  const written = base?.[baseOfHand[row] ?? -1]
  const now = hand.marks[row]?.cells[column.hand]
  if (written === undefined) return (hand.units[row]?.cells[column.hand] ?? '') !== ''
  return now !== written.cells[column.base]
}
