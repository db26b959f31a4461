import type { TimeToken } from '../../time/token.ts'
import type { Mention } from '../mentions.ts'

/** 24/03/2022 somewhere shows that the day comes first; so does a reading that meets a day known otherwise. */
export function dayOrder(mentions: readonly Mention[], file: string | undefined): boolean | undefined {
  const known = new Set(file === undefined ? [] : [file.slice(5)])
  for (const { token } of mentions) {
    const date = token.from.date
    if (date?.month === undefined || date.day === undefined) continue
    const numeric = /^\D{0,3}(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4}| \d\d:\d\d)/.exec(
      token.text.slice(date.start - token.start),
    )
    if (date.orElse !== undefined) continue
    if (numeric?.[1] !== undefined && Number(numeric[1]) > 12) return true
    if (numeric?.[2] !== undefined && Number(numeric[2]) > 12) return false
    if (numeric === null) known.add(monthDay(date.month, date.day))
  }
  for (const { token } of mentions) {
    const date = token.from.date
    if (date?.orElse === undefined || date.month === undefined || date.day === undefined) continue
    const first = known.has(monthDay(date.month, date.day))
    const second = known.has(monthDay(date.orElse.month, date.orElse.day))
    if (first !== second) return dayFirstOf(token, first)
  }
  return weekdayOrder(mentions) ?? nearOrder(mentions, file) ?? (mentions.some(writtenInAmerica) ? false : undefined)
}

interface OpenDate {
  readonly year: number | undefined
  readonly weekday: number | undefined
  /** In the order in which they are written. */
  readonly numbers: readonly [number, number]
}

/** Dates such as 03/04, which are either the third of April or the fourth of March. */
function openDates(mentions: readonly Mention[]): OpenDate[] {
  return mentions.flatMap(({ token: { from, to, text, start } }) =>
    [from.date, to?.date].flatMap((date) => {
      if (date?.orElse === undefined) return []
      const [, first, second] = /(\d{1,2})[/.-](\d{1,2})/.exec(text.slice(date.start - start)) ?? []
      return [{ year: date.year, weekday: date.weekday, numbers: [Number(first), Number(second)] as const }]
    }),
  )
}

/** 'Thursday 10/9/2008': only one of the two days was a Thursday. */
function weekdayOrder(mentions: readonly Mention[]): boolean | undefined {
  const dates = openDates(mentions)
  const years = new Set(dates.flatMap(({ year }) => year ?? []))
  for (const { year = years.size === 1 ? [...years][0] : undefined, weekday, numbers } of dates) {
    if (year === undefined || weekday === undefined) continue
    const [first, second] = numbers
    const falls = (day: number, month: number): boolean =>
      (new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7) === weekday
    if (falls(first, second) !== falls(second, first)) return falls(first, second)
  }
  return undefined
}

/** '10/7, 10/9, 10/11': what stays the same from date to date is the month. */
export function closeOrder(mentions: readonly Mention[]): boolean | undefined {
  const dates = openDates(mentions)
  const firsts = new Set(dates.map(({ numbers }) => numbers[0]))
  const seconds = new Set(dates.map(({ numbers }) => numbers[1]))
  if (firsts.size === 1 && seconds.size > 1) return false
  return seconds.size === 1 && firsts.size > 1 ? true : undefined
}

/** The order that sets all open dates near the file's day, and not after it, where the other does not. */
function nearOrder(mentions: readonly Mention[], file: string | undefined): boolean | undefined {
  if (file === undefined) return undefined
  const open = mentions.map(({ token }) => token).filter(({ from }) => from.date?.orElse !== undefined)
  const isNear = (dayFirst: boolean): boolean =>
    open.every((token) => {
      const numeric = /(\d{1,2})[/.-](\d{1,2})/.exec(token.text)
      const [day, month] = dayFirst ? [numeric?.[1], numeric?.[2]] : [numeric?.[2], numeric?.[1]]
      const date = `${token.from.date?.year ?? file.slice(0, 4)}-${monthDay(Number(month), Number(day))}`
      return isShortlyBefore(date, file)
    })
  if (open.length === 0 || isNear(true) === isNear(false)) return undefined
  return isNear(true)
}

/** A clock on the time of the United States, where the month comes first. */
function writtenInAmerica({ token }: Mention): boolean {
  return /^(?:[PE][SD]T|[PECM]T|(?:US\/)?(?:Pacific|Eastern)\b.*)$/.test(token.from.zone?.label ?? '')
}

function dayFirstOf(token: TimeToken, first: boolean): boolean | undefined {
  const date = token.from.date
  const numeric = /(\d{1,2})[/.-](\d{1,2})/.exec(token.text)
  if (date === undefined || numeric === null) return undefined
  const asRead = Number(numeric[1]) === date.day
  return first ? asRead : !asRead
}

/** Whether a day is at most six weeks before another, or is that day or the next. */
export function isShortlyBefore(day: string, other: string): boolean {
  const days = (Date.parse(other) - Date.parse(day)) / 86_400_000
  return days >= -1 && days <= 42
}

export function monthDay(month: number, day: number): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
