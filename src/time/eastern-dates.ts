import { skipBlanksBack } from './characters.ts'
import { type DateRead, dateOf, fullYear } from './date-parts.ts'
import type { Line } from './line.ts'
import { marked } from './numeric-dates.ts'
import { phraseBefore } from './phrases.ts'

/** 令和6年7月19日, 民國113年3月11日, 113年3月11日, 113/3/11: the year is counted within an era. */
export function eraDate(line: Line, at: number, end: number, value: number): DateRead | undefined {
  const { folded, low, lexicon } = line
  const named = phraseBefore(lexicon.eras, low, skipBlanksBack(low, at))?.value
  const first = named ?? (end - at === 3 && value < LATEST_BARE ? lexicon.bareEra : undefined)
  if (first === undefined) return undefined
  const year = first + value
  const rest = /^([/.])(\d{1,2})\1(\d{1,2})(?![\d/.])/.exec(folded.slice(end, end + 7))
  if (rest === null) return marked(line, at, end, 0, year)
  return dateOf(line, at, end + rest[0].length, { year, month: Number(rest[2]), day: Number(rest[3]) }, false)
}

/** Other numbers of three figures stand before a slash, too. */
const LATEST_BARE = 140

/** '7. 22. 19:14', '7.22.(토)', '8/14(수)', '3/19（日）', "'23. 7. 22.": the month first, as a sign beside it shows. */
export function monthFirstDate(line: Line, at: number): DateRead | undefined {
  const ahead = line.folded.slice(at, at + 16)
  const named = bracketed.exec(ahead)
  const [text, year, month, day] = named ?? (/[가-힣]/.test(line.folded) ? dotted.exec(ahead) : null) ?? []
  if (text === undefined || (year !== undefined && !/['’‘`]/.test(line.folded[at - 1] ?? ''))) return undefined
  const fields = { month: Number(month), day: Number(day) }
  const whole = year === undefined ? fields : { year: fullYear(year), ...fields }
  return dateOf(line, at, at + text.length, whole, false)
}

const bracketed = /^(?:(\d\d)[./] ?)?(\d{1,2})[./] ?(\d{1,2})\.?(?= ?\([月火水木金土日월화수목금토일一二三四五六]\))/
const dotted = /^(?:(\d\d)\. ?)?(\d{1,2})\. ?(\d{1,2})\.(?=\s*(?:\d{1,2}(?::\d\d|시)|오전|오후|[~～-]|$))/
