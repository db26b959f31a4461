import type { IncidentEvent } from '../model/incident.ts'
import { type Account, instantOf, kindOf } from './account.ts'
import { common, type Shift, shiftOf } from './shift.ts'
import type { Similarity } from './similarity.ts'

/** One event as one account tells it. */
export interface Telling {
  /** Place among the accounts. */
  readonly account: number
  readonly event: IncidentEvent
  /** How far its words are those of the row's other tellings, 0 to 1; 1 for the first of a row. */
  readonly words: number
}

/** One event with all who tell it, in the order of the accounts; no account twice. */
export type Row = readonly Telling[]

/** A match needs so many points: words alike in half their weight, or fewer with the time or the milestone. */
const enough = 0.5

/** Beyond this, two tellings in nearly the same words are still taken for one: a date may be mistyped. */
const nearlySame = 0.7

const hour = 3_600_000

/**
 * Lays the events of all accounts beside each other, each at most once: by their words, the milestones they mark and
 * their times, a known shift between two accounts being taken off. Best matches are taken first.
 */
export function align(accounts: readonly Account[], shifts: readonly Shift[], similarity: Similarity): Row[] {
  const rows: Telling[][] = []
  const placed = (account: number, event: IncidentEvent) => {
    const at = instantOf(event.at)
    return at === null ? null : at - shiftOf(shifts, account) * 1000
  }
  for (const [account, { incident }] of accounts.entries()) {
    const index = indexOf(rows, similarity, placed)
    const matches = incident.timeline.flatMap((event, order) =>
      candidatesOf(event, index, similarity, placed(account, event)).flatMap((row) => {
        const { score, words } = bestMatch(rows[row] ?? [], { account, event }, similarity, placed)
        return score >= enough ? [{ event, order, row, score, words }] : []
      }),
    )
    matches.sort((a, b) => b.score - a.score || a.order - b.order || a.row - b.row)
    const taken = new Set<number>()
    const matched = new Set<IncidentEvent>()
    for (const { event, row, words } of matches) {
      if (taken.has(row) || matched.has(event)) continue
      taken.add(row)
      matched.add(event)
      rows[row]?.push({ account, event, words })
    }
    for (const event of incident.timeline) if (!matched.has(event)) rows.push([{ account, event, words: 1 }])
  }
  const key = (row: Row) => row.map((one) => placed(one.account, one.event)).find((at) => at !== null)
  return rows
    .map((row, order) => ({ row, order, at: key(row) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.at === b.at ? a.order - b.order : a.at - b.at))
    .map(({ row }) => row)
}

type Placed = (account: number, event: IncidentEvent) => number | null

interface Index {
  readonly byWord: ReadonlyMap<string, readonly number[]>
  readonly byMilestone: ReadonlyMap<string, readonly number[]>
  readonly byTime: readonly { readonly at: number; readonly row: number }[]
}

function indexOf(rows: readonly Row[], similarity: Similarity, placed: Placed): Index {
  const byWord = new Map<string, number[]>()
  const byMilestone = new Map<string, number[]>()
  const byTime: { at: number; row: number }[] = []
  const add = (map: Map<string, number[]>, key: string, row: number) => {
    const list = map.get(key)
    if (list) list.push(row)
    else map.set(key, [row])
  }
  for (const [row, tellings] of rows.entries()) {
    for (const { account, event } of tellings) {
      for (const word of similarity.words(event)) add(byWord, word, row)
      if (event.milestone) add(byMilestone, event.milestone, row)
      const at = placed(account, event)
      if (at !== null) byTime.push({ at, row })
    }
  }
  return { byWord, byMilestone, byTime: byTime.sort((a, b) => a.at - b.at) }
}

/** The rows worth comparing: those that share a rare word or the milestone, and the nearest in time. */
function candidatesOf(event: IncidentEvent, index: Index, similarity: Similarity, at: number | null): number[] {
  const found = new Set<number>()
  for (const word of similarity.words(event)) {
    const rows = index.byWord.get(word) ?? []
    if (rows.length <= common) for (const row of rows) found.add(row)
  }
  for (const row of index.byMilestone.get(event.milestone ?? '') ?? []) found.add(row)
  if (at !== null) {
    const { byTime } = index
    let first = 0
    let last = byTime.length
    while (first < last) {
      const middle = (first + last) >> 1
      if ((byTime[middle]?.at ?? 0) < at - 300_000) first = middle + 1
      else last = middle
    }
    for (const near of byTime.slice(first, first + common)) if (near.at <= at + 300_000) found.add(near.row)
  }
  return [...found].sort((a, b) => a - b)
}

interface Match {
  readonly score: number
  readonly words: number
}

function bestMatch(row: Row, telling: Omit<Telling, 'words'>, similarity: Similarity, placed: Placed): Match {
  return row
    .map((other) => scored(other, telling, similarity, placed))
    .reduce((best, one) => (one.score > best.score ? one : best), { score: 0, words: 0 })
}

function scored(a: Omit<Telling, 'words'>, b: Omit<Telling, 'words'>, similarity: Similarity, placed: Placed): Match {
  const words = similarity.of(a.event, b.event)
  const [from, to] = [placed(a.account, a.event), placed(b.account, b.event)]
  const apart = from === null || to === null ? null : Math.abs(to - from)
  if (apart !== null && apart > 6 * hour && words < nearlySame) return { score: 0, words }
  const [one, other] = [a.event.milestone, b.event.milestone]
  const milestone = one === undefined || other === undefined ? 0 : one === other ? 0.35 : -0.25
  const kind = kindOf(a.event) !== undefined && kindOf(a.event) === kindOf(b.event) ? 0.1 : 0
  return { score: words + milestone + nearness(apart) + (words > 0 || apart === 0 ? kind : 0), words }
}

function nearness(apart: number | null): number {
  if (apart === null || apart > hour / 2) return 0
  if (apart === 0) return 0.4
  return apart <= 60_000 ? 0.3 : apart <= 300_000 ? 0.2 : 0.05
}
