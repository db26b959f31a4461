import type { Code, List, Root, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { isAuditHeading, isFindingsHeading, isLeftOutHeading, isRepeatHeading, isSeverity } from '../records.ts'

/** Languages in which pictures are drawn by code: their times repeat those of the report. */
const pictures = new Set(['mermaid', 'plantuml', 'dot', 'graphviz', 'd2', 'ditaa', 'vega', 'vega-lite'])

/** Whether a block of code draws a picture. */
export function isPicture({ lang }: Code): boolean {
  return pictures.has((lang ?? '').toLowerCase())
}

/** Whether a block of code holds two versions of one place for somebody to choose from, as an update of a draft does. */
export function isConflict({ lang }: Code): boolean {
  return lang === 'conflict'
}

/**
 * Whether a list holds what a check has found in the report: under 'Findings', each item opens with its severity in
 * bold. It speaks about entries, and tells none.
 */
export function isFindings(list: List, heading: string): boolean {
  if (!isFindingsHeading(heading.replace(/^\d+\.\s*/, ''))) return false
  return list.children.every(({ children: [first] }) => {
    const opening = first?.type === 'paragraph' ? first.children[0] : undefined
    const word = opening?.type === 'strong' ? opening.children[0] : undefined
    return word?.type === 'text' && isSeverity(word.value)
  })
}

/** The nodes that tell of the making of a report: of its audit, where it is one, and of what a draft has left out. */
export function nodesAboutIt({ children }: Root): ReadonlySet<RootContent> {
  const found = new Set<RootContent>()
  const headed = (node: RootContent) => (node.type === 'heading' && node.depth <= 2 ? plainText(node) : undefined)
  const isAudit = children.some((node) => isRepeatHeading(headed(node) ?? ''))
  let inside = false
  for (const node of children) {
    const heading = headed(node)
    if (heading !== undefined) inside = (isAudit && isAuditHeading(heading)) || isLeftOutHeading(heading)
    else if (node.type === 'thematicBreak') inside = false
    if (inside) found.add(node)
  }
  return found
}
