import type { IncidentRow } from './incident-row.ts'
import { compareTexts } from './named-incident.ts'
import { sharedComponents } from './told-twice.ts'

export interface SimilarCause {
  readonly a: IncidentRow
  readonly b: IncidentRow
  /** From 0 to 1: the weight of the shared words by that of all words of both (weighted Jaccard). */
  readonly similarity: number
  /** Shared, the rarest first. */
  readonly words: readonly string[]
  readonly components: readonly string[]
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
 * alone, as many as a similar pair must share one of (Bayardo, Ma and Srikant, WWW 2007), so that few are compared.
 *
 * @param rows in order
 * @param told pairs to leave out: one incident in two tellings
 */
export function similarCauses(
  rows: readonly IncidentRow[],
  told: readonly { readonly a: IncidentRow; readonly b: IncidentRow }[],
): { readonly pairs: readonly SimilarCause[]; readonly complete: boolean } {
  const words = weigh(rows)
  const threshold = rows.length < FEW ? thresholds.few : thresholds.many
  const known = new Map<IncidentRow, Set<IncidentRow>>()
  for (const { a, b } of told) {
    known.set(a, (known.get(a) ?? new Set()).add(b))
    known.set(b, (known.get(b) ?? new Set()).add(a))
  }
  const postings = new Map<string, number[]>()
  const pairs: SimilarCause[] = []
  let complete = true
  for (const [index, row] of rows.entries()) {
    const own = words[index]
    if (own === undefined) continue
    const seen = new Set<number>()
    for (const word of prefixOf(own, threshold)) {
      const before = postings.get(word) ?? []
      for (const earlier of before) seen.add(earlier)
      before.push(index)
      if (before.length > MOST_POSTINGS) {
        before.shift()
        complete = false
      }
      postings.set(word, before)
    }
    for (const earlier of [...seen].sort((x, y) => x - y)) {
      const [a, other] = [rows[earlier], words[earlier]]
      if (a === undefined || other === undefined || known.get(a)?.has(row)) continue
      const pair = compared(a, row, other, own)
      if (pair !== undefined && pair.similarity >= threshold) pairs.push(pair)
    }
  }
  return { pairs: pairs.sort((x, y) => y.similarity - x.similarity), complete }
}

/** The words of a report with their weights, the rarest first. */
interface Weighted {
  readonly weights: ReadonlyMap<string, number>
  readonly total: number
}

function weigh(rows: readonly IncidentRow[]): Weighted[] {
  const reports = new Map<string, number>()
  for (const { words } of rows) for (const word of words) reports.set(word, (reports.get(word) ?? 0) + 1)
  const most = rows.length < FEW ? Number.POSITIVE_INFINITY : Math.max(3, COMMON * rows.length)
  const of = (word: string) => reports.get(word) ?? 1
  return rows.map(({ words }) => {
    const told = words.filter((word) => of(word) <= most).sort((a, b) => of(a) - of(b) || compareTexts(a, b))
    const weights = new Map(told.map((word) => [word, Math.log((rows.length + 1) / of(word))]))
    return { weights, total: sum(weights.values()) }
  })
}

/** The rarest words, as many as leave too little weight for a similar pair to share none of them. */
function prefixOf({ weights, total }: Weighted, threshold: number): string[] {
  const prefix: string[] = []
  let left = total
  for (const [word, weight] of weights) {
    if (left < threshold * total) break
    prefix.push(word)
    left -= weight
  }
  return prefix
}

function compared(a: IncidentRow, b: IncidentRow, one: Weighted, other: Weighted): SimilarCause | undefined {
  const words = [...one.weights.keys()].filter((word) => other.weights.has(word))
  if (words.length < LEAST_WORDS) return undefined
  const components = sharedComponents(a, b)
  if (components.length === 0 && a.components.length > 0 && b.components.length > 0) return undefined
  const shared = sum(words.map((word) => one.weights.get(word) ?? 0))
  const similarity = Math.round((shared / (one.total + other.total - shared)) * 1000) / 1000
  return { a, b, similarity, words, components }
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
