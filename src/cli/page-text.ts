import type { Code, List, Node, Parent, Root, Table } from 'mdast'
import { readText } from '../readers/read.ts'
import { cellsOf, widthOf } from '../reporters/columns.ts'
import type { Painter } from '../reporters/reporter.ts'

interface Room {
  readonly paint: Painter
  /** Columns of the terminal. */
  readonly width: number
}

/** A page of the documentation for a terminal: headings stand out, text is wrapped, tables are aligned. */
export function pageText(markdown: string, room: Room): string {
  const root: Root = readText(markdown, { format: 'markdown' }).root
  return `${root.children.map((node) => blockText(node, room)).join('\n\n')}\n`
}

function blockText(node: Node, room: Room): string {
  const { paint, width } = room
  switch (node.type) {
    case 'heading':
      return paint.bold(plainOf(node))
    case 'code':
      return codeText(node as Code, paint)
    case 'table':
      return tableText(node as Table, width)
    case 'list':
      return (node as List).children.map((item) => hanging('- ', plainOf(item), width)).join('\n')
    default:
      return wrapped(plainOf(node), width).join('\n')
  }
}

/** With what the page says of it: `markdown passes`, `text fails 3+4`. */
function codeText({ lang, meta, value }: Code, paint: Painter): string {
  const label = [lang, meta].filter(Boolean).join(' ')
  const lines = value.split('\n').map((line) => `    ${line}`.trimEnd())
  return [...(label === '' ? [] : [`  ${paint.dim(label)}`]), ...lines].join('\n')
}

/** All columns as wide as they need, the last wrapped in what is left. */
function tableText({ children }: Table, width: number): string {
  const rows = children.map((row) => row.children.map(plainOf))
  const columns = rows[0]?.length ?? 0
  const widths = Array.from({ length: columns - 1 }, (_, column) =>
    Math.max(...rows.map((cells) => columnsOf(cells[column] ?? ''))),
  )
  return rows
    .map((cells) => {
      const first = widths.map((most, column) => padded(cells[column] ?? '', most)).join('  ')
      return hanging(`  ${first}  `, cells.at(-1) ?? '', width).trimEnd()
    })
    .join('\n')
}

function hanging(lead: string, text: string, width: number): string {
  const indent = ' '.repeat(columnsOf(lead))
  const lines = wrapped(text, Math.max(20, width - indent.length))
  return lines.map((line, index) => (index === 0 ? lead : indent) + line).join('\n')
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Words of a block on one line; code keeps its marks, a link its address. */
function plainOf(node: Node): string {
  if (node.type === 'inlineCode') return `\`${(node as unknown as { value: string }).value}\``
  if ('value' in node) return String(node.value)
  const inner = ((node as Partial<Parent>).children ?? []).map(plainOf).join('')
  if (node.type !== 'link') return inner
  const { url } = node as unknown as { url: string }
  return inner === url ? inner : `${inner} (${url})`
}

const columnsOf = (text: string): number => widthOf(cellsOf(text))
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)))
