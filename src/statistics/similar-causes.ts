import type { IncidentRow } from './incident-row.ts'
import { compareTexts } from './named-incident.ts'
import { type NameKey, rememberedKeys } from './names.ts'
import { sameIncident, sharedComponents } from './told-twice.ts'

export interface SimilarCause {
  readonly a: IncidentRow
  readonly b: IncidentRow
  /** From 0 to 1: the weight of the shared words by that of all words of both (weighted Jaccard). */
  readonly similarity: number
  /** Shared, the rarest first. */
  readonly words: readonly string[]
  readonly components: readonly string[]
}

export interface SimilarCauses {
  readonly pairs: number
  /** False where not every pair was looked at. */
  readonly complete: boolean
  /** Each incident with the earlier one that it resembles most, the most alike first. */
  readonly closest: readonly SimilarCause[]
}

const LEAST_WORDS = 4
/** In a handful of reports no word is known to be rare: more of them must agree. */
const FEW = 10
const thresholds = { few: 0.5, many: 0.3 }
/** A word of more than a fifth of all reports tells no cause. */
const COMMON = 0.2
/** Of a word's reports, the latest so many are looked at. */
const MOST_POSTINGS = 100

/**
 * Pairs of incidents whose causes are told in the same words; where both name components, they share one. A word counts
 * by how rare it is, ln((N + 1) / reports that have it). Pairs are looked for under the rarest words of each report
 * alone, as many as a similar pair must share one of (Bayardo, Ma and Srikant, WWW 2007), so that few are compared; of
 * all pairs only the number is kept, and each report's closest.
 *
 * @param rows in order; what is one incident in two tellings is no pair
 * @param most closest pairs that are wanted
 */
export function similarCauses(
  rows: readonly IncidentRow[],
  most = Number.POSITIVE_INFINITY,
  key: NameKey = rememberedKeys(),
): SimilarCauses {
  const { reports, weights, words } = weigh(rows)
  const threshold = rows.length < FEW ? thresholds.few : thresholds.many
  const postings: number[][] = words.map(() => [])
  const seenBy = new Int32Array(rows.length).fill(-1)
  const closest: Match[] = []
  let pairs = 0
  let complete = true
  for (const [index, own] of reports.entries()) {
    const candidates: number[] = []
    for (const word of prefixOf(own, weights, threshold)) {
      const before = postings[word] ?? []
      for (const earlier of before) {
        if (seenBy[earlier] === index) continue
        seenBy[earlier] = index
        candidates.push(earlier)
      }
      before.push(index)
      if (before.length > MOST_POSTINGS) {
        before.shift()
        complete = false
      }
    }
    let best: Match | undefined
    for (const earlier of candidates.sort((x, y) => x - y)) {
      const similarity = likeness(reports[earlier], own, weights)
      if (similarity < threshold || !mayBePair(rows[earlier], rows[index], key)) continue
      pairs += 1
      if (best === undefined || similarity > best.similarity) best = { earlier, later: index, similarity }
    }
    if (best !== undefined) closest.push(best)
  }
  closest.sort((x, y) => y.similarity - x.similarity || x.later - y.later)
  const told = closest.slice(0, most).flatMap(({ earlier, later, similarity }): SimilarCause[] => {
    const [a, b, one, other] = [rows[earlier], rows[later], reports[earlier], reports[later]]
    if (a === undefined || b === undefined || one === undefined || other === undefined) return []
    const shared = [...one.ranks].filter((rank) => other.ranks.includes(rank)).map((rank) => words[rank] ?? '')
    return [{ a, b, similarity, words: shared, components: sharedComponents(a, b, key) }]
  })
  return { pairs, complete, closest: told }
}

/** Two reports by their places. */
interface Match {
  readonly earlier: number
  readonly later: number
  readonly similarity: number
}

/** The words of a report by their ranks, the rarest first, and what they weigh together. */
interface Weighted {
  readonly ranks: Uint32Array
  readonly total: number
}

interface Weighing {
  readonly reports: readonly Weighted[]
  /** By rank: the rarest word has the rank 0. Words that too many reports have are left out. */
  readonly words: readonly string[]
  readonly weights: Float64Array
}

function weigh(rows: readonly IncidentRow[]): Weighing {
  const having = new Map<string, number>()
  for (const { words } of rows) for (const word of words) having.set(word, (having.get(word) ?? 0) + 1)
  const most = rows.length < FEW ? Number.POSITIVE_INFINITY : Math.max(3, COMMON * rows.length)
  const told = [...having].filter(([, count]) => count <= most)
  told.sort(([a, one], [b, other]) => one - other || compareTexts(a, b))
  const weights = Float64Array.from(told, ([, count]) => Math.log((rows.length + 1) / count))
  const ranks = new Map(told.map(([word], rank) => [word, rank]))
  const reports = rows.map(({ words }) => {
    const own = Uint32Array.from(words.flatMap((word) => ranks.get(word) ?? [])).sort()
    return { ranks: own, total: own.reduce((sum, rank) => sum + (weights[rank] ?? 0), 0) }
  })
  return { reports, words: told.map(([word]) => word), weights }
}

/** The rarest words, as many as leave too little weight for a similar pair to share none of them. */
function prefixOf({ ranks, total }: Weighted, weights: Float64Array, threshold: number): Uint32Array {
  let left = total
  const end = ranks.findIndex((rank) => {
    if (left < threshold * total) return true
    left -= weights[rank] ?? 0
    return false
  })
  return end === -1 ? ranks : ranks.subarray(0, end)
}

/** To three digits; 0 where they share too few words. */
function likeness(one: Weighted | undefined, other: Weighted | undefined, weights: Float64Array): number {
  if (one === undefined || other === undefined) return 0
  const [a, b] = [one.ranks, other.ranks]
  let count = 0
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0]
    if (x === y) {
      count += 1
      shared += weights[x] ?? 0
    }
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return count < LEAST_WORDS ? 0 : Math.round((shared / (one.total + other.total - shared)) * 1000) / 1000
}

function mayBePair(a: IncidentRow | undefined, b: IncidentRow | undefined, key: NameKey): boolean {
  if (a === undefined || b === undefined || sameIncident(a, b, key) !== undefined) return false
  return a.components.length === 0 || b.components.length === 0 || sharedComponents(a, b, key).length > 0
}
