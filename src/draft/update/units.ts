import { recordsNamed } from '../../extract/evidence-cell.ts'
import { placeOf } from '../telling.ts'

/** A piece of a draft that a hand changes as a whole: a paragraph, an item of a list, a row of a table. */
export interface Unit {
  readonly kind: UnitKind
  readonly text: string
  /** The line end behind it, and the blank lines up to the next one. */
  readonly end: string
  /** Of a table's head and rows, without the blanks around them. */
  readonly cells: readonly string[]
  /** Which table of the text it belongs to, from 0. */
  readonly table: number
  /** The records that it tells, `pager.json:3`. */
  readonly records: readonly string[]
  /** 1 to 6 for a heading, else 0. */
  readonly depth: number
  /** What an item says it is about, `Severity`; of a title the sign of one. Two of one label are of one thing. */
  readonly label: string
}

export type UnitKind = 'heading' | 'head' | 'row' | 'item' | 'fence' | 'conflict' | 'comment' | 'stamp' | 'block'

/** A text in its units: what stands before the first, and the units, which together are the whole text. */
export interface Units {
  readonly lead: string
  readonly units: readonly Unit[]
}

const fence = /^ {0,3}(`{3,}|~{3,})/
const conflict = /^ {0,3}(?:`{3,}|~{3,})[ \t]*conflict[ \t]*$/
const item = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/
const heading = /^ {0,3}(#{1,6})(?:[ \t]|$)/
const label = /^[ \t]{0,3}[-*+][ \t]{1,4}\*\*([^*\n]{1,60}?):?\*\*/
const tableLine = /^ {0,3}\|/
const delimiter = /^ {0,3}\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/

/**
 * Cuts Markdown into units by its lines alone: a draft is what our own writer made of it, and where a hand has made
 * something else, coarser units do no harm.
 */
export function unitsOf(text: string): Units {
  const lines = linesOf(text)
  const units: Unit[] = []
  let lead = ''
  let table = -1
  let at = 0
  while (at < lines.length) {
    const line = lines[at] as Line
    if (line.text.trim() === '') {
      // Blank lines at the very beginning belong to no unit.
      lead += line.text + line.end
      at += 1
      continue
    }
    const [kind, count] = extentOf(lines, at, units.at(-1))
    if (kind === 'head') table += 1
    const last = lines[at + count - 1] as Line
    const body = lines.slice(at, at + count - 1).map((each) => each.text + each.end)
    let end = last.end
    at += count
    for (; at < lines.length && (lines[at] as Line).text.trim() === ''; at += 1) {
      end += (lines[at] as Line).text + (lines[at] as Line).end
    }
    units.push(unitOf(kind, body.join('') + last.text, end, kind === 'head' || kind === 'row' ? table : -1))
  }
  return { lead, units }
}

export function unitOf(kind: UnitKind, text: string, end: string, table: number): Unit {
  const cells = kind === 'head' ? cellsOf(text.split(/\r\n?|\n/, 1)[0] ?? '') : kind === 'row' ? cellsOf(text) : []
  const depth = kind === 'heading' ? (heading.exec(text)?.[1]?.length ?? 0) : 0
  const parts = kind === 'row' ? cells : kind === 'item' ? [text] : []
  return {
    kind,
    text,
    end,
    cells,
    table,
    records: parts.flatMap(recordsIn),
    depth,
    label: depth === 1 ? '#' : kind === 'item' ? (label.exec(text)?.[1] ?? '') : '',
  }
}

interface Line {
  readonly text: string
  readonly end: string
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const [, line = '', end = ''] of text.matchAll(/([^\r\n]*)(\r\n?|\n|$)/g)) {
    if (line !== '' || end !== '') lines.push({ text: line, end })
  }
  return lines
}

/** What begins at a line that is not blank, and over how many lines it goes. */
function extentOf(lines: readonly Line[], at: number, before: Unit | undefined): readonly [UnitKind, number] {
  const text = (index: number): string => lines[index]?.text ?? ''
  const first = text(at)
  const ticks = fence.exec(first)?.[1]
  if (ticks !== undefined) {
    return [conflict.test(first) ? 'conflict' : 'fence', closing(lines, at, (line) => closesFence(line, ticks))]
  }
  if (first.startsWith('<!--')) return ['comment', closing(lines, at - 1, (line) => line.includes('-->')) - 1]
  if (heading.test(first)) return ['heading', 1]
  if (tableLine.test(first)) {
    if (delimiter.test(text(at + 1))) return ['head', 2]
    const isRow = before !== undefined && before.table >= 0 && /^(?:\r\n?|\n)$/.test(before.end)
    if (isRow) return ['row', 1]
  }
  const kind = item.test(first) ? 'item' : 'block'
  let count = 1
  for (; at + count < lines.length; count += 1) {
    const line = text(at + count)
    // An item goes on behind a blank line where it is indented.
    if (line.trim() === '' && !(kind === 'item' && /^(?: {2,}|\t)\S/.test(text(at + count + 1)))) break
    if (item.test(line) || heading.test(line) || fence.test(line) || line.startsWith('<!--')) break
    if (tableLine.test(line) && (kind === 'block' || delimiter.test(text(at + count + 1)))) break
  }
  return [kind, count]
}

/** Lines up to the one that closes what opened at `at`, or to the end. */
function closing(lines: readonly Line[], at: number, closes: (line: string) => boolean): number {
  for (let index = at + 1; index < lines.length; index += 1) {
    if (closes(lines[index]?.text ?? '')) return index - at + 1
  }
  return lines.length - at
}

const closesFence = (line: string, ticks: string): boolean => {
  const own = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
  return own !== undefined && own[0] === ticks[0] && own.length >= ticks.length
}

/** The cells of a row: a pipe parts them unless a backslash stands before it. */
export function cellsOf(row: string): string[] {
  const inner = row.trim().replace(/^\|/, '')
  const cells: string[] = []
  let from = 0
  for (let at = 0; at < inner.length; at += 1) {
    if (inner[at] === '\\') at += 1
    else if (inner[at] === '|') {
      cells.push(inner.slice(from, at).trim())
      from = at + 1
    }
  }
  const rest = inner.slice(from).trim()
  return rest === '' && cells.length > 0 ? cells : [...cells, rest]
}

export const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** `pager.json:3` of `[pager.json:3](https://…)`, `alerts.json:14 (+1 min 32 s)`. */
function recordsIn(cell: string): string[] {
  if (cell.length > 20_000) return []
  const plain = cell.replace(/\[([^\]]{0,400})\]\([^)]{0,2000}\)/g, '$1').replace(/\\([!-/:-@[-`{-~])/g, '$1')
  return recordsNamed(plain.replace(/`/g, '')).map(placeOf)
}
