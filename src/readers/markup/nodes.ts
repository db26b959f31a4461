import type {
  BlockContent,
  Code,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
  TableRow,
} from 'mdast'
import { positionAt } from '../../model/document.ts'
import type { Position } from '../../model/position.ts'
import { type Line, place, type Source } from '../lines.ts'
import { placeOf } from '../text-nodes.ts'
import { type InlineSyntax, inlineNodes } from './inline.ts'

/** The source with the inline syntax of its format: what every block is made with. */
export interface Markup {
  readonly source: Source
  readonly syntax: InlineSyntax
  readonly notes: string[]
}

export function rootOf({ source }: Markup, children: RootContent[]): Root {
  return {
    type: 'root',
    children,
    position: place(source, 0, 0, source.lineStarts.length - 1, source.text.length),
  }
}

export function paragraphOf(markup: Markup, lines: readonly Line[]): Paragraph {
  const children = inlineNodes(markup.source, lines, markup.syntax)
  return { type: 'paragraph', children, position: placeOf(markup.source, lines) }
}

export function headingOf(markup: Markup, line: Line, depth: number, all: readonly Line[] = [line]): Heading {
  const level = Math.min(6, Math.max(1, depth)) as Heading['depth']
  const children = inlineNodes(markup.source, [line], markup.syntax)
  return { type: 'heading', depth: level, children, position: placeOf(markup.source, all) }
}

/** Lines that are taken as they stand; their delimiters are left out of the place. */
export function codeOf({ source }: Markup, lines: readonly Line[], lang: string | null = null): Code[] {
  const first = lines.findIndex(({ start, end }) => end > start)
  const last = lines.findLastIndex(({ start, end }) => end > start)
  if (first < 0) return []
  const shown = lines.slice(first, last + 1)
  const start = source.lineStarts[shown[0]?.number ?? 0] ?? 0
  const end = shown.at(-1)?.end ?? start
  return [
    { type: 'code', lang, meta: null, value: source.text.slice(start, end), position: spanOf(source, start, end) },
  ]
}

export function itemOf(
  { source }: Markup,
  children: readonly BlockContent[],
  lines: readonly Line[],
  checked?: boolean,
): ListItem {
  return {
    type: 'listItem',
    spread: false,
    checked: checked ?? null,
    children: [...children],
    position: placeOf(source, lines),
  }
}

export function listOf({ source }: Markup, ordered: boolean, children: ListItem[]): List {
  const start = children[0]?.position?.start.offset ?? 0
  const end = children.at(-1)?.position?.end.offset ?? start
  return {
    type: 'list',
    ordered,
    start: ordered ? 1 : null,
    spread: false,
    children,
    position: spanOf(source, start, end),
  }
}

/** A cell by the parts of lines that it stands on. */
export function cellOf(markup: Markup, lines: readonly Line[]): TableCell {
  const filled = lines.filter(({ start, end }) => end > start)
  const children: PhrasingContent[] = inlineNodes(markup.source, filled, markup.syntax)
  const at = lines[0]?.start ?? 0
  const position = filled.length > 0 ? placeOf(markup.source, filled) : spanOf(markup.source, at, at)
  return { type: 'tableCell', children, position }
}

/** Rows of cells; without a head, an empty first row keeps its place, since the first row of a table is its head. */
export function tableOf({ source }: Markup, rows: readonly (readonly TableCell[])[], isHeaded: boolean): Table[] {
  const start = rows[0]?.[0]?.position?.start.offset
  const end = rows.at(-1)?.at(-1)?.position?.end.offset
  if (start === undefined || end === undefined) return []
  const empty: TableRow = { type: 'tableRow', children: [], position: spanOf(source, start, start) }
  const children = rows.map((cells): TableRow => {
    const from = cells[0]?.position?.start.offset ?? start
    const to = cells.at(-1)?.position?.end.offset ?? from
    return { type: 'tableRow', children: [...cells], position: spanOf(source, from, Math.max(from, to)) }
  })
  const position = spanOf(source, start, Math.max(start, end))
  return [{ type: 'table', align: [], children: isHeaded ? children : [empty, ...children], position }]
}

/**
 * A term with its definition as the paragraph 'term: definition', as a label would be written; `between` is what
 * parts them in the source, or where they meet.
 */
export function labelled(
  markup: Markup,
  term: Line,
  definition: Paragraph | undefined,
  between: readonly [number, number],
): Paragraph {
  const children = inlineNodes(markup.source, [term], markup.syntax)
  if (definition === undefined) return { type: 'paragraph', children, position: placeOf(markup.source, [term]) }
  const [from, to] = between
  const isColon = /[:：]$/.test(markup.source.text.slice(term.start, term.end))
  const colon: PhrasingContent = {
    type: 'text',
    value: isColon ? ' ' : ': ',
    position: spanOf(markup.source, from, to),
  }
  const end = definition.position?.end.offset ?? term.end
  return {
    type: 'paragraph',
    children: [...children, colon, ...definition.children],
    position: spanOf(markup.source, term.start, end),
  }
}

export function spanOf(source: Source, start: number, end: number): Position {
  return positionAt({ lineStarts: source.lineStarts, shift: 0 }, start, end) as Position
}
