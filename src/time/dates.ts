import { digitsEnd, isDigit, isLetter, skipBlanks, wordEnd } from './characters.ts'
import type { MonthWord } from './lexicon.ts'
import type { Line } from './line.ts'
import { phraseAt } from './phrases.ts'
import type { WrittenDate } from './token.ts'

export interface DateRead {
  readonly date: WrittenDate
  readonly end: number
  /** Counts only beside a clock or behind 'on': 24.03., 03/24, the 16th. */
  readonly weak: boolean
  /** Another day of the same month before it ('24-25 March', '24.-26.03.'): the range's first day. */
  readonly first?: WrittenDate
}

type Fields = { year?: number; month?: number; day?: number; orElse?: { month: number; day: number } }

/** The date that begins at `at` with a digit, in whatever form. */
export function readDate(line: Line, at: number): DateRead | undefined {
  const { folded } = line
  const end = digitsEnd(folded, at, 5)
  const size = end - at
  const value = Number(folded.slice(at, end))
  if (size === 4) return yearFirst(line, at, end, value)
  if (size === 5) return yearMistyped(line, at)
  if (size > 2 || value > 31) return undefined
  const spaced = /^\d{1,2}\. (\d{1,2})\. ?(\d{4})(?!\d)/.exec(folded.slice(at, at + 14))
  if (spaced !== null) {
    return dateOf(
      line,
      at,
      at + spaced[0].length,
      { year: Number(spaced[2]), month: Number(spaced[1]), day: value },
      false,
    )
  }
  const next = folded[end]
  const found =
    marked(line, at, end, value, undefined) ??
    ((next === '/' || next === '.' || next === '-') && isDigit(folded.charCodeAt(end + 1))
      ? numeric(line, at, end, value)
      : undefined)
  return found ?? (value > 0 ? dayFirst(line, at, end, value) : undefined)
}

/** 2022-03-24, 2022/03/24, 2022.03.24, 2022年3月24日 */
function yearFirst(line: Line, at: number, end: number, year: number): DateRead | undefined {
  const { folded } = line
  if (year < 1970 || year > 2099) return undefined
  const separator = folded[end]
  const signs = marked(line, at, end, 0, year)
  if (signs !== undefined) return signs
  if (separator !== '-' && separator !== '/' && separator !== '.') {
    return separator === ' ' ? yearThenMonth(line, at, end, year) : undefined
  }
  const monthEnd = digitsEnd(folded, end + 1, 3)
  if (monthEnd === end + 1) return separator === '-' ? yearThenMonth(line, at, end, year) : undefined
  if (folded[monthEnd] !== separator) return undefined
  const stop = digitsEnd(folded, monthEnd + 1, 3)
  if (separator === '.' && (monthEnd - end !== 3 || stop - monthEnd !== 3)) return undefined
  const fields = { year, month: Number(folded.slice(end + 1, monthEnd)), day: Number(folded.slice(monthEnd + 1, stop)) }
  return stop > monthEnd + 1 ? dateOf(line, at, stop, fields, false) : undefined
}

/** 20222-03-24 10:15: a year of five figures is a slip; day and month stand, the year is left open. */
function yearMistyped(line: Line, at: number): DateRead | undefined {
  const found = /^(?:19|20)\d{3}-(\d\d)-(\d\d)(?= \d\d:\d\d)/.exec(line.folded.slice(at, at + 17))
  if (found === null) return undefined
  return dateOf(line, at, at + found[0].length, { month: Number(found[1]), day: Number(found[2]) }, false)
}

/** 2022 March 24, 2022-Mar-24 */
function yearThenMonth(line: Line, at: number, end: number, year: number): DateRead | undefined {
  const month = monthAt(line, end + 1)
  if (month === undefined) return undefined
  const dayAt = month.end + 1
  const stop = digitsEnd(line.folded, dayAt, 3)
  if (stop === dayAt || stop - dayAt > 2 || line.folded[month.end] !== line.folded[end]) return undefined
  return dateOf(line, at, stop, { year, month: month.month, day: Number(line.folded.slice(dayAt, stop)) }, false)
}

