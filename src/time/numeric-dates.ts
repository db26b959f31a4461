import { digitsEnd, isDigit, skipBlanks } from './characters.ts'
import { type DateRead, dateOf, dayAndMonth, fullYear, monthAt, ordinal, standsAlone } from './date-parts.ts'
import type { Line } from './line.ts'

/** 2022-03-24, 2022/03/24, 2022.03.24, 2022. 3. 24., 2022年3月24日 */
export function yearFirst(line: Line, at: number, end: number, year: number): DateRead | undefined {
  const { folded } = line
  if (year < 1970 || year > 2099) return undefined
  const separator = folded[end]
  const signs = marked(line, at, end, 0, year)
  if (signs !== undefined) return signs
  if (separator !== '-' && separator !== '/' && separator !== '.') {
    return separator === ' ' || separator === ',' ? yearThenMonth(line, at, end, year) : undefined
  }
  const monthEnd = digitsEnd(folded, end + 1, 3)
  if (separator === '.' && folded[end + 1] === ' ') return spacedDots(line, at, end, year)
  if (monthEnd === end + 1) return separator === '-' ? yearThenMonth(line, at, end, year) : undefined
  if (folded[monthEnd] !== separator) return undefined
  const stop = digitsEnd(folded, monthEnd + 1, 3)
  if (separator === '.' && (monthEnd - end !== 3 || stop - monthEnd !== 3)) return undefined
  const fields = { year, month: Number(folded.slice(end + 1, monthEnd)), day: Number(folded.slice(monthEnd + 1, stop)) }
  return stop > monthEnd + 1 ? dateOf(line, at, stop, fields, false) : undefined
}

/** 2022. 3. 24., as it is written in Korea: a dot behind each number, the last one too. */
function spacedDots(line: Line, at: number, end: number, year: number): DateRead | undefined {
  const [text, month, day] = /^\. (\d{1,2})\. (\d{1,2})\./.exec(line.folded.slice(end, end + 10)) ?? []
  if (text === undefined) return undefined
  return dateOf(line, at, end + text.length, { year, month: Number(month), day: Number(day) }, false)
}

/** 20222-03-24 10:15: a year of five figures is a slip; day and month stand, the year is left open. */
export function yearMistyped(line: Line, at: number): DateRead | undefined {
  const found = /^(?:19|20)\d{3}-(\d\d)-(\d\d)(?= \d\d:\d\d)/.exec(line.folded.slice(at, at + 17))
  if (found === null) return undefined
  return dateOf(line, at, at + found[0].length, { month: Number(found[1]), day: Number(found[2]) }, false)
}

/** 2022 March 24, 2022-Mar-24, 2022, March 24th */
function yearThenMonth(line: Line, at: number, end: number, year: number): DateRead | undefined {
  const { folded, low } = line
  const tight = folded[end] === '-'
  const month = monthAt(line, tight ? end + 1 : skipBlanks(folded, folded[end] === ',' ? end + 1 : end))
  if (month === undefined || (tight && folded[month.end] !== '-')) return undefined
  const dayAt = tight ? month.end + 1 : skipBlanks(folded, month.end)
  const dayEnd = digitsEnd(folded, dayAt, 3)
  if (dayEnd === dayAt || dayEnd - dayAt > 2 || dayAt === month.end) return undefined
  const mark = ordinal.exec(low.slice(dayEnd, dayEnd + 4))?.[0] ?? ''
  const stop = mark === '.' ? dayEnd : dayEnd + mark.length
  return dateOf(line, at, stop, { year, month: month.month, day: Number(folded.slice(dayAt, dayEnd)) }, false)
}

/** 2022年3月24日, 3月24日, 2022년 3월 24일 */
export function marked(
  line: Line,
  at: number,
  end: number,
  month: number,
  year: number | undefined,
): DateRead | undefined {
  const { folded, lexicon } = line
  for (const [yearMark, monthMark, dayMark] of lexicon.dateMarks) {
    let monthAt = at
    if (year !== undefined) {
      const markAt = skipBlanks(folded, end)
      if (!folded.startsWith(yearMark, markAt)) continue
      monthAt = skipBlanks(folded, markAt + yearMark.length)
    }
    const monthEnd = digitsEnd(folded, monthAt, 3)
    const value = year === undefined ? month : Number(folded.slice(monthAt, monthEnd))
    const markAt = skipBlanks(folded, monthEnd)
    if (monthEnd === monthAt || !folded.startsWith(monthMark, markAt)) continue
    const dayAt = skipBlanks(folded, markAt + monthMark.length)
    const dayEnd = digitsEnd(folded, dayAt, 3)
    const last = skipBlanks(folded, dayEnd)
    if (dayEnd === dayAt || !folded.startsWith(dayMark, last)) continue
    const fields = { ...(year === undefined ? {} : { year }), month: value, day: Number(folded.slice(dayAt, dayEnd)) }
    return dateOf(line, at, last + dayMark.length, fields, false)
  }
  return undefined
}

/** 24/03/2022, 24.03.2022, 24-03-2022, 4/21/23, 24.03., 03/24 */
export function numeric(line: Line, at: number, end: number, first: number, named: boolean): DateRead | undefined {
  const { folded } = line
  const separator = folded[end]
  const secondEnd = digitsEnd(folded, end + 1, 3)
  const second = Number(folded.slice(end + 1, secondEnd))
  if (secondEnd - end > 3 || second === 0 || first === 0) return undefined
  const padded = end - at === 2 && secondEnd - end === 3
  if (folded[secondEnd] === separator && isDigit(folded.charCodeAt(secondEnd + 1))) {
    const stop = digitsEnd(folded, secondEnd + 1, 5)
    const size = stop - secondEnd - 1
    if (size !== 4 && !(size === 2 && (separator === '/' || (separator === '.' && padded)))) return undefined
    const year = fullYear(folded.slice(secondEnd + 1, stop))
    if (year < 1970 || year > 2099) return undefined
    const order = dayAndMonth(first, second, separator === '.')
    return order === undefined ? undefined : dateOf(line, at, stop, { year, ...order }, false)
  }
  if (separator === '.' && folded[secondEnd] === '.' && second <= 12) {
    return dateOf(line, at, secondEnd + 1, { month: second, day: first }, true)
  }
  // '[03-26 17:40]': without a year, hyphens make a date beside a clock only.
  if (separator === '-' && padded && opensStamp(folded, at, secondEnd)) {
    const order = dayAndMonth(first, second, false)
    return order === undefined ? undefined : dateOf(line, at, secondEnd, order, true)
  }
  if (separator === '/' && (named || padded || first > 12 || second > 12 || standsAlone(folded, at))) {
    const order = dayAndMonth(first, second, false)
    return order === undefined ? undefined : dateOf(line, at, secondEnd, order, true)
  }
  return undefined
}

function opensStamp(folded: string, at: number, end: number): boolean {
  return /^ \d\d:\d\d/.test(folded.slice(end, end + 6)) && /^\W*$/.test(folded.slice(Math.max(0, at - 6), at))
}
