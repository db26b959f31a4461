import { isDigit, skipBlanks, skipBlanksBack, wordStart } from './characters.ts'
import type { Line } from './line.ts'
import { phraseAt, phraseBefore } from './phrases.ts'
import { readAmount, readLength } from './relative.ts'
import { before } from './surroundings.ts'

export const day = 86_400

export const isoForm =
  /^P(?=[\dT])(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?(?![\w.])/

export const clockForm = /^(\d{1,3}):(\d\d)(?::(\d\d))?(?![\d:.])/

export function plainAt(
  line: Line,
  at: number,
): { seconds: number; end: number; iso: string; business: boolean } | undefined {
  const { low, lexicon } = line
  const first = readAmount(line, at)
  if (first === undefined) return undefined
  const read = readLength(line, at) ?? readFraction(line, at)
  if (read === undefined) return undefined
  let { seconds, end } = read
  const single = !/\d\D+\d|\p{L}[.,]?\s+(?:\p{L}{1,3}\s+)?\d/u.test(low.slice(at, end))
  const half = phraseAt(lexicon.halves, low, skipBlanks(low, end))
  if (half !== undefined) {
    seconds += 0.5 * lastUnit(line, at, end)
    end = half.end
  }
  const alone = half === undefined && single && seconds === firstUnit(line, at)
  if (alone && !isDigit(low.charCodeAt(at)) && isArticle(low, at, first.end) && first.value === 1) {
    // 'an hour' is a length behind 'for', 'about', 'took'; 'a second', 'twice a day' are none.
    const lead = before(line, at)
    if (/^\S+\s+sec/.test(low.slice(at, end)) || !(lead.duration || lead.approximate)) return undefined
  }
  if (single && isDigit(low.charCodeAt(at)) && !letterUnitFits(line, at, end)) return undefined
  return { seconds, end, iso: isoOf(seconds, firstUnit(line, at)), business: false }
}

/** '2½ hours', '1 1/2 hours', 'half of an hour' */
function readFraction(line: Line, at: number): { seconds: number; end: number } | undefined {
  const found = /^(\d{0,3}) ?(½|¼|¾|1\/2|1\/4|3\/4)/.exec(line.low.slice(at, at + 8))
  if (found === null) return undefined
  const parts: Readonly<Record<string, number>> = {
    '½': 0.5,
    '¼': 0.25,
    '¾': 0.75,
    '1/2': 0.5,
    '1/4': 0.25,
    '3/4': 0.75,
  }
  const unitAt = skipBlanks(line.low, at + found[0].length)
  const article = /^(?:of )?an? /.exec(line.low.slice(unitAt, unitAt + 6))?.[0].length ?? 0
  const unit = phraseAt(line.lexicon.units, line.low, unitAt + article)
  if (unit === undefined) return undefined
  return { seconds: (Number(found[1]) + (parts[found[2] ?? ''] ?? 0)) * unit.value, end: unit.end }
}

function lastUnit(line: Line, at: number, end: number): number {
  const start = wordStart(line.low, end)
  const unit = start === end ? phraseBefore(line.lexicon.units, line.low, end) : undefined
  return unit?.value ?? phraseAt(line.lexicon.units, line.low, Math.max(start, at))?.value ?? 3600
}

/** Seconds of the first unit written, the largest. */
function firstUnit(line: Line, at: number): number {
  const { low, lexicon } = line
  const amount = readAmount(line, at)
  const unitAt = amount === undefined ? at : skipBlanks(low, low[amount.end] === '-' ? amount.end + 1 : amount.end)
  const word = /^\p{L}{1,4}(?=\d)/u.exec(low.slice(unitAt, unitAt + 5))?.[0]
  const unit =
    phraseAt(lexicon.units, low, unitAt)?.value ??
    lexicon.units.byFirst.get(low.charCodeAt(unitAt))?.find(({ text }) => text === word)?.value
  return Math.min(unit ?? 3600, day)
}

function isArticle(low: string, at: number, end: number): boolean {
  return /^(?:an?|une?|einer?|einen|ein|una?|uma?|un')$/.test(low.slice(at, end))
}

/** '5m' and '3d' alone may be millions or a version: a single letter counts attached, and behind a word for a length. */
function letterUnitFits(line: Line, at: number, end: number): boolean {
  const { low, lexicon } = line
  const unit = /\p{L}+$/u.exec(low.slice(at, end))?.[0] ?? ''
  if (unit.length > 1 || low.charCodeAt(end - 1) > 0x1100) return true
  if (unit === 'h' || unit === 'ч') return true
  const attached = isDigit(low.charCodeAt(end - 2))
  if (unit === 's' && attached) return low[end] !== '/' && !/^[%×x]/.test(low.slice(end, end + 1))
  if (unit === 's' || unit === 'с')
    return (
      /^\s*(?:[.,;:)]|$)/.test(low.slice(end, end + 3)) ||
      phraseBefore(lexicon.durationLead, low, skipBlanksBack(low, at)) !== undefined
    )
  const closed = low[at - 1] === '(' && low[end] === ')'
  return (
    attached &&
    (closed || phraseBefore(lexicon.durationLead, low, skipBlanksBack(low, at)) !== undefined || low[at - 1] === '~')
  )
}

/** '5 business days', '3 Werktage', '2 jours ouvrés', '3営業日' */
export function businessAt(
  line: Line,
  at: number,
): { seconds: number; end: number; iso: string; business: boolean } | undefined {
  const { low, lexicon } = line
  const amount = readAmount(line, at)
  if (amount === undefined) return undefined
  const next = skipBlanks(low, low[amount.end] === '-' ? amount.end + 1 : amount.end)
  const word = phraseAt(lexicon.business, low, next)
  let end: number | undefined
  if (word?.value === true) end = word.end
  else {
    const unit = phraseAt(lexicon.units, low, word === undefined ? next : skipBlanks(low, word.end))
    const behind =
      unit === undefined || word !== undefined ? undefined : phraseAt(lexicon.business, low, skipBlanks(low, unit.end))
    if (unit?.value === day && (word !== undefined || behind !== undefined)) end = behind?.end ?? unit.end
  }
  return end === undefined ? undefined : { seconds: amount.value * day, end, iso: `P${amount.value}D`, business: true }
}

/** In the units written: '99 minutes' is PT99M, '2 hours and 1 minute' PT2H1M, '6 days' P6D. */
export function isoOf(seconds: number, largest: number): string {
  let rest = Math.round(seconds)
  const take = (unit: number) => {
    const count = unit > largest ? 0 : Math.floor(rest / unit)
    rest -= count * unit
    return count
  }
  const [days, hours, minutes] = [take(day), take(3600), take(60)]
  const part = (count: number, letter: string) => (count > 0 ? `${count}${letter}` : '')
  const time = part(hours, 'H') + part(minutes, 'M') + part(rest, 'S')
  if (days === 0 && time === '')
    return largest >= day ? 'P0D' : largest >= 3600 ? 'PT0H' : largest >= 60 ? 'PT0M' : 'PT0S'
  return `P${part(days, 'D')}${time === '' ? '' : `T${time}`}`
}
