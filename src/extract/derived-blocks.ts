import type { Code, List, Root, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'

/** Languages in which pictures are drawn by code: their times repeat those of the report. */
const pictures = new Set(['mermaid', 'plantuml', 'dot', 'graphviz', 'd2', 'ditaa', 'vega', 'vega-lite'])

/** Whether a block of code draws a picture. */
export function isPicture({ lang }: Code): boolean {
  return pictures.has((lang ?? '').toLowerCase())
}

/** Whether a list, by the line above it, gives the other readings of dates that stand elsewhere. */
export function isReadings(lead: string): boolean {
  return /^times with (?:more than one|several|two|other) readings?:\s*$/i.test(lead)
}

/**
 * Whether a list holds what a check has found in the report: under 'Findings', each item opens with its severity in
 * bold. It speaks about entries, and tells none.
 */
export function isFindings(list: List, heading: string): boolean {
  if (!/^(?:\d+\.\s*)?findings$/i.test(heading)) return false
  return list.children.every(({ children: [first] }) => {
    const opening = first?.type === 'paragraph' ? first.children[0] : undefined
    const word = opening?.type === 'strong' ? opening.children[0] : undefined
    return word?.type === 'text' && /^(?:error|warning|info)$/i.test(word.value)
  })
}

const repeatHeading = 'how to repeat this audit'

/** What an audit report says of the audit itself, by its headings: the facts stand in its other sections. */
const auditHeadings: ReadonlySet<string> = new Set([
  'verdict of the audit',
  'times as instants',
  'what could not be checked',
  repeatHeading,
])

/** The nodes of an audit report that tell of the audit; none in any other document. */
export function auditNodes({ children }: Root): ReadonlySet<RootContent> {
  const found = new Set<RootContent>()
  const headed = (node: RootContent) => (node.type === 'heading' ? plainText(node).trim().toLowerCase() : undefined)
  if (!children.some((node) => headed(node) === repeatHeading)) return found
  let inside = false
  for (const node of children) {
    const heading = headed(node)
    if (heading !== undefined) inside = auditHeadings.has(heading)
    else if (node.type === 'thematicBreak') inside = false
    if (inside) found.add(node)
  }
  return found
}
