import type { IncidentRow } from './incident-row.ts'
import type { NamedIncident } from './statistics-schema.ts'

export function named({ document, line, title, organization, reference, day }: IncidentRow): NamedIncident {
  return { document, line, title, organization, reference, day }
}

/** One order for the same incidents, in whatever order they came. */
export function inOrder(rows: readonly IncidentRow[]): IncidentRow[] {
  return [...rows].sort(
    (a, b) =>
      compareTexts(a.day, b.day) ||
      (a.began ?? 0) - (b.began ?? 0) ||
      compareTexts(a.organization, b.organization) ||
      compareTexts(a.title, b.title) ||
      compareTexts(a.document, b.document) ||
      a.line - b.line ||
      compareTexts(a.identity, b.identity),
  )
}

/** By code units, so that the order is the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
