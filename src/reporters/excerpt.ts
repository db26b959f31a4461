import type { Document } from '../model/document.ts'
import type { Position } from '../model/position.ts'
import { type Cell, cellsOf, widthOf } from './columns.ts'

export interface Excerpt {
  readonly line: number
  /** The source line, cut to its most telling part where it is longer than the room. */
  readonly source: string
  /** As many columns as stand before the marked part, and as it takes. */
  readonly indent: number
  readonly length: number
}

/** How much of a line is looked at on either side of the mark: lines of many megabytes are shown as fast. */
const reach = 600

/** The line on which `position` begins, for an underline beneath it; undefined where the document has no such line. */
export function excerptOf(document: Document, { start, end }: Position, room: number): Excerpt | undefined {
  const lineStart = document.lineStarts[start.line - 1]
  if (lineStart === undefined) return undefined
  const lineEnd = (document.lineStarts[start.line] ?? document.text.length + 1) - 1
  const column = Math.min(lineStart + start.column - 1, lineEnd)
  const from = Math.max(lineStart, column - reach)
  const text = document.text.slice(from, Math.min(lineEnd, column + reach)).replace(/[\r\n]+$/, '')
  const first = column - from
  const last = end.line > start.line ? text.length : Math.max(first + 1, lineStart + end.column - 1 - from)

  const cells = cellsOf(text)
  const before = cells.filter(({ at, text: { length } }) => at + length <= first)
  const marked = cells.slice(before.length).filter(({ at }) => at < last)
  const behind = cells.slice(before.length + marked.length)
  return cut({ line: start.line, before, marked, behind, endless: from > lineStart }, room)
}

interface Parts {
  readonly line: number
  readonly before: readonly Cell[]
  readonly marked: readonly Cell[]
  readonly behind: readonly Cell[]
  /** Whether the line goes on before `before`. */
  readonly endless: boolean
}

/** Keeps the mark and what fits around it, most of it behind, where what the entry tells stands. */
function cut({ line, before, marked, behind, endless }: Parts, room: number): Excerpt {
  const shown = fitting(marked, room)
  const rest = room - widthOf(shown)
  const lead = fitting(before.toReversed(), Math.max(Math.floor(rest / 3), rest - widthOf(behind) - 1)).toReversed()
  const tail = shown.length < marked.length ? [] : fitting(behind, rest - widthOf(lead))
  const left = lead.length < before.length || endless ? '… ' : ''
  const right = tail.length < behind.length || shown.length < marked.length ? ' …' : ''
  const source = `${left}${[...lead, ...shown, ...tail].map(({ text }) => text).join('')}${right}`
  return { line, source: source.trimEnd(), indent: left.length + widthOf(lead), length: Math.max(1, widthOf(shown)) }
}

function fitting(cells: readonly Cell[], room: number): Cell[] {
  let used = 0
  const over = cells.findIndex(({ width }) => {
    used += width
    return used > room
  })
  return over < 0 ? [...cells] : cells.slice(0, over)
}
