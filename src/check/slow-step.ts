import type { Incident, MilestoneName } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { formatSeconds } from '../time/calendar.ts'
import { elapsed } from '../time/elapsed.ts'
import { slack } from './milestone-inversion.ts'
import { outlyingDates } from './outlying-dates.ts'
import { clockOf } from './wording.ts'

/**
 * What a report of a step from `a` to `b` that took `minutes` or longer needs; undefined where it was quicker, where
 * its length is not known, and where approximate times leave that open.
 */
export function slowStep(
  incident: Incident,
  [from, a]: readonly [MilestoneName, Moment | undefined],
  [to, b]: readonly [MilestoneName, Moment | undefined],
  minutes: number,
) {
  const seconds = a && b ? elapsed(a, b) : null
  if (!a || !b || seconds === null || seconds - slack(a) - slack(b) < minutes * 60) return undefined
  const outlying = outlyingDates(incident)
  if (outlying.has(a) || outlying.has(b)) return undefined
  return {
    message: 'slow' as const,
    data: {
      from,
      fromAt: clockOf(a, b),
      to,
      toAt: clockOf(b, a),
      length: formatSeconds(seconds),
      minutes: seconds / 60,
      limit: minutes,
    },
    position: a.position,
    related: [{ message: to, position: b.position }],
  }
}
