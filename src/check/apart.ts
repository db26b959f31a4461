import type { Moment } from '../model/moment.ts'
import { elapsed } from '../time/elapsed.ts'

/**
 * Seconds from `a` to `b`, as `elapsed` counts them; where either gives only its day, whole days by the calendar.
 * Null where that cannot be said.
 */
export function apart(a: Moment, b: Moment): number | null {
  if (a.precision !== 'day' && b.precision !== 'day') return elapsed(a, b)
  const milliseconds = Date.parse(b.local.slice(0, 10)) - Date.parse(a.local.slice(0, 10))
  return Number.isNaN(milliseconds) ? null : milliseconds / 1000
}
