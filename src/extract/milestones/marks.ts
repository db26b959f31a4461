import type { MilestoneName } from '../../model/incident.ts'
import { elapsed } from '../../time/elapsed.ts'
import { type ByMilestone, type Candidate, milestoneNames } from './candidate.ts'
import { weights } from './weights.ts'

/** Further tellings of a milestone are marked where a label names it, or where words alone leave no doubt. */
const plain = 7.5

/** The events that tell a milestone: the chosen ones, and such as tell one of them as plainly a second time. */
export function marksOf(
  chosen: ByMilestone<Candidate>,
  candidates: ByMilestone<readonly Candidate[]>,
): Map<string, MilestoneName> {
  const marks = new Map<string, MilestoneName>()
  for (const name of milestoneNames) {
    const event = chosen[name]?.event
    if (event !== undefined) marks.set(event, name)
  }
  const own = entryBehind(chosen.mitigated, candidates.mitigated ?? [])
  if (own?.event !== undefined && !marks.has(own.event)) marks.set(own.event, 'mitigated')
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

function wordsOf({ cues }: Candidate): number {
  return cues.filter(({ why }) => /^(?:says "|labelled|headed)/.test(why)).reduce((sum, { weight }) => sum + weight, 0)
}
