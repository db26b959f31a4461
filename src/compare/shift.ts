import type { IncidentEvent } from '../model/incident.ts'
import { epochOf } from '../time/elapsed.ts'
import { type Account, comparable } from './account.ts'
import type { Similarity } from './similarity.ts'

/** Two accounts whose shared events lie apart by one and the same length. */
export interface Shift {
  /** Places of the two among the accounts. */
  readonly of: number
  readonly against: number
  /** To be taken from the times of `of` to lay them on those of `against`; negative where they are early. */
  readonly seconds: number
  /** The events told in both that lie apart by it: those of `against` first. */
  readonly pairs: readonly (readonly [IncidentEvent, IncidentEvent])[]
  /** Of how many that could be compared. */
  readonly among: number
  /** False where either has no zone: then nothing is wrong, but `seconds` shows how the clocks lie to each other. */
  readonly settled: boolean
}

/** Seconds to be taken from an account's settled times; 0 where no shift is known. */
export function shiftOf(shifts: readonly Shift[], account: number): number {
  return shifts.find((one) => one.of === account && one.settled)?.seconds ?? 0
}

/** What two tellings must share for their times to be set against each other before anything else is known. */
const alike = 0.5

/** Label against label, summer against standard time, Kathmandu's 45 minutes included. */
const step = 900

/** The largest distance between two zones in use: from -12:00 to +14:00. */
const farthest = 26 * 3_600

/**
 * How the times of account `of` lie to those of account `against`: by the events that both tell in nearly the same
 * words. Undefined where these do not agree on one shift, or there are fewer than two.
 */
export function shiftBetween(
  accounts: readonly Account[],
  against: number,
  of: number,
  similarity: Similarity,
  toleranceSeconds: number,
): Shift | undefined {
  const [first = [], second = []] = [accounts[against], accounts[of]].map((account) => timed(account))
  const alikes = mutual(first, second, similarity)
  const both = alikes.filter((pair) => pair.every(({ at }) => comparable(at)))
  const settled = both.length >= Math.min(2, alikes.length)
  const pairs = settled ? both : alikes.filter((pair) => !both.includes(pair))
  const apart = pairs.flatMap(([a, b]) => {
    const [from, to] = [epochOf(a.at), epochOf(b.at)]
    return from && to ? [{ pair: [a, b] as const, seconds: (to.ms - from.ms) / 1000 }] : []
  })
  let best: typeof apart = []
  for (const { seconds } of apart) {
    const near = apart.filter((other) => Math.abs(other.seconds - seconds) <= toleranceSeconds)
    if (near.length > best.length) best = near
  }
  const seconds = median(best.map((one) => one.seconds))
  const whole = Math.round(seconds / step) * step
  const constant = best.length >= 2 && best.length * 2 > apart.length && Math.abs(seconds - whole) <= toleranceSeconds
  if (!constant || Math.abs(whole) > farthest || (settled && Math.abs(whole) < 3_600)) return undefined
  return { of, against, seconds: whole, pairs: best.map(({ pair }) => pair), among: apart.length, settled }
}

const timed = (account: Account | undefined): IncidentEvent[] =>
  (account?.incident.timeline ?? []).filter(({ at, text }) => at.precision !== 'day' && text.trim() !== '')

/** Pairs in which each is the other's most similar, and similar enough. */
function mutual(
  first: readonly IncidentEvent[],
  second: readonly IncidentEvent[],
  similarity: Similarity,
): (readonly [IncidentEvent, IncidentEvent])[] {
  const forth = nearestIn(first, second, similarity)
  const back = nearestIn(second, first, similarity)
  return [...forth].flatMap(([a, b]) => (back.get(b) === a ? [[a, b] as const] : []))
}

/** The most similar of `others` for each; none where two are equally so, since it is open which is meant. */
function nearestIn(
  events: readonly IncidentEvent[],
  others: readonly IncidentEvent[],
  similarity: Similarity,
): Map<IncidentEvent, IncidentEvent> {
  const byWord = new Map<string, IncidentEvent[]>()
  for (const other of others) {
    for (const word of similarity.words(other)) byWord.set(word, [...(byWord.get(word) ?? []), other])
  }
  const found = new Map<IncidentEvent, IncidentEvent>()
  for (const event of events) {
    let [best, most, equal]: [IncidentEvent | undefined, number, boolean] = [undefined, alike, false]
    const rare = [...similarity.words(event)].filter((word) => (byWord.get(word)?.length ?? 0) <= common)
    for (const other of new Set(rare.flatMap((word) => byWord.get(word) ?? []))) {
      const much = similarity.of(event, other)
      if (much < most) continue
      equal = much === most && best !== undefined
      best = other
      most = much
    }
    if (best && !equal) found.set(event, best)
  }
  return found
}

/** A word that more events than this have does not lead from one to its like. */
export const common = 60

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
