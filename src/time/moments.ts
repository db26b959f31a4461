import type { Lead } from '../languages/language.ts'
import { isDigit, isLetter, isUpper, skipBlanks, wordEnd } from './characters.ts'
import { type ClockRead, readClock, readClockAfterMeridiem } from './clocks.ts'
import { type DateRead, monthAt, readDate, readMonthFirst } from './dates.ts'
import type { Line } from './line.ts'
import { phraseAt } from './phrases.ts'
import { readCompactStamp, readKlog } from './stamps.ts'
import type { WrittenDate, WrittenMoment, WrittenZone } from './token.ts'
import { readLabel, readZone } from './zone-reader.ts'

/** A moment as read, with what is needed to decide whether it is one. */
export interface MomentRead {
  readonly moment: WrittenMoment
  readonly end: number
  readonly clock?: ClockRead
  /** The date needs a clock or a preposition to count (24.03., the 16th, a weekday by its name). */
  readonly weakDate: boolean
  /** The date stands behind the clock, so that it governs a whole range ('06:54 to 08:55 on 24 March'). */
  readonly dateBehind: boolean
  /** Between date and clock: 'on 24 March from 10:00'. */
  readonly lead?: Lead
  readonly approximate: boolean
}

/** The moment that begins at `at`: a date, a clock or both, in either order, with its zone. */
export function readMoment(line: Line, at: number): MomentRead | undefined {
  const stamp = readCompactStamp(line, at) ?? readKlog(line, at)
  if (stamp !== undefined) return withZone(line, stamp, true)
  const date = readAnyDate(line, at)
  if (date !== undefined) return withClock(line, at, date) ?? dateOnly(at, date)
  return readClockFirst(line, at)
}

/** The date alone that begins at `at`. */
export function readDay(line: Line, at: number): MomentRead | undefined {
  const date = readAnyDate(line, at)
  return date === undefined ? undefined : dateOnly(at, date)
}

function withZone(line: Line, moment: WrittenMoment, seconds: boolean): MomentRead {
  const zone = zulu(line, moment.end) ?? readZone(line, moment.end, { seconds, dated: true })
  const end = zone?.end ?? moment.end
  return {
    moment: { ...moment, end, ...(zone === undefined ? {} : { zone }) },
    end,
    weakDate: false,
    dateBehind: false,
    approximate: false,
  }
}

/** A date in whatever form, with its weekday before or behind it; or a weekday or 'yesterday' alone, which is weak. */
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
    if (folded[next] === ',' || folded[next] === '.') next += 1
    next = skipBlanks(folded, next)
    const the = low.startsWith('the ', next) ? next + 4 : phraseAt(lexicon.on, low, next)?.end
    const dateAt = the === undefined ? next : skipBlanks(folded, the)
    if (next > weekday.end) {
      const named = monthAt(line, dateAt)
      const date = isDigit(folded.charCodeAt(dateAt))
        ? readDate(line, dateAt)
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
    return { date: { start: at, end: weekday.end, weekday: weekday.value }, end: weekday.end, weak: true }
  }
  const day = phraseAt(lexicon.days, low, at)
  return day === undefined
    ? undefined
    : { date: { start: at, end: day.end, dayOffset: day.value }, end: day.end, weak: true }
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
  return { value: word.weekday, end: stop }
}

function dateOnly(at: number, read: DateRead): MomentRead {
  const { date, end, weak } = read
  return { moment: { start: at, end, date }, end, weakDate: weak, dateBehind: false, approximate: false }
}

/** A date with its clock behind it, whatever stands between them. */
function withClock(line: Line, at: number, read: DateRead): MomentRead | undefined {
  const { folded } = line
  const join = clockJoin(line, read)
  if (join === undefined) return undefined
  const zoneFirst = prefixZone(line, join.at)
  const clock = readClock(line, zoneFirst?.clockAt ?? join.at) ?? readClockAfterMeridiem(line, join.at)
  if (clock === undefined) return undefined
  if (!fitsDate(line, clock, join, read)) return undefined
  const dated = read.date.month !== undefined
  const clockZone =
    zoneFirst?.zone ??
    zulu(line, clock.end) ??
    readZone(line, clock.end, { seconds: clock.clock.second !== undefined, dated })
  if (clock.form === 'digits' && clockZone === undefined && !clock.unit && join.lead === undefined) return undefined
  let end = Math.max(clockZone?.end ?? 0, clock.end)
  // 'Wednesday November 12 until 6 pm on Thursday': that clock has a day of its own.
  if (join.lead !== undefined && join.lead !== 'at' && ownsDate(line, end)) return undefined
  let date = read.date
  const year = date.year === undefined && date.month !== undefined ? yearBehind(line, end) : undefined
  let zone = clockZone
  if (year !== undefined) {
    date = { ...date, year: year.year }
    // 'Thu Mar 24 06:54:00 2022 +0100'
    zone ??= readZone(line, year.end, { seconds: true, dated })
    end = Math.max(zone?.end ?? 0, year.end)
  }
  if (join.bracket && folded[end] === ')') end += 1
  const moment = { start: at, end, date, clock: clock.clock, ...(zone === undefined ? {} : { zone }) }
  const sure: ClockRead = clock.form === 'bare' ? { ...clock, form: 'hour' } : clock
  const common = { moment, end, clock: sure, weakDate: false, dateBehind: false, approximate: join.approximate }
  return join.lead === undefined ? common : { ...common, lead: join.lead }
}

