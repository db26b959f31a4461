import type { Image, ImageReference, InlineCode, Nodes, Parents, PhrasingContent } from 'mdast'
import { align, type Notation } from './align.ts'
import type { Document } from './document.ts'
import { type PassageBuilder, passageBuilder } from './plain.ts'
import type { Passage } from './runs.ts'

export type { Passage, Run } from './runs.ts'
export { linesOf, positionOf, rawText, slicePassage, sourceOffset, sourceSpan, trimPassage } from './runs.ts'

declare module 'unist' {
  interface Data {
    /**
     * The text of a leaf (text, code) with its places, where these cannot be found by looking at the source alone:
     * Markdown inside a JSON string, HTML inside a feed. Set by the reader.
     */
    passage?: Passage
  }
}

export interface FlattenOptions {
  /** Keep the backticks around inline code. */
  readonly markCode?: boolean
}

// mdast can hold thousands of levels (a hostile list); nothing that deep is prose.
const DEEPEST = 200

/**
 * The plain text of inline content, or of a whole node: without emphasis, links and other markup; `<br>` and
 * hard breaks are '\n', images their alternative text, footnote references and other inline HTML nothing.
 * The blocks of a node that holds blocks are parted by '\n', the cells of a row by a tab.
 */
export function flatten(
  content: Parents | readonly PhrasingContent[],
  document: Pick<Document, 'text' | 'format'>,
  options: FlattenOptions = {},
): Passage {
  const out = passageBuilder()
  const nodes: readonly Nodes[] = 'type' in content ? [content] : content
  const start = nodes[0]?.position?.start.offset ?? 0
  const notation: Notation = {
    escapes: document.format === 'markdown',
    references: document.format !== 'text',
  }
  for (const node of nodes) visit(node, start, nodes.at(-1)?.position?.end.offset ?? start, 0)
  return out.done(start)

  // A node without a place of its own (made by a plugin) is sought in that of its parent.
  function visit(node: Nodes, parentStart: number, parentEnd: number, depth: number): void {
    const from = node.position?.start.offset ?? parentStart
    const to = node.position?.end.offset ?? parentEnd
    const known = node.data?.passage
    if (known !== undefined) {
      out.addPassage(known)
      return
    }
    switch (node.type) {
      case 'text':
        align(node.value, document.text, from, to, notation, out)
        break
      case 'inlineCode':
        addCode(node, from, to, document.text, options, out)
        break
      case 'break':
        out.addAt('\n', from)
        break
      case 'html':
        if (/^<br\b/i.test(node.value)) out.addAt('\n', from)
        break
      case 'image':
      case 'imageReference':
        addAlternative(node, document.text, from, to, notation, out)
        break
      case 'code': {
        const fence = /^[`~]{3}/.test(document.text.slice(from, from + 3)) ? document.text.indexOf('\n', from) + 1 : 0
        align(node.value, document.text, Math.max(from, fence), to, plain, out)
        break
      }
      default:
        if ('children' in node && depth < DEEPEST) visitChildren(node, from, to, depth + 1)
    }
  }

  function visitChildren(parent: Parents, from: number, to: number, depth: number): void {
    for (const [index, child] of parent.children.entries()) {
      const offset = child.position?.start.offset ?? from
      if (index > 0 && child.type === 'tableCell') out.addAt('\t', offset)
      else if (index > 0 && isBlock(child) && !out.atLineStart()) out.addAt('\n', Math.max(0, offset - 1))
      visit(child, from, to, depth)
    }
  }
}

const plain: Notation = { escapes: false, references: false }

function addCode(
  node: InlineCode,
  from: number,
  to: number,
  source: string,
  { markCode }: FlattenOptions,
  out: PassageBuilder,
): void {
  let marks = 0
  while (source[from + marks] === '`' && marks * 2 < to - from) marks += 1
  if (markCode === true) out.addAt('`', from)
  // A cell escapes the `|` of its code; there is no other escape in code.
  const notation = node.value.includes('|') ? { escapes: true, references: false } : plain
  align(node.value, source, from + marks, to - marks, notation, out)
  if (markCode === true) out.addAt('`', Math.max(from, to - 1))
}

function addAlternative(
  node: Image | ImageReference,
  source: string,
  from: number,
  to: number,
  notation: Notation,
  out: PassageBuilder,
): void {
  const alt = node.alt ?? ''
  if (alt === '') return
  const start = source.startsWith('![', from) ? from + 2 : from
  if (source.startsWith(alt, start)) out.add(alt, start)
  else align(alt, source, start, to, notation, out)
}

const blocks = new Set([
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'code',
  'table',
  'tableRow',
  'thematicBreak',
  'definition',
  'footnoteDefinition',
])

function isBlock(node: Nodes): boolean {
  return blocks.has(node.type)
}
