import type { Incident } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { dayOf } from '../time/moment-day.ts'

/**
 * The moment on whose day an incident began: its start, else the first start of its impact, else its earliest dated
 * entry; undefined where the report tells no day.
 */
export function beginning({ milestones, impact, timeline }: Incident): Moment | undefined {
  const started = milestones.started?.at
  if (started !== undefined && dayOf(started) !== '') return started
  return earliest(impact.windows.map(({ start }) => start)) ?? earliest(timeline.map(({ at }) => at))
}

function earliest(moments: readonly (Moment | undefined)[]): Moment | undefined {
  return moments
    .filter((moment) => moment !== undefined)
    .filter((moment) => dayOf(moment) !== '')
    .reduce<Moment | undefined>((first, moment) => {
      return first === undefined || dayOf(moment) < dayOf(first) ? moment : first
    }, undefined)
}
