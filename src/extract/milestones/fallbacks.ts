import type { MilestoneName } from '../../model/incident.ts'
import { epochOf } from '../../time/elapsed.ts'
import type { ByMilestone, Candidate } from './candidate.ts'
import type { Chosen } from './choose.ts'
import type { Fact, Facts } from './facts.ts'
import { mayBegin } from './place-cues.ts'
import { weights } from './weights.ts'

/**
 * Where only one of two milestones is told, its place tells the other: the entry before the one that declares the
 * incident over ended its impact, and the one before somebody took it on told him of it, if no word of theirs says
 * anything else. Or one moment stands for both: what is told as the end of the incident also ended its impact; an
 * entry that ends the timeline with service back to normal, or with the stated impact, also ended the incident; and a
 * page of updates alone first knew when it first said that it investigates.
 */
export function completed(chosen: Chosen, candidates: ByMilestone<readonly Candidate[]>, facts: Facts): Chosen {
  return withDetection(withResolution(withMitigation(chosen, candidates, facts), facts), facts)
}

/** The entry before that of `next`, where it tells no milestone of its own. */
function entryBefore(next: Candidate, chosen: Chosen, { entries }: Facts): Fact | undefined {
  const rank = entries.findIndex(({ one }) => one.event.id === next.event)
  const before = entries[rank - 1]
  if (before === undefined || before.telling.label !== '' || !before.one.event.at.local.includes('T')) return undefined
  const { id } = before.one.event
  return Object.values(chosen).some(({ event }) => event === id) ? undefined : before
}

/** Whether an entry may tell the end of the impact by no word: it tells neither trouble nor an earlier step. */
function mayEnd(fact: Fact): boolean {
  return !fact.trouble && beforeEnd.every((name) => fact.says(name) < weights.endsPlainly)
}

const beforeEnd = ['detected', 'acknowledged', 'escalated', 'announced'] as const

function byPlace({ one: { event } }: Fact, milestone: MilestoneName, why: string): Candidate {
  const { at, id, text, position } = event
  return standsFor({ milestone, at, event: id, text, position, score: 0, cues: [], named: false }, milestone, why)
}

function standsFor(one: Candidate, milestone: MilestoneName, why: string): Candidate {
  return { ...one, milestone, score: weights.enough, cues: [{ why, weight: weights.enough }], named: false }
}

function withMitigation(chosen: Chosen, candidates: ByMilestone<readonly Candidate[]>, facts: Facts): Chosen {
  const { resolved, mitigated } = chosen
  if (resolved === undefined || mitigated !== undefined) return chosen
  const { all } = facts
  const before = entryBefore(resolved, chosen, facts)
  if (before !== undefined && mayEnd(before))
    return { ...chosen, mitigated: byPlace(before, 'mitigated', 'the last entry before it was declared over') }
  // That a ticket was closed, by a field of that name or by a status, does not say when the impact ended.
  if (resolved.named) return chosen
  const own = candidates.mitigated?.find(({ event }) => event !== undefined && event === resolved.event)
  const told = standsFor(
    resolved,
    'mitigated',
    'told as the end of the incident, and nothing tells the end of its impact',
  )
  // That a banner was taken down does not say it either.
  if (own === undefined && all.some(({ one, trouble }) => trouble && one.event.id === resolved.event)) return chosen
  if (own === undefined) return { ...chosen, mitigated: told }
  return { ...chosen, mitigated: { ...told, score: own.score + weights.enough, cues: [...own.cues, ...told.cues] } }
}

function withResolution(chosen: Chosen, { entries }: Facts): Chosen {
  const { resolved, mitigated } = chosen
  if (resolved !== undefined || mitigated === undefined) return chosen
  const last = entries.at(-1)
  const same = last?.one.event.at.local === mitigated.at.local
  if (!same || last === undefined || entries.length <= 2) return chosen
  const ends = last.says('mitigated') >= weights.endsPlainly && last.says('resolved') > 0
  if (!ends && mitigated.event !== undefined) return chosen
  return { ...chosen, resolved: standsFor(mitigated, 'resolved', 'the last entry tells that service is back') }
}

function withDetection(chosen: Chosen, facts: Facts): Chosen {
  const { entries, updates } = facts
  if (chosen.detected === undefined && chosen.acknowledged !== undefined) {
    const before = entryBefore(chosen.acknowledged, chosen, facts)
    if (before !== undefined && mayBegin(before))
      return { ...chosen, detected: byPlace(before, 'detected', 'the last entry before somebody took it on') }
  }
  const first = updates[0]
  if (chosen.detected !== undefined || entries.length > 0 || first?.status !== 'investigating') return chosen
  const { event } = first.one
  const started = chosen.started === undefined ? null : epochOf(chosen.started.at)
  const at = epochOf(event.at)
  // A record states its start to the millisecond, and its first post to the second.
  if (started !== null && at !== null && at.ms + 60_000 <= started.ms) return chosen
  return {
    ...chosen,
    detected: byPlace(first, 'detected', 'first update, and nothing else tells when it was noticed'),
  }
}