/** 2022年3月24日, 3月24日, 2022년 3월 24일 */
function marked(line: Line, at: number, end: number, month: number, year: number | undefined): DateRead | undefined {
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
function numeric(line: Line, at: number, end: number, first: number): DateRead | undefined {
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
  if (separator === '/' && (padded || first > 12 || second > 12 || standsAlone(folded, at))) {
    const order = dayAndMonth(first, second, false)
    return order === undefined ? undefined : dateOf(line, at, secondEnd, order, true)
  }
  return undefined
}

/** Whether a short date opens its line or stands behind a word: 'Thursday 3/4', 'on 3/4'; '1/2 of requests' does not. */
function standsAlone(folded: string, at: number): boolean {
  const ahead = folded.slice(Math.max(0, at - 16), at)
  return (
    (at < 6 && /^[^\p{L}\d]*$/u.test(ahead)) ||
    /(?:^|[^\p{L}])(?:\p{L}{2,9}day|[Oo]n|[Aa]m|[Ll]e|[Ee]l),? $/u.test(ahead)
  )
}

/** Day first where both orders are open, with the other reading beside it. */
function dayAndMonth(first: number, second: number, dots: boolean): Fields | undefined {
  if (second > 12) return first > 12 || dots ? undefined : { month: first, day: second }
  if (dots || first > 12 || first === second) return { month: second, day: first }
  return { month: second, day: first, orElse: { month: first, day: second } }
}

const ordinal = /^(?:st|nd|rd|th|er|re|º|ª|°|\.|-?го|-?е|-?го)(?=[^\p{L}\d]|$)/u

/** 24 March 2022, 24th of March, 24. März, 1er avril, 24-Mar-2022, 24/Mar/2022; 24-26 March; the 16th */
function dayFirst(line: Line, at: number, end: number, day: number): DateRead | undefined {
  const { folded, low, lexicon } = line
  const mark = ordinal.exec(low.slice(end, end + 4))
  let stop = end + (mark?.[0].length ?? 0)
  const tight = folded[stop]
  if (mark === null && (tight === '-' || tight === '/')) {
    const month = monthAt(line, stop + 1)
    if (month !== undefined && folded[month.end] === tight) {
      const yearEnd = digitsEnd(folded, month.end + 1, 5)
      const size = yearEnd - month.end - 1
      if (size === 4 || size === 2) {
        return dateOf(
          line,
          at,
          yearEnd,
          { year: fullYear(folded.slice(month.end + 1, yearEnd)), month: month.month, day },
          false,
        )
      }
    }
    if (month !== undefined && !isLetter(folded.charCodeAt(month.end)) && tight === '-')
      return dateOf(line, at, month.end, { month: month.month, day }, false)
  }
  stop = skipBlanks(folded, stop)
  const join = phraseAt(lexicon.dateJoin, low, stop)
  if (join !== undefined) stop = skipBlanks(folded, join.end)
  if (stop === end && !isLetter(folded.charCodeAt(stop))) return undefined
  const month = monthAt(line, stop)
  if (month !== undefined && monthIsFirst(folded, month.end)) return undefined
  if (month !== undefined && (stop > end || month.word.monthFirst)) {
    const year = yearAfter(line, month.end)
    const sure = year !== undefined || (mark !== null && mark[0] !== '.') || join !== undefined
    const weak = !sure && isDoubtful(line, stop, month, false)
    const fields = { ...(year === undefined ? {} : { year: year.year }), month: month.month, day }
    return dateOf(line, at, year?.end ?? month.end, fields, weak)
  }
  if (mark !== null && /^(?:st|nd|rd|th)/.test(mark[0])) return dateOf(line, at, end + mark[0].length, { day }, true)
  return undefined
}

/** '7. Apr 03, 2021', '4096 12 Sep 27 09:24': the number before the month counts something else. */
function monthIsFirst(folded: string, at: number): boolean {
  return /^ {1,2}\d{1,2}(?:st|nd|rd|th)?(?:,? {1,2}(?:(?:19|20)\d\d(?!\d)|\d{1,2}:\d\d)|, \d{1,2}:\d\d)/.test(
    folded.slice(at, at + 14),
  )
}

/** March 24, 2022; Aug. 5; Mar 24; March 24th; `at` is where the month begins. */
export function readMonthFirst(
  line: Line,
  at: number,
  month: { word: MonthWord; month: number; end: number },
): DateRead | undefined {
  const { folded, low } = line
  const gap = folded[month.end] === '-' ? month.end + 1 : skipBlanks(folded, month.end)
  if (gap === month.end) return undefined
  const the = low.startsWith('the ', gap) ? gap + 4 : gap
  const end = digitsEnd(folded, the, 3)
  if (end === the || end - the > 2) return undefined
  const mark = ordinal.exec(low.slice(end, end + 4))
  const stop = end + (mark === null || mark[0] === '.' ? 0 : mark[0].length)
  const day = Number(folded.slice(the, end))
  const year = yearAfter(line, stop)
  const weak = year === undefined && mark === null && (!month.word.monthFirst || isDoubtful(line, at, month, true))
  if (!month.word.monthFirst && year === undefined) return undefined
  const fields = { ...(year === undefined ? {} : { year: year.year }), month: month.month, day }
  return dateOf(line, at, year?.end ?? stop, fields, weak)
}

/** The month whose name begins at `at`, with the dot of an abbreviation. */
export function monthAt(line: Line, at: number): { word: MonthWord; month: number; end: number } | undefined {
  const end = wordEnd(line.folded, at, 12)
  if (end - at < 3) return undefined
  const word = line.lexicon.months.get(line.low.slice(at, end))
  if (word === undefined || isLetter(line.folded.charCodeAt(end))) return undefined
  const dot =
    line.folded[end] === '.' && end - at <= 5 && /^\.[ ,]?\s?\d|^\.,?$|^\. /.test(line.folded.slice(end, end + 4))
  return { word, month: word.month, end: dot ? end + 1 : end }
}

/** A month that may be another word: 'may 5', '10 out of 12', '5 mars'; a capital helps only where the language has one. */
function isDoubtful(line: Line, at: number, month: { word: MonthWord; end: number }, monthFirst: boolean): boolean {
  const first = line.folded.charAt(at)
  const capital = first !== first.toLowerCase()
  const long = month.end - at > 4
  if (month.word.common) return !(capital && month.word.monthFirst)
  return !capital && (monthFirst || !long)
}

/** ', 2022', ' 2022', ' de 2022', "'22" behind a day and month. */
function yearAfter(line: Line, at: number): { year: number; end: number } | undefined {
  const { folded, low, lexicon } = line
  let start = at
  if (folded[start] === ',' || folded[start] === '.') start += 1
  start = skipBlanks(folded, start)
  const join = start > at ? phraseAt(lexicon.dateJoin, low, start) : undefined
  if (join !== undefined) start = skipBlanks(folded, join.end)
  if (start === at) return undefined
  const short = folded[start] === "'" || folded[start] === '’'
  const end = digitsEnd(folded, short ? start + 1 : start, 5)
  if (short) return end - start === 3 ? { year: fullYear(folded.slice(start + 1, end)), end } : undefined
  if (end - start !== 4) return undefined
  const year = Number(folded.slice(start, end))
  const next = folded[end]
  if (year < 1970 || year > 2099 || (next === ':' && isDigit(folded.charCodeAt(end + 1))) || next === '%')
    return undefined
  if (isLetter(folded.charCodeAt(end)) || (next === '-' && isDigit(folded.charCodeAt(end + 1)))) return undefined
  return {
    year,
    end: /^ ?(?:г\.|г(?![а-я])|года)/.test(low.slice(end, end + 6))
      ? end + (/^ ?(?:года|г\.?)/.exec(low.slice(end, end + 6))?.[0].length ?? 0)
      : end,
  }
}

function fullYear(digits: string): number {
  const value = Number(digits)
  return digits.length > 2 ? value : value < 70 ? 2000 + value : 1900 + value
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function exists(year: number | undefined, month: number, day: number): boolean {
  if (day < 1 || day > (lengths[month - 1] ?? 0)) return false
  return month !== 2 || day < 29 || year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
}

function dateOf(line: Line, start: number, end: number, fields: Fields, weak: boolean): DateRead | undefined {
  const { year, month, day, orElse } = fields
  if (day === undefined || !exists(year, month ?? 1, day)) return undefined
  if (!closesDate(line, end, !isDigit(line.folded.charCodeAt(start)) || / ?\p{L}/u.test(line.folded.slice(start, end))))
    return undefined
  const other = orElse !== undefined && exists(year, orElse.month, orElse.day) ? { orElse } : {}
  const date = {
    start,
    end,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    day,
    ...other,
  }
  return { date, end, weak }
}

/** Whether a date may end at `at`: no file name, path, version or slug goes on there. */
function closesDate(line: Line, at: number, named: boolean): boolean {
  const { folded } = line
  const code = folded.charCodeAt(at)
  if (Number.isNaN(code)) return true
  const next = folded.charCodeAt(at + 1)
  // '2022-03-24T07:00'; no slug such as '2023-02-03T0700--edge-down'
  if (isLetter(code)) return /^[Tt]\d\d:?\d\d(?!\d{3}|:?\d{0,2}-[-A-Za-z])/.test(folded.slice(at, at + 12))
  if (isDigit(code)) return folded.charCodeAt(at - 1) > 0x3000
  if (code === 46) return !isDigit(next) && !(isLetter(next) && !/^\.[A-Z]/.test(folded.slice(at, at + 2)))
  if (code === 47 || code === 92) return !isLetter(next) && !isDigit(next)
  if (code === 45 || code === 95) {
    if (next === code) return false
    // 'March 21-April 5'
    if (isLetter(next)) return code === 45 && monthAt(line, at + 1) !== undefined
    if (!isDigit(next)) return true
    // '2022-03-24_10:15', '4/21/23-4/25/23', '2021-01-07-2021-01-14', 'March 24-25'; no '2022-03-24-1'.
    const goes =
      /^.(?:\d{1,2}:\d\d|\d{1,2}([/.])\d{1,2}\1\d{2,4}|\d{4}-\d\d-\d\d|(\d{1,2}(?:st|nd|rd|th)?))(?![\w/.]\d|[-_\w])/.exec(
        folded.slice(at, at + 16),
      )
    return goes !== null && (goes[2] === undefined || named)
  }
  return code !== 37
}
