import { clockOf } from '../check/wording.ts'
import type { Moment } from '../model/moment.ts'
import { formatSeconds } from '../time/calendar.ts'
import { type Shift, shiftOf } from './shift.ts'

/** `14:43 EDT`, `2025-10-30 14:43 -04:00`: the clock as told, with the zone it is in. */
export function clockWithZone(moment: Moment, beside?: Moment): string {
  const zone = moment.zone?.label ?? (moment.offset === 'Z' ? 'UTC' : moment.offset)
  // Both zones are told, also where they are one.
  const clock = clockOf(moment, beside && { ...beside, offset: moment.offset })
  return zone === null || zone === undefined || moment.precision === 'day' ? clock : `${clock} ${zone}`
}

/** How far a moment may be off by the way it is written, in seconds. */
export function slackOf({ approximate, precision }: Moment, approximateMinutes: number): number {
  if (approximate) return approximateMinutes * 60
  return precision === 'hour' ? 3_600 : 0
}

/** For a message about the times of two accounts: what was taken off them before they were compared. */
export function correctionOf(shifts: readonly Shift[], a: number, b: number): string {
  const off = Math.abs(shiftOf(shifts, a) - shiftOf(shifts, b))
  return off === 0 ? '' : ` (the shift of ${formatSeconds(off)} between the two taken off)`
}