/** Whether a day follows a clock by 'on': it is that clock's own. */
function ownsDate(line: Line, at: number): boolean {
  const start = skipBlanks(line.folded, at)
  const on = phraseAt(line.lexicon.on, line.low, start)
  return on !== undefined && readAnyDate(line, skipBlanks(line.folded, on.end)) !== undefined
}

interface Join {
  readonly at: number
  readonly lead?: Lead
  readonly approximate: boolean
  readonly bracket: boolean
  /** Nothing but blanks, a comma or a 'T' stands between. */
  readonly close: boolean
}

/** The way from a date to its clock: 'T', ', ', ' - ', ' at ', ' around ', ' between ', ': ', ' ('. */
function clockJoin(line: Line, read: DateRead): Join | undefined {
  const { folded, low, lexicon } = line
  const first = folded[read.end]
  if (first === undefined) return undefined
  const numeric = read.date.month !== undefined
  if ((first === 'T' || first === 't' || first === '_') && isDigit(folded.charCodeAt(read.end + 1))) {
    return { at: read.end + 1, approximate: false, bracket: false, close: true }
  }
  if ((first === ':' || first === '-') && numeric && /^.\d\d:\d\d/.test(folded.slice(read.end, read.end + 6))) {
    return { at: read.end + 1, approximate: false, bracket: false, close: true }
  }
  let at = skipBlanks(folded, read.end)
  const mark = folded[at] ?? ''
  let close = true
  if (mark !== '' && ',;:@–—-(|'.includes(mark) && mark !== '|') {
    if (mark === ':' && folded[at + 1] !== ' ') return undefined
    if ((mark === '-' || mark === '–' || mark === '—') && (at === read.end || folded[at + 1] !== ' ')) return undefined
    close = mark === ',' || mark === '@'
    at = skipBlanks(folded, at + 1)
    if (mark === ',' && (folded[at] === '-' || folded[at] === '@')) at = skipBlanks(folded, at + 1)
  }
  let lead: Lead | undefined
  let approximate = false
  for (let words = 0; words < 3; words += 1) {
    if (folded[at] === '~' || folded[at] === '≈') {
      approximate = true
      at = skipBlanks(folded, at + 1)
      continue
    }
    const about = phraseAt(lexicon.approximate, low, at)
    const found = phraseAt(lexicon.lead, low, at)
    const joined = phraseAt(lexicon.at, low, at)
    const end = Math.max(about?.end ?? 0, found?.end ?? 0, joined?.end ?? 0)
    if (end === 0) break
    if (about !== undefined && about.end === end) approximate = true
    if (found !== undefined) lead ??= found.value
    else if (joined !== undefined) lead ??= 'at'
    at = skipBlanks(folded, folded[end] === '.' || folded[end] === ':' ? end + 1 : end)
  }
  if (at === read.end && isLetter(folded.charCodeAt(at))) return undefined
  return { at, ...(lead === undefined ? {} : { lead }), approximate, bracket: mark === '(', close }
}

/** Whether a clock behind a date is one: '24.03.2022 06.54' is, 'March 24 - 10.5 …' and '24 March 12 nodes' are not. */
function fitsDate(line: Line, clock: ClockRead, join: Join, read: DateRead): boolean {
  const dated =
    read.date.month !== undefined &&
    !(read.weak && read.date.year === undefined && line.folded[read.end] !== ' ' && join.lead === undefined)
  switch (clock.form) {
    case 'sure':
    case 'colon':
    case 'mark':
    case 'named':
      return true
    case 'dot':
      return dated && (join.close || join.lead !== undefined) && !unitFollows(line, clock.end)
    case 'digits':
      return dated && (line.folded[read.end] === 'T' || join.close || join.lead !== undefined)
    case 'hour':
      return (join.lead !== undefined && join.lead !== 'on') || !isLetter(line.low.charCodeAt(clock.end - 1))
    default: {
      if (join.lead === undefined || join.lead === 'on') return false
      const zone = readZone(line, clock.end, { seconds: false, dated })
      return zone !== undefined
    }
  }
}

export function unitFollows(line: Line, at: number): boolean {
  const start = skipBlanks(line.folded, at)
  return line.folded[start] === '%' || phraseAt(line.lexicon.units, line.low, start) !== undefined
}

/** 'Thu Mar 24 06:54:00 UTC 2022': asctime puts the year last. */
function yearBehind(line: Line, at: number): { year: number; end: number } | undefined {
  const found = /^,? ((?:19|20)\d\d)(?![\d:.%-]| ?[A-Za-z]|\/)|^ ((?:19|20)\d\d)(?=\])/.exec(
    line.folded.slice(at, at + 9),
  )
  const year = found?.[1] ?? found?.[2]
  return found === null || year === undefined ? undefined : { year: Number(year), end: at + found[0].length }
}

