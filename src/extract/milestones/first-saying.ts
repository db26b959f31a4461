import type { MilestoneName } from '../../model/incident.ts'
import type { Fact } from './facts.ts'

const known = new WeakMap<readonly Fact[], Map<string, number>>()

/** Rank of the first of `facts` whose words weigh so much for a milestone; Infinity where none does. */
export function firstSaying(facts: readonly Fact[], name: MilestoneName, weight: number): number {
  const ranks = known.get(facts) ?? new Map<string, number>()
  known.set(facts, ranks)
  const key = `${name} ${weight}`
  const rank = ranks.get(key) ?? facts.findIndex(({ says }) => says(name) >= weight)
  ranks.set(key, rank)
  return rank < 0 ? Number.POSITIVE_INFINITY : rank
}
