import type { IncidentRow } from './incident-row.ts'
import { compareTexts } from './named-incident.ts'

/** Incidents that name one thing, by its most frequent spelling. */
export interface NameGroup {
  readonly name: string
  readonly rows: readonly IncidentRow[]
}

/**
 * Groups by name, the largest first. Names are one where they differ in nothing but case, blanks and dashes: `SEV-1`,
 * `sev 1` and `Sev1`.
 */
export function namesOf(rows: readonly IncidentRow[], of: (row: IncidentRow) => readonly string[]): NameGroup[] {
  const groups = new Map<string, { rows: Set<IncidentRow>; spellings: Map<string, number> }>()
  for (const row of rows) {
    for (const name of of(row)) {
      if (name === '') continue
      const key = nameKey(name)
      const group = groups.get(key) ?? { rows: new Set(), spellings: new Map() }
      group.rows.add(row)
      group.spellings.set(name, (group.spellings.get(name) ?? 0) + 1)
      groups.set(key, group)
    }
  }
  return [...groups.values()]
    .map(({ rows: members, spellings }) => ({ name: mostFrequent(spellings), rows: [...members] }))
    .sort((a, b) => b.rows.length - a.rows.length || compareTexts(a.name, b.name))
}

/** What makes two names one, as a text. */
export type NameKey = (name: string) => string

/** As `nameKey`, which works each name out once: for many comparisons of the same names. */
export function rememberedKeys(): NameKey {
  const known = new Map<string, string>()
  return (name) => {
    const key = known.get(name) ?? nameKey(name)
    known.set(name, key)
    return key
  }
}

export function nameKey(name: string): string {
  const key = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}_]+/gu, '')
  return key === '' ? name : key
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const [best] = [...spellings].sort(([a, one], [b, other]) => other - one || compareTexts(a, b))
  return best?.[0] ?? ''
}
