import type { Relation } from './relation.ts'
import type { Unit } from './units.ts'

/** A unit of the new draft that comes in behind one of the draft at hand. */
export interface Placed {
  /** Index in the new draft. */
  readonly fresh: number
  /** Index in the draft at hand; -1 for its beginning. */
  readonly after: number
}

export interface Placing {
  readonly placed: readonly Placed[]
  /** Rows and items whose table or section the hand has taken out. */
  readonly homeless: readonly Unit[]
}

/** Where the units that only the new draft has come in: behind what stands before them there, where their section is. */
export function placing(relation: Relation): Placing {
  const { fresh, hand, handOfFresh, baseOfFresh, base } = relation
  const placed: Placed[] = []
  const homeless: Unit[] = []
  // Behind which unit the one before it stands, where that has just come in.
  let chain: number | undefined
  fresh.units.forEach((unit, at) => {
    if ((handOfFresh[at] ?? -1) >= 0 || (baseOfFresh[at] ?? -1) >= 0) {
      chain = undefined
      return
    }
    const isEvent = unit.records.length > 0
    // Without the draft as it was written, whatever the hand lacks may have been deleted, except for events.
    if (base === undefined && unit.records.length === 0) return
    const before = anchorOf(at, relation, placed)
    if (before === undefined) {
      if (isEvent) homeless.push(unit)
      return
    }
    const after = chain ?? behind(before, unit, hand.units, relation)
    placed.push({ fresh: at, after })
    chain = unit.kind === 'row' && chain === undefined ? undefined : after
  })
  return { placed, homeless }
}

/** The nearest unit before it that the draft at hand has, too; undefined where its table or section is gone. */
function anchorOf(at: number, relation: Relation, placed: readonly Placed[]): number | undefined {
  const { fresh, hand, handOfFresh, baseOfFresh } = relation
  const unit = fresh.units[at] as Unit
  for (let before = at - 1; before >= 0; before -= 1) {
    const other = fresh.units[before] as Unit
    if (unit.kind === 'row' && other.table !== unit.table) return undefined
    const own = handOfFresh[before] ?? -1
    const isSame = unit.kind !== 'row' || (hand.units[own]?.table ?? -1) >= 0
    if (own >= 0 && isSame) return own
    const came = placed.find(({ fresh: index }) => index === before)
    if (came !== undefined && (unit.kind !== 'row' || other.kind === 'head')) return came.after
    const isGone = own < 0 && (baseOfFresh[before] ?? -1) >= 0
    if (isGone && other.kind === 'heading' && unit.kind !== 'heading') return undefined
    if (isGone && other.kind === 'head' && unit.kind === 'row') return undefined
  }
  return -1
}

/** The unit behind which it really goes: rows among rows by what they open with, the rest never inside a table. */
function behind(anchor: number, unit: Unit, hand: readonly Unit[], { freshOfHand, baseOfHand }: Relation): number {
  let at = anchor
  const isOwn = (index: number): boolean => (freshOfHand[index] ?? -1) < 0 && (baseOfHand[index] ?? -1) < 0
  for (let next = at + 1; next < hand.length; next += 1) {
    const other = hand[next] as Unit
    if (other.kind === 'stamp') break
    if (unit.kind === 'row') {
      if (other.kind !== 'row' || (freshOfHand[next] ?? -1) >= 0 || !isBefore(other.cells[0], unit.cells[0])) break
    } else if (other.kind === 'row' || other.kind === 'conflict') {
      // Over the rest of a table.
    } else if (unit.kind !== 'heading' || !isOwn(next) || (other.kind === 'heading' && other.depth <= unit.depth)) break
    at = next
  }
  return at
}

/** Whether a row that the hand has added comes first, where both open with times that are written alike. */
function isBefore(one = '', other = ''): boolean {
  const shape = (text: string): string => text.replace(/\d/g, '0')
  return /\d/.test(one) && shape(one) === shape(other) && one <= other
}
