import { type Incident, type MilestoneName, milestoneNameSchema } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { elapsed, epochOf } from '../time/elapsed.ts'
import type { Phase } from './measures.ts'

/** What is under way until a milestone is reached. The first public word ends no phase of the work. */
const endingAt: Readonly<Partial<Record<MilestoneName, string>>> = {
  started: 'lead-up',
  detected: 'detection',
  acknowledged: 'acknowledgement',
  escalated: 'escalation',
  identified: 'diagnosis',
  mitigated: 'repair',
  resolved: 'resolution',
}

/** Between neighbouring milestones, in time order; those known only to the day bound no phase. */
export function phases({ milestones }: Incident): Phase[] {
  const reached: { name: MilestoneName; at: Moment; ms: number; bare: boolean }[] = []
  for (const name of milestoneNameSchema.options) {
    const at = milestones[name]?.at
    const epoch = at && at.precision !== 'day' ? epochOf(at) : null
    if (at && epoch && endingAt[name]) reached.push({ name, at, ...epoch })
  }
  reached.sort((a, b) => a.ms - b.ms)

  const bare = reached.filter((milestone) => milestone.bare)
  const settled = reached.filter((milestone) => !milestone.bare)
  const comparable = settled.length >= bare.length ? settled : bare
  return comparable.slice(1).flatMap((end, index) => {
    const start = comparable[index]
    const seconds = start ? elapsed(start.at, end.at) : null
    if (!start || seconds === null) return []
    return [
      { name: nameOf(start.name, end.name), from: start.name, to: end.name, start: start.at, end: end.at, seconds },
    ]
  })
}

function nameOf(from: MilestoneName, to: MilestoneName): string {
  if (from === 'mitigated' && to === 'resolved') return 'monitoring'
  return endingAt[to] ?? `${from} to ${to}`
}
