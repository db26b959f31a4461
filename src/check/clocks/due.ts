import { addBusinessDays, addDays, formatSeconds, weekdayOf } from '../../time/calendar.ts'
import type { Limit } from './clock.ts'

/** An instant with the offset of the clock on which its days are counted. */
export interface Anchor {
  /** Milliseconds since 1970. */
  readonly ms: number
  /** Minutes east of UTC. */
  readonly east: number
}

export interface DueOptions {
  readonly holidays: readonly string[]
  readonly fromNextHour: boolean
  /** The rule of weekends is open to it for the last report alone. */
  readonly significant: boolean
}

const hour = 3_600_000

/** By when something is due, in milliseconds since 1970; days are those of the anchor's own clock. */
export function dueAt({ within, noonOfWorkingDay }: Limit, anchor: Anchor, options: DueOptions): number {
  const due = counted(within, anchor, options)
  const moves = noonOfWorkingDay === 'always' || (noonOfWorkingDay === 'unless-significant' && !options.significant)
  const day = wallOf(due, anchor.east).slice(0, 10)
  if (!moves || isWorkingDay(day, options.holidays)) return due
  return at(`${addBusinessDays(day, 1, options.holidays)}T12:00`, anchor.east)
}

function counted(within: Limit['within'], anchor: Anchor, { holidays, fromNextHour }: DueOptions): number {
  if ('seconds' in within) return anchor.ms + within.seconds * 1000
  const { ms, east } = anchor
  if ('hours' in within) return (fromNextHour ? Math.ceil(ms / hour) * hour : ms) + within.hours * hour
  const day = wallOf(ms, east).slice(0, 10)
  if ('businessDays' in within) return endOf(addBusinessDays(day, within.businessDays, holidays), east)
  return endOf('days' in within ? addDays(day, within.days) : addMonths(day, within.months), east)
}

/** The same day of a later month, or the month's last where it has no such day. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}

const isWorkingDay = (day: string, holidays: readonly string[]) => weekdayOf(day) < 6 && !holidays.includes(day)

/** Its last second: `23:59` in messages. */
const endOf = (day: string, east: number) => at(`${day}T23:59:59`, east)

const at = (wall: string, east: number) => Date.parse(`${wall}Z`) - east * 60_000

/** `2026-03-04T10:00` on a clock so many minutes east of UTC. */
export function wallOf(ms: number, east: number): string {
  return new Date(ms + east * 60_000).toISOString().slice(0, 16)
}

/** `within 4 h`, `within 1 month`, for messages. */
export function lengthOf(within: Limit['within']): string {
  if ('seconds' in within) return formatSeconds(within.seconds)
  if ('hours' in within) return `${within.hours} h`
  const [number, unit] =
    'days' in within
      ? [within.days, 'day']
      : 'months' in within
        ? [within.months, 'month']
        : [within.businessDays, 'business day']
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}
