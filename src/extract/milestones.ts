import type { Basis } from '../model/basis.ts'
import type { Milestone, MilestoneName } from '../model/incident.ts'
import type { Outline } from './lines.ts'
import {
  type ByMilestone,
  type Candidate,
  type Decision,
  milestoneNames,
  type StatedWindow,
  scoreOf,
} from './milestones/candidate.ts'
import { bestTogether, byTimeOf } from './milestones/choose.ts'
import { type Fact, type Facts, factsOf } from './milestones/facts.ts'
import { completed } from './milestones/fallbacks.ts'
import { marksOf } from './milestones/marks.ts'
import { changeCues, mayTell, placeCues } from './milestones/place-cues.ts'
import { windowCandidates } from './milestones/window-candidates.ts'
import type { Traced } from './timeline.ts'

export type { Candidate, Cue, Decision, StatedWindow } from './milestones/candidate.ts'

/**
 * Which told moments are the milestones, by the weighted cues of their words, status, place and neighbours.
 * With `outline`, the section and the paragraph that a moment stands in count too.
 */
export function milestonesOf(traced: readonly Traced[], windows: readonly StatedWindow[], outline?: Outline): Decision {
  const facts = factsOf(traced, outline)
  const candidates: ByMilestone<readonly Candidate[]> = {}
  for (const name of milestoneNames) {
    const list = facts.all.map((fact) => candidateOf(name, fact, facts)).filter((one) => one !== undefined)
    list.push(...windowCandidates(name, windows, facts))
    const byTime = byTimeOf(name)
    candidates[name] = list.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || byTime(a, b))
  }
  const together = completed(bestTogether(candidates), candidates, facts)
  const marks = new Map(marksOf(together, candidates, facts))
  const milestones: Partial<Record<MilestoneName, Milestone>> = {}
  for (const one of Object.values(together)) {
    const event = one.event ?? entryAt(one, facts)
    milestones[one.milestone] = milestoneOf(one, event)
    if (event !== undefined && !marks.has(event)) marks.set(event, one.milestone)
  }
  return { milestones, candidates: withChosen(candidates, together), marks }
}

function candidateOf(name: MilestoneName, fact: Fact, facts: Facts): Candidate | undefined {
  const { event } = fact.one
  const words = fact.words.get(name) ?? []
  if (words.length === 0 && !mayTell(name, fact)) return undefined
  const place = placeCues(name, fact, facts)
  if (words.length === 0 && !place.some(({ tells }) => tells)) return undefined
  const cues = [...words, ...place, ...(name === 'started' ? changeCues(fact, facts) : [])]
  const score = scoreOf(cues)
  if (score <= 0) return undefined
  // A stamp says when a post went out, whatever the order says.
  const named =
    words.some(({ why }) => why.startsWith('labelled')) || place.some(({ why }) => why === 'first status update')
  return {
    milestone: name,
    at: event.at,
    event: event.id,
    text: event.text,
    position: event.position,
    score,
    cues,
    named,
  }
}

/** A moment that was chosen for want of another stands among the candidates too, with why. */
function withChosen(
  candidates: ByMilestone<readonly Candidate[]>,
  chosen: ByMilestone<Candidate>,
): ByMilestone<readonly Candidate[]> {
  const all = { ...candidates }
  for (const name of milestoneNames) {
    const one = chosen[name]
    if (one === undefined || candidates[name]?.includes(one)) continue
    all[name] = [
      one,
      ...(candidates[name] ?? []).filter(({ event }) => event === undefined || event !== one.event),
    ].sort((a, b) => b.score - a.score)
  }
  return all
}

/** Weaker cues stand in the decision's candidates, not in the reason that is printed. */
const telling = 1.4

/** The timeline's entry at the moment that a stated window begins or ends: it tells the milestone's story. */
function entryAt({ at }: Candidate, { entries }: Facts): string | undefined {
  const same = entries.filter(({ one }) => one.event.at.local === at.local && at.local.includes('T'))
  return same.length === 1 ? same[0]?.one.event.id : undefined
}

function milestoneOf(candidate: Candidate, event: string | undefined): Milestone {
  const { at, text, position, cues } = candidate
  const words = cues.some(({ why }) => /^(?:says "|labelled|status|start|end)/.test(why))
  const basis: Basis = words || candidate.event === undefined ? 'stated' : 'inferred'
  const why = [...cues]
    .filter(({ weight }) => weight >= telling)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map((cue) => cue.why)
  return {
    at,
    ...(event === undefined ? {} : { event }),
    basis,
    reason: `"${text.replace(/\s+/g, ' ').slice(0, 80)}": ${why.join(', ')}`,
    position,
  }
}
