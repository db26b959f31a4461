import type { Code, List } from 'mdast'

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
