import type { Table, TableCell, TableRow } from 'mdast'
import { contentOf, type Line, place, type Source } from './lines.ts'
import { placeOf, textNode } from './text-nodes.ts'

const BORDER = /^[-+|:=_ \t│┃┌┬┐├┼┤└┴┘─━═╪╞╡]+$/
const BAR = /[|│┃]/

interface Cell {
  readonly start: number
  readonly end: number
}

/** Two lines or more of as many cells each, parted by tabs or `|`; the lines of a drawn frame are left out. */
export function tableAt(source: Source, lines: readonly Line[], at: number): { node: Table; next: number } | undefined {
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
