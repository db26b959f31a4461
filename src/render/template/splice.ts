import type { Nodes, Parent, Root, RootContent } from 'mdast'
import { authorContent } from '../author-markdown.ts'
import { keptUrl } from '../kept-url.ts'
import type { OwnWordsLedger } from '../own-words.ts'
import { ownContent, type SectionAsked, type SectionWords, sectionContent, toDo } from './section.ts'
import { TemplateError } from './template-error.ts'
import { TOKEN, type Token, tokenIndex } from './tokens.ts'

export interface SpliceInput {
  readonly template: string
  readonly root: Root
  readonly lookup: (index: number) => Token | undefined
  readonly block: (name: string) => RootContent[]
  readonly own: OwnWordsLedger
  readonly words: SectionWords
  readonly omitMissing: boolean
  readonly warn: (line: string) => void
}

/** A section that has begun, with what stands in it so far; the outermost is the report. */
interface OpenSection {
  readonly asked: SectionAsked | undefined
  readonly nodes: RootContent[]
  /** Until their place has come, or the section ends. */
  own: readonly RootContent[]
}

/**
 * Puts values and blocks in the places of their tokens: a value as text wherever it stands, a block in place of
 * its paragraph. Headings stand over what lies between the marks of their section.
 *
 * @throws {TemplateError} where a block does not stand on a line of its own
 */
export function splice(input: SpliceInput): Root {
  const { words, warn } = input
  const report: OpenSection = { asked: undefined, nodes: [], own: [] }
  const open = [report]
  const inner = () => open.at(-1) ?? report
  let depth = 1
  for (const child of input.root.children) {
    if (child.type === 'heading') depth = child.depth
    const token = blockToken(child, input)
    const { nodes } = inner()
    if (token?.kind === 'section') {
      const own = ownContent(input.own.take(token.asked.kinds), token.asked, words, warn)
      open.push({ asked: token.asked, nodes: [], own })
      depth = token.asked.level
    } else if (token?.kind === 'section-end') {
      const { asked, nodes: body, own } = open.pop() ?? report
      if (asked === undefined) throw new TemplateError(input.template, token.place, notAlone('a section'))
      inner().nodes.push(...sectionContent(asked, [...own, ...body], words, input.omitMissing))
      depth = inner().asked?.level ?? asked.level
    } else if (token?.kind === 'own') {
      nodes.push(...inner().own)
      inner().own = []
    } else if (token?.kind === 'rest') {
      nodes.push(...ownContent(input.own.rest(), inner().asked, words, warn))
    } else nodes.push(...spliceFlow(child, depth, input))
  }
  if (open.length > 1) throw new TemplateError(input.template, { line: 1, column: 1 }, notAlone('a section'))
  return { type: 'root', children: report.nodes }
}

function spliceFlow(node: RootContent, depth: number, input: SpliceInput): RootContent[] {
  const token = blockToken(node, input)
  if (token?.kind === 'block') return input.block(token.name)
  if (token?.kind === 'markdown') return authorContent(token.value, depth + 1, input.warn)
  if (token?.kind === 'todo') return input.omitMissing ? [] : [toDo(token.value, input.words)]
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
    const what = token.kind === 'block' ? `the block "${token.name}"` : named[token.kind]
    const place = 'place' in token ? token.place : { line: 1, column: 1 }
    throw new TemplateError(input.template, place, notAlone(what))
  })
}

const named = {
  markdown: "an author's Markdown",
  section: 'a section',
  'section-end': 'a section',
  own: '{{own}}',
  rest: '{{rest}}',
  todo: '{{todo}}',
} as const

function notAlone(what: string): string {
  return `${what} cannot stand inside code, a link or other text`
}
