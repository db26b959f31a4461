import { nearest } from '../model/nearest.ts'
import { UserError } from '../node/user-error.ts'

/** What every command that reads reports takes. */
export interface ReadingFlags {
  readonly zone?: string
  readonly date?: string
  readonly now?: string
  readonly inputFormat?: string
  readonly quiet?: boolean
}

/** The same, checked: what the user says about times that the report leaves open. */
export interface Assumptions {
  readonly zone?: string
  readonly date?: string
  readonly now?: string
}

/** @throws {UserError} where a value is no zone, no date or no time */
export function assumptionsOf({ zone, date, now }: ReadingFlags): Assumptions {
  return {
    ...(zone !== undefined && { zone: zoneOf(zone) }),
    ...(date !== undefined && { date: dateOf(date) }),
    ...(now !== undefined && { now: timeOf(now) }),
  }
}

/** An offset (`+02:00`), `UTC`, or the proper spelling of an IANA zone. */
function zoneOf(given: string): string {
  if (/^(utc|z|gmt)$/i.test(given)) return 'UTC'
  const offset = /^([+-])(\d\d?):?(\d\d)?$/.exec(given)
  if (offset) {
    const [, sign, hours = '', minutes = '00'] = offset
    if (Number(hours) <= 18 && Number(minutes) < 60) return `${sign}${hours.padStart(2, '0')}:${minutes}`
  }
  const zones = Intl.supportedValuesOf('timeZone')
  const proper = zones.find((zone) => zone.toLowerCase() === given.toLowerCase())
  if (proper !== undefined) return proper
  // Zones that were renamed or merged are no longer listed but still known: Asia/Calcutta, US/Pacific.
  if (given.includes('/') && isZone(given)) return given
  throw new UserError('unknown --zone', given, zoneAdvice(given, zones))
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const example = 'give an IANA name such as Europe/Berlin, an offset such as +02:00, or UTC'

function zoneAdvice(given: string, zones: readonly string[]): string {
  if (/^[A-Z]{3,5}$/.test(given)) return `a label is not in force all year, or means several zones: ${example}`
  const city = given.split('/').at(-1)?.replaceAll(' ', '_').toLowerCase() ?? ''
  const near = zones.find((zone) => zone.toLowerCase().endsWith(`/${city}`)) ?? nearest(given, zones)
  return near === undefined ? example : `did you mean ${near}? If not, ${example}`
}

function dateOf(given: string): string {
  const [year, month, day] = given.split('-').map(Number)
  const there = /^\d{4}-\d\d-\d\d$/.test(given) ? new Date(`${given}T00:00Z`) : undefined
  const same =
    there?.getUTCFullYear() === year && there?.getUTCMonth() === (month ?? 0) - 1 && there?.getUTCDate() === day
  if (!same) throw new UserError('not a --date', given, 'write year, month and day: 2026-03-24')
  return given
}

function timeOf(given: string): string {
  const form = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?$/
  if (!form.test(given) || Number.isNaN(Date.parse(given))) {
    throw new UserError('not a time for --now', given, 'write it as 2026-03-24T08:30Z or 2026-03-24')
  }
  dateOf(given.slice(0, 10))
  return given
}
