import type { Language } from '../languages/language.ts'
import { digitsEnd, isDigit, isLetter, skipBlanks, skipBlanksBack, wordEnd, wordStart } from './characters.ts'
import { businessAt, clockForm, day, isoForm, isoOf, plainAt } from './duration-forms.ts'
import { lexiconOf } from './lexicon.ts'
import { type Line, lineOf } from './line.ts'
import { phraseAt, phraseBefore } from './phrases.ts'
import { readAmount } from './relative.ts'
import { before } from './surroundings.ts'
import type { DurationToken } from './token.ts'

export interface DurationOptions {
  readonly languages?: readonly Language[]
  /** Whether '5-10 minutes' is a length: its upper end, with the lower one as `least`. Else it is none. */
  readonly ranges?: boolean
}

const starts = /[0-9]+|[A-Za-z\u00c0-\u024f\u0400-\u04ff]+|[\u3040-\u9fff\uac00-\ud7a3]/g

const figures = /[0-9\uff10-\uff19]/

const none: ReadonlySet<string> = new Set()

/**
 * All lengths of time in one line of plain text, in order: '2 hours and 1 minute', '3h45', '~20 min', 'half an hour',
 * 'PT2H', '5 business days', and '1:30:00' behind words such as 'lasted' or 'duration'. Left out: '5 minutes later' and
 * 'T+5m' (times), '2-3 hours' (two lengths; neither is stated) unless `ranges` asks for them, rates ('10 m/s') and milliseconds. `lead` tells
 * 'every 5 minutes' and 'last 30 days' from what lasted.
 */
export function scanDurations(text: string, options: DurationOptions = {}): DurationToken[] {
  const lexicon = lexiconOf(options.languages)
  if (!figures.test(text) && !lexicon.lengthHint.test(text)) return []
  const line = lineOf(text, lexicon, none)
  const found: DurationToken[] = []
  starts.lastIndex = 0
  for (let start = starts.exec(line.folded); start !== null; start = starts.exec(line.folded)) {
    const token = (options.ranges === true ? rangeAt(line, start.index) : undefined) ?? durationAt(line, start.index)
    if (token === undefined) continue
    found.push(token)
    starts.lastIndex = Math.max(token.end, starts.lastIndex)
  }
  return found
}

function durationAt(line: Line, at: number): DurationToken | undefined {
  const { folded, low, lexicon } = line
  const code = folded.charCodeAt(at)
  if (code === 80) return isoAt(line, at)
  const digit = isDigit(code)
  if (!digit && isLetter(code) && !lexicon.numberWords.has(low.slice(at, wordEnd(folded, at)))) return undefined
  if (!mayBegin(line, at)) return undefined
  if (digit) {
    const clock = clockAt(line, at)
    if (clock !== undefined) return clock
  } else if (phraseAt(lexicon.numbers, low, at) === undefined) return undefined
  const read = businessAt(line, at) ?? plainAt(line, at)
  if (read === undefined) return undefined
  const { seconds, end, iso, business } = read
  if (lexicon.noLengths.has(low.slice(at, end))) return undefined
  if (isRange(line, at, end) || !endsLength(line, at, end)) return undefined
  return tokenOf(line, at, end, seconds, iso, business)
}

