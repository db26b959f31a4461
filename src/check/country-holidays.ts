import { z } from 'zod'
import type { Incident } from '../model/incident.ts'
import { ConfigError, meant } from './config-error.ts'

export const countrySchema = z.strictObject({
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/)
    .describe('ISO 3166-1: DE'),
  region: z
    .string()
    .regex(/^[A-Za-z0-9]{1,6}$/)
    .optional()
    .describe('ISO 3166-2, without the country: BY'),
  days: z.array(z.iso.date()).optional().describe('further days that are no business days'),
})

/** The public and bank holidays of a country, or of one of its regions, and days of one's own beside them. */
export type Country = z.infer<typeof countrySchema>

/** The holidays of one year, `YYYY-MM-DD`. */
export type HolidayCalendar = (year: number) => readonly string[]

/**
 * Loads the holidays of a country (`date-holidays`, which is large) for `check` to take. Half holidays are left out.
 *
 * @throws {ConfigError} where the country, or its region, is not known
 */
export async function countryHolidays({ country, region }: Country): Promise<HolidayCalendar> {
  const { default: Holidays } = await import('date-holidays')
  const countries = Object.keys(new Holidays().getCountries())
  const code = country.toUpperCase()
  if (!countries.includes(code)) {
    const hint = meant(code, countries, ': give its two letters, as in DE')
    throw new ConfigError(`no holidays are known of the country "${country}"${hint}`, ['holidays', 'country'])
  }
  const regions = Object.keys(new Holidays().getStates(code) ?? {})
  const part = region?.toUpperCase()
  if (part !== undefined && !regions.includes(part)) {
    throw new ConfigError(`no holidays are known of the region "${region}" of ${code}${meant(part, regions)}`, [
      'holidays',
      'region',
    ])
  }
  const calendar = new Holidays(part === undefined ? { country: code } : { country: code, state: part })
  calendar.setLanguages('en')
  const known = new Map<number, readonly string[]>()
  return (year) => {
    const days = known.get(year) ?? daysOf(calendar.getHolidays(year))
    known.set(year, days)
    return days
  }
}

interface Holiday {
  readonly date: string
  readonly start: Date
  readonly end: Date
  readonly type: string
}

const dayMs = 86_400_000

/** Some holidays take several days; those that begin in the middle of a day do not take all of it. */
function daysOf(holidays: readonly Holiday[]): string[] {
  return holidays
    .filter(({ date, type }) => (type === 'public' || type === 'bank') && / 00:00:00/.test(date))
    .flatMap(({ date, start, end }) => {
      const first = Date.parse(`${date.slice(0, 10)}T00:00Z`)
      const count = Math.min(31, Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMs)))
      return Array.from({ length: count }, (_, day) => new Date(first + day * dayMs).toISOString().slice(0, 10))
    })
}

/**
 * The days that are no business days in the years that an incident tells of, and the year after.
 *
 * @throws {ConfigError} where the configuration names a country whose calendar was not loaded
 */
export function holidaysOf(
  setting: readonly string[] | Country | undefined,
  incident: Incident,
  calendar: HolidayCalendar | undefined,
): readonly string[] {
  if (setting === undefined) return []
  if (!('country' in setting)) return setting
  if (!calendar) {
    throw new ConfigError('the holidays of a country are loaded first: { holidays: await countryHolidays(…) }', [
      'holidays',
    ])
  }
  return [...(setting.days ?? []), ...yearsOf(incident).flatMap((year) => calendar(year))]
}

function yearsOf({ timeline, commitments, published }: Incident): number[] {
  const moments = [...timeline.map(({ at }) => at), ...commitments.flatMap(({ made, due }) => [made, due]), published]
  const years = new Set<number>()
  for (const moment of moments) {
    const year = Number(/^\d{4}/.exec(moment?.local ?? '')?.[0] ?? Number.NaN)
    if (year > 1900 && year < 2100) years.add(year).add(year + 1)
  }
  return [...years].sort((a, b) => a - b)
}
