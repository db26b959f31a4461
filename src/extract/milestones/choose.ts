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
    const options = (candidates[name] ?? []).filter(({ score }) => score >= weights.enough).slice(0, 8)
    const next = beam.map(({ chosen, score }) => ({ chosen, score: score + weights.enough }))
    for (const { chosen, score } of beam) {
      for (const option of options)
        next.push({ chosen: { ...chosen, [name]: option }, score: score + option.score - costIn(chosen, option) })
    }
    beam = next.sort((a, b) => b.score - a.score).slice(0, 60)
  }
  return beam[0]?.chosen ?? {}
}

function costIn(chosen: Chosen, option: Candidate): number {
  return milestoneNames.reduce((sum, other) => {
    const earlier = chosen[other]
    return earlier === undefined ? sum : sum + costOf(earlier, option) * doubt(earlier, option)
  }, 0)
}

/** A field that names the milestone stands whatever the order says: contradictions are kept, for a rule to find. */
function doubt(a: Candidate, b: Candidate): number {
  return a.named && b.named ? 0.1 : b.named ? 0.5 : 1
}

/** What it costs that the second comes before the first; nothing where that happens in sound incidents. */
const disorder: readonly (readonly [MilestoneName, MilestoneName, number])[] = [
  ['started', 'detected', 6],
  ['started', 'acknowledged', 8],
  ['started', 'escalated', 8],
  ['started', 'announced', 8],
  ['started', 'identified', 6],
  ['started', 'mitigated', 10],
  ['started', 'resolved', 10],
  ['detected', 'acknowledged', 4],
  ['detected', 'escalated', 3],
  ['detected', 'identified', 3],
  ['detected', 'mitigated', 6],
  ['detected', 'resolved', 8],
  ['acknowledged', 'identified', 1.5],
  ['acknowledged', 'mitigated', 3],
  ['acknowledged', 'resolved', 6],
  ['escalated', 'resolved', 5],
  ['announced', 'resolved', 5],
  ['identified', 'mitigated', 0.8],
  ['identified', 'resolved', 3],
  ['mitigated', 'resolved', 8],
]

function costOf(a: Candidate, b: Candidate): number {
  const rule = disorder.find(([from, to]) => from === a.milestone && to === b.milestone)
  if (rule === undefined) return 0
  if (a.at.precision === 'day' || b.at.precision === 'day')
    return a.at.local.slice(0, 10) > b.at.local.slice(0, 10) ? rule[2] : 0
  const from = epochOf(a.at)
  const to = epochOf(b.at)
  return from !== null && to !== null && from.bare === to.bare && from.ms > to.ms ? rule[2] : 0
}

/** Of equals, the earliest is taken; the end of an incident is its latest. */
export function byTimeOf(name: MilestoneName): (a: Candidate, b: Candidate) => number {
  const sign = name === 'resolved' ? -1 : 1
  return (a, b) => sign * ((epochOf(a.at)?.ms ?? 0) - (epochOf(b.at)?.ms ?? 0))
}
