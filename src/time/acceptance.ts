import { isDigit, skipBlanks } from './characters.ts'
import { unitFollows } from './clock-joins.ts'
import type { Line } from './line.ts'
import type { MomentRead } from './moments.ts'
import { phraseAt } from './phrases.ts'
import { bridge, type RangeRead } from './ranges.ts'
import type { Before } from './surroundings.ts'
import type { WrittenMoment } from './token.ts'
import { readZone } from './zone-reader.ts'

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
      if (unitFollows(line, read.end) && !/^\p{L}(?!\p{L})/u.test(folded.slice(after, after + 2))) return false
      return !around.duration || led || isScheduled(line, moment)
    case 'mark':
      return clock.hourDigits === 2 ? led || !around.duration : atHour || (around.opening && !around.duration)
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
      return clock.hourDigits === 2 ? led && (!around.duration || atHour) : atHour && !around.duration
    default:
      return moment.zone !== undefined && (led || around.approximate) && !unitFollows(line, read.end)
  }
}

/** 'Update 05.10.' at the end of a line or before a mark. */
function isPaddedDay(line: Line, moment: WrittenMoment): boolean {
  return /^\d\d\.\d\d\.(?:\s*$|\s?[:,–—)-])/.test(line.folded.slice(moment.start, moment.end + 3))
}

/** '1900, 2000 and 2100 UTC': the zone behind the last speaks for all. */
function isListed(line: Line, at: number): boolean {
  const ahead = /^(?:, ?\d{4}(?!\d)){0,4},? (?:and|or|&|und|et|y|e|и) \d{4}(?!\d)/.exec(line.folded.slice(at, at + 40))
  return ahead !== null && readZone(line, at + ahead[0].length, { seconds: false, dated: false }) !== undefined
}

/** 'scheduled for 10:30' and 'for 10:30' of a window, against 'for 1:30'. */
function isScheduled(line: Line, moment: WrittenMoment): boolean {
  const ahead = line.low.slice(Math.max(0, moment.start - 24), moment.start)
  if (
    /(?:scheduled|planned|set|slated|booked|due|expected|announced|window|meeting|call) for (?:about |around )?$/.test(
      ahead,
    )
  )
    return true
  const soft =
    /(?:\bfor|\bin|\bafter|\bover|\babout|\bnearly|\balmost|\bwithin|\bthan|\broughly|\bapproximately|\banother|[^a-z](?:um|nach|rund|etwa|circa|ca|en|dans|environ|em|per|за|через|около)) (?:~|about |around )?$/.test(
      ahead,
    )
  return soft && (moment.clock?.hour ?? 0) >= 3
}
