import type { Table, TableCell } from 'mdast'
import { contentOf, type Line, lineFrom } from '../lines.ts'
import { cellOf, type Markup, tableOf } from '../markup/nodes.ts'

interface Cell {
  readonly isHead: boolean
  readonly lines: Line[]
}

/** The table between `{|` and `|}`: rows after `|-`, cells after `|`, `||`, `!` and `!!`, attributes left out. */
export function wikiTable(markup: Markup, lines: readonly Line[]): Table[] {
  const { source } = markup
  const rows: Cell[][] = [[]]
  let depth = 0
  for (const line of lines) {
    const content = contentOf(source, line)
    if (content.startsWith('{|')) depth += 1
    // A table within a cell is read as lines of that cell.
    const isOuter = depth <= 1
    if (content.startsWith('|}')) depth -= 1
    else if (isOuter && content.startsWith('{|')) continue
    else if (isOuter && content.startsWith('|-')) rows.push([])
    else if (isOuter && content.startsWith('|+')) continue
    else if (isOuter && (content.startsWith('|') || content.startsWith('!')))
      rows.at(-1)?.push(...cellsOf(markup, line, content))
    else rows.at(-1)?.at(-1)?.lines.push(line)
  }
  const filled = rows.filter((row) => row.length > 0)
  const isHeaded = filled[0]?.every(({ isHead }) => isHead) === true && filled.length > 1
  const cells = filled.map((row) => row.map((cell): TableCell => cellOf(markup, cell.lines)))
  return tableOf(markup, cells, isHeaded)
}

/** The cells of a line; a bar inside a link or a template parts nothing. */
function cellsOf({ source }: Markup, line: Line, content: string): Cell[] {
  const isHead = content.startsWith('!')
  const cells: Cell[] = []
  let from = 1
  let open = 0
  for (let at = 1; at <= content.length; at += 1) {
    const pair = content.slice(at, at + 2)
    if (pair === '[[' || pair === '{{') open += 1
    if (pair === ']]' || pair === '}}') open = Math.max(0, open - 1)
    const parts = open === 0 && (pair === '||' || (isHead && pair === '!!'))
    if (!parts && at < content.length) continue
    const start = line.start + from + attributes(content.slice(from, at))
    cells.push({ isHead, lines: [lineFrom(source.text, line.number, start, line.start + at, 0)] })
    from = at + 2
    at += 1
  }
  return cells
}

/** The length of `style="…" | ` before the content of a cell; 0 where there is none. */
function attributes(cell: string): number {
  const bar = cell.indexOf('|')
  const before = bar < 0 ? '' : cell.slice(0, bar)
  return bar >= 0 && !before.includes('[[') && !before.includes('{{') && (/=/.test(before) || before.trim() === '')
    ? bar + 1
    : 0
}
