import { approximateBehind } from './approximate-behind.ts'
import { digitsEnd, isDigit, isLetter, skipBlanks } from './characters.ts'
import { type ClockRead, readClock } from './clocks.ts'
import { readDate } from './dates.ts'
import type { Line } from './line.ts'
import { type MomentRead, readMoment } from './moments.ts'
import { phraseAt } from './phrases.ts'
import type { WrittenClock, WrittenDate, WrittenMoment } from './token.ts'
import { readAnyDate } from './whole-dates.ts'
import { readZone } from './zone-reader.ts'

export interface RangeRead {
  readonly from: WrittenMoment
  readonly to: WrittenMoment
  readonly end: number
  readonly approximate: boolean
  /** Clocks that say by themselves that they are clocks ('2-3pm', '10:00'), and not '10 to 20'. */
  readonly firm: boolean
}

interface Bridge {
  readonly at: number
  /** A dash without blanks: '10:20-10:30', '24-25 March'. */
  readonly tight: boolean
  readonly approximate: boolean
}

/** What stands between the ends of a range: a dash, an arrow, 'to', 'until', and behind 'between' also 'and'. */
export function bridge(line: Line, at: number, between: boolean): Bridge | undefined {
  const { folded, low, lexicon } = line
  // 'from 12:00 (maybe earlier) to 17:55': a remark without figures between the ends.
  const remark = /^ ?\([^()\d]{1,40}\)/.exec(folded.slice(at, at + 44))?.[0].length ?? 0
  let next = skipBlanks(folded, at + remark)
  // RFC 3339 intervals: '2022-03-24T10:00Z/2022-03-24T10:45Z'
  if (next === at && /^\/\d{4}-\d\d-\d\d/.test(folded.slice(next, next + 11)))
    return { at: next + 1, tight: true, approximate: false }
  const dash = /^(?:-{1,2}>|=>|-{1,2}|[–—−‐‑‒―~〜～→])/.exec(folded.slice(next, next + 3))
  let tight = false
  if (dash !== null) {
    tight = next === at
    next = skipBlanks(folded, next + dash[0].length)
    tight &&= next === at + dash[0].length
  } else {
    const word = phraseAt(lexicon.to, low, next) ?? (between ? phraseAt(lexicon.and, low, next) : undefined)
    if (word === undefined || (next === at && isLetter(low.charCodeAt(next)))) return undefined
    next = skipBlanks(folded, word.end)
  }
  let approximate = false
  for (let words = 0; words < 3; words += 1) {
    if (folded[next] === '~') {
      approximate = true
      next = skipBlanks(folded, next + 1)
      continue
    }
    const about = phraseAt(lexicon.approximate, low, next)
    const other = phraseAt(lexicon.at, low, next) ?? phraseAt(lexicon.lead, low, next)
    const end = Math.max(about?.end ?? 0, other?.end ?? 0)
    if (end === 0) break
    approximate ||= about?.end === end
    next = skipBlanks(folded, folded[end] === '.' ? end + 1 : end)
  }
  return { at: next, tight, approximate }
}

/** The range that begins with the moment `first`, or undefined where no second end follows. */
export function readRange(line: Line, first: MomentRead, between: boolean): RangeRead | undefined {
  // '10:00頃～12:08頃'
  const about = approximateBehind(line, first.end)
  const over = bridge(line, about ?? first.end, between)
  if (over === undefined) return undefined
  const { moment: from } = first
  const days = from.clock === undefined && from.date !== undefined ? dayEnd(line, first, over) : undefined
  if (days !== undefined) return days
  const read = readMoment(line, over.at)
  const second = read === undefined ? undefined : withZoneBehind(line, read)
  if (second === undefined) return undefined
  const { moment: to } = second
  if ((from.clock === undefined) !== (to.clock === undefined)) {
    // 'from 24 March to 26 March 10:00' is one; '2022-03-24 - 10:15' is a date with its clock, read before.
    if (from.date === undefined || to.date === undefined || to.clock === undefined) return undefined
    if (first.weakDate && from.date.month === undefined) return undefined
  }
  if (from.clock === undefined && second.weakDate && to.date?.month === undefined && to.date?.weekday === undefined)
    return undefined
  if (second.clock !== undefined && !mayEnd(first.clock, second)) return undefined
  const clocks = agree(first.clock, second.clock)
  if (clocks === undefined) return undefined
  const joined = share(
    clocks.from === undefined ? from : { ...from, clock: clocks.from },
    clocks.to === undefined ? to : { ...to, clock: clocks.to },
    second.dateBehind,
  )
  const aboutTo = approximateBehind(line, second.end)
  return {
    ...joined,
    end: aboutTo ?? second.end,
    approximate: over.approximate || second.approximate || (about ?? aboutTo) !== undefined,
    firm: clocks.firm || joined.from.zone !== undefined,
  }
}

