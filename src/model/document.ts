import type { Root } from 'mdast'
import type { Incident } from './incident.ts'
import type { Point, Position } from './position.ts'

/**
 * What a reader makes of a file: its decoded text, and one mdast tree whose positions count in that text.
 * Everything after the readers works on this, whatever the format was.
 */
export interface Document {
  /** The file's name as given; `<stdin>` for standard input, `<text>` where there is none. */
  readonly name: string
  /** Which reader made it: `markdown`, `text`, `html` … */
  readonly format: string
  /** Of the bytes as given, in hex. */
  readonly sha256: string
  /**
   * The decoded source, without a byte order mark. For a format whose source is no text (Word, PDF, mail): what
   * its reader wrote out of it, as plain lines; lines, columns and offsets count in that.
   */
  readonly text: string
  /** 1 where a byte order mark was taken off, else 0: added to every offset given out. */
  readonly shift: 0 | 1
  readonly root: Root
  /** One tree an incident, where the format itself parts them (a history, a feed); else absent. */
  readonly incidents?: readonly Root[]
  /** The incidents as they are, where the input is what `extract` has printed: nothing is left to extract. */
  readonly known?: readonly Incident[]
  /** Offsets in `text` at which lines begin; the first is 0. */
  readonly lineStarts: readonly number[]
  /** What the reader could not read as it should, a line each, for the user to know. */
  readonly notes?: readonly string[]
}

/** Offsets at which the lines of `text` begin; LF, CRLF and lone CR end a line. */
export function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** Line, column and offset of an offset into `document.text`. */
export function pointAt(document: Pick<Document, 'lineStarts' | 'shift'>, offset: number): Point {
  const { lineStarts } = document
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset: offset + document.shift }
}

/** The unist Position of `text.slice(start, end)`. */
export function positionAt(document: Pick<Document, 'lineStarts' | 'shift'>, start: number, end: number): Position {
  return { start: pointAt(document, start), end: pointAt(document, end) }
}
