import type { Lead } from '../languages/language.ts'
import { isDigit, isLetter, isUpper, skipBlanks } from './characters.ts'
import { clockJoin, fitsDate } from './clock-joins.ts'
import { type ClockRead, readClock, readClockAfterMeridiem } from './clocks.ts'
import type { DateRead } from './date-parts.ts'
import type { Line } from './line.ts'
import { phraseAt } from './phrases.ts'
import { readCompactStamp, readKlog } from './stamps.ts'
import type { WrittenMoment, WrittenZone } from './token.ts'
import { dateBehind, dayPartEnd, ownsDate, readAnyDate, yearBehind } from './whole-dates.ts'
import { readLabel, readZone } from './zone-reader.ts'
import { zoneOf } from './zones.ts'

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
  if (line.folded.charCodeAt(at) >= 0x3000) {
    const zoned = zoneBefore(line, at)
    if (zoned !== undefined) return zoned
  }
  const stamp = readCompactStamp(line, at) ?? readKlog(line, at)
  if (stamp !== undefined) return withZone(line, stamp, true)
  const date = readAnyDate(line, at)
  if (date !== undefined) return withClock(line, at, date) ?? dateOnly(at, date)
  return readClockFirst(line, at)
}

/** '北京时间2024年9月3日10:15': a zone's own name before the date and the clock. */
function zoneBefore(line: Line, at: number): MomentRead | undefined {
  const name = phraseAt(line.lexicon.zones, line.low, at)
  if (name === undefined) return undefined
  const label = line.folded.slice(at, name.end)
  const meaning = zoneOf(label)
  const read = readMoment(line, skipBlanks(line.folded, name.end))
  if (meaning === undefined || read?.clock === undefined || read.moment.zone !== undefined) return undefined
  return { ...read, moment: { ...read.moment, start: at, zone: { start: at, end: name.end, label, ...meaning } } }
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

function dateOnly(at: number, read: DateRead): MomentRead {
  const { date, end, weak } = read
  return { moment: { start: at, end, date }, end, weakDate: weak, dateBehind: false, approximate: false }
}

/** A date with its clock behind it, whatever stands between them. */
function withClock(line: Line, at: number, read: DateRead): MomentRead | undefined {
  const { folded } = line
  // '24 March, evening' tells no clock; '24 March in the evening at 21:00' does.
  const join = clockJoin(line, { ...read, end: dayPartEnd(line, read.end) ?? read.end })
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
  if (clock.form === 'digits' && clockZone === undefined && !clock.unit && join.lead === undefined) {
    if (read.date.year === undefined || !closesStamp(folded, clock.end)) return undefined
  }
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

function readClockFirst(line: Line, at: number): MomentRead | undefined {
  const zoneFirst = prefixZone(line, at)
  const clock = readClock(line, zoneFirst?.clockAt ?? at) ?? readClockAfterMeridiem(line, at)
  if (clock === undefined) return undefined
  const seconds = clock.clock.second !== undefined
  let zone = zoneFirst?.zone ?? zulu(line, clock.end) ?? readZone(line, clock.end, { seconds, dated: false })
  let end = Math.max(zone?.end ?? 0, clock.end)
  // 'at 16 UTC' is a clock by its zone; '1143 Jun 18' none without one, but for '0645 Thu 18 Jun'.
  const digits = clock.form === 'digits' && zone === undefined && !clock.unit
  const dated = clock.form === 'bare' ? undefined : dateBehind(line, end)
  const named = dated?.date.weekday !== undefined && dated.date.month !== undefined
  const behind = digits && !named ? undefined : dated
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

/** '2024-04-01 0251: …', '2024-04-01 0251 - …', '[2024-04-01 0251]'; no '2024-04-01 1500 requests failed'. */
function closesStamp(folded: string, at: number): boolean {
  return /^(?:\s*(?:[:;|)\]]|$)|\s+[-–—]\s)/.test(folded.slice(at, at + 8))
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
