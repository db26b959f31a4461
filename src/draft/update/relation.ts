import { type Mark, markOf } from './marks.ts'
import { paired } from './pairs.ts'
import type { Unit } from './units.ts'

/** One of the two texts, with what its units are known by. */
export interface Side {
  readonly units: readonly Unit[]
  readonly marks: readonly Mark[]
}

export const sideOf = (units: readonly Unit[]): Side => ({ units, marks: units.map(markOf) })

/** Which unit of the draft at hand, of the draft as it was written, and of the new one are the same. */
export interface Relation {
  readonly hand: Side
  readonly fresh: Side
  /** The draft as it was written; undefined where nothing tells. */
  readonly base: readonly Mark[] | undefined
  /** By indices; -1 for none. */
  readonly baseOfHand: readonly number[]
  readonly freshOfHand: readonly number[]
  readonly handOfFresh: readonly number[]
  readonly baseOfFresh: readonly number[]
  /** Base units that nothing of the new draft tells. */
  readonly freshOfBase: readonly number[]
}

export function relate(hand: Side, fresh: Side, base: readonly Mark[] | undefined): Relation {
  if (base === undefined) {
    const { to, from } = paired(hand.marks, fresh.marks, false)
    const none = (side: Side) => side.units.map(() => -1)
    return {
      hand,
      fresh,
      base,
      baseOfHand: none(hand),
      freshOfHand: to,
      handOfFresh: from,
      baseOfFresh: none(fresh),
      freshOfBase: [],
    }
  }
  const byHand = paired(hand.marks, base, true)
  const byFresh = paired(fresh.marks, base, true)
  const freshOfHand = byHand.to.map((at) => (at < 0 ? -1 : (byFresh.from[at] ?? -1)))
  const handOfFresh = byFresh.to.map((at) => (at < 0 ? -1 : (byHand.from[at] ?? -1)))
  // What neither was in the draft as it was written may still be the same: the hand wrote it before the evidence came.
  const ownHand = indicesOf(byHand.to)
  const ownFresh = indicesOf(byFresh.to)
  const both = paired(pick(hand.marks, ownHand), pick(fresh.marks, ownFresh), false)
  both.to.forEach((b, a) => {
    const [h, f] = [ownHand[a], ownFresh[b]]
    if (h === undefined || f === undefined) return
    freshOfHand[h] = f
    handOfFresh[f] = h
  })
  return {
    hand,
    fresh,
    base,
    baseOfHand: byHand.to,
    freshOfHand,
    handOfFresh,
    baseOfFresh: byFresh.to,
    freshOfBase: byFresh.from,
  }
}

const indicesOf = (to: readonly number[]): number[] => to.flatMap((at, index) => (at < 0 ? [index] : []))

const pick = (marks: readonly Mark[], indices: readonly number[]): Mark[] =>
  indices.flatMap((index) => marks[index] ?? [])
