import type { Nodes, Root, TableRow } from 'mdast'
import type { Document } from '../model/document.ts'
import type { Incident } from '../model/incident.ts'
import { oncePer } from '../model/once-per.ts'
import { flatten, type Passage } from '../model/passage.ts'
import type { Position } from '../model/position.ts'

/**
 * A piece of the report's visible text: a heading, a paragraph, an item's own words, a cell, a block of code; other
 * is what shows without words that are read here (a picture, a table in HTML).
 */
export interface Block {
  readonly kind: 'heading' | 'text' | 'item' | 'cell' | 'quote' | 'code' | 'other'
  readonly passage: Passage
  /** 1–6 for headings; 0 else. */
  readonly depth: number
  /** For a cell: its row and its column, from 0. The rows of one table share `table`. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
  /** Items of one list share it. */
  readonly list?: number
}

const known = new WeakMap<Incident, readonly Block[]>()

/** The visible text in which a document tells an incident, in its order; front matter, comments and markup left out. */
export function blocksOf(incident: Incident, document: Document): readonly Block[] {
  const found = known.get(incident)
  if (found) return found
  const { blocks, offsets } = allOf(document)
  const { position } = incident.source
  const own = position ? blocks.filter((_, index) => isWithin(position, offsets[index] ?? 0)) : blocks
  known.set(incident, own)
  return own
}

function isWithin({ start, end }: Position, offset: number): boolean {
  return offset >= start.offset && offset < end.offset
}

interface Blocks {
  readonly blocks: readonly Block[]
  /** Where each begins, in the source. */
  readonly offsets: readonly number[]
}

/** A register tells hundreds of incidents in one document. */
const allOf = oncePer((document: Document): Blocks => {
  const blocks = collect(document)
  return { blocks, offsets: blocks.map(({ passage }) => (passage.runs[0]?.offset ?? 0) + document.shift) }
})

// Deeper than any report is nested; a hostile one may hold thousands of levels.
const DEEPEST = 60

function collect(document: Document): Block[] {
  const blocks: Block[] = []
  let lists = 0
  let tables = 0
  const add = (node: Nodes, rest: Omit<Block, 'passage' | 'depth'> & { depth?: number }) => {
    if ('children' in node || node.type === 'code')
      blocks.push({
        depth: 0,
        ...rest,
        passage: flatten('children' in node ? node : { ...wrap, children: [node] }, document),
      })
  }
  const visit = (node: Nodes, kind: 'text' | 'item' | 'quote', list: number | undefined, depth: number): void => {
    if (depth > DEEPEST) return
    if (node.type === 'heading') add(node, { kind: 'heading', depth: node.depth })
    else if (node.type === 'paragraph') add(node, { kind, ...(list === undefined ? {} : { list }) })
    else if (node.type === 'code') add(node, { kind: 'code' })
    else if (node.type === 'html') {
      if (shows.test(node.value)) blocks.push({ kind: 'other', depth: 0, passage: placeOf(node) })
    } else if (node.type === 'table') {
      tables += 1
      for (const [row, { children }] of node.children.entries()) cells(children, tables, row)
    } else if ('children' in node) {
      const inside = node.type === 'list' ? ++lists : list
      const as = node.type === 'listItem' ? 'item' : node.type === 'blockquote' ? 'quote' : kind
      for (const child of node.children) visit(child, as, inside, depth + 1)
    }
  }
  const cells = (row: TableRow['children'], table: number, at: number) => {
    for (const [column, cell] of row.entries()) add(cell, { kind: 'cell', cell: { table, row: at, column } })
  }
  const roots = new Set<Root>(document.incidents ?? [document.root])
  for (const root of roots) visit(root, 'text', undefined, 0)
  return blocks
}

const wrap = { type: 'root' } as const

/** HTML that a reader of the page sees something of: pictures, tables, or words between its marks. */
const shows = /^(?!<!--)[^<]*<(?:img|video|iframe|table|svg|object|embed|pre|ul|ol|dl|p)\b|>[^<>]*\p{L}[^<>]*</iu

function placeOf(node: Nodes): Passage {
  return { text: '', runs: [{ at: 0, offset: node.position?.start.offset ?? 0 }] }
}
