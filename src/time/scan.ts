import type { Language, Lead } from '../languages/language.ts'
import { isDigit, isLetter, skipBlanks, wordEnd } from './characters.ts'
import { lexiconOf } from './lexicon.ts'
import { type Line, lineOf } from './line.ts'
import { shareInLists } from './lists.ts'
import { type MomentRead, readDay, readMoment, unitFollows } from './moments.ts'
import { phraseAt } from './phrases.ts'
import { type RangeRead, readDayRange, readHourRange, readRange } from './ranges.ts'
import { readFromOrigin, readLater, readPlus } from './relative.ts'
import { readEpoch } from './stamps.ts'
import { type Before, before, opens } from './surroundings.ts'
import type { TimeToken, WrittenMoment } from './token.ts'
import { readZone } from './zone-reader.ts'

export interface ScanOptions {
  /** Languages whose words are read; all that the program knows, unless given. */
  readonly languages?: readonly Language[]
  /** Zone labels that the document declares: read even where they look like words (ART, CAT, SST). */
  readonly labels?: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()
const addresses = /[a-z][a-z0-9+.-]{1,15}:\/\/[^\s<>"'`]+|\bwww\.[^\s<>"'`]+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}/gi
const starts = /[0-9]+|[A-Za-z\u00c0-\u024f\u0400-\u04ff]+|[+\u3040-\u9fff\uac00-\ud7a3]|[([](?=[A-Z]{2,5}[)\]] ?\d)/g

/**
 * All time expressions in one line of plain text, in order and not overlapping: what is written, nothing inferred.
 * Works in time linear in the text's length, on any text.
 */
export function scan(text: string, options: ScanOptions = {}): TimeToken[] {
  const lexicon = lexiconOf(options.languages)
  if (!lexicon.hint.test(text)) return []
  const line = lineOf(text, lexicon, options.labels ?? none)
  const skipped = addressesIn(line.folded)
  const tokens: TimeToken[] = []
  const next = new RegExp(starts)
  let address = 0
  let end = 0
  for (let found = next.exec(line.folded); found !== null; found = next.exec(line.folded)) {
    const at = found.index
    while (address < skipped.length && (skipped[address]?.[1] ?? 0) <= at) address += 1
    const span = skipped[address]
    if (span !== undefined && span[0] <= at) {
      next.lastIndex = span[1]
      continue
    }
    if (!mayOpen(line, at, end)) continue
    const token = tokenAt(line, at)
    if (token === undefined) continue
    tokens.push(token)
    end = token.end
    next.lastIndex = end
  }
  return tokens.length > 1 ? shareInLists(line, tokens) : tokens
}

function addressesIn(folded: string): readonly (readonly [number, number])[] {
  if (!folded.includes('://') && !folded.includes('@') && !folded.includes('www.')) return []
  return [...folded.matchAll(addresses)].map((found) => [found.index, found.index + found[0].length] as const)
}

/** Whether a token may begin at `at`; words only where they can open one. */
function mayOpen(line: Line, at: number, end: number): boolean {
  const { folded, low, lexicon } = line
  const code = folded.charCodeAt(at)
  if (isDigit(code)) return opens(line, at) || (end > 0 && at - end === 1 && /[/,(|]/.test(folded[at - 1] ?? ''))
  if (!isLetter(code)) return code === 43 || code === 40 || code === 91 || lexicon.openerSigns.has(code)
  const stop = wordEnd(folded, at)
  const word = low.slice(at, stop)
  if (
    word.length === 1 &&
    word !== 't' &&
    word !== 'i' &&
    word !== 'w' &&
    word !== 'e' &&
    word !== 'f' &&
    !lexicon.openers.has(word)
  )
    return false
  const opener =
    lexicon.openers.has(word) ||
    lexicon.months.has(word) ||
    lexicon.weekdays.has(word) ||
    /^[tiwef]$/.test(word) ||
    isLabelWord(folded, at, stop)
  return opener && opens(line, at)
}

/** 'UTC 06:59': a label in capitals before a clock. */
function isLabelWord(folded: string, at: number, stop: number): boolean {
  if (stop - at > 9 || folded[at] !== folded[at]?.toUpperCase()) return false
  return /^(?::| |[/+-][\w:/+-]{1,24} |\) |: )\s?\d{1,2}[:h]\d\d/.test(folded.slice(stop, stop + 34))
}

function tokenAt(line: Line, at: number): TimeToken | undefined {
  const plus = line.folded[at] === '+' ? readPlus(line, at) : undefined
  const relative = plus ?? (line.low[at] === 't' ? readFromOrigin(line, at) : undefined)
  if (relative !== undefined) return single(line, { start: at, end: relative.end, relative }, before(line, at), false)
  if (line.folded[at] === '+') return undefined
  const epoch = readEpoch(line, at)
  if (epoch !== undefined) return single(line, epoch, before(line, at), false)
  const around = before(line, at)
  const between = around.lead === 'between' || around.lead === 'from'
  const token = momentToken(line, at, around, between, readMoment(line, at))
  if (token !== undefined) return token
  const later = readLater(line, at)
  if (later !== undefined && tells(line, at, around))
    return single(line, { start: at, end: later.end, relative: later }, around, false)
  if (!isDigit(line.folded.charCodeAt(at))) return undefined
  const pair = readDayRange(line, at, between) ?? readHourRange(line, at, between)
  if (pair === undefined || around.refused || (around.duration && pair.from.clock !== undefined && !pair.firm))
    return undefined
  const led = around.lead !== undefined && around.lead !== 'on'
  return pair.firm || led ? ranged(line, at, pair, around, around.lead, undefined) : undefined
}

/** The token of what was read at a place: a range where a second end follows, the day alone where its clock is none. */
function momentToken(
  line: Line,
  at: number,
  around: Before,
  between: boolean,
  read: MomentRead | undefined,
): TimeToken | undefined {
  if (read === undefined) return undefined
  const range = readRange(line, read, between || read.lead === 'between')
  const lead = read.lead === 'between' || read.lead === 'from' ? read.lead : around.lead
  if (range !== undefined && accepts(line, read, around, range)) return ranged(line, at, range, around, lead, read)
  if (accepts(line, read, around, undefined)) {
    return single(line, read.moment, lead === undefined ? around : { ...around, lead }, read.approximate)
  }
  if (read.clock === undefined || read.moment.date === undefined || read.dateBehind) return undefined
  const day = readDay(line, at)
  return day === undefined ? undefined : momentToken(line, at, around, between, day)
}

/** 'An hour earlier, …' tells a time where a sentence begins, '(45 minutes ago)' beside another one tells none. */
function tells(line: Line, at: number, around: Before): boolean {
  if (line.folded[at - 1] === '(' && !around.opening) return false
  if (isDigit(line.folded.charCodeAt(at)) || around.opening) return true
  return /(?:^|[.!?;:,–—-])[\s*_]*(?:(?:about|around|approximately|roughly|nearly|almost|just over|over) )?~?$/.test(
    line.low.slice(Math.max(0, at - 24), at),
  )
}

/** Whether what was read at a place is a time there, by its form and by what stands around it. */
function accepts(line: Line, read: MomentRead, around: Before, range: RangeRead | undefined): boolean {
  const { moment, clock } = read
  const { folded, low, lexicon } = line
  const led = around.lead !== undefined && around.lead !== 'on'
  if (clock === undefined) {
    if (!read.weakDate) return true
    if (moment.date?.dayOffset !== undefined)
      return around.opening && /^\s*(?:[,:–—-]|\||$)/.test(folded.slice(moment.end, moment.end + 3))
    if (range !== undefined) return range.to.clock !== undefined || range.to.date?.month !== undefined || led
    if (moment.date?.month !== undefined && isPaddedDay(line, moment)) return !around.refused
    if (moment.date?.month !== undefined)
      return (
        around.lead !== undefined &&
        /[.\d]$/.test(folded.slice(moment.start, moment.end)) &&
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
      return led || (clock.hourDigits === 2 ? !around.duration : around.opening && !around.duration)
    case 'dot':
      if (unitFollows(line, read.end) || /^(?:x|×|k|M|LTS|[A-Z]{2}B)\b/.test(folded.slice(after, after + 4)))
        return false
      if (range !== undefined) return led && (range.to.clock?.minute ?? -1) >= 0
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
      return (
        (led && !around.duration) ||
        moment.date !== undefined ||
        (led && (around.lead === 'at' || around.lead === 'until')) ||
        range?.firm === true
      )
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

function single(line: Line, moment: WrittenMoment, around: Before, approximate: boolean): TimeToken {
  const { start, end } = moment
  const after = approximateBehind(line, end)
  return {
    start,
    end: after ?? end,
    text: line.text.slice(start, after ?? end),
    from: moment,
    approximate: approximate || around.approximate || after !== undefined,
    ...(around.lead === undefined ? {} : { lead: around.lead }),
  }
}

function ranged(
  line: Line,
  at: number,
  range: RangeRead,
  around: Before,
  lead: Lead | undefined,
  read: MomentRead | undefined,
): TimeToken {
  return {
    start: at,
    end: range.end,
    text: line.text.slice(at, range.end),
    from: range.from,
    to: range.to,
    approximate: around.approximate || range.approximate || read?.approximate === true,
    ...(lead === undefined ? {} : { lead }),
  }
}

/** '10:30ish', '10:30-ish', '15時頃', '10:30左右': the place behind the word. */
function approximateBehind(line: Line, at: number): number | undefined {
  const found = /^-?ish(?![a-z])/.exec(line.low.slice(at, at + 5))
  if (found !== null) return at + found[0].length
  if (line.folded.charCodeAt(at) < 0x3000 || at >= line.folded.length) return undefined
  return phraseAt(line.lexicon.approximate, line.low, at)?.end
}