/** '09:46부터 11:00까지(UTC)': the particle of a range's end stands before the zone in brackets. */
function withZoneBehind(line: Line, read: MomentRead): MomentRead {
  const { moment, clock, end } = read
  const particle =
    moment.zone === undefined && clock !== undefined ? phraseAt(line.lexicon.leadBehind, line.low, end) : undefined
  if (particle === undefined || !/^ ?\(/.test(line.folded.slice(particle.end, particle.end + 2))) return read
  const seconds = moment.clock?.second !== undefined
  const zone = readZone(line, particle.end, { seconds, dated: moment.date !== undefined })
  return zone === undefined ? read : { ...read, moment: { ...moment, zone, end: zone.end }, end: zone.end }
}

/** Whether a clock may close a range: '10:30 - 12 pods' has no second one, '10h - 12h' and '10.15 - 12.30' do. */
function mayEnd(first: ClockRead | undefined, second: MomentRead): boolean {
  const form = second.clock?.form
  if (form === 'bare') return false
  if (form === 'dot') return first?.form === 'dot' || first?.form === 'sure' || second.moment.zone !== undefined
  if (form === 'digits')
    return first?.form === 'digits' && (second.moment.zone !== undefined || second.clock?.unit === true)
  if (form === 'hour') return first?.form === 'hour' || first?.form === 'mark' || first?.form === 'sure'
  return true
}

/** '24-25 March', 'March 24-25, 2022', 'March 28 - April 2', '24.-26.03.2022' */
function dayEnd(line: Line, first: MomentRead, over: Bridge): RangeRead | undefined {
  const { folded } = line
  const from = first.moment.date
  if (from?.month === undefined || !isDigit(folded.charCodeAt(over.at))) return undefined
  const whole = readDate(line, over.at)
  if (whole !== undefined && whole.date.month !== undefined) return undefined
  if (!isLetter(folded.charCodeAt(from.start)) || from.day === undefined) return undefined
  const end = digitsEnd(folded, over.at, 3)
  const day = Number(folded.slice(over.at, end))
  if (end - over.at > 2 || day <= from.day || day > 31) return undefined
  const found = /^(?:st|nd|rd|th)?(?:(?:,? ?)((?:19|20)\d\d)(?![\d:]))?(?![\d:.%/]\d|[:%]\d?|[A-Za-z])/.exec(
    folded.slice(end, end + 12),
  )
  if (found === null) return undefined
  // 'March 24 - 10 pods restarted': a dash with blanks needs the month's end or a year behind it.
  if (!over.tight && found[1] === undefined && !/^(?:st|nd|rd|th)?\s*(?:[.,;:)]|$)/.test(folded.slice(end, end + 6)))
    return undefined
  const year = found[1] === undefined ? from.year : Number(found[1])
  const stop = end + found[0].length
  const dated = year === undefined ? from : { ...from, year }
  const date: WrittenDate = {
    start: over.at,
    end: stop,
    month: from.month,
    day,
    ...(year === undefined ? {} : { year }),
  }
  return {
    from: { ...first.moment, date: dated },
    to: { start: over.at, end: stop, date },
    end: stop,
    approximate: over.approximate,
    firm: true,
  }
}

/** '24-26 March 2022', '24.-26.03.2022', '6th to 11th April': the first day borrows its month from the second. */
export function readDayRange(line: Line, at: number, between: boolean): RangeRead | undefined {
  const { folded } = line
  const end = digitsEnd(folded, at, 3)
  if (end - at > 2) return undefined
  const day = Number(folded.slice(at, end))
  if (day < 1 || day > 31) return undefined
  const mark = /^(?:st|nd|rd|th|\.|er)?/.exec(folded.slice(end, end + 2))?.[0].length ?? 0
  const over = bridge(line, end + mark, between || mark > 0) ?? slash(line, end + mark)
  if (over === undefined || !isDigit(folded.charCodeAt(over.at))) return undefined
  const second = readAnyDate(line, over.at)
  const to = second?.date
  if (
    second === undefined ||
    to?.month === undefined ||
    to.day === undefined ||
    to.day <= day ||
    to.orElse !== undefined
  )
    return undefined
  if (
    second.weak ||
    (!mark &&
      !isLetter(folded.charCodeAt(skipBlanks(folded, digitsEnd(folded, over.at, 3)))) &&
      !/^\d{1,2}[\s\S]*\p{L}/u.test(folded.slice(over.at, second.end)))
  )
    return undefined
  const from = { start: at, end: end + mark, month: to.month, day, ...(to.year === undefined ? {} : { year: to.year }) }
  return {
    from: { start: at, end: end + mark, date: from },
    to: { start: over.at, end: second.end, date: to },
    end: second.end,
    approximate: false,
    firm: true,
  }
}

/** '24/25 March', '29th/30th November', '20/21/22 June': the days between the ends are passed over. */
export function slash(line: Line, at: number): Bridge | undefined {
  const found = /^(?:\/\d{1,2}(?:st|nd|rd|th|\.)?){0,3}\/(?=\d{1,2}(?:st|nd|rd|th|\.)? [A-Za-z])/.exec(
    line.folded.slice(at, at + 24),
  )
  return found === null ? undefined : { at: at + found[0].length, tight: true, approximate: false }
}

