import type { Moment } from '../../model/moment.ts'
import { epochOf } from '../../time/elapsed.ts'
import { dayOf } from '../../time/moment-day.ts'
import { clockOf } from '../format-moment.ts'
import { clockIn, type OutputZone, offsetIn, offsetSeconds } from '../output-zone.ts'

/**
 * Where a moment stands on the one axis: instants if any moment has one, else wall clocks of one unknown zone,
 * else, where no day is known at all and the clocks run forward, clocks of one unnamed day.
 */
export function placing(moments: readonly Moment[]): (moment: Moment) => number | null {
  const timed = moments.filter(({ precision }) => precision !== 'day')
  const bare = !timed.some(({ instant }) => instant !== null)
  const dated = timed.some((moment) => epochOf(moment) !== null)
  const clocks = timed.map(clockOf)
  const forward = clocks.every((clock, index) => index === 0 || (clocks[index - 1] ?? '') <= clock)
  return (moment) => {
    if (moment.precision === 'day') return null
    if (!dated) return forward ? Date.parse(`1970-01-01T${clockOf(moment)}Z`) : null
    const epoch = epochOf(moment)
    return epoch === null || epoch.bare !== bare || Number.isNaN(epoch.ms) ? null : epoch.ms
  }
}

export function wallOffset(moments: readonly Moment[]): number {
  const settled = moments.find(isTimed)
  return settled === undefined ? 0 : Date.parse(`${settled.local}Z`) - Date.parse(settled.instant)
}

/** As the zone was at the first moment: one axis has one offset. */
export function zonedOffset(moments: readonly Moment[], zone: OutputZone): number {
  const first = moments.find(isTimed)
  return offsetSeconds((first && offsetIn(zone, first.instant)) ?? 'Z') * 1000
}

export function isTimed(moment: Moment): moment is Moment & { instant: string } {
  return moment.instant !== null && moment.precision !== 'day'
}

/** Clock and day of a moment, in the zone of the output where there is one. */
export function shownAt(at: Moment, zone: OutputZone | undefined): { clock: string; day: string } {
  const there = zone === undefined ? undefined : clockIn(zone, at)
  return there === undefined ? { clock: clockOf(at), day: dayOf(at) } : { clock: there.clock, day: there.day }
}
