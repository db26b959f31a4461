import { lexiconOf } from './lexicon.ts'
import { phraseAt } from './phrases.ts'
import { dayOffsets, regionOffsets } from './region-offsets.ts'
import type { WrittenZone } from './token.ts'
import { zoneLabels, zoneNames } from './zone-labels.generated.ts'
import { fixedLabels, fixedNames, regionNames, seasonalPairs } from './zone-names.ts'

export type ZoneMeaning = Pick<WrittenZone, 'offset' | 'iana' | 'otherOffsets'>

export type ZoneProblem = 'contradicts-date' | 'ambiguous-label' | 'skipped' | 'doubled'

export interface ZoneOffset {
  /** `Z` or `±HH:MM`; null where the wall time is skipped or doubled by a change of clocks, or the zone is unknown. */
  readonly offset: string | null
  readonly otherOffsets?: readonly string[]
  readonly problem?: ZoneProblem
}

/** Labels by hand that have summer time, to the region whose calendar they follow. */
const mainRegions: Readonly<Record<string, string>> = {
  MEZ: 'Europe/Berlin',
  MESZ: 'Europe/Berlin',
  CLST: 'America/Santiago',
  CLT: 'America/Santiago',
}

/** Labels of standard time that some places keep all year: Panama and Jamaica EST, Arizona MST. */
const keptAllYear = ['EST', 'MST', 'GMT']

/**
 * The region whose clocks a label of standard or summer time belongs to (PDT: America/Los_Angeles). Undefined for one
 * that also stands where clocks are not changed, and for what is no such label.
 */
export function regionOf(label: string): string | undefined {
  const upper = label.trim().toUpperCase()
  return keptAllYear.includes(upper) ? undefined : (own(zoneLabels, upper)?.[0] ?? own(mainRegions, upper))
}

const idByName = new Map(zoneNames.map((name) => [name.toLowerCase(), name]))
const idByCity = cities()
const meanings = new Map<string, ZoneMeaning | undefined>()

/**
 * What a zone label means: `CET`, `UTC+5:30`, `+0100`, `Europe/Berlin`, `US/Pacific`, `PT`, `Pacific Time`,
 * `Berlin time`, `heure de Paris`. Undefined where it names no zone. Case does not count.
 */
export function zoneOf(label: string): ZoneMeaning | undefined {
  const key = label.trim().replace(/\s+/g, ' ')
  if (key.length > 60) return undefined
  if (meanings.has(key)) return meanings.get(key)
  const meaning = lookUp(key)
  if (meanings.size < 2_000) meanings.set(key, meaning)
  return meaning
}

function lookUp(label: string): ZoneMeaning | undefined {
  const low = label.toLowerCase()
  const upper = label.toUpperCase()
  const numeric = /^(?:utc|gmt|z)? ?([+\-−±])(\d{1,2})(?::?(\d\d))?$/.exec(low)
  if (numeric !== null) return numericZone(numeric[1] ?? '+', numeric[2] ?? '0', numeric[3])
  const fixed = own(fixedLabels, upper) ?? own(zoneLabels, upper)?.slice(1)
  if (fixed?.[0] !== undefined) {
    const others = fixed.slice(1)
    return others.length > 0 ? { offset: fixed[0], otherOffsets: others } : { offset: fixed[0] }
  }
  const etc = etcZone(low)
  if (etc !== undefined) return etc
  const named = own(fixedNames, low)
  if (named !== undefined) return { offset: named }
  const iana =
    own(regionNames, low) ?? own(seasonalPairs, inOrder(low)) ?? idByName.get(low.replaceAll(' ', '_')) ?? cityTime(low)
  if (iana !== undefined) return { iana }
  const { zones } = lexiconOf()
  const told = phraseAt(zones, low, 0)
  if (told === undefined || told.end !== low.length) return undefined
  return told.value.includes('/') ? { iana: told.value } : { offset: told.value }
}

/** Two labels beside each other in one order: 'pdt/pst' and 'pst / pdt' are the same. */
function inOrder(low: string): string {
  const [, one, other] = /^([a-z]{2,4}) ?[/|] ?([a-z]{2,4})$/.exec(low) ?? []
  return one === undefined || other === undefined ? low : [one, other].sort().join('/')
}

/**
 * The names of tzdata's `etcetera`: `Etc/UTC`, and `Etc/GMT+5`, whose sign is POSIX's: five hours *behind* UTC. They
 * go from `Etc/GMT-14` to `Etc/GMT+12`.
 */
function etcZone(low: string): ZoneMeaning | undefined {
  if (/^(?:etc\/(?:utc|gmt|gmt0|uct|zulu|universal|greenwich)|gmt0|uct|zulu)$/.test(low)) return { offset: 'Z' }
  const [, sign, hours] = /^etc\/gmt([+-])(\d{1,2})$/.exec(low) ?? []
  if (sign === undefined || hours === undefined || Number(hours) > (sign === '+' ? 12 : 14)) return undefined
  return numericZone(sign === '+' ? '-' : '+', hours)
}

/** A label from a document may be 'constructor'. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

function numericZone(sign: string, hours: string, minutes = '00'): ZoneMeaning | undefined {
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined
  if (Number(hours) === 0 && Number(minutes) === 0) return { offset: 'Z' }
  return { offset: `${sign === '+' || sign === '±' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}` }
}

function cityTime(low: string): string | undefined {
  return low.endsWith(' time') ? idByCity.get(low.slice(0, -5)) : undefined
}

function cities(): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of zoneNames) {
    const city = name
      .slice(name.lastIndexOf('/') + 1)
      .replaceAll('_', ' ')
      .toLowerCase()
    if (!/^(?:us|canada|brazil|mexico|chile)\//i.test(name) && !found.has(city)) found.set(city, name)
  }
  return found
}

/**
 * The offset of a zone at a wall-clock time (`YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS]`). A label is taken at its word:
 * CET is +01:00 also in July, which contradicts the date where the label's main region keeps summer time then. A
 * region has the offset in force; a time that its clocks skip or double has none, and both readings in `otherOffsets`.
 */
export function offsetAt(zone: Pick<WrittenZone, 'label'> & ZoneMeaning, local: string): ZoneOffset {
  if (zone.offset === undefined) return zone.iana === undefined ? { offset: null } : regionAt(zone.iana, local)
  const label = zone.label.toUpperCase()
  const main = label === 'GMT' ? undefined : (own(zoneLabels, label)?.[0] ?? own(mainRegions, label))
  const others = zone.otherOffsets ?? []
  const day = local.slice(0, 10)
  if (main !== undefined && /^\d/.test(day)) {
    const actual = dayOffsets(main, day)
    if (actual[0] !== undefined && !actual.includes(zone.offset)) {
      const wanted = [actual[0], ...others.filter((other) => other !== actual[0])]
      return { offset: zone.offset, otherOffsets: wanted, problem: 'contradicts-date' }
    }
  }
  return others.length === 0 ? { offset: zone.offset } : { offset: zone.offset, otherOffsets: others }
}

function regionAt(iana: string, local: string): ZoneOffset {
  if (!/^\d/.test(local)) return { offset: null }
  const offsets = regionOffsets(iana, local)
  if (offsets.length === 1 && offsets[0] !== undefined) return { offset: offsets[0] }
  if (offsets.length === 2) return { offset: null, otherOffsets: offsets, problem: 'doubled' }
  const around = dayOffsets(iana, local.slice(0, 10))
  return around.length === 0 ? { offset: null } : { offset: null, otherOffsets: around, problem: 'skipped' }
}