/** '2-3pm', '10 to 11:30am', '14-16 UTC', '10–12 Uhr': the first hour says nothing by itself. */
export function readHourRange(line: Line, at: number, between: boolean): RangeRead | undefined {
  const first = readClock(line, at)
  if (first === undefined || (first.form !== 'bare' && first.form !== 'digits' && first.form !== 'dot'))
    return undefined
  const over = bridge(line, first.end, between)
  if (over === undefined) return undefined
  const second = readMoment(line, over.at)
  if (second?.clock === undefined) return undefined
  const { moment: to } = second
  if (first.form === 'bare' && second.clock.form !== 'sure' && second.moment.zone === undefined) return undefined
  if (first.form === 'digits' && (second.clock.form !== 'digits' || to.zone === undefined)) return undefined
  if (first.form === 'dot' && second.clock.form !== 'sure' && to.zone === undefined) return undefined
  if (second.clock.form === 'bare' && first.form !== 'bare') return undefined
  const clocks = agree(first, second.clock)
  if (clocks?.from === undefined || clocks.to === undefined) return undefined
  const from = { start: at, end: first.end, clock: clocks.from }
  return {
    ...share(from, { ...to, clock: clocks.to }, second.dateBehind),
    end: second.end,
    approximate: over.approximate,
    firm: second.clock.form === 'sure' || first.form === 'digits' || (over.tight && to.zone !== undefined),
  }
}

/** Gives the first clock the half of the day that only the second has: '2-3pm' from two p.m., '11-1pm' from eleven a.m. */
function agree(
  first: ClockRead | undefined,
  second: ClockRead | undefined,
): { from?: WrittenClock; to?: WrittenClock; firm: boolean } | undefined {
  if (first === undefined || second === undefined) {
    return {
      ...(first === undefined ? {} : { from: first.clock }),
      ...(second === undefined ? {} : { to: second.clock }),
      firm: true,
    }
  }
  const firm = first.form !== 'bare' && second.form !== 'bare'
  const from = first.clock
  const to = behindHalf(first, second)
  if (to.meridiem === undefined || from.meridiem !== undefined || from.hour > 12 || from.hour === 0)
    return { from, to, firm }
  const pm = { ...from, hour: from.hour < 12 ? from.hour + 12 : 12, meridiem: 'pm' as const }
  const am = { ...from, hour: from.hour === 12 ? 0 : from.hour, meridiem: 'am' as const }
  const later = (clock: WrittenClock) => clock.hour * 60 + (clock.minute ?? 0) <= to.hour * 60 + (to.minute ?? 0)
  const [same, other] = to.meridiem === 'pm' ? [pm, am] : [am, pm]
  return { from: later(same) ? same : other, to, firm }
}

/** '下午2時15分至4時35分': the half of the day holds for the second end too, or turns between the two. */
function behindHalf({ clock: from }: ClockRead, { clock: to, hourDigits }: ClockRead): WrittenClock {
  if (from.meridiem === undefined || to.meridiem !== undefined || to.hour > 12 || hourDigits > 1) return to
  const minutes = (hour: number, minute = 0) => hour * 60 + minute
  const morning = to.hour % 12
  const hour = [morning, morning + 12].find((one) => minutes(one, to.minute) >= minutes(from.hour, from.minute))
  return hour === undefined ? to : { ...to, hour }
}

/** Parts that one end has and the other lacks hold for both. */
function share(from: WrittenMoment, to: WrittenMoment, behind: boolean): { from: WrittenMoment; to: WrittenMoment } {
  const zone = { from: from.zone ?? to.zone, to: to.zone ?? from.zone }
  const date = { from: from.date ?? (behind ? to.date : undefined), to: to.date ?? from.date }
  const year = withYears(date.from, date.to)
  const filled = (moment: WrittenMoment, own: WrittenDate | undefined, its: WrittenMoment['zone']): WrittenMoment => ({
    ...moment,
    ...(own === undefined ? {} : { date: own }),
    ...(its === undefined ? {} : { zone: its }),
  })
  return { from: filled(from, year.from, zone.from), to: filled(to, year.to, zone.to) }
}

/** 'March 28 - April 2, 2022': the year behind the second day holds for the first, unless the year turns between them. */
function withYears(
  from: WrittenDate | undefined,
  to: WrittenDate | undefined,
): { from: WrittenDate | undefined; to: WrittenDate | undefined } {
  if (from === undefined || to === undefined || from === to || from.month === undefined || to.month === undefined)
    return { from, to }
  if (from.year === undefined && to.year !== undefined) {
    return { from: { ...from, year: from.month > to.month ? to.year - 1 : to.year }, to }
  }
  if (to.year === undefined && from.year !== undefined) {
    return { from, to: { ...to, year: to.month < from.month ? from.year + 1 : from.year } }
  }
  return { from, to }
}
