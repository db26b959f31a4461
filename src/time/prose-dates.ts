import { Chrono, configuration } from 'chrono-node/en'
import { addDays, weekdayOf } from './calendar.ts'
import type { Span } from './token.ts'

/** A day told in prose, counted from the day that the text is in. */
export interface ProseDate extends Span {
  readonly text: string
  /** YYYY-MM-DD */
  readonly date: string
}

/** A line longer than this is no sentence; what stands behind is not read. */
const longest = 1_000
const mayPay =
  /\b(?:last|past|next|this|previous|following|coming)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day of (?:last|next|this) week\b/i

/**
 * Only the parsers that read whole days and whose work grows with the line's length. Those for amounts of time
 * ('in 2 hours 5 minutes …') take exponential time on some hundred characters; clocks and zones are the scanner's.
 */
const wanted = new Set(['ENWeekdayParser'])

const reader = new Chrono({
  parsers: configuration.createCasualConfiguration().parsers.filter((parser) => wanted.has(parser.constructor.name)),
  refiners: [],
})

/**
 * Days told in English prose that the scanner leaves over: 'last Tuesday', 'the following Monday', 'next Friday'.
 * `today` (YYYY-MM-DD) is the day that the text is in; spans in `taken` are left alone. Days
 * come out as components; 'last' is before `today`, 'next' and 'following' are after it, by one to seven days.
 */
export function proseDates(text: string, today: string, taken: readonly Span[] = []): ProseDate[] {
  if (!mayPay.test(text)) return []
  const line = text.slice(0, longest)
  const { folded, places } = fold(line)
  const reference = new Date(`${today}T12:00:00`)
  const found: ProseDate[] = []
  for (const result of reader.parse(folded, reference)) {
    const lead = /^[\s,(]*(?:on\s+)?/i.exec(result.text)?.[0].length ?? 0
    const start = places[result.index + lead] ?? 0
    const end = (places[result.index + result.text.trimEnd().length - 1] ?? 0) + 1
    const words = line.slice(start, end)
    if (!mayPay.test(words) || taken.some((span) => span.start < end && start < span.end)) continue
    const weekday = result.start.get('weekday')
    if (weekday !== null) found.push({ start, end, text: words, date: weekdayFrom(words, weekday || 7, today) })
  }
  return found
}

/** Runs of blanks become one, 'previous' and 'following' the words that chrono knows; with the place of each character. */
function fold(line: string): { folded: string; places: readonly number[] } {
  const places: number[] = []
  let folded = ''
  const add = (text: string, at: number) => {
    for (let index = 0; index < text.length; index += 1) places.push(at)
    folded += text
  }
  for (const part of line.matchAll(/\s+|previous(?=\s)|following(?=\s)|coming(?=\s)|[^\s]/gi)) {
    const word = part[0].toLowerCase()
    if (/^\s/.test(word)) add(' ', part.index)
    else if (word === 'previous') add('last', part.index)
    else if (word === 'following' || word === 'coming') add('next', part.index)
    else add(part[0], part.index)
  }
  return { folded, places }
}

/** The first such weekday before or after `today`: 'next Friday' of a report is the one that came next. */
function weekdayFrom(words: string, weekday: number, today: string): string {
  const own = weekdayOf(today)
  const back = (own - weekday + 7) % 7 || 7
  const ahead = (weekday - own + 7) % 7 || 7
  if (/\bthis\b/i.test(words)) return addDays(today, weekday - own)
  return addDays(today, /\b(?:last|past|previous)\b/i.test(words) ? -back : ahead)
}
