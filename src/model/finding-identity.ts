import type { Document } from './document.ts'
import type { Finding } from './finding.ts'
import type { Position } from './position.ts'

/** How much of a line tells it from others. */
const longest = 200

/** The source line on which a position begins, on one line with single blanks, cut where it is long. */
export function lineTextAt({ lineStarts, text }: Document, { start }: Position): string {
  const from = lineStarts[start.line - 1]
  if (from === undefined) return ''
  const end = lineStarts[start.line] ?? text.length
  // Cut before it is looked at: a line may have megabytes.
  return text
    .slice(from, Math.min(end, from + 4 * longest))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
}

/**
 * What stays the same when the lines above a finding move: its rule, the values it compares, and the text of the line
 * that proves it.
 */
export function identityOf(finding: Finding, document: Document | undefined): string {
  const { rule, data, position } = finding
  const line = document && position ? lineTextAt(document, position) : ''
  return `${rule} ${stableJson(data)} ${line}`
}

/** JSON with keys in order, so that the same values are the same text. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
