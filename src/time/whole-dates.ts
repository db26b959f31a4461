import { isDigit, isLetter, isUpper, skipBlanks, wordEnd } from './characters.ts'
import { type DateRead, monthAt } from './date-parts.ts'
import { readDate, readMonthFirst } from './dates.ts'
import type { Line } from './line.ts'
import { phraseAt, phraseBefore } from './phrases.ts'
import type { WrittenDate } from './token.ts'

/**
 * A date in whatever form, with its weekday before or behind it; or a weekday or 'yesterday' alone, which is weak, with
 * the part of the day behind it.
 */
export function readAnyDate(line: Line, at: number): DateRead | undefined {
  const { folded, low, lexicon } = line
  const code = folded.charCodeAt(at)
  if (isDigit(code)) return withWeekdayBehind(line, readDate(line, at))
  // 'Mar 24' before 'mar' for Tuesday.
  const month = monthAt(line, at)
  const first = month === undefined ? undefined : readMonthFirst(line, at, month)
  if (first !== undefined) return withWeekdayBehind(line, first)
  const weekday = weekdayAt(line, at)
  if (weekday !== undefined) {
    let next = weekday.end
    if (folded[next] === '.') next += 1
    next = dayPartEnd(line, next) ?? next
    const stop = next > weekday.end + 1 ? next : weekday.end
    if (folded[next] === ',') next += 1
    next = skipBlanks(folded, next)
    const the = low.startsWith('the ', next) ? next + 4 : phraseAt(lexicon.on, low, next)?.end
    const dateAt = the === undefined ? next : skipBlanks(folded, the)
    if (next > weekday.end) {
      const named = monthAt(line, dateAt)
      const date = isDigit(folded.charCodeAt(dateAt))
        ? readDate(line, dateAt, true)
        : named === undefined
          ? undefined
          : readMonthFirst(line, dateAt, named)
      // '16th' alone behind a weekday is a day of the month; a bare number is not.
      if (date !== undefined) {
        return {
          ...date,
          weak: date.weak && date.date.month === undefined,
          date: { ...date.date, start: at, weekday: weekday.value },
        }
      }
    }
    return { date: { start: at, end: stop, weekday: weekday.value }, end: stop, weak: true }
  }
  const day = phraseAt(lexicon.days, low, at)
  if (day === undefined) return undefined
  const end = dayPartEnd(line, day.end) ?? day.end
  return { date: { start: at, end, dayOffset: day.value }, end, weak: true }
}

/** Where the part of the day ends that stands behind a day: 'Friday night', 'hier soir'. */
export function dayPartEnd({ folded, low, lexicon }: Line, at: number): number | undefined {
  const start = skipBlanks(folded, at)
  return start === at ? undefined : phraseAt(lexicon.dayParts, low, start)?.end
}

/** '24 March (Thursday)', '2022年3月24日(木)', '2022-03-24 Thu' */
function withWeekdayBehind(line: Line, read: DateRead | undefined): DateRead | undefined {
  if (read === undefined || read.date.month === undefined) return read
  const { folded } = line
  let at = skipBlanks(folded, read.end)
  if (folded[at] === ',') at = skipBlanks(folded, at + 1)
  const bracket = folded[at] === '('
  if (bracket) {
    at += 1
    const sign = /^[月火水木金土日월화수목금토일一二三四五六](?=\))/.exec(folded.slice(at, at + 2))
    if (sign !== null) {
      const weekday = ('月火水木金土日'.indexOf(sign[0]) + 1 ||
        '월화수목금토일'.indexOf(sign[0]) + 1 ||
        '一二三四五六'.indexOf(sign[0]) + 1) as number
      return { ...read, end: at + 2, date: { ...read.date, end: at + 2, weekday } }
    }
  }
  const weekday = weekdayAt(line, at)
  if (weekday === undefined || (bracket && folded[weekday.end] !== ')')) return read
  // '2022-03-24 Thu 10:15' and '2022-03-24 Monday deploy broke' differ by what follows.
  if (!bracket && !/^\.?,? ?(?:\d{1,2}[:.h]\d\d|at |$|[-–—:,)])/.test(folded.slice(weekday.end, weekday.end + 8)))
    return read
  const end = weekday.end + (bracket ? 1 : 0)
  return { ...read, end, date: { ...read.date, end, weekday: weekday.value } }
}

