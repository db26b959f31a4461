import { type Passage, slicePassage } from '../../model/passage.ts'
import { passageBuilder } from '../../model/plain.ts'

/** A row of cells, each with the place of its characters; `line` is that on which it begins, from 1. */
export interface CsvRow {
  readonly line: number
  readonly start: number
  readonly cells: readonly Passage[]
}

export interface CsvRows {
  readonly rows: readonly CsvRow[]
  /** The line of a quote that nothing closes: what follows it was read as lines without quotes. */
  readonly unclosed?: number
}

/**
 * Values separated by `delimiter` (RFC 4180): quoted cells may hold delimiters, line ends and doubled quotes. Blank
 * lines are left out. A quote within a cell that does not begin with one is a character like any other. At most so many
 * rows are read.
 */
export function csvRows(text: string, delimiter: string, most: number = Number.POSITIVE_INFINITY): CsvRows {
  const rows: CsvRow[] = []
  let unclosed: number | undefined
  let at = 0
  let line = 1
  while (at < text.length && rows.length < most) {
    const start = at
    const row = rowAt(text, start, delimiter, unclosed === undefined)
    if (row.broken) {
      unclosed = line
      continue
    }
    if (row.cells.length > 1 || row.cells.some((cell) => cell.text.trim() !== '')) {
      rows.push({ line, start, cells: row.cells })
    }
    line += linesIn(text, start, row.end)
    at = row.end
  }
  return { rows, ...(unclosed !== undefined && { unclosed }) }
}

interface Cut {
  readonly cells: readonly Passage[]
  readonly end: number
  readonly broken: boolean
}

function rowAt(text: string, start: number, delimiter: string, quotes: boolean): Cut {
  const cells: Passage[] = []
  let at = start
  for (;;) {
    let cell: Passage
    if (quotes && text[at] === '"') {
      const end = closingQuote(text, at + 1)
      if (end < 0) return { cells, end: at, broken: true }
      cell = unquoted(text, at + 1, end)
      at = end + 1
      // What stands between the closing quote and the delimiter belongs to the cell for want of a better place.
      const rest = endOfCell(text, at, delimiter)
      if (rest > at) cell = joined(cell, plain(text, at, rest))
      at = rest
    } else {
      const end = endOfCell(text, at, delimiter)
      cell = plain(text, at, end)
      at = end
    }
    cells.push(cell)
    if (at >= text.length) return { cells, end: at, broken: false }
    if (text[at] === delimiter) {
      at += 1
      continue
    }
    const width = text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    return { cells, end: at + width, broken: false }
  }
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}

function plain(text: string, from: number, to: number): Passage {
  return { text: text.slice(from, to), runs: [{ at: 0, offset: from }] }
}

/** Doubled quotes as one, each standing for both. */
function unquoted(text: string, from: number, to: number): Passage {
  const content = text.slice(from, to)
  const out = passageBuilder()
  let at = 0
  for (let quote = content.indexOf('""'); quote >= 0; quote = content.indexOf('""', at)) {
    out.add(content.slice(at, quote), from + at)
    out.addPassage({ text: '"', runs: [{ at: 0, offset: from + quote, width: 2 }] })
    at = quote + 2
  }
  out.add(content.slice(at), from + at)
  return out.done(from)
}

/** Two passages as one, where the second has more than blanks. */
export function joined(first: Passage, second: Passage, between = ''): Passage {
  if (second.text.trim() === '') return first
  const out = passageBuilder()
  out.addPassage(first)
  if (between !== '') out.addAt(between, second.runs[0]?.offset ?? 0)
  out.addPassage(slicePassage(second, 0))
  return out.done(first.runs[0]?.offset ?? 0)
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) lines += 1
  }
  return lines
}
