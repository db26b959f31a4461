import { openItems } from '../check/open-items.ts'
import type { Incident } from '../model/incident.ts'
import { dayDifference } from '../time/calendar.ts'
import { dueDayOf } from './due-day.ts'
import type { OpenItem } from './review-schema.ts'

/**
 * The action items that are not done, the one that is over its day the longest first, and those without a day last.
 *
 * @param today the present day by the report's clock
 * @param since the day from which they age
 */
export function agedItems(incident: Incident, today: string, since: string | undefined): OpenItem[] {
  const age = since === undefined ? -1 : dayDifference(since, today)
  const items = openItems(incident).map(({ text, owner, due, link, position }): OpenItem => {
    const dueDay = due === undefined ? undefined : dueDayOf(due, since)
    return {
      text,
      ...(owner !== undefined && { owner }),
      ...(due !== undefined && { due }),
      ...(dueDay !== undefined && { dueDay, overdueDays: dayDifference(dueDay, today) }),
      ageDays: age < 0 ? null : age,
      ...(link !== undefined && { link }),
      position,
    }
  })
  const last = Number.NEGATIVE_INFINITY
  return items.toSorted((a, b) => compare(b.overdueDays ?? last, a.overdueDays ?? last))
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
