import { type Mark, stampOf, stampsIn } from './marks.ts'
import { placing } from './placing.ts'
import { type Relation, relate, sideOf } from './relation.ts'
import { firstCells, newRow, settled } from './settle.ts'
import { type TablePlan, tablePlans } from './tables.ts'
import { type Unit, type UnitKind, type Units, unitOf, unitsOf } from './units.ts'

export interface Merged {
  readonly text: string
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly deleted: readonly string[]
  readonly notes: readonly string[]
}

interface Piece {
  readonly kind: UnitKind
  readonly text: string
  end: string
}

/** The draft at hand with what is drafted anew brought into it, and a stamp of the new draft. */
export function merged(
  handText: string,
  base: readonly Mark[] | undefined,
  freshText: string,
  sources: readonly string[],
): Merged {
  const { lead, units } = stampedUnits(handText)
  const eol = lineEndOf(handText)
  const relation = relate(sideOf(units), sideOf(unitsOf(freshText).units), base)
  const plans = tablePlans(relation)
  const canGo = takenOutFrom(new Set(sources))
  const { placed, homeless } = placing(relation)
  const stamp = withEnds(stampOf(nextBase(relation, canGo)), eol)

  const pieces: Piece[] = []
  const conflicts: string[] = []
  const counts = { added: 0, changed: 0, removed: 0 }
  const known = new Set(units.flatMap(({ kind, text }) => (kind === 'conflict' ? [text.replace(/\r\n?/g, '\n')] : [])))
  let isStamped = false

  come(-1)
  units.forEach((unit, at) => {
    if (conflicts.length > 0 && unit.kind !== 'row') showConflicts()
    if (unit.kind === 'stamp') {
      isStamped = true
      pieces.push({ ...unit, text: withEnds(stamp, lineEndOf(unit.text)) })
    } else keep(unit, at)
    come(at)
  })
  showConflicts()
  if (!isStamped) put('stamp', stamp)
  return { text: lead + pieces.map(({ text, end }) => text + end).join(''), ...counts, ...left() }

  function keep(unit: Unit, at: number): void {
    const { text, conflict } = settled(at, relation, plans.get(unit.table), canGo)
    const isEvent = unit.records.length > 0
    if (text === undefined) {
      takeOut(unit)
      if (isEvent) counts.removed += 1
      return
    }
    if (isEvent && text !== unit.text) counts.changed += 1
    pieces.push({ kind: unit.kind, text: text === unit.text ? text : withEnds(text, eol), end: unit.end })
    if (conflict !== undefined && !known.has(conflict)) conflicts.push(withEnds(conflict, eol))
    if (unit.kind !== 'row') showConflicts()
  }

  function come(after: number): void {
    for (const each of placed) {
      if (each.after !== after) continue
      const unit = relation.fresh.units[each.fresh] as Unit
      if (unit.records.length > 0) counts.added += 1
      put(unit.kind, withEnds(unit.kind === 'row' ? rowFor(unit) : unit.text, eol))
    }
  }

  function rowFor(unit: Unit): string {
    const plan = planOf(unit, relation, plans)
    return plan === undefined ? unit.text : newRow(unit, plan)
  }

  function put(kind: UnitKind, text: string): void {
    const last = pieces.at(-1)
    const isTight = last !== undefined && isTightBetween(last.kind, kind)
    const end = isTight ? last.end || eol : eol
    if (last !== undefined) last.end = isTight ? eol : apart(last.end)
    pieces.push({ kind, text, end: isTight ? end : kind === 'stamp' ? eol : eol + eol })
  }

  function takeOut(unit: Unit): void {
    const last = pieces.at(-1)
    if (last !== undefined && unit.end.length > last.end.length) last.end = unit.end
  }

  function showConflicts(): void {
    for (const conflict of conflicts.splice(0)) put('conflict', conflict)
  }

  function apart(end: string): string {
    const lines = end.match(/\r\n?|\n/g)?.length ?? 0
    return lines >= 2 ? end : end + eol.repeat(2 - lines)
  }

  function left(): Pick<Merged, 'deleted' | 'notes'> {
    const gone = relation.fresh.units.filter(
      ({ records }, at) =>
        records.length > 0 && (relation.baseOfFresh[at] ?? -1) >= 0 && (relation.handOfFresh[at] ?? -1) < 0,
    )
    const notes = homeless.map(({ text }) => `its table or list was deleted, so it was left out: ${firstCells(text)}`)
    return { deleted: gone.map(({ text }) => firstCells(text)), notes }
  }
}

/** Rows of a table follow each other without a blank line. */
function isTightBetween(one: UnitKind, other: UnitKind): boolean {
  return other === 'row' ? one === 'row' || one === 'head' : one === 'item' && other === 'item'
}

/** What only other files tell than those that were read now may not go: nobody has asked them again. */
function takenOutFrom(sources: ReadonlySet<string>): (unit: Unit) => boolean {
  return ({ records }) => records.every((record) => sources.has(record.replace(/(?::\d+){1,2}$/, '')))
}

/** The new draft, with what stays of the earlier one though its sources were not read now. */
function nextBase({ base, fresh, freshOfBase, hand, baseOfHand }: Relation, canGo: (unit: Unit) => boolean): Mark[] {
  const staying = new Map<number, Mark[]>()
  let before = -1
  base?.forEach((mark, at) => {
    const now = freshOfBase[at] ?? -1
    if (now >= 0) before = now
    const unit = now >= 0 ? undefined : hand.units[baseOfHand.indexOf(at)]
    if (unit !== undefined && !canGo(unit)) staying.set(before, [...(staying.get(before) ?? []), mark])
  })
  return [...(staying.get(-1) ?? []), ...fresh.marks.flatMap((mark, at) => [mark, ...(staying.get(at) ?? [])])]
}

function planOf(unit: Unit, { fresh }: Relation, plans: ReadonlyMap<number, TablePlan>): TablePlan | undefined {
  const head = fresh.units.findIndex(({ kind, table }) => kind === 'head' && table === unit.table)
  return [...plans.values()].find((plan) => plan.fresh === head)
}

/** A draft in its units, its stamp being one wherever it stands, even in a block of code that is never closed. */
function stampedUnits(text: string): Units {
  const stamp = stampsIn(text).findLast(({ marks }) => marks !== undefined)
  if (stamp === undefined) return unitsOf(text)
  const [before, after] = [unitsOf(text.slice(0, stamp.start)), unitsOf(text.slice(stamp.end))]
  const own = unitOf('stamp', text.slice(stamp.start, stamp.end), after.lead, -1)
  const tables = before.units.filter(({ kind }) => kind === 'head').length
  const moved = after.units.map((unit) => (unit.table < 0 ? unit : { ...unit, table: unit.table + tables }))
  return { lead: before.lead, units: [...before.units, own, ...moved] }
}

/** How most lines of a text end. */
function lineEndOf(text: string): string {
  const all = text.match(/\n/g)?.length ?? 0
  return (text.match(/\r\n/g)?.length ?? 0) * 2 > all ? '\r\n' : '\n'
}

const withEnds = (text: string, eol: string): string => text.replace(/\r\n?|\n/g, eol)
