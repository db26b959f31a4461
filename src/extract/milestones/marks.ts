import type { MilestoneName } from '../../model/incident.ts'
import { elapsed } from '../../time/elapsed.ts'
import { type ByMilestone, type Candidate, milestoneNames } from './candidate.ts'
import type { Facts } from './facts.ts'
import { weights } from './weights.ts'

/** Further tellings of a milestone are marked where a label names it, or where words alone leave no doubt. */
const plain = 7.5

/** The events that tell a milestone: the chosen ones, and such as tell one of them as plainly a second time. */
export function marksOf(
  chosen: ByMilestone<Candidate>,
  candidates: ByMilestone<readonly Candidate[]>,
  facts: Facts,
): Map<string, MilestoneName> {
  const marks = new Map<string, MilestoneName>()
  for (const name of milestoneNames) {
    const event = chosen[name]?.event
    if (event !== undefined) marks.set(event, name)
  }
  const own = {
    mitigated: entryBehind(chosen.mitigated, candidates.mitigated ?? []),
    identified: entryPosted(chosen.identified, candidates.identified ?? [], facts),
    resolved: lastEntry(chosen.resolved, candidates.resolved ?? [], facts),
  }
  for (const { event, milestone } of Object.values(own).filter((one) => one !== undefined)) {
    if (event !== undefined && !marks.has(event)) marks.set(event, milestone)
  }
  for (const name of milestoneNames) {
    if (chosen[name] === undefined) continue
    for (const one of candidates[name] ?? []) {
      if (one.event === undefined || marks.has(one.event)) continue
      if (one.named || wordsOf(one) >= plain) marks.set(one.event, name)
    }
  }
  return marks
}

/** In seconds: what is told later than so tells of what was left to do. */
const WORKING_OFF = 1800

/** Where a stated span ends the impact: the first entry after it that tells the same, if none at or before it does. */
function entryBehind(stated: Candidate | undefined, candidates: readonly Candidate[]): Candidate | undefined {
  if (stated === undefined || stated.event !== undefined) return undefined
  const told = candidates.filter((one) => one.event !== undefined && wordsOf(one) >= weights.endsPlainly)
  const after = (one: Candidate) => elapsed(stated.at, one.at) ?? -1
  if (told.length === 0 || told.some((one) => after(one) <= 0)) return undefined
  const [next] = told.toSorted((a, b) => after(a) - after(b))
  return next !== undefined && after(next) <= WORKING_OFF ? next : undefined
}

/** Where a post tells that the cause is known: the entry at or before it that tells the same. */
function entryPosted(
  post: Candidate | undefined,
  candidates: readonly Candidate[],
  { entries, updates }: Facts,
): Candidate | undefined {
  if (post === undefined || !updates.some(({ one }) => one.event.id === post.event)) return undefined
  const own = new Set(entries.map(({ one }) => one.event.id))
  return candidates.find(
    (one) =>
      one.event !== undefined &&
      own.has(one.event) &&
      wordsOf(one) >= weights.plainly &&
      (elapsed(one.at, post.at) ?? -1) >= 0,
  )
}

/** Where a label of a list of key times is taken for the end: the last entry of the timeline, if it tells the same. */
function lastEntry(
  labelled: Candidate | undefined,
  candidates: readonly Candidate[],
  { entries }: Facts,
): Candidate | undefined {
  const isLabel = (id: string | undefined) =>
    entries.some(({ one, telling }) => one.event.id === id && telling.label !== '')
  if (labelled?.event === undefined || !isLabel(labelled.event)) return undefined
  const last = entries.findLast(({ telling }) => telling.label === '')?.one.event.id
  return candidates.find((one) => one.event === last && last !== undefined && wordsOf(one) >= weights.plainly)
}

function wordsOf({ cues }: Candidate): number {
  return cues.filter(({ why }) => /^(?:says "|labelled|headed)/.test(why)).reduce((sum, { weight }) => sum + weight, 0)
}
