import type { Definition, Html, Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { cleanLines } from './clean-text.ts'
import { keptUrl } from './kept-url.ts'
import { plainHtml } from './plain-html.ts'
import { visit } from './tree.ts'

const parser = unified().use(remarkParse).use(remarkGfm)

/** A Markdown text as a tree; positions are dropped. */
export function parseMarkdown(text: string): Root {
  return parser.parse(cleanLines(text))
}

/**
 * The author's own Markdown as content: raw HTML becomes text, links and pictures with an address that is not
 * kept become their words, references are resolved, headings start at `depth`.
 */
export function authorContent(markdown: string, depth: number, warn: (line: string) => void): RootContent[] {
  // The bullets of plain text are none of Markdown's.
  const root = parseMarkdown(markdown.replace(/^([ \t]{0,8})[•●▪◦‣∙][ \t]+/gm, '$1- '))
  const definitions = new Map<string, Definition>()
  const depths: number[] = []
  visit(root, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (node.type === 'heading') depths.push(node.depth)
  })
  const shift = depth - Math.min(...depths, 6)
  return childrenOf(root, { definitions, shift, warn, keep: keptUrl }) as RootContent[]
}

/** A template's own Markdown as content, by the same rules; its addresses may still be tokens and are not judged. */
export function settledContent(root: Root): Root {
  const definitions = new Map<string, Definition>()
  visit(root, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  const context: Context = { definitions, shift: 0, warn: () => {}, keep: (url) => url }
  return { type: 'root', children: childrenOf(root, context) as RootContent[] }
}

interface Context {
  readonly definitions: ReadonlyMap<string, Definition>
  /** Added to the depth of each heading. */
  readonly shift: number
  readonly warn: (line: string) => void
  readonly keep: (url: string) => string | undefined
}

function childrenOf(parent: Parent, context: Context): Nodes[] {
  return parent.children.flatMap((child) => settled(child as Nodes, parent.type === 'root' || isFlow(parent), context))
}

function isFlow(parent: Parent): boolean {
  return ['blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type)
}

function settled(node: Nodes, flow: boolean, context: Context): Nodes[] {
  switch (node.type) {
    case 'html':
      return settledHtml(node, flow, context)
    case 'definition':
    case 'yaml':
      return []
    case 'heading': {
      const depth = Math.min(6, Math.max(1, node.depth + context.shift)) as 1 | 2 | 3 | 4 | 5 | 6
      return [withChildren({ ...node, depth }, context)]
    }
    case 'link':
      return settledLink(node.url, node, context)
    case 'linkReference': {
      const definition = context.definitions.get(node.identifier)
      return settledLink(definition?.url ?? '', node, context)
    }
    case 'image':
      return settledImage(node.url, node.alt ?? '', context)
    case 'imageReference':
      return settledImage(context.definitions.get(node.identifier)?.url ?? '', node.alt ?? '', context)
    case 'footnoteReference':
      return [{ type: 'text', value: ` [${node.label ?? node.identifier}]` }]
    case 'footnoteDefinition': {
      const [first, ...rest] = childrenOf(node, context)
      const label = { type: 'text', value: `[${node.label ?? node.identifier}] ` } as const
      if (first?.type === 'paragraph') return [{ ...first, children: [label, ...first.children] }, ...rest]
      return [{ type: 'paragraph', children: [label] }, ...(first === undefined ? [] : [first]), ...rest]
    }
    default:
      return 'children' in node ? [withChildren(node, context)] : [bare(node)]
  }
}

function withChildren<T extends Nodes & Parent>(node: T, context: Context): T {
  return { ...bare(node), children: childrenOf(node, context) } as T
}

function bare<T extends Nodes>(node: T): T {
  const { position: _, ...rest } = node
  return rest as T
}

function settledLink(url: string, node: Parent, context: Context): Nodes[] {
  const kept = context.keep(url)
  const children = childrenOf(node, context) as PhrasingContent[]
  if (kept !== undefined) return [{ type: 'link', url: kept, children: children as never }]
  if (url !== '')
    context.warn(
      `a link to ${JSON.stringify(shortened(url))} was left out: only http, https, mailto and relative links are kept`,
    )
  return children
}

function settledImage(url: string, alt: string, context: Context): Nodes[] {
  const kept = context.keep(url)
  if (kept !== undefined) return [{ type: 'image', url: kept, alt }]
  context.warn(
    `a picture at ${JSON.stringify(shortened(url))} was left out: only http, https and relative addresses are kept`,
  )
  return alt === '' ? [] : [{ type: 'text', value: alt }]
}

function settledHtml(node: Html, flow: boolean, context: Context): Nodes[] {
  const { text, comments } = plainHtml(node.value)
  if (comments > 0) context.warn('an HTML comment in a section was left out')
  if (/^<br\s*\/?>$/i.test(node.value) && !flow) return [{ type: 'break' }]
  if (text === '' || (flow && text.trim() === '')) return []
  if (!flow) return [{ type: 'text', value: text }]
  return text
    .split(/\n[ \t]*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ type: 'paragraph', children: [{ type: 'text', value: part.trim() }] }))
}

function shortened(url: string): string {
  return url.length > 60 ? `${url.slice(0, 60)}…` : url
}
