import type { Moment } from '../model/moment.ts'
import type { WrittenZone } from '../time/token.ts'
import { zoneOf } from '../time/zones.ts'
import type { DeclaredZone } from './declared-zones.ts'
import type { Outline } from './lines.ts'
import type { Mention } from './mentions.ts'
import type { UpdateBlock } from './update-blocks/block.ts'

export interface ZoneLookup {
  /** The zone that governs a bare time there; undefined where nothing settles it. */
  of(mention: Mention, posted?: Moment): { zone: WrittenZone; basis: 'inferred' | 'assumed' } | undefined
  /** The zone of the document as a whole, and where it is declared. */
  readonly document?: DeclaredZone | undefined
  /** The one label that all labelled times bear, where there is one. */
  readonly only?: WrittenZone | undefined
}

/**
 * A bare time's zone: the header of its column, the declaration of its part (from the inside outwards), the
 * stamp of the update it stands in, the label on the first entry of its list, the document's declaration,
 * the one label that the document uses; last, what the user assumes.
 */
export function zoneLookup(
  outline: Outline,
  mentions: readonly Mention[],
  declared: readonly DeclaredZone[],
  blocks: readonly UpdateBlock[],
  assumed: string | undefined,
): ZoneLookup {
  const columns = new Map(declared.filter(({ list }) => list >= 0).map((one) => [one.list, one.zone]))
  const parts = new Map<number, DeclaredZone>()
  for (const one of declared) if (one.list < 0 && !parts.has(one.part)) parts.set(one.part, one)
  const lists = firstLabels(mentions)
  const labels = new Map<string, WrittenZone>()
  // What a machine has stamped, in front matter or a log, says nothing of how the report's author writes times.
  const own = mentions.filter(({ line }) => line.kind !== 'field' && line.kind !== 'code')
  for (const { token } of own.some(({ token: { from } }) => from.clock !== undefined) ? own : mentions)
    for (const zone of [token.from.zone, token.to?.zone]) if (zone !== undefined) labels.set(keyOf(zone), zone)
  const distinct = new Map(declared.map((one) => [keyOf(one.zone), one]))
  const whole = distinct.size === 1 ? [...distinct.values()][0] : parts.get(0)
  const only =
    labels.size === 1 && (distinct.size === 0 || distinct.has([...labels.keys()][0] ?? ''))
      ? [...labels.values()][0]
      : undefined
  const given = assumed === undefined ? undefined : zoneOf(assumed)
  const stamped = new Set(blocks.map(({ stamp }) => stamp))
  return {
    document: whole,
    only,
    of(mention, posted) {
      const inferred = (zone: WrittenZone) => ({ zone, basis: 'inferred' as const })
      const column = columns.get(mention.line.list)
      if (column !== undefined) return inferred(column)
      for (let part = mention.line.section; part > 0; part = outline.parts[part]?.parent ?? 0) {
        const own = parts.get(part)
        if (own !== undefined && !stamped.has(mention)) return inferred(own.zone)
      }
      if (posted?.zone !== undefined) {
        const zone = zoneOf(posted.zone.label)
        if (zone !== undefined) return inferred({ ...zone, label: posted.zone.label, start: 0, end: 0 })
      }
      const list = mention.line.list >= 0 ? lists.get(mention.line.list) : undefined
      if (list !== undefined) return inferred(list)
      if (whole !== undefined) return inferred(whole.zone)
      if (only !== undefined) return inferred(only)
      if (given !== undefined) return { zone: { ...given, label: assumed ?? '', start: 0, end: 0 }, basis: 'assumed' }
      return undefined
    },
  }
}

function keyOf(zone: WrittenZone): string {
  return zone.iana ?? zone.offset ?? zone.label
}

function firstLabels(mentions: readonly Mention[]): Map<number, WrittenZone> {
  const lists = new Map<number, WrittenZone>()
  const seen = new Set<number>()
  for (const { line, token, standing } of mentions) {
    if (line.list < 0 || seen.has(line.list) || standing !== 'opens') continue
    if (token.from.clock === undefined) continue
    seen.add(line.list)
    const zone = token.from.zone ?? token.to?.zone
    if (zone !== undefined) lists.set(line.list, zone)
  }
  return lists
}
