import { englishWording, filled, type Wording } from './wording.ts'

/** A day, `2022-03-24`, as the locale writes it in tables and facts; the readers settle it without a second reading. */
export function formatDay(day: string, wording: Wording = englishWording): string {
  return dated(day, wording.dates.date, wording)
}

/** `24 Mar`, from `2022-03-24`. */
export function shortDay(day: string, wording: Wording = englishWording): string {
  return dated(day, wording.dates.short, wording)
}

/** `24 Mar 2022`, from `2022-03-24`. */
export function longDay(day: string, wording: Wording = englishWording): string {
  return dated(day, wording.dates.long, wording)
}

function dated(day: string, pattern: string, { words }: Wording): string {
  const [year, month, date] = day.split('-')
  const name = words.months[Number(month) - 1]
  if (year === undefined || month === undefined || date === undefined || name === undefined) return day
  return filled(pattern, {
    year,
    month: Number(month),
    'month:2': month,
    'month:short': name,
    day: Number(date),
    'day:2': date,
  })
}
