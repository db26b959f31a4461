import type { IncidentRow } from './incident-row.ts'
import { compareTexts } from './named-incident.ts'
import { nameKey } from './names.ts'

export interface ToldTwice {
  readonly a: IncidentRow
  readonly b: IncidentRow
  /** What both tell alike, besides the organisation. */
  readonly same: 'beginning' | 'reference'
}

/** Two tellings seldom agree to the second on when an incident began. */
const NEAR_MS = 5 * 60_000
/** Neighbours in time that are looked at: an organisation seldom has more incidents in five minutes. */
const MOST_NEIGHBOURS = 50

/**
 * Pairs that are probably one incident in two tellings: of one organisation, with one reference, or begun within five
 * minutes. Where neither names its organisation, a reference of three digits at least, or a component besides, is
 * asked for. Where one alone does, nothing is said; nor of two that one document tells apart.
 *
 * @param rows in order
 */
export function toldTwice(rows: readonly IncidentRow[]): ToldTwice[] {
  const found = new Map<string, ToldTwice>()
  const place = new Map(rows.map((row, index) => [row, index]))
  const add = (one: IncidentRow, other: IncidentRow, same: ToldTwice['same']): void => {
    const [a, b] = (place.get(one) ?? 0) < (place.get(other) ?? 0) ? [one, other] : [other, one]
    const key = `${place.get(a)} ${place.get(b)}`
    if (!found.has(key)) found.set(key, { a, b, same })
  }
  for (const [a, b] of ofOneReference(rows)) add(a, b, 'reference')
  for (const [a, b] of ofOneBeginning(rows)) add(a, b, 'beginning')
  return [...found.values()].sort(
    (x, y) => (place.get(x.a) ?? 0) - (place.get(y.a) ?? 0) || (place.get(x.b) ?? 0) - (place.get(y.b) ?? 0),
  )
}

function ofOneReference(rows: readonly IncidentRow[]): [IncidentRow, IncidentRow][] {
  const last = new Map<string, IncidentRow>()
  return rows.flatMap((row): [IncidentRow, IncidentRow][] => {
    const { organization, reference } = row
    if (reference === '' || (organization === '' && !/\d{3}/.test(reference))) return []
    const key = `${nameKey(organization)}\n${nameKey(reference)}`
    const before = last.get(key)
    last.set(key, row)
    return before === undefined ? [] : [[before, row]]
  })
}

function ofOneBeginning(rows: readonly IncidentRow[]): [IncidentRow, IncidentRow][] {
  const timed = rows
    .filter(({ began }) => began !== null)
    .sort((a, b) => (a.began ?? 0) - (b.began ?? 0) || compareTexts(a.identity, b.identity))
  return timed.flatMap((a, index) =>
    timed
      .slice(index + 1, index + 1 + MOST_NEIGHBOURS)
      .filter((b) => (b.began ?? 0) - (a.began ?? 0) <= NEAR_MS && b.document !== a.document && ofOneHouse(a, b))
      .map((b): [IncidentRow, IncidentRow] => [a, b]),
  )
}

function ofOneHouse(a: IncidentRow, b: IncidentRow): boolean {
  if (nameKey(a.organization) !== nameKey(b.organization)) return false
  return a.organization !== '' || sharedComponents(a, b).length > 0
}

/** As `a` spells them. */
export function sharedComponents(a: IncidentRow, b: IncidentRow): string[] {
  const keys = new Set(b.components.map(nameKey))
  return a.components.filter((name) => keys.has(nameKey(name)))
}
