import type { MilestoneName } from '../../model/incident.ts'
import type { Candidate, StatedWindow } from './candidate.ts'
import { weights } from './weights.ts'

/** The ends of stated spans of impact, the first stated span before later ones. */
export function windowCandidates(name: MilestoneName, windows: readonly StatedWindow[]): Candidate[] {
  if (name !== 'started' && name !== 'mitigated' && name !== 'resolved') return []
  return windows.flatMap((window, rank): Candidate[] => {
    const at = name === 'started' ? window.start : window.end
    if (at === undefined) return []
    const first = name === 'started' ? weights.windowStart : name === 'mitigated' ? weights.windowEnd : window.field ? weights.fieldEnd : weights.proseEndResolved
    const score = first + weights.laterWindow * Math.min(rank, 4)
    const why = name === 'started' ? 'start of the stated impact' : 'end of the stated impact'
    return [{ milestone: name, at, text: at.text, position: at.position, score, cues: [{ why, weight: score }], named: window.field }]
  })
}
