import type { Table } from 'mdast'
import { contentOf, isBlank, type Line, lineFrom } from '../lines.ts'
import { cellOf, type Markup, tableOf } from '../markup/nodes.ts'

interface Cell {
  readonly lines: Line[]
  readonly row: number
}

// 2+|, .3+|, a|, ^.>s| before the bar of a cell.
const SPECIFIER = /(?:^|[ \t])(?:\d{0,2}(?:\.\d{1,2})?[+*])?[<^>]?(?:\.[<^>])?[adehlmsv]?$/

/** The table between two `|===` lines; `attributes` is what stands in brackets above it. */
export function asciidocTable(markup: Markup, lines: readonly Line[], attributes: string): Table[] {
  const cells: Cell[] = []
  let row = -1
  for (const line of lines) {
    const found = cellsOf(markup, line)
    const [before, ...own] = found
    if (before !== undefined && before.end > before.start) cells.at(-1)?.lines.push(before)
    if (own.length > 0) row += 1
    for (const cell of own) cells.push({ lines: [cell], row })
  }
  const width = columnsOf(attributes) ?? cells.filter((cell) => cell.row === 0).length
  if (width < 1 || cells.length === 0) return []
  const rows: Line[][][] = []
  for (let at = 0; at < cells.length; at += width) rows.push(cells.slice(at, at + width).map((cell) => cell.lines))
  const [first, second] = lines.filter((line, index) => !isBlank(line) || index > 0)
  const isFollowedByBlank =
    first !== undefined &&
    second !== undefined &&
    isBlank(second) &&
    cells.filter((cell) => cell.row === 0).length === width
  const isHeaded = /header/.test(attributes) || (isFollowedByBlank && !/noheader/.test(attributes))
  return tableOf(
    markup,
    rows.map((one) => one.map((cell) => cellOf(markup, cell))),
    isHeaded && rows.length > 1,
  )
}

/** What stands before the first bar of a line, then its cells. */
function cellsOf({ source }: Markup, line: Line): Line[] {
  const content = contentOf(source, line)
  const parts: Line[] = []
  let from = 0
  for (let at = 0; at <= content.length; at += 1) {
    const isBar = content[at] === '|' && content[at - 1] !== '\\'
    if (!isBar && at < content.length) continue
    const specifier = isBar ? (SPECIFIER.exec(content.slice(Math.max(from, at - 12), at))?.[0].length ?? 0) : 0
    parts.push(lineFrom(source.text, line.number, line.start + from, line.start + at - specifier, 0))
    from = at + 1
  }
  return parts
}

/** `cols="1,3"`, `cols=2*`, `cols="1,2a"` */
function columnsOf(attributes: string): number | undefined {
  const found = /cols\s*=\s*(?:"([^"]{1,200})"|([^\s,\]]{1,50}))/.exec(attributes)
  const spec = found?.[1] ?? found?.[2]
  if (spec === undefined) return undefined
  return spec.split(/[,;]/).reduce((sum, part) => sum + Math.min(50, Number(/^\s*(\d{1,2})\*/.exec(part)?.[1] ?? 1)), 0)
}
