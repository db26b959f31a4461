import type { Language } from '../languages/language.ts'
import { accepts } from './acceptance.ts'
import { isDigit, isLetter, isUpper, skipBlanks, skipBlanksBack, wordEnd } from './characters.ts'
import { lexiconOf } from './lexicon.ts'
import { type Line, lineOf } from './line.ts'
import { shareInLists } from './lists.ts'
import { type MomentRead, readDay, readMoment } from './moments.ts'
import { phraseAt, phraseBefore } from './phrases.ts'
import { bridge, readDayRange, readHourRange, readRange, slash } from './ranges.ts'
import { readFromOrigin, readLater, readPlus } from './relative.ts'
import { readEpoch } from './stamps.ts'
import { type Before, before, opens } from './surroundings.ts'
import type { TimeToken } from './token.ts'
import { ranged, single } from './tokens.ts'

export interface ScanOptions {
  /** Languages whose words are read; all that the program knows, unless given. */
  readonly languages?: readonly Language[]
  /** Zone labels that the document declares: read even where they look like words (ART, CAT, SST). */
  readonly labels?: ReadonlySet<string>
  /** Whether 25:30 may be half past one of the next day. */
  readonly late?: boolean
}

const figures = /[0-9\uff10-\uff19]/
const none: ReadonlySet<string> = new Set()
const addresses = /[a-z][a-z0-9+.-]{1,15}:\/\/[^\s<>"'`]+|\bwww\.[^\s<>"'`]+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}/gi
const starts = /[0-9]+|[A-Za-z\u00c0-\u024f\u0400-\u04ff]+|[+\u3040-\u9fff\uac00-\ud7a3]|[([](?=[A-Z]{2,5}[)\]] ?\d)/g

/**
 * All time expressions in one line of plain text, in order and not overlapping: what is written, nothing inferred.
 * Works in time linear in the text's length, on any text.
 */
export function scan(text: string, options: ScanOptions = {}): TimeToken[] {
  const lexicon = lexiconOf(options.languages)
  if (!figures.test(text) && !lexicon.hint.test(text)) return []
  const line = lineOf(text, lexicon, options.labels ?? none, options.late)
  const skipped = addressesIn(line.folded)
  const tokens: TimeToken[] = []
  starts.lastIndex = 0
  let address = 0
  let end = 0
  for (let found = starts.exec(line.folded); found !== null; found = starts.exec(line.folded)) {
    const at = found.index
    while (address < skipped.length && (skipped[address]?.[1] ?? 0) <= at) address += 1
    const span = skipped[address]
    if (span !== undefined && span[0] <= at) {
      starts.lastIndex = span[1]
      continue
    }
    if (!mayOpen(line, at, end)) continue
    const token = tokenAt(line, at, tokens.at(-1))
    if (token === undefined) continue
    tokens.push(token)
    end = token.end
    starts.lastIndex = end
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
  const opener =
    stop - at === 1
      ? /[tiwef]/.test(low[at] ?? '') || lexicon.openers.has(low[at] ?? '')
      : lexicon.openers.has(low.slice(at, stop)) || isLabelWord(folded, at, stop)
  return opener && opens(line, at)
}

/** 'UTC 06:59': a label in capitals before a clock. */
function isLabelWord(folded: string, at: number, stop: number): boolean {
  if (stop - at > 9 || !isUpper(folded.charCodeAt(at))) return false
  const next = folded.charCodeAt(stop)
  if (next === 32 ? !isDigit(folded.charCodeAt(stop + 1)) : next > 58) return false
  return /^(?::| |[/+-][\w:/+-]{1,24} |\) |: )\s?\d{1,2}[:h]\d\d/.test(folded.slice(stop, stop + 34))
}

function tokenAt(line: Line, at: number, prior: TimeToken | undefined): TimeToken | undefined {
  const { folded } = line
  const plus = folded[at] === '+'
  const relative = plus ? readPlus(line, at) : line.low[at] === 't' ? readFromOrigin(line, at) : undefined
  if (relative !== undefined) return single(line, { start: at, end: relative.end, relative }, before(line, at), false)
  if (plus) return undefined
  const epoch = readEpoch(line, at)
  if (epoch !== undefined) return single(line, epoch, before(line, at), false)
  const read = readMoment(line, at)
  // Most numbers of a text are no times: what stands before them is looked at only where something speaks for one.
  if (
    read !== undefined &&
    (read.clock === undefined || read.clock.form !== 'bare' || read.moment.zone !== undefined)
  ) {
    const around = before(line, at)
    const lead = around.lead ?? (goesOnBetween(line, at, prior) ? 'between' : undefined)
    const token = momentToken(line, at, { ...around, ...(lead && { lead }) }, read)
    if (token !== undefined) return token
  }
  const later = readLater(line, at)
  if (later !== undefined) {
    const around = before(line, at)
    if (tells(line, at, around)) return single(line, { start: at, end: later.end, relative: later }, around, false)
  }
  return isDigit(folded.charCodeAt(at)) ? pairAt(line, at) : undefined
}

/** A range whose first end is no moment by itself: '24-26 March', '2-3pm', '14-16 UTC'. */
function pairAt(line: Line, at: number): TimeToken | undefined {
  const over = /^\d{1,4}(?:\.\d\d|\.|st|nd|rd|th|er)?/.exec(line.folded.slice(at, at + 7))
  if (over === null) return undefined
  const end = at + over[0].length
  if (bridge(line, end, true) === undefined && slash(line, end) === undefined) return undefined
  const around = before(line, at)
  const between = around.lead === 'between' || around.lead === 'from'
  const pair = readDayRange(line, at, between) ?? readHourRange(line, at, between)
  if (pair === undefined || around.refused) return undefined
  if (around.duration && pair.from.clock !== undefined && !pair.firm) return undefined
  const led = around.lead !== undefined && around.lead !== 'on'
  return pair.firm || led ? ranged(line, at, pair, around, around.lead, undefined) : undefined
}

/** 'between 10:00 and 10:20 or 11:00 and 11:30': a further pair behind the word. */
function goesOnBetween({ low, lexicon }: Line, at: number, prior: TimeToken | undefined): boolean {
  if (prior?.to === undefined || prior.lead !== 'between' || at - prior.end > LONGEST_JOINT) return false
  const next = skipBlanks(low, low[prior.end] === ',' ? prior.end + 1 : prior.end)
  const word = phraseAt(lexicon.or, low, next) ?? phraseAt(lexicon.and, low, next)
  return skipBlanks(low, word?.end ?? next) === at
}

const LONGEST_JOINT = 16

/** The token of what was read at a place: a range where a second end follows, the day alone where its clock is none. */
function momentToken(line: Line, at: number, around: Before, read: MomentRead): TimeToken | undefined {
  const between = around.lead === 'between' || around.lead === 'from' || read.lead === 'between'
  const range = readRange(line, read, between)
  const lead = read.lead === 'between' || read.lead === 'from' ? read.lead : around.lead
  if (range !== undefined && accepts(line, read, around, range)) return ranged(line, at, range, around, lead, read)
  if (accepts(line, read, around, undefined)) {
    return single(line, read.moment, lead === undefined ? around : { ...around, lead }, read.approximate)
  }
  if (read.clock === undefined || read.moment.date === undefined || read.dateBehind) return undefined
  const day = readDay(line, at)
  return day === undefined ? undefined : momentToken(line, at, around, day)
}

/** 'An hour earlier, …' tells a time where a sentence begins, '(45 minutes ago)' beside another one tells none. */
function tells(line: Line, at: number, around: Before): boolean {
  if (line.folded[at - 1] === '(' && !around.opening) return false
  if (isDigit(line.folded.charCodeAt(at)) || around.opening) return true
  const { low, lexicon } = line
  const end = skipBlanksBack(low, at)
  const about = phraseBefore(lexicon.approximate, low, low[end - 1] === '.' ? end - 1 : end)
  const start = about?.start ?? end
  return /(?:^|[.!?;:,–—-])[\s*_]*~?$/.test(low.slice(Math.max(0, start - 24), start))
}
