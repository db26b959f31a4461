import type { IncidentRow } from './incident-row.ts'
import { compareTexts } from './named-incident.ts'
import { type NameKey, nameKey, rememberedKeys } from './names.ts'

export interface ToldTwice {
  readonly a: IncidentRow
  readonly b: IncidentRow
  /** What both tell alike, besides the organisation. */
  readonly same: 'beginning' | 'reference'
}

/** Two tellings seldom agree to the second on when an incident began. */
const NEAR_MS = 5 * 60_000
/** Of one organisation's incidents within these minutes, the latest so many are looked at. */
const MOST_NEIGHBOURS = 50

/**
 * What makes two rows probably one incident in two tellings: of one organisation, one reference, or a beginning within
 * five minutes. Where neither names its organisation, a reference of three digits at least, or a component besides, is
 * asked for. Where one alone does, nothing is said; nor of two beginnings that one document tells apart.
 */
export function sameIncident(a: IncidentRow, b: IncidentRow, key: NameKey = nameKey): ToldTwice['same'] | undefined {
  if (key(a.organization) !== key(b.organization)) return undefined
  if (hasReference(a) && hasReference(b) && key(a.reference) === key(b.reference)) return 'reference'
  if (a.began === null || b.began === null || Math.abs(a.began - b.began) > NEAR_MS) return undefined
  if (a.document === b.document) return undefined
  return a.organization !== '' || sharedComponents(a, b, key).length > 0 ? 'beginning' : undefined
}

/**
 * Each telling with the nearest one before it that is probably of the same incident, so that five tellings of one are
 * four pairs.
 *
 * @param rows in order
 */
export function toldTwice(rows: readonly IncidentRow[], key: NameKey = rememberedKeys()): ToldTwice[] {
  const place = new Map(rows.map((row, index) => [row, index]))
  const found = new Map<IncidentRow, ToldTwice[]>()
  const add = (one: IncidentRow, other: IncidentRow, same: ToldTwice['same']): void => {
    const [a, b] = (place.get(one) ?? 0) < (place.get(other) ?? 0) ? [one, other] : [other, one]
    const known = found.get(b) ?? []
    if (!known.some((pair) => pair.a === a)) found.set(b, [...known, { a, b, same }])
  }
  for (const [a, b] of ofOneReference(rows, key)) add(a, b, 'reference')
  for (const [a, b] of ofOneBeginning(rows, key)) add(a, b, 'beginning')
  const placed = ({ a, b }: ToldTwice): [number, number] => [place.get(a) ?? 0, place.get(b) ?? 0]
  return [...found.values()].flat().sort((x, y) => {
    const [[one, other], [first, second]] = [placed(x), placed(y)]
    return one - first || other - second
  })
}

function* ofOneReference(rows: readonly IncidentRow[], key: NameKey): Generator<[IncidentRow, IncidentRow]> {
  const last = new Map<string, IncidentRow>()
  for (const row of rows) {
    if (!hasReference(row)) continue
    const both = `${key(row.organization)}\n${key(row.reference)}`
    const before = last.get(both)
    last.set(both, row)
    if (before !== undefined) yield [before, row]
  }
}

function* ofOneBeginning(rows: readonly IncidentRow[], key: NameKey): Generator<[IncidentRow, IncidentRow]> {
  const latest = new Map<string, IncidentRow[]>()
  const timed = rows
    .filter(({ began }) => began !== null)
    .sort((a, b) => (a.began ?? 0) - (b.began ?? 0) || compareTexts(a.identity, b.identity))
  for (const row of timed) {
    const house = key(row.organization)
    const before = latest.get(house) ?? []
    const near = before.findLast((each) => sameIncident(each, row, key) === 'beginning')
    if (near !== undefined) yield [near, row]
    const kept = before.filter(({ began }) => (row.began ?? 0) - (began ?? 0) <= NEAR_MS)
    latest.set(house, [...kept, row].slice(-MOST_NEIGHBOURS))
  }
}

const hasReference = ({ organization, reference }: IncidentRow): boolean =>
  reference !== '' && (organization !== '' || /\d{3}/.test(reference))

/** As `a` spells them. */
export function sharedComponents(a: IncidentRow, b: IncidentRow, key: NameKey = nameKey): string[] {
  if (a.components.length === 0 || b.components.length === 0) return []
  const keys = new Set(b.components.map(key))
  return a.components.filter((name) => keys.has(key(name)))
}
