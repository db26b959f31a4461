import type {
  BlockContent,
  Blockquote,
  Code,
  FootnoteDefinition,
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
import type { Position } from '../model/position.ts'

/** A stretch of text in one style. `\n` in it is a line break that the author has set. */
export interface Piece {
  readonly text: string
  readonly mark?: 'strong' | 'emphasis' | 'delete' | 'code'
  readonly href?: string
}

/** The content of a document whose source is no text, before it is written out. */
export type Block =
  | { readonly is: 'heading'; readonly depth: number; readonly pieces: readonly Piece[] }
  | { readonly is: 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly is: 'list'; readonly ordered: boolean; readonly items: readonly Item[] }
  | { readonly is: 'table'; readonly head: boolean; readonly rows: readonly (readonly (readonly Piece[])[])[] }
  | { readonly is: 'code'; readonly text: string }
  | { readonly is: 'footnote'; readonly label: string; readonly blocks: readonly Block[] }

export interface Item {
  readonly checked?: boolean
  readonly blocks: readonly Block[]
}

export interface WrittenOut {
  readonly text: string
  readonly root: Root
}

/** Lists nest so deep at most; what is deeper stands on the last level. */
const DEEPEST = 16

/**
 * Writes blocks as plain lines, a paragraph a line, and gives the tree whose places count in that text: lists with
 * `- ` or `1. `, rows with ` | ` between their cells, a blank line between blocks.
 */
export function writeOut(blocks: readonly Block[]): WrittenOut {
  const writer = new Writer()
  const children = writer.blocks(blocks, '', 0) as RootContent[]
  const text = writer.done()
  const end = writer.point()
  return { text, root: { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } } }
}

/** A class only to keep the place of writing together; nothing outside sees it. */
class Writer {
  private readonly parts: string[] = []
  private offset = 0
  private line = 1
  private column = 1

  done(): string {
    return this.parts.join('')
  }

  point(): Position['start'] {
    return { line: this.line, column: this.column, offset: this.offset }
  }

  blocks(blocks: readonly Block[], indent: string, depth: number): BlockContent[] {
    const nodes: BlockContent[] = []
    for (const [index, block] of blocks.entries()) {
      if (index > 0) {
        const close = depth > 0 && block.is === 'list'
        this.put(close ? `\n${indent}` : `\n\n${indent}`)
      }
      nodes.push(...(this.block(block, indent, depth) as BlockContent[]))
    }
    if (depth === 0 && blocks.length > 0) this.put('\n')
    return nodes
  }

  private block(block: Block, indent: string, depth: number): RootContent[] {
    switch (block.is) {
      case 'heading': {
        const [children, position] = this.placed(() => this.phrasing(oneLine(block.pieces), indent))
        const level = Math.min(6, Math.max(1, block.depth)) as Heading['depth']
        return [{ type: 'heading', depth: level, children, position } satisfies Heading]
      }
      case 'paragraph': {
        const [children, position] = this.placed(() => this.phrasing(block.pieces, indent))
        return [{ type: 'paragraph', children, position } satisfies Paragraph]
      }
      case 'code': {
        const [value, position] = this.placed(() => this.put(block.text.replaceAll('\n', `\n${indent}`)))
        return [{ type: 'code', lang: null, meta: null, value, position } satisfies Code]
      }
      case 'list':
        return depth < DEEPEST ? [this.list(block.ordered, block.items, indent, depth)] : this.flat(block.items, indent)
      case 'table':
        return [this.table(block.rows, block.head, indent)]
      case 'footnote': {
        const [children, position] = this.placed(() => {
          this.put(`[${block.label}] `)
          return this.blocks(block.blocks, `${indent}  `, depth + 1)
        })
        const identifier = block.label.toLowerCase()
        return [
          {
            type: 'footnoteDefinition',
            identifier,
            label: block.label,
            children,
            position,
          } satisfies FootnoteDefinition,
        ]
      }
    }
  }

  private flat(items: readonly Item[], indent: string): Blockquote[] {
    const [children, position] = this.placed(() =>
      this.blocks(
        items.flatMap(({ blocks }) => blocks.filter(({ is }) => is !== 'list')),
        indent,
        DEEPEST,
      ),
    )
    return [{ type: 'blockquote', children, position }]
  }

  private list(ordered: boolean, items: readonly Item[], indent: string, depth: number): List {
    const [children, position] = this.placed(() =>
      items.map((item, index): ListItem => {
        if (index > 0) this.put(`\n${indent}`)
        const [blocks, place] = this.placed(() => {
          const box = item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] '
          this.put(`${ordered ? `${index + 1}. ` : '- '}${box}`)
          return this.blocks(item.blocks, `${indent}  `, depth + 1)
        })
        return { type: 'listItem', spread: false, checked: item.checked ?? null, children: blocks, position: place }
      }),
    )
    return { type: 'list', ordered, start: ordered ? 1 : null, spread: false, children, position }
  }

  private table(rows: readonly (readonly (readonly Piece[])[])[], head: boolean, indent: string): Table {
    const [children, position] = this.placed(() => {
      const written: TableRow[] = []
      // The first row of an mdast table is its head: without one, an empty row keeps the place.
      if (!head) written.push({ type: 'tableRow', children: [], position: { start: this.point(), end: this.point() } })
      for (const [index, row] of rows.entries()) {
        if (index > 0) this.put(`\n${indent}`)
        const [cells, place] = this.placed(() => row.map((cell, column) => this.cell(cell, column)))
        written.push({ type: 'tableRow', children: cells, position: place })
      }
      return written
    })
    return { type: 'table', align: [], children, position }
  }

  /** A row stays one line: a line break within a cell is written as a blank. */
  private cell(pieces: readonly Piece[], column: number): TableCell {
    if (column > 0) this.put(' | ')
    const [children, position] = this.placed(() => {
      const nodes: PhrasingContent[] = []
      for (const piece of pieces) {
        for (const [index, text] of piece.text.split('\n').entries()) {
          if (index > 0) {
            const [, place] = this.placed(() => this.put(' '))
            nodes.push({ type: 'break', position: place })
          }
          if (text !== '') nodes.push(...this.phrasing([{ ...piece, text }], ''))
        }
      }
      return nodes
    })
    return { type: 'tableCell', children, position }
  }

  private phrasing(pieces: readonly Piece[], indent: string): PhrasingContent[] {
    return pieces.flatMap((piece) => {
      const lines = indent === '' ? [piece.text] : piece.text.split(/(?<=\n)/)
      return lines.map((line) => {
        const [node, position] = this.placed(() => this.text({ ...piece, text: line }))
        if (line.endsWith('\n')) this.put(indent)
        return piece.href === undefined
          ? node
          : ({ type: 'link', url: piece.href, title: null, children: [node], position } as PhrasingContent)
      })
    })
  }

  private text({ text, mark }: Piece): PhrasingContent {
    const [value, position] = this.placed(() => this.put(text))
    if (mark === 'code') return { type: 'inlineCode', value, position }
    return mark === undefined
      ? { type: 'text', value, position }
      : { type: mark, children: [{ type: 'text', value, position }], position }
  }

  private placed<T>(write: () => T): [T, Position] {
    const start = this.point()
    const result = write()
    return [result, { start, end: this.point() }]
  }

  private put(text: string): string {
    this.parts.push(text)
    this.offset += text.length
    const last = text.lastIndexOf('\n')
    if (last < 0) this.column += text.length
    else {
      for (const unit of text) if (unit === '\n') this.line += 1
      this.column = text.length - last
    }
    return text
  }
}

function oneLine(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll('\n', ' ') }))
}
