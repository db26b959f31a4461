import { joinPieces } from '../pieces.ts'
import type { Piece } from '../written-out.ts'
import type { WordNode } from './word-node.ts'

export interface ParagraphContent {
  readonly pieces: Piece[]
  /** Notes that are referred to in it. */
  readonly notes: readonly WordNode[]
  readonly pictures: number
  /** Set where the paragraph has a check box. */
  readonly checked?: boolean
  /** The smallest size of its text, in points, where each of its runs has one of its own. */
  readonly size?: number
}

const MONOSPACED = /mono|courier|consolas|menlo|fira ?code|source code|lucida console/i

/** The text of a paragraph in stretches of one style. */
export function contentOf(paragraph: WordNode): ParagraphContent {
  const pieces: Piece[] = []
  const notes: WordNode[] = []
  const sizes: (number | undefined)[] = []
  let pictures = 0
  let checked: boolean | undefined

  const visit = (node: WordNode, style: Omit<Piece, 'text'>, size: number | undefined): void => {
    const add = (text: string): void => {
      pieces.push({ ...style, text })
      if (text.trim() !== '') sizes.push(size)
    }
    switch (node.type) {
      case 'text':
        add(node.value ?? '')
        break
      case 'tab':
        add('\t')
        break
      case 'break':
        add(node.breakType === 'line' ? '\n' : ' ')
        break
      case 'checkbox':
        checked ??= node.checked === true
        break
      case 'image':
        pictures += 1
        break
      case 'noteReference':
        notes.push(node)
        break
      default: {
        const own = { ...style, ...(node.type === 'run' ? markOfRun(node) : {}) }
        const linked = node.href === undefined ? own : { ...own, href: node.href }
        for (const child of node.children ?? []) visit(child, linked, node.fontSize ?? size)
      }
    }
  }

  for (const child of paragraph.children ?? []) visit(child, {}, undefined)
  const known = sizes.every((size) => size !== undefined) ? (sizes as number[]) : []
  return {
    pieces: joinPieces(pieces),
    notes,
    pictures,
    ...(checked === undefined ? {} : { checked }),
    ...(known.length === 0 ? {} : { size: known.reduce((least, size) => Math.min(least, size), known[0] ?? 0) }),
  }
}

function markOfRun(run: WordNode): Pick<Piece, 'mark'> {
  if (run.isStrikethrough === true) return { mark: 'delete' }
  if (run.font !== null && run.font !== undefined && MONOSPACED.test(run.font)) return { mark: 'code' }
  if (run.isBold === true) return { mark: 'strong' }
  return run.isItalic === true ? { mark: 'emphasis' } : {}
}
