import { digitsEnd, isBlank, isDigit, isLetter, skipBlanks } from './characters.ts'
import type { Line } from './line.ts'
import { phraseAt } from './phrases.ts'
import type { WrittenClock } from './token.ts'

/**
 * How a clock is written decides how much must speak for it: `sure` (2 p.m., 6 Uhr, 6時54分), `colon` (10:30),
 * `mark` (14h32), `dot` (08.30), `digits` (0659), `hour` (14h, 16 horas), `bare` (16), `named` (noon).
 */
export type ClockForm = 'sure' | 'colon' | 'mark' | 'dot' | 'digits' | 'hour' | 'bare' | 'named'

export interface ClockRead {
  readonly clock: WrittenClock
  readonly form: ClockForm
  readonly end: number
  /** Digits of the hour, for telling 9:30 from 09:30. */
  readonly hourDigits: number
  /** A unit of time stands behind it ('10:30 h', '1:30 hours'): a clock or a length of time. */
  readonly unit: boolean
}

interface Parts {
  hour: number
  minute?: number
  second?: number
  millisecond?: number
}

/** 29:59 is the last minute before the next day's work begins. */
const LATEST = 29

/** The clock that begins at `at`, by its form alone. Whether it is one is decided where its surroundings are known. */
export function readClock(line: Line, at: number): ClockRead | undefined {
  const { folded } = line
  if (!isDigit(folded.charCodeAt(at))) return readNamed(line, at)
  const end = digitsEnd(folded, at, 5)
  const size = end - at
  if (size === 4 || size === 3) return readDigits(line, at, end)
  if (size > 2) return undefined
  const noon = size === 2 ? readNamed(line, at) : undefined
  if (noon !== undefined) return noon
  const hour = Number(folded.slice(at, end))
  if (hour > LATEST) return undefined
  const next = folded.charCodeAt(end)
  if (next === 58) return readColon(line, at, end, hour)
  if (next === 46 && isDigit(folded.charCodeAt(end + 1))) return readDot(line, at, end, hour)
  return readMarked(line, at, end, hour) ?? finish(line, at, end, { hour }, 'bare')
}

/** '午前10時', '上午6:54': the half of the day stands first. */
export function readClockAfterMeridiem(line: Line, at: number): ClockRead | undefined {
  const half = phraseAt(line.lexicon.meridiemBefore, line.low, at)
  if (half === undefined) return undefined
  const start = skipBlanks(line.folded, half.end)
  if (!isDigit(line.folded.charCodeAt(start))) return undefined
  const read = readClock(line, start)
  if (read === undefined || read.form === 'digits' || read.form === 'bare') return undefined
  const hour = withHalf(read.clock.hour, half.value)
  return { ...read, form: 'sure', clock: { ...read.clock, start: at, hour, meridiem: half.value } }
}

function readNamed(line: Line, at: number): ClockRead | undefined {
  const found = phraseAt(line.lexicon.named, line.low, at)
  if (found === undefined) return undefined
  const hour = found.value === 12 ? 12 : 0
  return {
    clock: { start: at, end: found.end, hour, minute: 0 },
    form: 'named',
    end: found.end,
    hourDigits: 2,
    unit: false,
  }
}

function readColon(line: Line, at: number, end: number, hour: number): ClockRead | undefined {
  const { folded } = line
  const minute = twoDigits(folded, end + 1)
  if (minute === undefined || minute > 59) return undefined
  const parts: Parts = { hour, minute }
  let stop = end + 3
  const second = folded.charCodeAt(stop) === 58 ? twoDigits(folded, stop + 1) : undefined
  if (second !== undefined) {
    if (second > 59 && !(second === 60 && minute === 59)) return undefined
    parts.second = second
    stop = fraction(folded, stop + 3, parts)
  }
  return finish(line, at, stop, parts, 'colon')
}

function readDot(line: Line, at: number, end: number, hour: number): ClockRead | undefined {
  const minute = twoDigits(line.folded, end + 1)
  if (minute === undefined || minute > 59) return undefined
  return finish(line, at, end + 3, { hour, minute }, 'dot')
}

