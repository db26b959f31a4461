import { announces, readsAsHeading, readsAsTitle } from '../heading-line.ts'
import { markOf } from '../marks.ts'
import { type FlatItem, nestItems } from '../nested-items.ts'
import { dropUnits, textOf } from '../pieces.ts'
import type { Block, Piece } from '../written-out.ts'
import type { WordDocument, WordNode } from './word-node.ts'
import { contentOf, type ParagraphContent } from './word-pieces.ts'
import { tableBlock } from './word-table.ts'

export interface WordBlocks {
  readonly blocks: readonly Block[]
  readonly notes: readonly string[]
}

const HEADING = /^(?:.{0,40}\s)?heading ?([1-9])$/i
const CODE = /\b(?:code|preformatted|source|macro text)\b/i
/** What is set so much larger than most of the text is a heading. */
const LARGER = 1.15

/** The content of a Word document, with headings by style, by size or by bold lines, and nested lists. */
export function wordBlocks(document: WordDocument): WordBlocks {
  const blocks: Block[] = []
  const footnotes: Block[] = []
  const contents = new Map<WordNode, ParagraphContent>()
  const usual = usualSize(document, contents)
  const titled = contains(document, (node) => /^title$/i.test(node.styleName ?? ''))
  let items: FlatItem[] = []
  let pictures = 0

  const read = (node: WordNode): ParagraphContent => contents.get(node) ?? contentOf(node)
  const flush = (): void => {
    if (items.length > 0) blocks.push(...nestItems(items))
    items = []
  }
  const note = (reference: WordNode): void => {
    const body = document.notes?.resolve(reference)?.body ?? []
    const inner = body
      .flatMap((one) => (one.type === 'paragraph' ? [read(one).pieces] : []))
      .filter((one) => one.length > 0)
    if (inner.length === 0) return
    const label = String(footnotes.length + 1)
    footnotes.push({ is: 'footnote', label, blocks: inner.map((pieces) => ({ is: 'paragraph', pieces })) })
  }
  const cellPieces = (cell: WordNode): Piece[] => {
    const pieces: Piece[] = []
    for (const node of within(cell, 'paragraph')) {
      const content = read(node)
      pictures += content.pictures
      for (const reference of content.notes) note(reference)
      if (pieces.length > 0 && content.pieces.length > 0) pieces.push({ text: '\n' })
      pieces.push(...content.pieces)
    }
    return pieces
  }

  const visit = (node: WordNode): void => {
    if (node.type === 'paragraph') {
      const content = read(node)
      pictures += content.pictures
      for (const reference of content.notes) note(reference)
      if (content.pieces.length > 0) paragraph(node, content)
    } else if (node.type === 'table') {
      const table = tableBlock(node, cellPieces)
      flush()
      if (table === undefined)
        for (const cell of within(node, 'tableCell')) for (const one of cell.children ?? []) visit(one)
      else if (table.is === 'table') blocks.push(table)
      flush()
    } else for (const child of node.children ?? []) visit(child)
  }

  const paragraph = (node: WordNode, content: ParagraphContent): void => {
    const { pieces } = content
    const depth = headingDepth(node, content)
    if (depth !== undefined) {
      flush()
      blocks.push({ is: 'heading', depth, pieces })
      return
    }
    const item = itemOf(node, content)
    if (item !== undefined) {
      items.push(item)
      return
    }
    const last = items.at(-1)
    if (last !== undefined && /list/i.test(node.styleName ?? '') && Number(node.indent?.start ?? 0) > 0) {
      items[items.length - 1] = { ...last, blocks: [...last.blocks, { is: 'paragraph', pieces }] }
      return
    }
    flush()
    if (!isCode(node, pieces)) blocks.push({ is: 'paragraph', pieces })
    else {
      const above = blocks.at(-1)
      const text = textOf(pieces)
      if (above?.is === 'code') blocks[blocks.length - 1] = { is: 'code', text: `${above.text}\n${text}` }
      else blocks.push({ is: 'code', text })
    }
  }

  const headingDepth = (node: WordNode, { pieces, size }: ParagraphContent): number | undefined => {
    const style = node.styleName ?? node.styleId ?? ''
    const level = HEADING.exec(style)?.[1]
    if (level !== undefined) return Number(level) + (titled ? 1 : 0)
    if (/^title$/i.test(style)) return 1
    const text = textOf(pieces)
    if (node.numbering || text.includes('\n')) return undefined
    const first = blocks.length === 0 && items.length === 0
    if (size !== undefined && usual !== undefined && size >= usual * LARGER && text.length <= 120) {
      if (first && readsAsTitle(text)) return 1
      if (readsAsHeading(text) || announces(text)) return size >= usual * LARGER * LARGER ? 2 : 3
    }
    const bold = pieces.every(({ mark }) => mark === 'strong')
    if (!bold || markOf(text) !== undefined) return undefined
    if (first && readsAsTitle(text)) return 1
    return readsAsHeading(text) || announces(text, 6) ? 4 : undefined
  }

  visit(document)
  flush()
  const comments = document.comments?.length ?? 0
  return {
    blocks: [...blocks, ...footnotes],
    notes: [
      ...(pictures === 0 ? [] : [`${pictures} ${pictures === 1 ? 'picture is' : 'pictures are'} not read.`]),
      ...(comments === 0 ? [] : [`${comments} ${comments === 1 ? 'comment' : 'comments'} of reviewers not read.`]),
    ],
  }
}

/** An item by Word's numbering, by a check box, or by a bullet that was typed. */
function itemOf(node: WordNode, { pieces, checked }: ParagraphContent): FlatItem | undefined {
  const box = checked === undefined ? {} : { checked }
  if (node.numbering) {
    const level = Math.min(15, Math.max(0, Number(node.numbering.level) || 0))
    return { level, ordered: node.numbering.isOrdered, ...box, blocks: [{ is: 'paragraph', pieces }] }
  }
  const indented = Math.min(15, Math.floor(Math.max(0, Number(node.indent?.start ?? 0) - 360) / 360) || 0)
  if (checked !== undefined) return { level: indented, ordered: false, checked, blocks: [{ is: 'paragraph', pieces }] }
  const mark = markOf(textOf(pieces))
  if (mark === undefined || mark.number !== undefined || mark.kind === 'o') return undefined
  const ticked = mark.checked === undefined ? {} : { checked: mark.checked }
  return {
    level: indented,
    ordered: false,
    ...ticked,
    blocks: [{ is: 'paragraph', pieces: dropUnits(pieces, mark.width) }],
  }
}

function isCode(node: WordNode, pieces: readonly Piece[]): boolean {
  return CODE.test(node.styleName ?? '') || pieces.every(({ mark, text }) => mark === 'code' || text.trim() === '')
}

/** The size that most of the text has, in points; undefined where none is set. */
function usualSize(document: WordNode, contents: Map<WordNode, ParagraphContent>): number | undefined {
  const lengths = new Map<number, number>()
  for (const node of within(document, 'paragraph')) {
    const content = contentOf(node)
    contents.set(node, content)
    const size = content.size ?? 11
    lengths.set(size, (lengths.get(size) ?? 0) + textOf(content.pieces).length)
  }
  return [...lengths].sort((one, other) => other[1] - one[1])[0]?.[0]
}

function contains(node: WordNode, test: (node: WordNode) => boolean): boolean {
  return test(node) || (node.children ?? []).some((child) => contains(child, test))
}

function* within(node: WordNode, type: string): Generator<WordNode> {
  if (node.type === type) yield node
  else for (const child of node.children ?? []) yield* within(child, type)
}
