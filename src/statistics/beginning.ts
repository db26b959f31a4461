import type { Incident } from '../model/incident.ts'
import { dayOf } from '../time/moment-day.ts'

/** When an incident began: at its start, else when its impact did, else when it was noticed or first told of. */
export function beginningOf(incident: Incident): { readonly day: string; readonly began: number | null } {
  const { milestones, impact, timeline, published } = incident
  const told = [
    milestones.started?.at,
    impact.windows[0]?.start,
    milestones.detected?.at,
    ...timeline.map(({ at }) => at),
    published,
  ]
  const at = told.find((moment) => moment !== undefined && dayOf(moment) !== '')
  if (at === undefined) return { day: '', began: null }
  const began = at.instant === null || at.precision === 'day' ? null : Date.parse(at.instant)
  return began === null || Number.isNaN(began)
    ? { day: dayOf(at), began: null }
    : { day: new Date(began).toISOString().slice(0, 10), began }
}

/** `2026-Q1`; '' for no day. */
export function quarterOf(day: string): string {
  return day === '' ? '' : `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}