function weekdayAt(line: Line, at: number): { value: number; end: number } | undefined {
  const { folded, low, lexicon } = line
  const code = folded.charCodeAt(at)
  if (!isLetter(code)) {
    const sign = phraseAt(lexicon.weekdaySigns, low, at)
    return sign
  }
  const end = wordEnd(folded, at, 14)
  const whole = folded[end] === '-' ? wordEnd(folded, end + 1, 8) : end
  const word =
    lexicon.weekdays.get(low.slice(at, whole)) ?? (whole === end ? undefined : lexicon.weekdays.get(low.slice(at, end)))
  if (word === undefined || isLetter(folded.charCodeAt(at - 1))) return undefined
  const stop = lexicon.weekdays.has(low.slice(at, whole)) ? whole : end
  // A small 'sat', 'mon', 'so', 'do' is another word; in most languages weekdays have none.
  if (!isUpper(code) && code < 128 && word.common) return undefined
  if (word.common && folded[stop] === ' ' && word.foreign.has(low.slice(stop + 1, wordEnd(folded, stop + 1, 8))))
    return undefined
  return { value: word.weekday, end: stop }
}

/** Whether a day follows a clock by 'on': it is that clock's own. */
export function ownsDate(line: Line, at: number): boolean {
  const start = skipBlanks(line.folded, at)
  const on = phraseAt(line.lexicon.on, line.low, start)
  return on !== undefined && readAnyDate(line, skipBlanks(line.folded, on.end)) !== undefined
}

/** 'Thu Mar 24 06:54:00 UTC 2022': asctime puts the year last. */
export function yearBehind(line: Line, at: number): { year: number; end: number } | undefined {
  const found = /^,? ((?:19|20)\d\d)(?![\d:.%-]| ?[A-Za-z]|\/)|^ ((?:19|20)\d\d)(?=\])/.exec(
    line.folded.slice(at, at + 9),
  )
  const year = found?.[1] ?? found?.[2]
  return found === null || year === undefined ? undefined : { year: Number(year), end: at + found[0].length }
}

/** A date behind its clock: '10:15 on March 24th', '10:15 UTC, 24 March 2022', '22:00 UTC on 22 Mar', '01:10 the next day'. */
export function dateBehind(line: Line, at: number): { date: WrittenDate; end: number } | undefined {
  const { folded, low, lexicon } = line
  let start = skipBlanks(folded, at)
  const comma = folded[start] === ','
  if (comma) start = skipBlanks(folded, start + 1)
  const bracket = folded[start] === '('
  if (bracket) start += 1
  if (start === at) return undefined
  const on = phraseAt(lexicon.on, low, start) ?? phraseAt(lexicon.dateJoin, low, start)
  const dateAt = ofDayPart(line, on === undefined ? start : skipBlanks(folded, on.end))
  const date = readAnyDate(line, dateAt) ?? readAnyDate(line, start) ?? shifted(line, start)
  if (date === undefined) return undefined
  const led = on !== undefined && date.date.start === dateAt
  if (bracket && folded[date.end] !== ')') return undefined
  if (date.weak && !(led || bracket)) {
    // '10:30 Mon pods crash': a weekday needs 'on'; 'yesterday' and 'the next day' stand alone, '24.03.' behind a clock too.
    const alone = date.date.dayOffset !== undefined || (date.date.month !== undefined && folded[date.end - 1] === '.')
    const weekday = date.date.weekday !== undefined && date.date.month === undefined && date.end - date.date.start > 4
    const parted = phraseBefore(lexicon.dayParts, low, date.end) !== undefined
    if (!alone && !(weekday && (parted || /^\s*(?:[.,;:)–—|-]|$)/.test(folded.slice(date.end, date.end + 3)))))
      return undefined
  }
  if (date.date.dayOffset === 0 && !led && !comma && !bracket && date.end - date.date.start < 5) return undefined
  // '10:30, 2022-03-25 11:00': the date belongs to the clock behind it.
  if (!led && !bracket && /^(?:T|,? (?:at )?|, )\d{1,2}[:h]\d\d/.test(folded.slice(date.end, date.end + 12)))
    return undefined
  return { date: date.date, end: bracket ? date.end + 1 : date.end }
}

/** Behind 'morning of' in '9am on the morning of 10 October'. */
function ofDayPart({ folded, low, lexicon }: Line, at: number): number {
  const part = phraseAt(lexicon.dayParts, low, at)
  const join = part === undefined ? undefined : phraseAt(lexicon.dateJoin, low, skipBlanks(folded, part.end))
  return join === undefined ? at : skipBlanks(folded, join.end)
}

/** '01:10 (+1)', '01:10 (+1 day)', '01:10 +1d' */
function shifted(line: Line, at: number): DateRead | undefined {
  const found = /^([+-])([12]) ?(?:days?|d)?(?=\))|^([+-])([12]) ?(?:days?|d)(?![A-Za-z\d])/.exec(
    line.folded.slice(at, at + 9),
  )
  if (found === null) return undefined
  const days = Number(found[2] ?? found[4]) * ((found[1] ?? found[3]) === '+' ? 1 : -1)
  return { date: { start: at, end: at + found[0].length, dayOffset: days }, end: at + found[0].length, weak: true }
}
