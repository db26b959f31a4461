import type { MilestoneName } from '../../model/incident.ts'
import { type ByMilestone, type Candidate, milestoneNames } from './candidate.ts'

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
  for (const name of milestoneNames) {
    if (chosen[name] === undefined) continue
    for (const one of candidates[name] ?? []) {
      if (one.event === undefined || marks.has(one.event)) continue
      if (one.named || wordsOf(one) >= plain) marks.set(one.event, name)
    }
  }
  return marks
}

function wordsOf({ cues }: Candidate): number {
  return cues.filter(({ why }) => /^(?:says "|labelled|headed)/.test(why)).reduce((sum, { weight }) => sum + weight, 0)
}
