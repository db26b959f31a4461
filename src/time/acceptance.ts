import { isDigit, skipBlanks, skipBlanksBack } from './characters.ts'
import { unitFollows } from './clock-joins.ts'
import type { Line } from './line.ts'
import type { MomentRead } from './moments.ts'
import { phraseAt, phraseBefore } from './phrases.ts'
import { bridge, type RangeRead } from './ranges.ts'
import type { Before } from './surroundings.ts'
import type { WrittenMoment } from './token.ts'
import { readZone } from './zone-reader.ts'

const DAY = 86_400

/** Whether what was read at a place is a time there, by its form and by what stands around it. */
export function accepts(line: Line, read: MomentRead, around: Before, range: RangeRead | undefined): boolean {
  const { moment, clock } = read
  const { folded, low, lexicon } = line
  const led = around.lead !== undefined && around.lead !== 'on'
  if (clock === undefined) {
    if (!read.weakDate) return true
    if (moment.date?.dayOffset === 0) return false
    if (moment.date?.dayOffset !== undefined)
      return around.opening && /^\s*(?:[,:–—-]|\||$)/.test(folded.slice(moment.end, moment.end + 3))
    if (range !== undefined) return range.to.clock !== undefined || range.to.date?.month !== undefined || led
    if (moment.date?.month !== undefined && isPaddedDay(line, moment)) return !around.refused
    if (moment.date?.month !== undefined)
      return (
        around.lead !== undefined &&
        /(?:\.|\d\d\/\d\d)$/.test(folded.slice(moment.start, moment.end)) &&
        !unitFollows(line, moment.end)
      )
    if (moment.date?.weekday === undefined) {
      // 'resolved on the 11th.'; 'on the 3rd attempt' is no day.
      return around.lead === 'on' && /^(?:[.;)]|,\s*\D|\s*$)/.test(folded.slice(moment.end, moment.end + 3))
    }
    const capital = folded[moment.start] !== low[moment.start]
    const long = moment.end - moment.start > 4
    return (
      capital &&
      ((long && around.lead !== undefined) ||
        (around.opening && /^,?\s*[:–—|-]/.test(folded.slice(moment.end, moment.end + 3))))
    )
  }
  if (
    clock.clock.hour > 24 &&
    clock.form === 'colon' &&
    !around.opening &&
    moment.date === undefined &&
    range === undefined
  )
    return false
  const backed = moment.zone !== undefined || moment.date !== undefined || moment.date !== undefined
  if (backed && clock.form !== 'bare' && clock.form !== 'hour' && clock.form !== 'named') return true
  if (around.refused) return false
  const after = skipBlanks(folded, read.end)
  // 'since 5h', 'after 1h30' tell how long; 'at 5h', 'until 5h' when.
  const atHour = led && around.lead !== 'since' && around.lead !== 'after' && around.lead !== 'before'
  switch (clock.form) {
    case 'sure':
      return true
    case 'named':
      return (
        backed ||
        around.lead !== undefined ||
        around.approximate ||
        range !== undefined ||
        /^\s*[:–—-]/.test(folded.slice(read.end, read.end + 2))
      )
    case 'colon':
      if (range !== undefined) return !unitFollows(line, range.end)
      if (phraseAt(lexicon.afterNoClock, low, after) !== undefined) return false
      if (clock.unit)
        return led || (clock.hourDigits === 2 && (around.opening || (clock.clock.hour >= 6 && !around.duration)))
      // '09:06 周工': a surname that is the sign for weeks too, of which nobody writes minutes.
      if (
        unitFollows(line, read.end) &&
        (phraseAt(lexicon.units, low, after)?.value ?? 0) < DAY &&
        !/^\p{L}(?!\p{L})/u.test(folded.slice(after, after + 2))
      )
        return false
      return !around.duration || led || isScheduled(line, moment)
    case 'mark':
      if (clock.hourDigits === 2) return led || !around.duration
      // 'depuis 9h50' is a clock, 'depuis 1h30' may be a length.
      if (around.lead === 'since' && clock.clock.minute !== undefined && clock.clock.hour >= 6) return true
      // 'Début : 9h10' and '(9h10 – 10h40)': behind a label or in a range, and longer than most lengths.
      if (clock.clock.minute !== undefined && clock.clock.hour >= 6 && !around.duration)
        if (
          range?.to.clock?.minute !== undefined ||
          /\p{L} ?[:：]\s*$/u.test(folded.slice(Math.max(0, moment.start - 4), moment.start))
        )
          return true
      return atHour || (around.opening && !around.duration)
    case 'dot':
      // 'from 10.20 to 12.40 seconds': what is no range is no clock either.
      if (range === undefined && isDigit(folded.charCodeAt(bridge(line, read.end, true)?.at ?? -1))) return false
      if (unitFollows(line, read.end) || /^(?:x|×|k|M|LTS|[A-Z]{2}B)\b/.test(folded.slice(after, after + 4)))
        return false
      if (range !== undefined) return led && (range.to.clock?.minute ?? -1) >= 0 && !unitFollows(line, range.end)
      return (
        led ||
        (around.opening &&
          clock.hourDigits === 2 &&
          /^(?: |:|$)/.test(folded.slice(read.end, read.end + 1)) &&
          /^(?:[\s:–—|-]|$)/.test(folded.slice(read.end, read.end + 1)))
      )
    case 'digits':
      if (clock.unit || isListed(line, read.end)) return true
      return around.lead === 'at' && folded[moment.start] === '0' && !unitFollows(line, read.end)
    case 'hour':
      if (moment.date !== undefined || range?.firm === true) return true
      if (isEasternHour(line, moment, read.end)) return true
      // '11 h UTC – Cause', '14 h CET' in a cell: no length has a zone.
      if (around.opening && moment.zone !== undefined && setOff.test(folded.slice(read.end))) return true
      // '12시 – 경보', '19時: 復旧', '14时' in a cell: in these scripts a length has another word.
      if (around.opening && /\p{Lo}$/u.test(folded.slice(moment.start, read.end)))
        return (clock.hourDigits === 2 && clock.clock.hour < 24 ? setApart : entered).test(folded.slice(read.end))
      return clock.hourDigits === 2 ? led && (!around.duration || atHour) : atHour && !around.duration
    default:
      return moment.zone !== undefined && (led || around.approximate) && !unitFollows(line, read.end)
  }
}

