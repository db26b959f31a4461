import type { Incident } from '../model/incident.ts'
import { epochOf } from '../time/elapsed.ts'

/**
 * The report's own date, RFC 3339 in UTC: when it was published, else its last told moment, else 1970. A wall
 * clock without a zone is read as UTC here, because a file's metadata have no other way to say it.
 */
export function reportDate(incident: Incident): string {
  const moments = incident.published === undefined ? incident.timeline.map(({ at }) => at) : [incident.published]
  const times = moments.map((moment) => epochOf(moment)?.ms ?? Number.NaN).filter((ms) => !Number.isNaN(ms))
  return new Date(times.length === 0 ? 0 : Math.max(...times)).toISOString()
}
