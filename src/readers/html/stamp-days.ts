import type { Element } from 'hast'
import { scan } from '../../time/scan.ts'
import type { TimeToken } from '../../time/token.ts'
import { stampDay } from '../stamp-day.ts'
import { attributeOf, isElement } from './elements.ts'
import type { Mark } from './marks.ts'
import { millisecondsOf } from './page-head.ts'

/** The dates by which a page heads its parts, and when it was made. */
export interface PageDays {
  /** The heading that a mark of this order stands under. */
  headOf(order: number): Mark | undefined
  /** The nearest day heading: the one above, else the first below. In milliseconds since 1970, noon. */
  near(order: number): number | undefined
  /** YYYY-MM-DD of the day heading above; undefined where it names only a month. */
  dayAbove(order: number): string | undefined
  readonly made?: number
}

const HALF_YEAR = 182 * 86_400_000
const unixTimes = ['dataDatetimeUnix', 'dataUnixTime', 'dataUnix', 'dataEpoch', 'dataTimestamp']

export function pageDays(days: readonly Mark[], made: number | undefined): PageDays {
  let year: number | undefined = days.find(({ token }) => token?.from.date?.year !== undefined)?.token?.from.date?.year
  if (year === undefined && made !== undefined) year = new Date(made).getUTCFullYear()
  const dated = days.map((mark) => {
    const date = mark.token?.from.date
    year = date?.year ?? year
    const iso = year === undefined || date?.month === undefined ? undefined : isoOf(year, date.month, date.day ?? 15)
    return { mark, iso, hasDay: date?.day !== undefined && mark.token?.text !== '' }
  })
  const above = (order: number) => dated.findLast(({ mark }) => mark.order < order)
  return {
    headOf: (order) => above(order)?.mark,
    near(order) {
      const iso = (above(order) ?? dated[0])?.iso
      return iso === undefined ? undefined : Date.parse(`${iso}T12:00Z`)
    },
    dayAbove(order) {
      const one = above(order)
      return one?.hasDay === true ? one.iso : undefined
    },
    ...(made === undefined ? {} : { made }),
  }
}

function isoOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The day, YYYY-MM-DD, of a stamp that gives none or no year: by its element's Unix time, the day headings, the page. */
export function dayOfStamp(text: string, update: Element, order: number, days: PageDays): string | undefined {
  const token = scan(text).find(({ from }) => from.date !== undefined || from.clock !== undefined)
  if (token === undefined) return undefined
  const unix = unixTimeIn(update)
  if (unix !== undefined) return stampDay(token, unix)?.day
  if (token.from.date === undefined) return days.dayAbove(order)
  const near = days.near(order)
  if (near !== undefined) return stampDay(token, near)?.day
  // A page is made after what it tells: the year before it is searched.
  return days.made === undefined ? undefined : pastDay(token, days.made)
}

function pastDay(token: TimeToken, made: number): string | undefined {
  return stampDay(token, made - HALF_YEAR)?.day
}

function unixTimeIn(element: Element, depth = 0): number | undefined {
  for (const name of unixTimes) {
    const value = attributeOf(element, name)
    const at = value === undefined || !/^\d{9,13}$/.test(value.trim()) ? undefined : millisecondsOf(value)
    if (at !== undefined) return at
  }
  if (depth > 6) return undefined
  for (const child of element.children.slice(0, 40)) {
    const at = isElement(child) ? unixTimeIn(child, depth + 1) : undefined
    if (at !== undefined) return at
  }
  return undefined
}
