import type { Table } from 'mdast'
import { contentOf, isBlank, type Line, lineFrom } from '../lines.ts'
import { cellOf, type Markup, tableOf } from '../markup/nodes.ts'

const GRID = /^\+(?:[-=]+\+)+$/
const SIMPLE = /^=+(?:[ \t]+=+)+$/

/** The table that begins with a line and the line after it; undefined for none. */
export function rstTableAt(
  markup: Markup,
  lines: readonly Line[],
  at: number,
): { nodes: Table[]; next: number } | undefined {
  const content = contentOf(markup.source, lines[at] as Line)
  if (GRID.test(content)) return gridTable(markup, lines, at)
  return SIMPLE.test(content) ? simpleTable(markup, lines, at) : undefined
}

/**
 * `+---+---+` above and below each row. Cells are cut at the columns of the widest rule; one that spans columns is
 * read as the first of them.
 */
function gridTable(markup: Markup, lines: readonly Line[], at: number): { nodes: Table[]; next: number } {
  const { source } = markup
  const first = lines[at] as Line
  const rows: Line[][][] = []
  let open: Line[][] | undefined
  let headRows = 0
  let next = at
  for (let line = lines[next]; line !== undefined && /^[+|]/.test(contentOf(source, line)); line = lines[next]) {
    const content = contentOf(source, line)
    if (/^\+[-=+]+$/.test(content)) {
      if (open !== undefined) rows.push(open)
      open = undefined
      if (content.includes('=') && headRows === 0) headRows = rows.length
    } else {
      const bars = barsOf(content, contentOf(source, first))
      open ??= Array.from({ length: bars.length - 1 }, () => [])
      for (const [index, from] of bars.slice(0, -1).entries()) {
        const to = bars[index + 1] ?? content.length
        open[index]?.push(
          lineFrom(source.text, line.number, line.start + from + 1, line.start + Math.max(from + 1, to), 0),
        )
      }
    }
    next += 1
  }
  if (open !== undefined) rows.push(open)
  return {
    nodes: tableOf(
      markup,
      rows.map((row) => row.map((cell) => cellOf(markup, cell))),
      headRows > 0,
    ),
    next: Math.max(next, at + 1),
  }
}

/** Where the bars of a row stand: those of the rule above that the row has too, and its end. */
function barsOf(content: string, rule: string): number[] {
  const bars: number[] = []
  const last = Math.min(rule.length, content.length) - 1
  for (let at = 0; at < last; at += 1) {
    if (rule[at] === '+' && (content[at] === '|' || content[at] === '+')) bars.push(at)
  }
  return [...bars, content.length - 1]
}

/** `=== ===` above, below, and between head and body; a row without a first cell goes on with the one above. */
function simpleTable(markup: Markup, lines: readonly Line[], at: number): { nodes: Table[]; next: number } | undefined {
  const { source } = markup
  const rule = lines[at] as Line
  const columns = [...contentOf(source, rule).matchAll(/=+/g)].map(({ index }) => index)
  const rules: number[] = []
  let next = at
  for (; next < lines.length && rules.length < 3; next += 1) {
    const content = contentOf(source, lines[next] as Line)
    if (SIMPLE.test(content)) rules.push(next)
    // The second rule closes the table where a blank line or the end follows it.
    const following = lines[next + 1]
    if (rules.length === 2 && (following === undefined || (isBlank(following) && !hasRule(next + 1)))) {
      next += 1
      break
    }
  }
  if (rules.length < 2) return undefined
  const rows: Line[][][] = []
  let headRows = 0
  for (let index = at + 1; index < next; index += 1) {
    const line = lines[index] as Line
    const content = contentOf(source, line)
    if (SIMPLE.test(content)) {
      if (rules.length === 3 && index === rules[1]) headRows = rows.length
      continue
    }
    if (isBlank(line) || /^-+(?:[ \t]+-+)*$/.test(content)) continue
    const shift =
      line.start - (source.lineStarts[line.number] ?? 0) - (rule.start - (source.lineStarts[rule.number] ?? 0))
    const cells = columns.map((from, column): Line => {
      const to = columns[column + 1] ?? Number.POSITIVE_INFINITY
      const start = Math.min(line.end, line.start + Math.max(0, from - shift))
      return lineFrom(source.text, line.number, start, Math.max(start, Math.min(line.end, line.start + to - shift)), 0)
    })
    const above = rows.at(-1)
    const isMore = above !== undefined && cells[0] !== undefined && isBlank(cells[0]) && rows.length > headRows
    if (isMore) for (const [column, cell] of cells.entries()) above[column]?.push(cell)
    else rows.push(cells.map((cell) => [cell]))
  }
  return {
    nodes: tableOf(
      markup,
      rows.map((row) => row.map((cell) => cellOf(markup, cell))),
      headRows > 0,
    ),
    next,
  }

  /** A third rule before the table's text ends: within the next hundred lines, without two blank ones between. */
  function hasRule(from: number): boolean {
    for (let index = from; index < Math.min(lines.length, from + 100); index += 1) {
      const line = lines[index] as Line
      if (SIMPLE.test(contentOf(source, line)))
        return columns.length === [...contentOf(source, line).matchAll(/=+/g)].length
      if (isBlank(line) && index > from) return false
    }
    return false
  }
}
