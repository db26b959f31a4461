import type { MilestoneName } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import type { Candidate, StatedWindow } from './candidate.ts'
import type { Facts } from './facts.ts'
import { weights } from './weights.ts'

/**
 * The ends of stated spans of impact. What the prose states goes before a record's own fields, which tell when the
 * record was opened and closed; otherwise the first stated span before later ones.
 */
export function windowCandidates(name: MilestoneName, windows: readonly StatedWindow[], facts: Facts): Candidate[] {
  if (name !== 'started' && name !== 'mitigated' && name !== 'resolved') return []
  const toldFirst = name === 'resolved' ? windows : windows.toSorted((a, b) => Number(a.field) - Number(b.field))
  const ranked = name === 'started' ? toldFirst : toldFirst.filter(({ goesOn }) => goesOn !== true)
  return ranked.flatMap((window, rank): Candidate[] => {
    const at = name === 'started' ? window.start : window.end
    if (at === undefined) return []
    // A span of days is coarser than what the entries tell.
    if (!window.field && !at.local.includes('T') && facts.byMinute.size > 0) return []
    // Of several spans the first is the incident's; the others may be parts of it.
    const whole = name === 'mitigated' && rank === 0 && window.start !== undefined
    const told = whole && entryTells(at, facts) ? weights.windowEndTold : 0
    const score = weightOf(name, window, facts) + weights.laterWindow * Math.min(rank, 4) + told
    const why = name === 'started' ? 'start of the stated impact' : 'end of the stated impact'
    return [
      {
        milestone: name,
        at,
        text: at.text,
        position: at.position,
        score,
        cues: [{ why, weight: score }],
        named: window.field,
      },
    ]
  })
}

/** Whether the timeline has an entry of that minute that tells the end of the impact plainly, and not that all is over. */
function entryTells({ local }: Moment, { byMinute }: Facts): boolean {
  const entry = byMinute.get(local.slice(0, 16))
  const says = entry?.says('mitigated') ?? 0
  return says >= weights.endsPlainly && says > (entry?.says('resolved') ?? 0)
}

function weightOf(name: MilestoneName, { field, end }: StatedWindow, { updates }: Facts): number {
  if (name === 'started') return weights.windowStart
  if (name === 'resolved') return field ? weights.fieldEnd : weights.proseEndResolved
  if (!field || updates.length === 0) return weights.windowEnd
  const minute = end?.local.slice(0, 16)
  return updates.some(({ one }) => one.event.at.local.startsWith(minute ?? '?'))
    ? weights.recordEnd
    : weights.recordNotes
}