/** '5-10 minutes', 'two to three hours', 'between 30 and 45 min': two numbers, rising, and one unit behind them. */
function rangeAt(line: Line, at: number): DurationToken | undefined {
  const { folded, low, lexicon } = line
  if (!isDigit(folded.charCodeAt(at)) && !lexicon.numberWords.has(low.slice(at, wordEnd(folded, at)))) return undefined
  if (!mayBegin(line, at)) return undefined
  const first = readAmount(line, at)
  if (first === undefined) return undefined
  const next = skipBlanks(low, first.end)
  const lead = leadBefore(line, at)
  const joint =
    (phraseAt(lexicon.to, low, next) ?? phraseAt(lexicon.or, low, next))?.end ??
    (lead === 'between' ? phraseAt(lexicon.and, low, next)?.end : undefined) ??
    (/[-–—~〜～]/.test(low[next] ?? '') ? next + 1 : undefined)
  if (joint === undefined || lead === 'from') return undefined
  const start = skipBlanks(low, joint)
  const last = readAmount(line, start)
  const read = last === undefined || last.value <= first.value ? undefined : plainAt(line, start)
  // '30 minutes to 1 hour' and '14-15h20' are no such range: one unit stands for both.
  const unit = read === undefined || last === undefined ? 0 : read.seconds / last.value
  if (read === undefined || ![1, 60, 3600, day, 7 * day].includes(unit) || first.value * unit < 1) return undefined
  if (!endsLength(line, at, read.end)) return undefined
  const token = tokenOf(line, at, read.end, read.seconds, read.iso, false)
  return { ...token, approximate: true, least: first.value * unit }
}

function leadBefore({ low, lexicon }: Line, at: number): string | undefined {
  return phraseBefore(lexicon.lead, low, skipBlanksBack(low, at))?.value
}

