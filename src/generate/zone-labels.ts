import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { GeneratedFile } from './generated-file.ts'

/** Periods that end before this are history: a label is taken in the sense that it has in reports of these years. */
const since = Date.UTC(2016, 0, 1) / 60_000

/**
 * Where the largest city does not speak for most readers of a label: Cairo shares EET with half of Europe but
 * goes its own ways with summer time, Shanghai, Manila, Dublin and Mexico City share labels with US and British ones.
 */
const mainZones: Readonly<Record<string, string>> = {
  BST: 'Europe/London',
  CDT: 'America/Chicago',
  CST: 'America/Chicago',
  EEST: 'Europe/Athens',
  EET: 'Europe/Athens',
  GMT: 'Europe/London',
  IST: 'Asia/Kolkata',
  PDT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
}

interface ZonePeriods {
  readonly name: string
  readonly population: number
  readonly periods: readonly { readonly label: string; readonly minutesEast: number }[]
}

/** The labels of tzdata's current periods, with the offset that each means, from moment-timezone's packed copy of tzdata. */
export async function generateZoneLabels(): Promise<GeneratedFile> {
  const source = createRequire(import.meta.url).resolve('moment-timezone/data/packed/latest.json')
  const data = JSON.parse(await readFile(source, 'utf8')) as { version: string; zones: string[]; links: string[] }
  const zones = data.zones.map(unpack)
  const names = [...zones.map((zone) => zone.name), ...data.links.map((link) => link.split('|')[1] ?? '')]
  return {
    path: 'src/time/zone-labels.generated.ts',
    content: print(data.version, labelRows(zones), regionNames(names)),
  }
}

function labelRows(zones: readonly ZonePeriods[]): string[] {
  const labels = new Map<string, Map<number, { population: number; zone: string; most: number }>>()
  for (const zone of zones) {
    const seen = new Set<string>()
    for (const { label, minutesEast } of zone.periods) {
      if (!/^[A-Z]{2,5}$/.test(label) || label === 'LMT' || seen.has(`${label}${minutesEast}`)) continue
      seen.add(`${label}${minutesEast}`)
      const offsets = labels.get(label) ?? new Map()
      labels.set(label, offsets)
      const entry = offsets.get(minutesEast) ?? { population: 0, zone: zone.name, most: -1 }
      offsets.set(minutesEast, entry)
      entry.population += zone.population
      if (zone.population > entry.most) Object.assign(entry, { zone: zone.name, most: zone.population })
    }
  }
  return [...labels.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, offsets]) => {
      const chosen = zones
        .find((zone) => zone.name === mainZones[label])
        ?.periods.find((period) => period.label === label)
      const ranked = [...offsets.entries()].sort(
        ([x, a], [y, b]) =>
          Number(y === chosen?.minutesEast) - Number(x === chosen?.minutesEast) || b.population - a.population,
      )
      const main = mainZones[label] ?? ranked[0]?.[1].zone ?? ''
      return `  ${label}: ['${main}', ${ranked.map(([minutes]) => `'${offsetText(minutes)}'`).join(', ')}],`
    })
}

/** Names such as Europe/Berlin; those without a region (`EST5EDT`, `Zulu`) are no names that people write. */
function regionNames(names: readonly string[]): string[] {
  const lines: string[] = []
  let line = ''
  for (const name of names.filter((each) => /^[A-Z][A-Za-z]+\//.test(each) && !each.startsWith('Etc/')).sort()) {
    if (line.length + name.length > 100) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? name : `${line} ${name}`
  }
  return [...lines, line]
}

function print(version: string, rows: readonly string[], names: readonly string[]): string {
  return `// Written by src/generate/zone-labels.ts from tzdata ${version}; do not edit.

/** Label: the zone whose calendar of summer time is taken for the label's own, then its offsets, the usual one first. */
export const zoneLabels: Readonly<Record<string, readonly [string, string, ...string[]]>> = {
${rows.join('\n')}
}

/** Every zone name with a region, canonical or a link. */
export const zoneNames: readonly string[] = [
${names.map((line) => `  '${line}',`).join('\n')}
].flatMap((line) => line.split(' '))
`
}

/** One zone of moment-timezone's packed format: name|labels|offsets|indices|untils|population, numbers to base 60. */
function unpack(packed: string): ZonePeriods {
  const [name = '', labels = '', offsets = '', indices = '', untils = '', population = '0'] = packed.split('|')
  const labelList = labels.split(' ')
  const offsetList = offsets.split(' ').map(base60)
  let until = 0
  const untilList = untils === '' ? [] : untils.split(' ').map((step) => (until += base60(step)))
  const periods = [...indices]
    .map((digit, place) => ({
      label: labelList[base60(digit)] ?? '',
      minutesEast: -(offsetList[base60(digit)] ?? 0),
      until: untilList[place] ?? Number.POSITIVE_INFINITY,
    }))
    .filter((period) => period.until > since)
  return { name, population: Number(population || 0), periods }
}

function base60(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  let value = 0
  for (const digit of whole) value = value * 60 + digitValue(digit)
  let scale = 1
  for (const digit of fraction) {
    scale /= 60
    value += digitValue(digit) * scale
  }
  return sign * value
}

function digitValue(digit: string): number {
  const code = digit.charCodeAt(0)
  return code > 96 ? code - 87 : code > 64 ? code - 29 : code - 48
}

function offsetText(minutesEast: number): string {
  if (minutesEast === 0) return 'Z'
  const minutes = Math.round(Math.abs(minutesEast))
  const two = (value: number) => String(value).padStart(2, '0')
  return `${minutesEast < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
