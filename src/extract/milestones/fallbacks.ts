import type { MilestoneName } from '../../model/incident.ts'
import { epochOf } from '../../time/elapsed.ts'
import type { ByMilestone, Candidate } from './candidate.ts'
import type { Chosen } from './choose.ts'
import type { Facts } from './facts.ts'
import { weights } from './weights.ts'

/**
 * Where only one of two milestones is told, one moment may stand for both: what is told as the end of the incident
 * also ended its impact; an entry that ends the timeline with service back to normal, or with the stated impact, also
 * ended the incident; and a page of updates alone first knew when it first said that it investigates.
 */
export function completed(chosen: Chosen, candidates: ByMilestone<readonly Candidate[]>, facts: Facts): Chosen {
  return withDetection(withResolution(withMitigation(chosen, candidates, facts), facts), facts)
}

function standsFor(one: Candidate, milestone: MilestoneName, why: string): Candidate {
  return { ...one, milestone, score: weights.enough, cues: [{ why, weight: weights.enough }], named: false }
}

function withMitigation(chosen: Chosen, candidates: ByMilestone<readonly Candidate[]>, { all }: Facts): Chosen {
  const { resolved, mitigated } = chosen
  if (resolved === undefined || mitigated !== undefined) return chosen
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

function withDetection(chosen: Chosen, { entries, updates }: Facts): Chosen {
  const first = updates[0]
  if (chosen.detected !== undefined || entries.length > 0 || first?.status !== 'investigating') return chosen
  const { event } = first.one
  const started = chosen.started === undefined ? null : epochOf(chosen.started.at)
  const at = epochOf(event.at)
  // A record states its start to the millisecond, and its first post to the second.
  if (started !== null && at !== null && at.ms + 60_000 <= started.ms) return chosen
  const candidate = {
    milestone: 'detected' as const,
    at: event.at,
    event: event.id,
    text: event.text,
    position: event.position,
  }
  return {
    ...chosen,
    detected: standsFor(
      { ...candidate, score: 0, cues: [], named: false },
      'detected',
      'first update, and nothing else tells when it was noticed',
    ),
  }
}
