import type { Lead } from '../languages/language.ts'
import { isDigit, isLetter, skipBlanks } from './characters.ts'
import type { ClockRead } from './clocks.ts'
import type { DateRead } from './date-parts.ts'
import type { Line } from './line.ts'
import { phraseAt } from './phrases.ts'
import { readZone } from './zone-reader.ts'

interface Join {
  readonly at: number
  readonly lead?: Lead
  readonly approximate: boolean
  readonly bracket: boolean
  /** Nothing but blanks, a comma or a 'T' stands between. */
  readonly close: boolean
}

/** The way from a date to its clock: 'T', ', ', ' - ', ' at ', ' around ', ' between ', ': ', ' ('. */
export function clockJoin(line: Line, read: DateRead): Join | undefined {
  const { folded, low, lexicon } = line
  const first = folded[read.end]
  if (first === undefined) return undefined
  const numeric = read.date.month !== undefined
  if ((first === 'T' || first === 't' || first === '_') && isDigit(folded.charCodeAt(read.end + 1))) {
    return { at: read.end + 1, approximate: false, bracket: false, close: true }
  }
  if ((first === ':' || first === '-') && numeric && /^.\d\d:\d\d/.test(folded.slice(read.end, read.end + 6))) {
    return { at: read.end + 1, approximate: false, bracket: false, close: true }
  }
  let at = skipBlanks(folded, read.end)
  const mark = folded[at] ?? ''
  let close = true
  if (mark === '/' && numeric && /^ \/ \d{1,2}[:.]\d\d/.test(folded.slice(read.end, read.end + 8))) {
    at = skipBlanks(folded, at + 1)
  } else if (mark !== '' && ',;:@–—-('.includes(mark)) {
    if (mark === ':' && folded[at + 1] !== ' ') return undefined
    if ((mark === '-' || mark === '–' || mark === '—') && (at === read.end || folded[at + 1] !== ' ')) return undefined
    close = mark === ',' || mark === '@'
    at = skipBlanks(folded, at + 1)
    if (mark === ',' && (folded[at] === '-' || folded[at] === '@')) at = skipBlanks(folded, at + 1)
  }
  let lead: Lead | undefined
  let approximate = false
  for (let words = 0; words < 3; words += 1) {
    if (folded[at] === '~' || folded[at] === '≈') {
      approximate = true
      at = skipBlanks(folded, at + 1)
      continue
    }
    const about = phraseAt(lexicon.approximate, low, at)
    const found = phraseAt(lexicon.lead, low, at)
    const joined = phraseAt(lexicon.at, low, at)
    const end = Math.max(about?.end ?? 0, found?.end ?? 0, joined?.end ?? 0)
    if (end === 0) break
    if (about !== undefined && about.end === end) approximate = true
    if (found !== undefined) lead ??= found.value
    else if (joined !== undefined) lead ??= 'at'
    at = skipBlanks(folded, folded[end] === '.' || folded[end] === ':' ? end + 1 : end)
  }
  if (at === read.end && isLetter(folded.charCodeAt(at))) return undefined
  return { at, ...(lead === undefined ? {} : { lead }), approximate, bracket: mark === '(', close }
}

/** Whether a clock behind a date is one: '24.03.2022 06.54' is, 'March 24 - 10.5 …' and '24 March 12 nodes' are not. */
export function fitsDate(line: Line, clock: ClockRead, join: Join, read: DateRead): boolean {
  const dated =
    read.date.month !== undefined &&
    !(read.weak && read.date.year === undefined && line.folded[read.end] !== ' ' && join.lead === undefined)
  switch (clock.form) {
    case 'sure':
    case 'colon':
    case 'mark':
    case 'named':
      return true
    case 'dot':
      return dated && (join.close || join.lead !== undefined) && !unitFollows(line, clock.end)
    case 'digits':
      return dated && (line.folded[read.end] === 'T' || join.close || join.lead !== undefined)
    case 'hour':
      return (join.lead !== undefined && join.lead !== 'on') || !isLetter(line.low.charCodeAt(clock.end - 1))
    default: {
      if (join.lead === undefined || join.lead === 'on') return false
      const zone = readZone(line, clock.end, { seconds: false, dated })
      return zone !== undefined
    }
  }
}

export function unitFollows(line: Line, at: number): boolean {
  const start = skipBlanks(line.folded, at)
  return line.folded[start] === '%' || phraseAt(line.lexicon.units, line.low, start) !== undefined
}
