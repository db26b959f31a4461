import type { Table, TableCell, TableRow } from 'mdast'
import { contentOf, type Line, place, type Source } from './lines.ts'
import { placeOf, textNode } from './text-nodes.ts'

const BORDER = /^[-+|:=_ \t│┃┌┬┐├┼┤└┴┘─━═╪╞╡]+$/
const BAR = /[|│┃]/
/** Below the heads of columns that are set with blanks: `-----  ---------  ---`. */
const RULES = /^(?:-{2,}|={2,})(?: +(?:-{2,}|={2,}))+$/

interface Cell {
  readonly start: number
  readonly end: number
}

/**
 * Two lines or more of as many cells each, parted by tabs or `|`, or below a rule that shows their columns; the lines
 * of a drawn frame are left out.
 */
export function tableAt(source: Source, lines: readonly Line[], at: number): { node: Table; next: number } | undefined {
  const ruled = ruledAt(source, lines, at)
  if (ruled !== undefined) return ruled
  for (const split of [splitBars, splitTabs, splitTabRuns]) {
    const rows: { line: Line; cells: Cell[] }[] = []
    let next = at
    for (let line = lines[next]; line !== undefined && line.start < line.end; line = lines[next]) {
      const content = contentOf(source, line)
      if (split !== splitBars || !BORDER.test(content)) {
        const cells = split(content, line.start)
        if (cells.length < 2 || (rows[0] !== undefined && rows[0].cells.length !== cells.length)) break
        rows.push({ line, cells })
      }
      next += 1
    }
    if (rows.length > 1) return { node: tableOf(source, lines.slice(at, next), rows), next }
  }
  return undefined
}

/** A head, its rule, and rows whose words stand below one of the heads each; what has outgrown its column moves on. */
function ruledAt(source: Source, lines: readonly Line[], at: number): { node: Table; next: number } | undefined {
  const [head, rule] = [lines[at], lines[at + 1]]
  if (head === undefined || rule === undefined || !RULES.test(contentOf(source, rule).trimEnd())) return undefined
  const starts = [...contentOf(source, rule).matchAll(/\S+/g)].map(({ index }) => index + rule.indent)
  const rows: { line: Line; cells: Cell[] }[] = []
  let next = at
  for (let line = lines[next]; line !== undefined && line.start < line.end; line = lines[next]) {
    if (line !== rule) rows.push({ line, cells: cellsUnder(starts, contentOf(source, line), line) })
    next += 1
  }
  if (rows.length < 2 || rows[0]?.cells.every(({ start, end }) => start < end) !== true) return undefined
  return { node: tableOf(source, lines.slice(at, next), rows), next }
}

function cellsUnder(starts: readonly number[], content: string, line: Line): Cell[] {
  const cells = starts.map((): Cell => ({ start: line.end, end: line.end }))
  for (const { start, end } of pieces(content, line.start)) {
    const column = start - line.start + line.indent
    const at = Math.max(
      0,
      starts.findLastIndex((from) => from <= column),
    )
    const before = cells[at]
    cells[at] = { start: before === undefined || before.start === line.end ? start : before.start, end }
  }
  return cells
}

/** What two blanks or more part. */
function pieces(content: string, offset: number): Cell[] {
  return [...content.matchAll(/\S+(?: \S+)*/g)].map(({ index, 0: { length } }) => ({
    start: offset + index,
    end: offset + index + length,
  }))
}

function tableOf(source: Source, lines: readonly Line[], rows: readonly { line: Line; cells: Cell[] }[]): Table {
  const children = rows.map(({ line, cells }): TableRow => {
    const tableCells = cells.map((cell) => cellOf(source, line, cell))
    return { type: 'tableRow', children: tableCells, position: placeOf(source, [line]) }
  })
  return { type: 'table', align: [], children, position: placeOf(source, lines) }
}

function cellOf(source: Source, line: Line, { start, end }: Cell): TableCell {
  const children = start < end ? [textNode(source, line.number, start, line.number, end)] : []
  return { type: 'tableCell', children, position: place(source, line.number, start, line.number, end) }
}

function splitBars(content: string, offset: number): Cell[] {
  if (!BAR.test(content)) return []
  const cells = split(content, offset, (unit) => BAR.test(unit))
  if (BAR.test(content[0] ?? '')) cells.shift()
  if (BAR.test(content.at(-1) ?? '')) cells.pop()
  return cells
}

function splitTabs(content: string, offset: number): Cell[] {
  return content.includes('\t') ? split(content, offset, (unit) => unit === '\t') : []
}

/** As many tabs as it takes to align the columns by eye. */
function splitTabRuns(content: string, offset: number): Cell[] {
  return splitTabs(content, offset).filter(({ start, end }) => start < end)
}

function split(content: string, offset: number, parts: (unit: string) => boolean): Cell[] {
  const cells: Cell[] = []
  let from = 0
  for (let at = 0; at <= content.length; at += 1) {
    if (at < content.length && !parts(content[at] ?? '')) continue
    const cell = content.slice(from, at)
    const start = offset + from + (cell.length - cell.trimStart().length)
    cells.push({ start, end: Math.max(start, offset + from + cell.trimEnd().length) })
    from = at + 1
  }
  return cells
}