function mayBegin(line: Line, at: number): boolean {
  const { folded, low, lexicon } = line
  const before = folded[at - 1] ?? ' '
  if (isDigit(folded.charCodeAt(at - 1)) || isLetter(folded.charCodeAt(at - 1))) return false
  if (before === ':' && isLabelled(folded, at)) return true
  if (/[:.,/\\#$€£¥_=+^]/.test(before))
    return before === '=' || before === '/'
      ? false
      : /[\s.]/.test(folded[at - 2] ?? ' ') && before !== '+' && before !== '#'
  if (before === '-' && (isLetter(folded.charCodeAt(at - 2)) || isDigit(folded.charCodeAt(at - 2)))) return false
  // The minutes of '6時54分' belong to a clock.
  if (before.charCodeAt(0) < 0x3000) return true
  return !lexicon.clockMarks.some(
    ([hour]) =>
      !isLetter(hour.charCodeAt(0)) &&
      low.startsWith(hour, at - hour.length) &&
      isDigit(low.charCodeAt(at - hour.length - 1)),
  )
}

/** Behind a colon without a blank: '停止時間：10分', 'Duration:10 minutes'; 'redis:5m' is a name. */
function isLabelled(folded: string, at: number): boolean {
  const label = folded[at - 2] ?? ''
  if (/[\u3040-\u9fff\uac00-\ud7a3)]/.test(label)) return true
  return /\p{L}/u.test(label) && /^\d{1,4}(?:[.,]\d{1,3})? ?\p{L}{3}/u.test(folded.slice(at, at + 14))
}

/** Whether the length is one end of a range: '2-3 hours', '2 to 3 hours', '30 – 45 min'. */
function isRange(line: Line, at: number, end: number): boolean {
  const { low, lexicon } = line
  const back = skipBlanksBack(low, at)
  const word = phraseBefore(lexicon.to, low, back) ?? phraseBefore(lexicon.or, low, back)
  const open = word?.start ?? (/[-–—~〜～]/.test(low[back - 1] ?? '') ? back - 1 : undefined)
  // '2 to 3 hours': the first has no unit of its own; '14h05 à 15h20', '30分～45分' have.
  if (
    open !== undefined &&
    /\d\p{L}{0,3}\d{0,2}$/u.test(low.slice(Math.max(0, skipBlanksBack(low, open) - 6), skipBlanksBack(low, open)))
  )
    return true
  const next = skipBlanks(low, end)
  const joint = phraseAt(lexicon.to, low, next)?.end ?? phraseAt(lexicon.or, low, next)?.end
  const behind = joint ?? (/[-–—〜～]/.test(low[next] ?? '') ? next + 1 : undefined)
  return behind !== undefined && /^\s?\d+(?:[.,]\d+)?\s?\p{L}/u.test(low.slice(behind, behind + 12))
}

/** No rate, no time counted from another: '10 m/s', '5 minutes later', '10 minutes ago', '1 in 10 minutes'. */
function endsLength(line: Line, at: number, end: number): boolean {
  const { low, lexicon } = line
  if (
    low[end] === '/' ||
    isDigit(low.charCodeAt(end)) ||
    (isLetter(low.charCodeAt(end)) && isLetter(low.charCodeAt(end - 1)))
  )
    return false
  if (/\d\/$/.test(low.slice(Math.max(0, at - 2), at)) || /[t]\s?[+-]\s?$/.test(low.slice(Math.max(0, at - 4), at)))
    return false
  const after = skipBlanks(low, end)
  const told = phraseAt(lexicon.later, low, after) ?? phraseAt(lexicon.earlier, low, after)
  if (told === undefined) return true
  // '10 minutes after the deploy', but '10 minutes after that'.
  const lead = phraseAt(lexicon.lead, low, after)
  return lead?.value === 'after' && lead.end >= told.end
}

function isoAt(line: Line, at: number): DurationToken | undefined {
  const found = isoForm.exec(line.folded.slice(at, at + 40))
  if (found === null || isLetter(line.folded.charCodeAt(at - 1)) || isDigit(line.folded.charCodeAt(at - 1)))
    return undefined
  const [text, weeks, days, hours, minutes, seconds] = found
  if (!/\d/.test(text) || (hours ?? minutes ?? seconds ?? weeks ?? days) === undefined) return undefined
  // 'P5D' beside prose is a form; 'P1' alone is a priority and has no unit.
  const sum =
    Number(weeks ?? 0) * 7 * day +
    Number(days ?? 0) * day +
    Number(hours ?? 0) * 3600 +
    Number(minutes ?? 0) * 60 +
    Number(seconds ?? 0)
  return tokenOf(
    line,
    at,
    at + text.length,
    sum,
    isoOf(sum, (weeks ?? days) !== undefined ? day : hours !== undefined ? 3600 : minutes !== undefined ? 60 : 1),
    false,
  )
}

/** '1:30:00' and '01:30' behind 'lasted', 'duration'; '1:30 h', '00:45 long'. Two parts are hours and minutes. */
function clockAt(line: Line, at: number): DurationToken | undefined {
  const { low, lexicon } = line
  const found = clockForm.exec(low.slice(at, at + 10))
  if (found === null) return undefined
  const end = at + found[0].length
  const unit = phraseAt(lexicon.units, low, skipBlanks(low, end))
  const long = phraseAt(lexicon.afterNoClock, low, skipBlanks(low, end))
  const lead = phraseBefore(
    lexicon.durationLead,
    low,
    skipBlanksBack(low, low[skipBlanksBack(low, at) - 1] === ':' ? skipBlanksBack(low, at) - 1 : at),
  )
  const named = lead !== undefined && lexicon.lasted.test(low.slice(lead.start))
  if (!named && unit?.value !== 3600 && low.slice(skipBlanks(low, end), long?.end) !== 'long') return undefined
  if (unit?.value === 3600 && !named && digitsEnd(low, at) - at > 1 && Number(found[1]) > 5) return undefined
  const [, first, second, third] = found
  const seconds =
    unit?.value === 60 && third === undefined
      ? Number(first) * 60 + Number(second)
      : Number(first) * 3600 + Number(second) * 60 + Number(third ?? 0)
  return tokenOf(line, at, unit?.end ?? end, seconds, isoOf(seconds, 3600), false)
}

function tokenOf(
  line: Line,
  start: number,
  end: number,
  seconds: number,
  iso: string,
  business: boolean,
): DurationToken {
  const around = before(line, start)
  const stop = skipBlanksBack(line.low, start)
  const word = line.low.slice(wordStart(line.low, stop), stop)
  const behind = phraseAt(line.lexicon.approximateBehind, line.low, skipBlanks(line.low, end))
  return {
    start,
    end,
    text: line.text.slice(start, end),
    iso,
    seconds: Math.round(seconds),
    approximate: around.approximate || behind !== undefined || line.text.slice(start, end).includes('+'),
    business,
    ...(word === '' ? {} : { lead: word }),
  }
}
