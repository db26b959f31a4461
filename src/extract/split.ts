import type { Heading, Root, RootContent } from 'mdast'
import type { Document } from '../model/document.ts'
import { flatten } from '../model/passage.ts'
import { scan } from '../time/scan.ts'
import { sectionKindOf } from './section-kinds.ts'
import { statusOf } from './update-blocks.ts'

/**
 * The trees of a document that tells several incidents one after the other (a year's log, a history), each from
 * its own heading; undefined for a document of one. Headings of one depth part incidents where each bears a day
 * or a number of its own and each has its own story below: status updates, or sections that come again
 * ('Summary', 'Impact', 'Timeline' under every one). Day headings within a timeline are no such heads.
 */
export function splitIncidents(
  document: Document,
): { readonly preface: Root; readonly incidents: readonly Root[] } | undefined {
  const nodes = document.root.children
  if (nodes.length < 6) return undefined
  // Only a heading with a figure in it can bear a day or a number.
  const headings = nodes.flatMap((node, at) =>
    node.type === 'heading' && /\d/.test(sourceOf(node, document)) ? [{ node, at, text: textOf(node, document) }] : [],
  )
  if (headings.length < 2) return undefined
  for (const depth of [1, 2, 3]) {
    const heads = headings.filter(({ node, text }) => node.depth === depth && bearsIncident(text))
    if (heads.length < 2) continue
    const stories = heads.filter(({ at }) => hasStory(bodyAfter(nodes, at, depth), document))
    if (stories.length < 2 || stories.length < heads.length * 0.6) continue
    const [first] = heads
    if (first === undefined) continue
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

/** A day with its month, or a number such as INC-12 or #4711. */
function bearsIncident(text: string): boolean {
  if (text.length > 160 || sectionKindOf(text, 0.6) === 'timeline') return false
  if (/(?<![\p{L}\p{N}])(?:[A-Z]{2,8}-\d+|#\d+|incident \d+)(?![\p{L}\p{N}])/iu.test(text)) return true
  return scan(text).some(({ from }) => from.date?.day !== undefined && from.clock === undefined)
}

function bodyAfter(nodes: readonly RootContent[], at: number, depth: number): RootContent[] {
  const rest = nodes.slice(at + 1)
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= depth)
  return end < 0 ? rest : rest.slice(0, end)
}

/** Status words that open paragraphs or headings, or headings of the usual sections of a report. */
function hasStory(body: readonly RootContent[], document: Document): boolean {
  let kinds = 0
  for (const node of body) {
    if (node.type !== 'heading' && node.type !== 'paragraph') continue
    const text = textOf(node, document).slice(0, 200)
    if (statusOf(text) !== undefined) return true
    if (node.type === 'heading' && sectionKindOf(text, 0.5) !== undefined) kinds += 1
  }
  return kinds >= 2
}

function sourceOf({ position }: Heading, { text }: Document): string {
  return text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
}

function textOf(node: Heading | Extract<RootContent, { type: 'paragraph' }>, document: Document): string {
  return flatten(node, document).text.trim()
}