function readDigits(line: Line, at: number, end: number): ClockRead | undefined {
  const hour = Number(line.folded.slice(at, end - 2))
  const minute = Number(line.folded.slice(end - 2, end))
  if (hour > 24 || minute > 59) return undefined
  // The year of '21 November until 2026-07-02'.
  if (/^([-/.])\d{1,2}\1\d{1,2}(?!\d)/.test(line.folded.slice(end, end + 7))) return undefined
  const read = finish(line, at, end, { hour, minute }, 'digits')
  return read === undefined || (end - at === 3 && read.clock.meridiem === undefined) ? undefined : read
}

/** Hours, minutes and seconds with letters behind them: 14h32, 14 h 32, 6時54分, 6点半. */
function readMarked(line: Line, at: number, end: number, hour: number): ClockRead | undefined {
  const { folded, low, lexicon } = line
  const blank = skipBlanks(folded, end)
  for (const [hourMark, minuteMark, secondMark] of lexicon.clockMarks) {
    if (!low.startsWith(hourMark, blank)) continue
    const latin = isLetter(hourMark.charCodeAt(0))
    let stop = blank + hourMark.length
    const unit = phraseAt(lexicon.units, low, blank)
    if (unit !== undefined && unit.end > stop) continue
    const minutesAt = skipBlanks(folded, stop)
    const minutesEnd = digitsEnd(folded, minutesAt, 3)
    const size = minutesEnd - minutesAt
    const half = size === 0 && !latin ? phraseAt(lexicon.numbers, low, stop) : undefined
    if (half?.value === 0.5) return finish(line, at, half.end, { hour, minute: 30 }, 'sure')
    if (size === 0 || size > 2 || (latin && size !== 2) || Number(folded.slice(minutesAt, minutesEnd)) > 59) {
      if (isLetter(folded.charCodeAt(stop)) && latin) continue
      if (size > 0 && latin && minutesAt === stop) continue
      // '6点' is a time of day only with more to say so; '16時' is one.
      return finish(line, at, stop, { hour }, 'hour')
    }
    const parts: Parts = { hour, minute: Number(folded.slice(minutesAt, minutesEnd)) }
    stop = minutesEnd
    let marked = false
    const markAt = skipBlanks(folded, stop)
    if (
      minuteMark !== '' &&
      low.startsWith(minuteMark, markAt) &&
      !isLetter(low.charCodeAt(markAt + minuteMark.length))
    ) {
      marked = true
      stop = markAt + minuteMark.length
      const secondsAt = skipBlanks(folded, stop)
      const seconds = twoDigits(folded, secondsAt)
      if (seconds !== undefined && seconds < 60 && low.startsWith(secondMark, secondsAt + 2)) {
        parts.second = seconds
        stop = secondsAt + 2 + secondMark.length
      }
    }
    if (latin && isLetter(folded.charCodeAt(stop))) continue
    if (!latin) return marked || size === 2 ? finish(line, at, stop, parts, 'sure') : undefined
    return finish(line, at, stop, parts, marked ? 'hour' : 'mark')
  }
  return undefined
}

/** Adds what may follow any clock: the half of the day, a word such as 'Uhr'. */
function finish(line: Line, start: number, at: number, parts: Parts, form: ClockForm): ClockRead | undefined {
  const { folded, low, lexicon } = line
  let end = at
  let { hour } = parts
  const hourDigits = digitsEnd(folded, start, 2) - start
  let meridiem: 'am' | 'pm' | undefined
  let sure = form
  let unit = false
  const blank = skipBlanks(folded, at)
  const half = blank - at > 2 ? undefined : phraseAt(lexicon.meridiem, low, blank)
  if (half !== undefined && !isDigit(low.charCodeAt(half.end)) && meridiemFits(folded, blank, half.end, parts)) {
    meridiem = half.value
    hour = withHalf(hour, meridiem)
    end = half.end
    if (folded[end] === '.' && folded[end - 2] === '.') end += 1
    sure = 'sure'
  } else if (form === 'colon' && blank === at && /^[ap](?![a-z\d_.-])/.test(low.slice(at, at + 2))) {
    // '10:15a', '10:15p'
    meridiem = low[at] === 'a' ? 'am' : 'pm'
    hour = withHalf(hour, meridiem)
    end = at + 1
    sure = 'sure'
  } else {
    const suffix = phraseAt(lexicon.suffix, low, blank)
    const isLength = form === 'bare' && suffix !== undefined && lexicon.suffixInFull.has(low.slice(blank, suffix.end))
    if (suffix !== undefined && !isLength && !isDigit(low.charCodeAt(suffix.end))) {
      unit = suffix.value
      if (!unit || form === 'digits') sure = 'sure'
      else if (form === 'bare') sure = 'hour'
      end = suffix.end
      if (form === 'bare') {
        // '6 Uhr 54', '14 heures 32'
        const minutesAt = skipBlanks(folded, end)
        const minute = minutesAt > end ? twoDigits(folded, minutesAt) : undefined
        if (
          minute !== undefined &&
          minute < 60 &&
          closesClock(folded, minutesAt + 2) &&
          folded[minutesAt + 2] !== ':'
        ) {
          parts.minute = minute
          end = minutesAt + 2
        }
      }
    }
  }
  const late = hour > 24 || (hour === 24 && ((parts.minute ?? 0) > 0 || (parts.second ?? 0) > 0))
  if (late && sure !== 'sure' && (form !== 'colon' || !line.late)) return undefined
  if (form !== 'sure' && !closesClock(folded, end)) return undefined
  const clock: WrittenClock = {
    start,
    end,
    hour,
    ...(parts.minute === undefined ? {} : { minute: parts.minute }),
    ...(parts.second === undefined ? {} : { second: parts.second }),
    ...(parts.millisecond === undefined ? {} : { millisecond: parts.millisecond }),
    ...(meridiem === undefined ? {} : { meridiem }),
  }
  return { clock, form: sure, end, hourDigits, unit }
}

