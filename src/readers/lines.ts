import { lineStartsOf } from '../model/document.ts'
import type { Position } from '../model/position.ts'

/** One line of the source, or what of it belongs to the block in hand. Offsets count in the text. */
export interface Line {
  /** From 0. */
  readonly number: number
  /** Where its content begins, after indentation and marks. */
  readonly start: number
  /** Where its content ends, before trailing blanks and the line end. */
  readonly end: number
  /** Columns before the content; a tab goes to the next multiple of 4. */
  readonly indent: number
}

export interface Source {
  readonly text: string
  readonly lineStarts: readonly number[]
}

const TAB = 4

export function sourceOf(text: string): Source {
  return { text, lineStarts: lineStartsOf(text) }
}

export function linesOfSource({ text, lineStarts }: Source): Line[] {
  return lineStarts.map((start, number) => lineFrom(text, number, start, lineStarts[number + 1] ?? text.length, 0))
}

/** The line's content between two offsets; `column` is that of `start`. */
export function lineFrom(text: string, number: number, start: number, end: number, column: number): Line {
  let from = start
  let indent = column
  while (from < end && isBlankUnit(text.charCodeAt(from))) {
    indent = text.charCodeAt(from) === 9 ? (Math.floor(indent / TAB) + 1) * TAB : indent + 1
    from += 1
  }
  let to = end
  while (to > from && isBlankUnit(text.charCodeAt(to - 1))) to -= 1
  return { number, start: from, end: to, indent: to === from ? 0 : indent }
}

function isBlankUnit(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    unit === 0x85 ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0xfeff
  )
}

/** A blank line, or one of characters that cannot be seen. */
export function isBlank(line: Line): boolean {
  return line.start === line.end
}

export function contentOf(source: Source, line: Line): string {
  return source.text.slice(line.start, line.end)
}

/** The place from one offset on line `first` (from 0) up to another on line `last`. */
export function place(source: Source, first: number, start: number, last: number, end: number): Position {
  return { start: point(source, first, start), end: point(source, last, end) }
}

function point(source: Source, line: number, offset: number): Position['start'] {
  return { line: line + 1, column: offset - (source.lineStarts[line] ?? 0) + 1, offset }
}
