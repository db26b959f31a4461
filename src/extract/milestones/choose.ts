import type { MilestoneName } from '../../model/incident.ts'
import { epochOf } from '../../time/elapsed.ts'
import { type ByMilestone, type Candidate, milestoneNames } from './candidate.ts'
import { weights } from './weights.ts'

export type Chosen = ByMilestone<Candidate>

/**
 * The choice of candidates that is best as a whole: the sum of their scores, less what it costs to stand in an
 * order in which incidents do not happen. A beam keeps the work bounded.
 */
export function bestTogether(candidates: ByMilestone<readonly Candidate[]>): Chosen {
  let beam: { chosen: Chosen; score: number }[] = [{ chosen: {}, score: 0 }]
  for (const name of milestoneNames) {
    const enough = weights.enough + weights.enoughFor[name]
    const options = (candidates[name] ?? []).filter(({ score }) => score >= enough).slice(0, 8)
    const next: { chosen: Chosen; option?: Candidate; score: number }[] = beam.map(({ chosen, score }) => ({
      chosen,
      score: score + enough,
    }))
    for (const { chosen, score } of beam) {
      for (const option of options) next.push({ chosen, option, score: score + option.score - costIn(chosen, option) })
    }
    // Few of them are kept: only those are put together.
    beam = next
      .sort((a, b) => b.score - a.score)
      .slice(0, 60)
      .map(({ chosen, option, score }) => ({
        chosen: option === undefined ? chosen : { ...chosen, [name]: option },
        score,
      }))
  }
  return beam[0]?.chosen ?? {}
}

function costIn(chosen: Chosen, option: Candidate): number {
  let sum = 0
  for (const [from, to, cost] of weights.disorder) {
    const earlier = to === option.milestone ? chosen[from] : undefined
    if (earlier !== undefined) sum += cost * disorder(earlier, option) * doubt(earlier, option)
  }
  return sum
}

/** A field that names the milestone stands whatever the order says: contradictions are kept, for a rule to find. */
function doubt(a: Candidate, b: Candidate): number {
  return a.named && b.named ? 0.1 : a.named || b.named ? 0.5 : 1
}

/** How far one stands after the other, from 0 (not at all) to 1 (plainly): two clocks, or a round figure, account for minutes. */
function disorder(a: Candidate, b: Candidate): number {
  if (a.at.precision === 'day' || b.at.precision === 'day')
    return a.at.local.slice(0, 10) > b.at.local.slice(0, 10) ? 1 : 0
  const from = epochOf(a.at)
  const to = epochOf(b.at)
  if (from === null || to === null || from.bare !== to.bare) return 0
  return Math.max(0, Math.min(1, (from.ms - to.ms) / 60_000 / weights.apart))
}

/** Of equals, the earliest is taken; the end of an incident is its latest. */
export function byTimeOf(name: MilestoneName): (a: Candidate, b: Candidate) => number {
  const sign = name === 'resolved' ? -1 : 1
  return (a, b) => sign * ((epochOf(a.at)?.ms ?? 0) - (epochOf(b.at)?.ms ?? 0))
}
