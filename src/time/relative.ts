import { digitsEnd, isDigit, isLetter, skipBlanks } from './characters.ts'
import type { Line } from './line.ts'
import { phraseAt } from './phrases.ts'
import type { WrittenRelative } from './token.ts'

const elapsedClock = /^(\d{1,2}):(\d\d)(?::(\d\d))?(?![\d:])/
const day = 86_400

/**
 * A length of time written in units: '5 minutes', 'two hours', '1h30', '2 hours and 5 minutes'. Seconds and where it
 * ends; undefined where none begins at `at`.
 */
export function readLength(line: Line, at: number): { seconds: number; end: number } | undefined {
  const { low, lexicon } = line
  let seconds = 0
  let stop = at
  let last = Number.POSITIVE_INFINITY
  for (let part = 0; part < 4; part += 1) {
    // '1 Std. 20 Min.': a dot that shortens the unit ends no sentence before a figure.
    const dotted = part > 0 && low[stop] === '.' && isDigit(low.charCodeAt(skipBlanks(low, stop + 1)))
    let start = part === 0 ? at : skipBlanks(low, dotted ? stop + 1 : stop)
    if (part > 0) {
      if (low[start] === ',') start = skipBlanks(low, start + 1)
      const and = phraseAt(lexicon.and, low, start)
      if (and !== undefined) start = skipBlanks(low, and.end)
    }
    const amount = readAmount(line, start)
    if (amount === undefined) break
    const unitAt = low[amount.end] === '-' ? amount.end + 1 : skipBlanks(low, amount.end)
    const unit = phraseAt(lexicon.units, low, unitAt) ?? touching(line, unitAt)
    if (unit === undefined) {
      // '1h30': minutes without a unit, two digits, directly behind the hours.
      if (
        part === 1 &&
        (start === stop || (low[stop - 1] === 'h' && /^ \d\d *(?:[.,;)]|$)/.test(low.slice(stop, stop + 6)))) &&
        last === 3600 &&
        amount.end - start === 2 &&
        amount.value < 60 &&
        !isLetter(low.charCodeAt(amount.end))
      ) {
        seconds += amount.value * 60
        stop = amount.end
      }
      break
    }
    if (unit.value >= last) break
    seconds += amount.value * unit.value
    last = unit.value
    stop = unit.end
  }
  return stop === at ? undefined : { seconds, end: stop }
}

/** A unit with digits right behind it ('1h30m') is no whole word for `phraseAt`'s borders, but is one here. */
function touching(line: Line, at: number): { value: number; end: number } | undefined {
  const word = /^\p{L}{1,4}(?=\d)/u.exec(line.low.slice(at, at + 5))?.[0]
  if (word === undefined) return undefined
  const list = line.lexicon.units.byFirst.get(word.charCodeAt(0)) ?? []
  const found = list.find(({ text }) => text === word)
  return found === undefined ? undefined : { value: found.value, end: at + word.length }
}

export function readAmount(line: Line, at: number): { value: number; end: number } | undefined {
  const { low, lexicon } = line
  if (!isDigit(low.charCodeAt(at))) return phraseAt(lexicon.numbers, low, at)
  const end = digitsEnd(low, at, 7)
  if (end - at > 6) return undefined
  const mark = low[end]
  const fractionEnd = mark === '.' || mark === ',' ? digitsEnd(low, end + 1, 4) : end
  if (fractionEnd > end + 1)
    return { value: Number(`${low.slice(at, end)}.${low.slice(end + 1, fractionEnd)}`), end: fractionEnd }
  // '1个半小时'
  const half = phraseAt(lexicon.halves, low, end)
  if (half !== undefined && phraseAt(lexicon.units, low, half.end) !== undefined)
    return { value: Number(low.slice(at, end)) + 0.5, end: half.end }
  // '15+ minutes'
  const open = low[end] === '+' && isLetter(low.charCodeAt(skipBlanks(low, end + 1))) ? end + 1 : end
  return { value: Number(low.slice(at, end)), end: open }
}

/** 'T+5m', 'T+00:05', 'T-10 min', 'T + 1h30'; 'T+0'. Counts from the origin. */
export function readFromOrigin(line: Line, at: number): WrittenRelative | undefined {
  const { folded } = line
  const head = /^[Tt](?:0|=0)? ?([+\-−]) ?(?=\d)/.exec(folded.slice(at, at + 6))
  if (head === null || isLetter(folded.charCodeAt(at - 1)) || isDigit(folded.charCodeAt(at - 1))) return undefined
  const length = elapsedAt(line, at + head[0].length, true)
  if (length === undefined) return undefined
  return { start: at, end: length.end, seconds: (head[1] === '+' ? 1 : -1) * length.seconds, from: 'origin' }
}

/** '+12 min:', '+00:05', '[+1h30]' where a line or a cell begins; counts from the origin. */
export function readPlus(line: Line, at: number): WrittenRelative | undefined {
  const { folded } = line
  if (!/^[\s\-*•>|"'`[(]*$/.test(folded.slice(Math.max(0, at - 12), at)) || at > 11) return undefined
  const length = elapsedAt(line, skipBlanks(folded, at + 1), false)
  if (length === undefined || !/^(?:\s|[:)\]|,;–—-]|$)/.test(folded.slice(length.end))) return undefined
  return { start: at, end: length.end, seconds: length.seconds, from: 'origin' }
}

function elapsedAt(line: Line, at: number, bare: boolean): { seconds: number; end: number } | undefined {
  const clock = elapsedClock.exec(line.folded.slice(at, at + 9))
  if (clock !== null) {
    const [text, first, second, third] = clock
    const end = at + text.length
    // Two parts are hours and minutes, as everywhere in a timeline.
    return { seconds: Number(first) * 3600 + Number(second) * 60 + Number(third ?? 0), end }
  }
  const length = readLength(line, at)
  if (length !== undefined && !isLetter(line.folded.charCodeAt(length.end))) return length
  const digits = digitsEnd(line.folded, at, 5)
  if (
    !bare ||
    digits === at ||
    digits - at > 4 ||
    isLetter(line.folded.charCodeAt(digits)) ||
    line.folded[digits] === '.'
  )
    return undefined
  return { seconds: Number(line.folded.slice(at, digits)) * 60, end: digits }
}

/** '5 minutes later', 'two hours earlier', '10 minutes ago': counts from the moment told before. */
export function readLater(line: Line, at: number): WrittenRelative | undefined {
  const { low, lexicon } = line
  const length = readLength(line, at)
  if (length === undefined) return undefined
  const after = skipBlanks(low, length.end)
  const found = phraseAt(lexicon.later, low, after) ?? phraseAt(lexicon.earlier, low, after)
  if (found === undefined) return undefined
  // 'plus tard que', '10 minutes after the deploy': the moment is named by what follows.
  if (phraseAt(lexicon.than, low, skipBlanks(low, found.end)) !== undefined || length.seconds > 30 * day)
    return undefined
  // A page's age ('3 days ago') counts from when it was saved, which no one knows.
  if (low.startsWith('ago', after) && length.seconds >= day) return undefined
  return { start: at, end: found.end, seconds: found.value * length.seconds, from: 'previous' }
}