function readClockFirst(line: Line, at: number): MomentRead | undefined {
  const zoneFirst = prefixZone(line, at)
  const clock = readClock(line, zoneFirst?.clockAt ?? at) ?? readClockAfterMeridiem(line, at)
  if (clock === undefined) return undefined
  const seconds = clock.clock.second !== undefined
  let zone = zoneFirst?.zone ?? zulu(line, clock.end) ?? readZone(line, clock.end, { seconds, dated: false })
  let end = Math.max(zone?.end ?? 0, clock.end)
  // 'at 16 UTC' is a clock by its zone; '1143 Jun 18' none without one.
  const alone = clock.form === 'bare' || (clock.form === 'digits' && zone === undefined && !clock.unit)
  const behind = alone ? undefined : dateBehind(line, end)
  let date = behind?.date
  if (behind !== undefined) {
    end = behind.end
    if (zone === undefined) {
      zone = readZone(line, end, { seconds: false, dated: true })
      end = zone?.end ?? end
    }
    // '09:15 Monday May 10th (UTC), 2021'
    const year = behind.date.month !== undefined && behind.date.year === undefined ? yearBehind(line, end) : undefined
    if (year !== undefined) {
      date = { ...behind.date, year: year.year }
      end = year.end
    }
  }
  const moment = {
    start: at,
    end,
    clock: clock.clock,
    ...(date === undefined ? {} : { date }),
    ...(zone === undefined ? {} : { zone }),
  }
  return { moment, end, clock, weakDate: false, dateBehind: behind !== undefined, approximate: false }
}

/** '14:02Z', '1530Z', '06:54:00.123Z' */
function zulu(line: Line, at: number): WrittenZone | undefined {
  if (line.folded[at] !== 'Z' && line.folded[at] !== 'z') return undefined
  const next = line.folded.charCodeAt(at + 1)
  if (isLetter(next) || isDigit(next)) return undefined
  const named = /^\[[A-Za-z_+\-/0-9]{1,40}\]/.exec(line.folded.slice(at + 1, at + 44))?.[0].length ?? 0
  return { start: at, end: at + 1 + named, label: 'Z', offset: 'Z' }
}

/** 'UTC 06:59', '(UTC) 06:59', 'CET: 10:15' */
function prefixZone(line: Line, at: number): { zone: WrittenZone; clockAt: number } | undefined {
  const { folded } = line
  const bracket = folded[at] === '(' || folded[at] === '['
  const start = bracket ? at + 1 : at
  if (!isUpper(folded.charCodeAt(start))) return undefined
  const zone = readLabel(line, start, bracket)
  if (zone === undefined || (zone.offset === undefined && !zone.label.includes('/'))) return undefined
  const end = bracket && (folded[zone.end] === ')' || folded[zone.end] === ']') ? zone.end + 1 : zone.end
  const clockAt = skipBlanks(folded, folded[end] === ':' ? end + 1 : end)
  if (clockAt === end || !/^\d{1,2}[:h]\d\d/.test(folded.slice(clockAt, clockAt + 5))) return undefined
  return { zone: { ...zone, start: at, end }, clockAt }
}

/** A date behind its clock: '10:15 on March 24th', '10:15 UTC, 24 March 2022', '22:00 UTC on 22 Mar', '01:10 the next day'. */
function dateBehind(line: Line, at: number): { date: WrittenDate; end: number } | undefined {
  const { folded, low, lexicon } = line
  let start = skipBlanks(folded, at)
  const comma = folded[start] === ','
  if (comma) start = skipBlanks(folded, start + 1)
  const bracket = folded[start] === '('
  if (bracket) start += 1
  if (start === at) return undefined
  const on = phraseAt(lexicon.on, low, start) ?? phraseAt(lexicon.dateJoin, low, start)
  const dateAt = on === undefined ? start : skipBlanks(folded, on.end)
  const date = readAnyDate(line, dateAt) ?? readAnyDate(line, start) ?? shifted(line, start)
  if (date === undefined) return undefined
  const led = on !== undefined && date.date.start === dateAt
  if (bracket && folded[date.end] !== ')') return undefined
  if (date.weak && !(led || bracket)) {
    // '10:30 Mon pods crash': a weekday needs 'on'; 'yesterday' and 'the next day' stand alone, '24.03.' behind a clock too.
    const alone = date.date.dayOffset !== undefined || (date.date.month !== undefined && folded[date.end - 1] === '.')
    const weekday = date.date.weekday !== undefined && date.date.month === undefined && date.end - date.date.start > 4
    if (!alone && !(weekday && /^\s*(?:[.,;:)–—|-]|$)/.test(folded.slice(date.end, date.end + 3)))) return undefined
  }
  if (date.date.dayOffset === 0 && !led && !comma && !bracket && date.end - date.date.start < 5) return undefined
  // '10:30, 2022-03-25 11:00': the date belongs to the clock behind it.
  if (!led && !bracket && /^(?:T|,? (?:at )?|, )\d{1,2}[:h]\d\d/.test(folded.slice(date.end, date.end + 12)))
    return undefined
  return { date: date.date, end: bracket ? date.end + 1 : date.end }
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
