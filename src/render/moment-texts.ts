import type { Incident } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { formatMoment, formatSpan } from './format-moment.ts'
import type { Wording } from './wording.ts'

/** The instants that a written time stands for, RFC 3339; `until` for a span. */
export interface WrittenInstant {
  readonly instant: string
  readonly until?: string
}

/** Every time of an incident as a report writes it, with its instant: for pages that show it in other zones too. */
export function momentTexts(incident: Incident, wording: Wording): ReadonlyMap<string, WrittenInstant> {
  const texts = new Map<string, WrittenInstant>()
  for (const moment of momentsOf(incident)) {
    if (moment.instant === null || moment.precision === 'day') continue
    texts.set(formatMoment(moment, wording), { instant: moment.instant })
  }
  for (const { at, until } of incident.timeline) {
    if (until === undefined || at.instant === null || until.instant === null || at.precision === 'day') continue
    texts.set(formatSpan(at, until, wording), { instant: at.instant, until: until.instant })
  }
  return texts
}

function momentsOf({ timeline, milestones, impact, commitments, published }: Incident): Moment[] {
  const all = [
    ...timeline.flatMap(({ at, until }) => [at, until]),
    ...Object.values(milestones).map(({ at }) => at),
    ...impact.windows.flatMap(({ start, end }) => [start, end]),
    ...commitments.flatMap(({ made, due }) => [made, due]),
    published,
  ]
  return all.filter((moment) => moment !== undefined)
}
