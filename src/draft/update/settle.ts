import { isLayoutOf, laidOut, rulesOf } from './columns.ts'
import { conflictBlock } from './conflict.ts'
import { type Mark, printOf } from './marks.ts'
import type { Relation } from './relation.ts'
import type { TablePlan } from './tables.ts'
import { cellsOf, rowOf, type Unit } from './units.ts'

/** What becomes of a unit of the draft at hand. */
export interface Settled {
  /** Undefined where it goes. */
  readonly text: string | undefined
  /** Both versions, where each has changed. */
  readonly conflict?: string
}

/**
 * What the evidence has changed comes in where the hand has changed nothing; what the hand has changed stays.
 *
 * @param canGo whether a unit that the new draft does not tell may be taken out
 */
export function settled(
  at: number,
  relation: Relation,
  plan: TablePlan | undefined,
  canGo: (unit: Unit) => boolean,
): Settled {
  const unit = relation.hand.units[at] as Unit
  const mark = relation.hand.marks[at] as Mark
  const base = relation.base?.[relation.baseOfHand[at] ?? -1]
  const freshAt = relation.freshOfHand[at] ?? -1
  const fresh = relation.fresh.units[freshAt]
  const freshMark = relation.fresh.marks[freshAt]
  if (fresh === undefined || freshMark === undefined) {
    const text = unit.kind === 'row' && plan !== undefined ? relaid(unit, plan) : unit.text
    if (base === undefined || !canGo(unit)) return { text }
    if (base.print === mark.print) return { text: undefined }
    return unit.records.length === 0 ? { text } : { text, conflict: conflictBlock(said, unit.text, undefined) }
  }
  if (unit.kind === 'head') return { text: plan === undefined ? unit.text : headOf(unit, fresh, mark, base, plan) }
  if (unit.kind === 'row' && plan !== undefined) return row(unit, fresh, mark, base, plan, relation.base !== undefined)
  if (base?.print === freshMark.print || mark.print === freshMark.print) return { text: unit.text }
  if (base?.print === mark.print) return { text: fresh.text }
  // Without the draft as it was written, words that differ are the author's.
  if (relation.base === undefined && unit.records.length === 0) return { text: unit.text }
  return { text: unit.text, conflict: conflictBlock(said, unit.text, fresh.text) }
}

const said = 'Edited by hand, and drafted differently since: keep one, and delete this block.'

/** Cell by cell: a corrected time and an edited text of one row do not meet. */
function row(unit: Unit, fresh: Unit, mark: Mark, base: Mark | undefined, plan: TablePlan, hasBase: boolean): Settled {
  let meets = false
  const cells = plan.columns.map((column) => {
    const own = column.hand < 0 ? undefined : (unit.cells[column.hand] ?? '')
    const other = column.fresh < 0 ? undefined : (fresh.cells[column.fresh] ?? '')
    if (own === undefined || other === undefined) return own ?? other ?? ''
    const written = base === undefined ? undefined : (base.cells[column.base] ?? printOf(''))
    if (own === other || printOf(other) === written) return own
    if ((mark.cells[column.hand] ?? printOf('')) === written) return other
    meets = true
    return own
  })
  const rest = unit.cells.slice(plan.handCount)
  const isFresh = rest.length === 0 && isLayoutOf(plan.columns, 'fresh', plan.freshCount) && equal(cells, fresh.cells)
  const isHand =
    isLayoutOf(plan.columns, 'hand', plan.handCount) && equal([...cells, ...rest], filled(unit.cells, plan.handCount))
  const text = isHand ? unit.text : isFresh ? fresh.text : rowOf([...cells, ...rest])
  // Rows that name no record hold figures, which the hand may have put right without a word about it.
  const isTold = hasBase || unit.records.length > 0
  return meets && isTold ? { text, conflict: conflictBlock(said, unit.text, fresh.text) } : { text }
}

/** A row that the new draft does not tell, in the columns that its table has now. */
function relaid(unit: Unit, { columns, handCount }: TablePlan): string {
  if (isLayoutOf(columns, 'hand', handCount)) return unit.text
  return laidOut(columns, ({ hand }) => unit.cells[hand] ?? '', unit.cells.slice(handCount))
}

function headOf(unit: Unit, fresh: Unit, mark: Mark, base: Mark | undefined, plan: TablePlan): string {
  if (plan.isHeadAlone) return unit.text
  const own = rulesOf(unit)
  const drafted = rulesOf(fresh)
  const cells = plan.columns.map(({ hand, base: written, fresh: at }) => {
    const isTouched = base === undefined || mark.cells[hand] !== base.cells[written]
    return hand >= 0 && (isTouched || at < 0) ? (unit.cells[hand] ?? '') : (fresh.cells[at] ?? '')
  })
  if (isLayoutOf(plan.columns, 'hand', plan.handCount) && equal(cells, unit.cells)) return unit.text
  if (isLayoutOf(plan.columns, 'fresh', plan.freshCount) && equal(cells, fresh.cells)) return fresh.text
  return `${rowOf(cells)}\n${rowOf(plan.columns.map(({ hand, fresh: at }) => own[hand] ?? drafted[at] ?? '---'))}`
}

/** A row of the new draft, in the columns that its table has here. */
export function newRow(fresh: Unit, { columns, freshCount }: TablePlan): string {
  if (isLayoutOf(columns, 'fresh', freshCount)) return fresh.text
  return laidOut(columns, (column) => fresh.cells[column.fresh] ?? '')
}

const equal = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((cell, at) => cell === other[at])

/** A row may end before its table does. */
const filled = (cells: readonly string[], count: number): string[] => [
  ...cells,
  ...new Array<string>(Math.max(0, count - cells.length)).fill(''),
]

export const firstCells = (row: string): string => cellsOf(row).slice(0, 2).join(' ')