/** 'am' is also a German preposition and 'PM' a person: without minutes the hour is one to twelve. */
function meridiemFits(folded: string, start: number, end: number, parts: Parts): boolean {
  if (parts.minute === undefined && (parts.hour < 1 || parts.hour > 12)) return false
  const word = folded.slice(start, end)
  // '10:30 Am 5. März', '10 am 24.': a German preposition before a date.
  if (/^am$/i.test(word) && /^ \d{1,2}\./.test(folded.slice(end, end + 4))) return false
  return true
}

function withHalf(hour: number, half: 'am' | 'pm'): number {
  if (half === 'pm') return hour < 12 ? hour + 12 : hour
  return hour === 12 ? 0 : hour
}

/** Whether a clock may end at `at`. */
export function closesClock(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at)
  if (Number.isNaN(code) || isBlank(code)) return true
  const next = folded.charCodeAt(at + 1)
  if (isLetter(code)) return zoneMayFollow(folded, at)
  if (isDigit(code)) return false
  // ':' before digits or hex pairs, '.5', ',5', '_a', '%', '°', money, '\\'
  if (code === 58) return !isDigit(next) && !/^:[0-9a-fA-F]{2}(?![A-Za-z])/.test(folded.slice(at, at + 4))
  if (code === 46 || code === 44)
    return !isDigit(next) || (code === 44 && /^,\d\d?[:.h]\d\d/.test(folded.slice(at, at + 6)))
  if (code === 95) return !isLetter(next) && !isDigit(next)
  if (code === 45) return !/^-[a-z]{1,3}\d/.test(folded.slice(at, at + 5))
  return code !== 37 && code !== 176 && code !== 36 && code !== 8364 && code !== 163 && code !== 92
}

/** '14:02Z', '10:30UTC', '10:30ish', '10:30h': letters that may touch a clock. */
function zoneMayFollow(folded: string, at: number): boolean {
  return /^(?:Z|UTC|GMT|[A-Z]{3,4}|ish|Uhr|h|hrs)(?![A-Za-z0-9_])|^(?:UTC|GMT)[+-]\d/.test(folded.slice(at, at + 6))
}

function fraction(folded: string, at: number, parts: Parts): number {
  const code = folded.charCodeAt(at)
  if ((code !== 46 && code !== 44) || !isDigit(folded.charCodeAt(at + 1))) return at
  const end = digitsEnd(folded, at + 1, 10)
  if (end - at > 10) return at
  parts.millisecond = Number(folded.slice(at + 1, Math.min(end, at + 4)).padEnd(3, '0'))
  return end
}

function twoDigits(folded: string, at: number): number | undefined {
  const tens = folded.charCodeAt(at)
  const ones = folded.charCodeAt(at + 1)
  if (!isDigit(tens) || !isDigit(ones) || isDigit(folded.charCodeAt(at + 2))) return undefined
  return (tens - 48) * 10 + ones - 48
}
