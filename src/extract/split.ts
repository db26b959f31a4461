import type { Heading, Root, RootContent } from 'mdast'
import type { Document } from '../model/document.ts'
import { flatten } from '../model/passage.ts'
import { scan } from '../time/scan.ts'
import { isRegister } from './incident-register.ts'
import { sectionKindOf } from './section-kinds.ts'
import { statusOf } from './update-blocks/status-of.ts'

/**
 * The trees of a document that tells several incidents one after the other (a year's log, a history), each from
 * its own heading; undefined for a document of one. Headings of one depth part incidents where each bears a day
 * or a number of its own and each has its own story below: status updates, or sections that come again
 * ('Summary', 'Impact', 'Timeline' under every one); or where they read as the heads of a register. Day headings within a timeline are no such heads.
 */
export function splitIncidents(
  document: Document,
): { readonly preface: Root; readonly incidents: readonly Root[] } | undefined {
  const nodes = document.root.children
  if (nodes.length < 4) return undefined
  // Only a heading with a figure in it, or with a day right below it, can bear a day or a number.
  const headings = nodes.flatMap((node, at) =>
    node.type === 'heading' && (/\d/.test(sourceOf(node, document)) || dayBelow(nodes, at, document) !== '')
      ? [{ node, at, text: textOf(node, document) }]
      : [],
  )
  if (headings.length < 2) return undefined
  for (const depth of [1, 2, 3]) {
    const stories = storiesAt(depth, headings, document) ?? registerAt(depth, headings, document)
    const first = stories?.at(0)
    if (stories === undefined || first === undefined) continue
    return {
      preface: { type: 'root', children: nodes.slice(0, first.at) },
      incidents: stories.map(({ at }) => ({
        type: 'root',
        children: [nodes[at], ...bodyAfter(nodes, at, depth)].filter((node) => node !== undefined),
      })),
    }
  }
  return undefined
}

/** A paragraph right below a heading that is a day and nothing else: '5 March 2024' under the title of an incident. */
function dayBelow(nodes: readonly RootContent[], at: number, document: Document): string {
  const node = nodes[at + 1]
  if (node?.type !== 'paragraph') return ''
  const { start, end } = node.position ?? {}
  if ((end?.offset ?? 0) - (start?.offset ?? 0) > 80) return ''
  const text = textOf(node, document)
  const [token, ...more] = /\d/.test(text) ? scan(text) : []
  if (token?.from.date?.day === undefined || token.from.clock !== undefined || more.length > 0) return ''
  return /[\p{L}\p{N}]/u.test(text.slice(0, token.start) + text.slice(token.end)) ? '' : text
}

interface Head {
  readonly node: Heading
  readonly at: number
  readonly text: string
}

function storiesAt(depth: number, headings: readonly Head[], document: Document): readonly Head[] | undefined {
  const heads = headings.filter(({ node, text }) => node.depth === depth && bearsIncident(text))
  if (heads.length < 2) return undefined
  const parts = heads.map(({ at }) => storyParts(bodyAfter(document.root.children, at, depth), document))
  const plain = parts.filter((count) => count > 1).length
  // Among such stories, one that has its timeline and nothing else is another.
  return plain < 2 || plain < heads.length * 0.6 ? undefined : heads.filter((_, index) => (parts[index] ?? 0) > 0)
}

/** Heads of a register: lists or paragraphs below them are all that it has of each incident. */
function registerAt(depth: number, headings: readonly Head[], document: Document): readonly Head[] | undefined {
  const nodes = document.root.children
  const heads = headings.filter(
    ({ node, at, text }) =>
      node.depth === depth &&
      (bearsDay(text) || dayBelow(nodes, at, document) !== '') &&
      bodyAfter(nodes, at, depth).some(({ type }) => type !== 'thematicBreak'),
  )
  const [first] = heads
  if (first === undefined || heads.length < 2) return undefined
  const parents = new Map<number, Heading>()
  const siblings: string[] = []
  let parent: Heading | undefined
  for (const [at, node] of nodes.entries()) {
    if (node.type !== 'heading') continue
    if (node.depth < depth) parent = node
    if (node.depth !== depth) continue
    // The document's own title heads no incident, though it may stand as deep as they.
    if (at < first.at && siblings.length === 0 && parent === undefined && at < 2) continue
    siblings.push(textOf(node, document))
    if (parent !== undefined) parents.set(parent.position?.start.offset ?? 0, parent)
  }
  const above = nodes.slice(0, first.at).filter((node) => node.type === 'heading' || node.type === 'paragraph')
  return isRegister({
    heads: heads.map(({ text, at }) => `${text} ${dayBelow(nodes, at, document)}`.trim()),
    siblings,
    parents: [...parents.values()].map((node) => textOf(node, document)),
    preface: above
      .map((node) => textOf(node, document).slice(0, 600))
      .join('\n')
      .slice(0, 3000),
  })
    ? heads
    : undefined
}

/** A day, with or without a clock, or a number. */
function bearsDay(text: string): boolean {
  if (text.length > 160) return false
  return (
    bearsIncident(text) || /^\W*\p{L}+ #?\d/u.test(text) || scan(text).some(({ from }) => from.date?.day !== undefined)
  )
}

/** A day with its month, or a number such as INC-12 or #4711. */
function bearsIncident(text: string): boolean {
  if (text.length > 160 || sectionKindOf(text, 0.6) === 'timeline') return false
  if (/(?<![\p{L}\p{N}])(?:[A-Z]{2,8}-\d+|#\d+|incident \d+)(?![\p{L}\p{N}])/iu.test(text)) return true
  return scan(text).some(({ from }) => from.date?.day !== undefined && from.clock === undefined)
}

function bodyAfter(nodes: readonly RootContent[], at: number, depth: number): RootContent[] {
  let end = at + 1
  for (let node = nodes[end]; node !== undefined; node = nodes[end]) {
    if (node.type === 'heading' && node.depth <= depth) break
    end += 1
  }
  return nodes.slice(at + 1, end)
}

/** How many headings of the usual sections of a report it has; any number where status words open its parts. */
function storyParts(body: readonly RootContent[], document: Document): number {
  let kinds = 0
  for (const node of body) {
    if (node.type !== 'heading' && node.type !== 'paragraph') continue
    const text = textOf(node, document).slice(0, 200)
    if (statusOf(text) !== undefined) return Number.POSITIVE_INFINITY
    if (node.type === 'heading' && sectionKindOf(text, 0.5) !== undefined) kinds += 1
  }
  return kinds
}

function sourceOf({ position }: Heading, { text }: Document): string {
  return text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
}

function textOf(node: Heading | Extract<RootContent, { type: 'paragraph' }>, document: Document): string {
  return flatten(node, document).text.trim()
}
