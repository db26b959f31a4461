import type { Nodes, Parent, Root, RootContent } from 'mdast'
import { authorContent } from './author-markdown.ts'
import { keptUrl } from './kept-url.ts'
import { TemplateError } from './template-error.ts'
import { TOKEN, type Token, tokenIndex } from './tokens.ts'

export interface SpliceInput {
  readonly template: string
  readonly root: Root
  readonly lookup: (index: number) => Token | undefined
  readonly block: (name: string) => RootContent[]
  readonly warn: (line: string) => void
}

/**
 * Puts values and blocks in the places of their tokens: a value as text wherever it stands, a block in place of
 * its paragraph.
 *
 * @throws {TemplateError} where a block does not stand on a line of its own
 */
export function splice(input: SpliceInput): Root {
  let depth = 1
  const children = input.root.children.flatMap((child) => {
    if (child.type === 'heading') depth = child.depth
    return spliceFlow(child, depth, input)
  })
  return { type: 'root', children }
}

function spliceFlow(node: RootContent, depth: number, input: SpliceInput): RootContent[] {
  const token = blockToken(node, input)
  if (token?.kind === 'block') return input.block(token.name)
  if (token?.kind === 'markdown') return authorContent(token.value, depth + 1, input.warn)
  return [filled(node, input)].flat() as RootContent[]
}

/** The token of a paragraph that is nothing else. */
function blockToken(node: Nodes, input: SpliceInput): Token | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1) return undefined
  const [only] = node.children
  if (only?.type !== 'text') return undefined
  const whole = /^\uE000([\uE010-\uE019]{1,9})\uE001$/.exec(only.value)
  const token = whole === null ? undefined : input.lookup(tokenIndex(whole[1] ?? ''))
  return token?.kind === 'text' ? undefined : token
}

/** A node with its tokens replaced; a link whose address is not kept gives its words. */
function filled(node: Nodes, input: SpliceInput): Nodes | Nodes[] {
  const copy: Record<string, unknown> = { ...node }
  for (const key of ['value', 'alt', 'title', 'url', 'label', 'identifier', 'lang', 'meta']) {
    const value = copy[key]
    if (typeof value === 'string') copy[key] = fill(value, input)
  }
  if ('children' in node) {
    const flow = node.type === 'blockquote' || node.type === 'listItem'
    copy.children = (node as Parent).children.flatMap((child) =>
      flow ? spliceFlow(child, 6, input) : (filled(child as Nodes, input) as Nodes),
    )
  }
  if ((node.type === 'link' || node.type === 'image') && 'url' in copy) {
    const kept = keptUrl(String(copy.url))
    if (kept === undefined) return node.type === 'link' ? (copy.children as Nodes[]) : asText(copy.alt)
    copy.url = kept
  }
  return copy as unknown as Nodes
}

function asText(value: unknown): Nodes[] {
  return typeof value === 'string' && value !== '' ? [{ type: 'text', value }] : []
}

function fill(value: string, input: SpliceInput): string {
  return value.replace(TOKEN, (mark, digits: string) => {
    const token = input.lookup(tokenIndex(digits))
    if (token === undefined) return mark
    if (token.kind === 'text') return token.value
    const what = token.kind === 'block' ? `the block "${token.name}"` : "an author's Markdown"
    const place = token.kind === 'block' ? token.place : { line: 1, column: 1 }
    throw new TemplateError(input.template, place, `${what} cannot stand inside code, a link or other text`)
  })
}
