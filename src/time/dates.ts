import { digitsEnd, isDigit, isLetter, skipBlanks } from './characters.ts'
import { type DateRead, dateOf, fullYear, monthAt, ordinal, yearAfter } from './date-parts.ts'
import { eraDate, monthFirstDate } from './eastern-dates.ts'
import type { MonthWord } from './lexicon.ts'
import type { Line } from './line.ts'
import { marked, numeric, yearFirst, yearMistyped } from './numeric-dates.ts'
import { phraseAt } from './phrases.ts'

/** The date that begins at `at` with a digit, in whatever form; a weekday before it tells '10/9' from a fraction. */
export function readDate(line: Line, at: number, named = false): DateRead | undefined {
  const { folded } = line
  const end = digitsEnd(folded, at, 5)
  const size = end - at
  const value = Number(folded.slice(at, end))
  if (size === 4) return yearFirst(line, at, end, value)
  if (size === 5) return yearMistyped(line, at)
  const eastern =
    (size > 3 ? undefined : eraDate(line, at, end, value)) ?? (size < 3 ? monthFirstDate(line, at) : undefined)
  if (eastern !== undefined) return eastern
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
      ? numeric(line, at, end, value, named)
      : undefined)
  return found ?? (value > 0 ? dayFirst(line, at, end, value) : undefined)
}

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
  const signal = mark === null ? tightDate(line, at, end, day) : undefined
  if (signal !== undefined) return signal
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

/** 08AUG26, 08Aug2026, and 10AUG in capitals: as bulletins of airlines and logs of ships have them. */
function tightDate(line: Line, at: number, end: number, day: number): DateRead | undefined {
  const [found, name = '', year = ''] =
    /^(\p{Lu}\p{L}{2})(\d{4}|\d{2})?(?![\p{L}\p{N}])/u.exec(line.folded.slice(end, end + 9)) ?? []
  const month = found === undefined ? undefined : line.lexicon.months.get(name.toLowerCase())?.month
  if (found === undefined || month === undefined) return undefined
  if (year === '' && (end - at !== 2 || name !== name.toUpperCase())) return undefined
  const fields = { ...(year === '' ? {} : { year: fullYear(year) }), month, day }
  return dateOf(line, at, end + found.length, fields, year === '')
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

/** A month that may be another word: 'may 5', '10 out of 12', '5 mars'; a capital helps only where the language has one. */
function isDoubtful(line: Line, at: number, month: { word: MonthWord; end: number }, monthFirst: boolean): boolean {
  const first = line.folded.charAt(at)
  const capital = first !== first.toLowerCase()
  const long = month.end - at > 4
  if (month.word.common) return !(capital && month.word.monthFirst)
  return !capital && (monthFirst || !long)
}
