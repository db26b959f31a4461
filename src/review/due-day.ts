import { addDays, dayDifference } from '../time/calendar.ts'
import { scan } from '../time/scan.ts'

/**
 * The day that the due day of an action item means, `YYYY-MM-DD`; undefined where what is written is no one day ('soon',
 * '03/04/2026'). One without a year is the first such day from `since` on, a quarter its last day.
 *
 * @param since the day of the report, for what is written without a year
 */
export function dueDayOf(written: string, since: string | undefined): string | undefined {
  const text = written.slice(0, 200)
  for (const { from } of scan(text)) {
    const { year, month, day, orElse } = from.date ?? {}
    if (month === undefined || day === undefined) continue
    if (orElse !== undefined && (orElse.month !== month || orElse.day !== day)) return undefined
    return year === undefined ? firstFrom(since, (each) => isoDay(each, month, day)) : isoDay(year, month, day)
  }
  return quarterEnd(text, since)
}

function quarterEnd(text: string, since: string | undefined): string | undefined {
  const found =
    /(?<![\p{L}\p{N}])Q(?<quarter>[1-4])(?:[\s/-]{0,3}(?<year>20\d\d))?(?![\p{L}\p{N}])/u.exec(text) ??
    /(?<![\p{L}\p{N}])(?<year>20\d\d)[\s/-]{0,3}Q(?<quarter>[1-4])(?![\p{L}\p{N}])/u.exec(text)
  const { quarter, year } = found?.groups ?? {}
  if (quarter === undefined) return undefined
  const last = (each: number) => {
    const next = Number(quarter) * 3 + 1
    return addDays(next > 12 ? `${each + 1}-01-01` : `${each}-${String(next).padStart(2, '0')}-01`, -1)
  }
  return year === undefined ? firstFrom(since, last) : last(Number(year))
}

/** In the year of a day, or the one after: whichever comes first and not before it. */
function firstFrom(since: string | undefined, dayIn: (year: number) => string | undefined): string | undefined {
  if (since === undefined) return undefined
  const year = Number(since.slice(0, 4))
  return [year, year + 1].map(dayIn).find((day) => day !== undefined && dayDifference(since, day) >= 0)
}

/** Undefined for 30 February. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const ms = Date.parse(`${text}T00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text) ? text : undefined
}
