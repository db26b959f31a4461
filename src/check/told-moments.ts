import type { Incident } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'

/** Every moment that the incident's story tells, in the order of the document; promises and publication left out. */
export function toldMoments({ timeline, impact, milestones }: Incident): Moment[] {
  const all = [
    ...timeline.flatMap(({ at, until }) => [at, until]),
    ...impact.windows.flatMap(({ start, end }) => [start, end]),
    ...Object.values(milestones).map(({ at }) => at),
  ]
  const byPlace = new Map<number, Moment>()
  for (const moment of all) if (moment) byPlace.set(moment.position.start.offset, moment)
  return [...byPlace.values()].sort((a, b) => a.position.start.offset - b.position.start.offset)
}

/** Those that give a clock time. */
export function clockMoments(incident: Incident): Moment[] {
  return toldMoments(incident).filter(({ precision }) => precision !== 'day')
}
