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
}

/** '24th', '1er', '24.', '24-го' */
export const ordinal = /^(?:st|nd|rd|th|er|re|º|ª|°|\.|-?го|-?е)(?=[^\p{L}\d]|$)/u

type Fields = { year?: number; month?: number; day?: number; orElse?: { month: number; day: number } }

/** Whether a short date opens its line or stands behind a word: 'Thursday 3/4', 'on 3/4'; '1/2 of requests' does not. */
export function standsAlone(folded: string, at: number): boolean {
  const ahead = folded.slice(Math.max(0, at - 16), at)
  return (
    (at < 6 && /^[^\p{L}\d]*$/u.test(ahead)) ||
    /(?:^|[^\p{L}])(?:\p{L}{2,9}day|[Oo]n|[Aa]m|[Ll]e|[Ee]l),? $/u.test(ahead)
  )
}

/** Day first where both orders are open, with the other reading beside it. */
export function dayAndMonth(first: number, second: number, dots: boolean): Fields | undefined {
  if (second > 12) return first > 12 || dots ? undefined : { month: first, day: second }
  if (dots || first > 12 || first === second) return { month: second, day: first }
  return { month: second, day: first, orElse: { month: first, day: second } }
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

/** ', 2022', ' 2022', ' de 2022', "'22" behind a day and month. */
export function yearAfter(line: Line, at: number): { year: number; end: number } | undefined {
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

export function fullYear(digits: string): number {
  const value = Number(digits)
  return digits.length > 2 ? value : value < 70 ? 2000 + value : 1900 + value
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function exists(year: number | undefined, month: number, day: number): boolean {
  if (day < 1 || day > (lengths[month - 1] ?? 0)) return false
  return month !== 2 || day < 29 || year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
}

export function dateOf(line: Line, start: number, end: number, fields: Fields, weak: boolean): DateRead | undefined {
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