/** '20時に', '8시쯤', '다음 공지: 17시': what stands behind the hour, or a label before it, tells it from a number. */
function isEasternHour({ folded, low, lexicon }: Line, { start }: WrittenMoment, end: number): boolean {
  if (!/[時时시]$/.test(folded.slice(start, end))) return false
  if (phraseAt(lexicon.hourBehind, low, skipBlanks(low, end)) !== undefined) return true
  return (
    /[:：]\s*$/.test(folded.slice(Math.max(0, start - 4), start)) && /^\s*(?:$|[.。)])/.test(folded.slice(end, end + 3))
  )
}

const setOff = /^\s*(?:[:：–—|-]|$)/
const entered = /^(?: ?\p{Lu}{3,4}\s*(?:[:：–—|-]|$)|\s*[:：–—|-])/u
/** '3点 …' may be three points. */
const setApart = /^\s*$|^\s*[:：–—|-]|^ \p{L}/u

/** 'Update 05.10.' at the end of a line or before a mark. */
function isPaddedDay(line: Line, moment: WrittenMoment): boolean {
  return /^\d\d\.\d\d\.(?:\s*$|\s?[:,–—)-])/.test(line.folded.slice(moment.start, moment.end + 3))
}

/** '1900, 2000 and 2100 UTC': the zone behind the last speaks for all. */
function isListed(line: Line, at: number): boolean {
  const { folded, low, lexicon } = line
  const list = /^(?:, ?\d{4}(?!\d)){0,4},? /.exec(folded.slice(at, at + 40))
  if (list === null) return false
  const start = at + list[0].length
  const word = phraseAt(lexicon.and, low, start) ?? phraseAt(lexicon.or, low, start)
  const last = word === undefined ? null : /^ \d{4}(?!\d)/.exec(folded.slice(word.end, word.end + 6))
  return (
    word !== undefined &&
    last !== null &&
    readZone(line, word.end + last[0].length, { seconds: false, dated: false }) !== undefined
  )
}

/** 'scheduled for 10:30' and 'for 10:30' of a window, against 'for 1:30'. */
function isScheduled(line: Line, moment: WrittenMoment): boolean {
  const { low, lexicon } = line
  let end = skipBlanksBack(low, moment.start)
  if (low[end - 1] === '~') end = skipBlanksBack(low, end - 1)
  const about = phraseBefore(lexicon.approximate, low, end)
  const ahead = about === undefined ? end : skipBlanksBack(low, about.start)
  if ((phraseBefore(lexicon.scheduledFor, low, ahead) ?? phraseBefore(lexicon.scheduledFor, low, end)) !== undefined)
    return true
  const lead = phraseBefore(lexicon.durationLead, low, end) ?? phraseBefore(lexicon.durationLead, low, ahead)
  // 'lasted 10:30' is a length whatever the figures are, 'after 10:30' may be a clock.
  return lead !== undefined && !lexicon.lasted.test(low.slice(lead.start)) && (moment.clock?.hour ?? 0) >= 3
}
