import type {
  BlockContent,
  Emphasis,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  TableCell,
  Text,
} from 'mdast'
import { cleanText } from './clean-text.ts'
import type { Role } from './content.ts'
import { keptUrl } from './kept-url.ts'
import type { Wording } from './wording.ts'

type Inline = string | PhrasingContent

export function text(value: string): Text {
  return { type: 'text', value: cleanText(value) }
}

/** Words that speak of a line of the source. */
export function ofLine(line: number, value: string): Text {
  return { type: 'text', value: spaced(value), data: { line } }
}

/** What findings say, which is English whatever the language of the report. */
export function said(value: string, { locale }: Wording): Text {
  const node: Text = { type: 'text', value: spaced(value) }
  return /^en\b/.test(locale) ? node : { ...node, data: { language: 'en' } }
}

/** Nodes and strings in one line; the blanks at the strings' ends are kept. */
export function inline(...parts: Inline[]): PhrasingContent[] {
  return parts
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'string' ? { type: 'text', value: spaced(part) } : part))
}

function spaced(part: string): string {
  return (/^\s/.test(part) ? ' ' : '') + cleanText(part) + (/\S\s$/.test(part) ? ' ' : '')
}

/** A whole line: blanks at its ends fall away, since Markdown would drop them or read them as markup. */
function whole(parts: readonly Inline[]): PhrasingContent[] {
  const nodes = inline(...parts)
  return nodes.map((node, index) => {
    if (node.type !== 'text') return node
    const start = index === 0 ? node.value.trimStart() : node.value
    return { ...node, value: index === nodes.length - 1 ? start.trimEnd() : start }
  })
}

export function paragraph(...parts: Inline[]): Paragraph {
  return { type: 'paragraph', children: whole(parts) }
}

export function strong(value: string): Strong {
  return { type: 'strong', children: [text(value)] }
}

export function emphasis(value: string): Emphasis {
  return { type: 'emphasis', children: [text(value)] }
}

export function chip(value: string, kind: 'error' | 'warning' | 'info' | 'status' | 'milestone'): Strong {
  return { ...strong(value), data: { chip: kind } }
}

/** A link, or its words alone where its address is not kept. */
export function link(url: string, words: string): PhrasingContent {
  const kept = keptUrl(url)
  return kept === undefined ? text(words) : { type: 'link', url: kept, children: [text(words)] }
}

export function heading(depth: Heading['depth'], ...parts: Inline[]): Heading {
  return { type: 'heading', depth, children: whole(parts) }
}

export function item(children: BlockContent[] | Paragraph[], checked?: boolean): ListItem {
  return { type: 'listItem', spread: false, ...(checked === undefined ? {} : { checked }), children }
}

export function list(items: ListItem[], role?: Role): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items,
    ...(role === undefined ? {} : { data: { role } }),
  }
}

export function cell(...parts: Inline[]): TableCell {
  return { type: 'tableCell', children: whole(parts) }
}

export function nowrap(...parts: Inline[]): TableCell {
  return { ...cell(...parts), data: { nowrap: true } }
}

/** @param numbers columns that are set to the right */
export function table(
  role: Role,
  head: readonly string[],
  rows: readonly TableCell[][],
  numbers: readonly number[] = [],
): Table {
  return {
    type: 'table',
    align: head.map((_, column) => (numbers.includes(column) ? 'right' : null)),
    data: { role },
    children: [head.map((name) => nowrap(name)), ...rows].map((children) => ({ type: 'tableRow', children })),
  }
}
