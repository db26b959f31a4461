import { lineStartsOf } from '../../model/document.ts'
import type { Passage } from '../../model/passage.ts'
import { passageBuilder } from '../../model/plain.ts'
import { type PlaceOf, placesIn } from '../inner-text.ts'

/** A text whose lines are records. */
export interface LogSource {
  readonly text: string
  readonly lineStarts: readonly number[]
  /** Without their line ends and the blanks before them. */
  readonly lines: readonly string[]
  readonly place: PlaceOf
}

export function logSourceOf(text: string): LogSource {
  const lineStarts = lineStartsOf(text)
  const lines = lineStarts.map((start, at) => text.slice(start, lineStarts[at + 1] ?? text.length).trimEnd())
  return { text, lineStarts, lines, place: placesIn(lineStarts) }
}

/**
 * From column `from` (of 0) of a line to its end, or to column `until`, or over all lines before `to`; of further lines
 * the indentation is left out.
 */
export function passageIn(
  { lines, lineStarts, text }: LogSource,
  line: number,
  from: number,
  to: number = line + 1,
  until?: number,
): Passage {
  const out = passageBuilder()
  const begins = (lineStarts[line] ?? text.length) + from
  for (let at = line; at < to; at += 1) {
    const content = lines[at] ?? ''
    const start = at === line ? from : 0
    const indent = to === line + 1 ? 0 : Math.min(4, content.length - start - content.slice(start).trimStart().length)
    if (at > line) out.addAt('\n', (lineStarts[at] ?? 0) - 1)
    out.add(content.slice(start + indent, at === line ? until : undefined), (lineStarts[at] ?? 0) + start + indent)
  }
  return out.done(begins)
}
