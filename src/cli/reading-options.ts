import { nearest } from '../model/nearest.ts'
import { UserError } from '../node/user-error.ts'
import { thresholdOf } from '../readers/threshold.ts'
import { zoneOf } from '../time/zones.ts'

/** What every command that reads reports takes. */
export interface ReadingFlags {
  readonly zone?: string
  readonly date?: string
  readonly now?: string
  readonly inputFormat?: string
  readonly threshold?: string
  readonly config?: string
  readonly quiet?: boolean
}

/** The same, checked: what the user says about times that the report leaves open. */
export interface Assumptions {
  readonly zone?: string
  readonly date?: string
  readonly now?: string
}

/** @throws {UserError} where a value is no zone, no date or no time */
export function assumptionsOf({ zone, date, now }: Pick<ReadingFlags, 'zone' | 'date' | 'now'>): Assumptions {
  return {
    ...(zone !== undefined && { zone: zoneGiven(zone, '--zone') }),
    ...(date !== undefined && { date: dateOf(date) }),
    ...(now !== undefined && { now: timeOf(now) }),
  }
}

/** @throws {UserError} where it is no number with or without a sign */
export function thresholdGiven(given: string | undefined): string | undefined {
  if (given === undefined || thresholdOf(given) !== undefined) return given
  throw new UserError('not a --threshold', given, 'write a number, as >0.05, >=300 or <10')
}

/** An offset in full, the proper spelling of an IANA zone, or a label that means one offset. */
export function zoneGiven(given: string, option: '--zone' | '--output-zone'): string {
  const { iana, offset, otherOffsets } = zoneOf(given) ?? {}
  if (otherOffsets !== undefined) {
    const meanings = [offset, ...otherOffsets].join(', ')
    throw new UserError(`ambiguous ${option}`, given, `it stands for ${meanings}: give the offset or an IANA name`)
  }
  if (iana !== undefined) return iana
  if (offset !== undefined) return /^[+-]/.test(given) ? offset : given.toUpperCase()
  throw new UserError(`unknown ${option}`, given, zoneAdvice(given))
}

const example = 'give an IANA name such as Europe/Berlin, an offset such as +02:00, or UTC'

function zoneAdvice(given: string): string {
  const zones = Intl.supportedValuesOf('timeZone')
  const city = given.split('/').at(-1)?.replaceAll(' ', '_').toLowerCase() ?? ''
  const near = zones.find((zone) => zone.toLowerCase().endsWith(`/${city}`)) ?? nearest(given, zones)
  return near === undefined ? example : `did you mean ${near}? If not, ${example}`
}

function dateOf(given: string): string {
  if (!isDay(given)) throw new UserError('not a --date', given, 'write year, month and day: 2026-03-24')
  return given
}

/** With the offset, since the machine's own zone must not matter. */
function timeOf(given: string): string {
  const form = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/
  if (!form.test(given) || !isDay(given.slice(0, 10)) || Number.isNaN(Date.parse(given))) {
    throw new UserError('not a time for --now', given, 'write it as 2026-03-24T08:30Z or 2026-03-24')
  }
  return given
}

/** A day of the calendar: JavaScript takes 30 February for 2 March. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const ms = Date.parse(`${text}T00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text)
}
