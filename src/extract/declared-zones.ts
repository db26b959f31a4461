import type { Basis } from '../model/basis.ts'
import type { Document } from '../model/document.ts'
import { positionOf } from '../model/passage.ts'
import type { Position } from '../model/position.ts'
import type { WrittenZone } from '../time/token.ts'
import { zoneOf } from '../time/zones.ts'
import { cues } from './cues.ts'
import type { Line, Outline } from './lines.ts'
import type { Mention } from './mentions.ts'
import { escaped, perLanguages, sourceIn } from './report-words.ts'

/** A zone that the document declares for more than the one time beside it. */
export interface DeclaredZone {
  readonly zone: WrittenZone
  /** The part (and all inside it) for which it was declared. */
  readonly part: number
  /** The table whose column header declares it; -1 otherwise. */
  readonly list: number
  readonly position?: Position
  /** How sure the document itself is: 'All times are in CET (assumed)'. */
  readonly basis?: Exclude<Basis, 'stated'>
}

/** Names of zones in the words of their languages, as long as they are no mere label. */
const nameWords = perLanguages(() => {
  const names = sourceIn(({ time }) =>
    Object.keys(time.zones)
      .filter((name) => name.length > 4 || /[^\p{Script=Latin}]/u.test(name))
      .sort((one, other) => other.length - one.length)
      .map(escaped),
  )
  return { named: new RegExp(names, 'giu'), isName: new RegExp(`^${names}$`, 'iu') }
})
/** Letters of scripts that set blanks, digits and the marks that run on a word: kana and ideographs end none. */
const joined = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_/]`
const label = new RegExp(
  String.raw`(?<!${joined}|[.-])(?:(?:UTC|GMT)\s?[+-]\s?\d{1,2}(?::?\d{2})?|[+-]\d\d:?\d\d(?=\s*\))|Etc\/GMT[+-]\d{1,2}|\p{Lu}[\p{Script=Latin}_]+\/\p{Lu}[\p{Script=Latin}_]+(?:\/\p{Lu}[\p{Script=Latin}_]+)?|(?:Coordinated Universal|Central European|Pacific|Eastern|Mountain|Central|Greenwich Mean|British|Japan|India\p{L}*|Singapore|Beijing|China)(?: (?:Standard|Daylight|Summer))?(?: Time)?(?! d(?:e|o|a|i|es|el|os|er|u)s? )|\p{Lu}[\p{Script=Latin}]{2,5}(?= time)|\p{Lu}{2,5}|Z)(?!${joined})`,
  'gu',
)

/** 'All times are in CET', 'Timeline (times in BST)', 'Time (UTC)' over a column, 'Timezone: Europe/Berlin'. */
export function declaredZones(outline: Outline, mentions: readonly Mention[], document: Document): DeclaredZone[] {
  const declared: DeclaredZone[] = []
  const withTimes = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const list = withTimes.get(mention.line.index)
    if (list === undefined) withTimes.set(mention.line.index, [mention])
    else list.push(mention)
  }
  const tables = new Set<number>()
  for (const line of outline.lines) {
    if (line.columns !== undefined && !tables.has(line.list)) {
      tables.add(line.list)
      const zone = columnZone(line.columns)
      if (zone !== undefined) declared.push({ zone, part: line.section, list: line.list })
    }
    const zone = fieldZone(line)
    if (zone !== undefined) declared.push({ zone, part: line.section, list: -1 })
    if (line.kind === 'code' || line.cells !== undefined) continue
    if (line.fact?.is === 'zone') {
      const text = line.passage.text.trim()
      const zone = zoneOf(text)
      const position = positionOf(document, line.passage)
      if (zone !== undefined)
        declared.push({ zone: { ...zone, label: text, start: 0, end: 0 }, part: line.section, list: -1, position })
      continue
    }
    const found = declarationIn(line, withTimes.get(line.index) ?? [], headsClocks(line, withTimes))
    if (found === undefined) continue
    declared.push({
      zone: found,
      part: line.section,
      list: -1,
      position: positionOf(document, line.passage, found.start, found.end),
      ...reservation(line.passage.text.slice(found.end)),
    })
  }
  return declared
}

/** 'Time zone | UTC+1' as a row of a label and its value. */
function fieldZone({ cells }: Line): WrittenZone | undefined {
  const [label, value] = cells ?? []
  if (cells?.length !== 2 || label === undefined || value === undefined) return undefined
  const text = value.text.trim()
  const zone = cues.words.zoneDeclaration.test(label.text) ? zoneOf(text) : undefined
  return zone && { ...zone, label: text, start: 0, end: 0 }
}

function reservation(after: string): Pick<DeclaredZone, 'basis'> {
  const word = /^(?: \([^()]{0,30}\))? \((inferred|assumed|not confirmed)\)/i.exec(after)?.[1]?.toLowerCase()
  if (word === undefined) return {}
  return { basis: word === 'inferred' || word === 'assumed' ? word : 'unknown' }
}

function columnZone(columns: readonly string[]): WrittenZone | undefined {
  for (const column of columns) {
    const zone = zoneOfColumn(column)
    if (zone !== undefined) return zone
  }
  return undefined
}

/** The zone of the times below a header: 'Time (UTC)', 'PDT'. */
export function zoneOfColumn(column: string): WrittenZone | undefined {
  if (column.length > 60) return undefined
  const zone = zoneIn(column, 0, column.length)
  if (zone === undefined) return undefined
  const says = /\(|\[/.test(column) || cues.words.zoneDeclaration.test(column) || zone.label === column.trim()
  return says ? zone : undefined
}

/** 'All times are of 15 August 2024, UTC': a day may stand between. */
function withoutDays(text: string, start: number, end: number, mentions: readonly Mention[]): string {
  let gap = text.slice(start, end)
  for (const { token } of mentions) {
    const { date } = token.from
    if (date === undefined || token.from.clock !== undefined || date.start < start || date.end > end) continue
    gap = gap.replace(text.slice(date.start, date.end), '')
  }
  return gap
}

/** 'Monday, 5 May 2025 (CEST)' as a line right above one that opens with a bare clock. */
function headsClocks(line: Line, withTimes: ReadonlyMap<number, readonly Mention[]>): boolean {
  const [below] = withTimes.get(line.index + 1) ?? []
  if (line.passage.text.length > LONGEST_HEAD || below?.standing !== 'opens') return false
  if (line.kind !== 'text' && (line.kind !== 'item' || below.line.kind !== 'text')) return false
  return below.token.from.clock !== undefined && below.token.from.zone === undefined
}

const LONGEST_HEAD = 80

function declarationIn(line: Line, mentions: readonly Mention[], heads: boolean): WrittenZone | undefined {
  if (line.passage.text.length > 600) return undefined
  const text = withoutLinks(line.passage.text)
  const declaring = cues.words.zoneDeclaration.all(text)
  if (declaring.length === 0) {
    if (heads && !mentions.some(({ token }) => token.from.clock !== undefined))
      return mentions.find(({ token }) => token.from.zone)?.token.from.zone ?? zoneIn(text, 0, text.length, mentions)
    const alone = /^[\s(（*_]*(.{2,40}?)[\s)）*_.。:：]*$/.exec(text)?.[1]
    if (alone === undefined) return undefined
    return line.kind === 'heading' || nameWords().isName.test(alone) ? zoneIn(text, 0, text.length) : undefined
  }
  // 'Heure de Paris' holds the word and the zone.
  const whole = /^[\s(（*_]*(.{2,40}?)[\s)）*_.。:：]*$/.exec(text)?.[1]
  if (whole !== undefined && nameWords().isName.test(whole)) return zoneIn(text, 0, text.length, mentions)
  for (const cue of declaring) {
    const zone = zoneBeside(cue, text, line, mentions)
    if (zone !== undefined) return zone
  }
  return undefined
}

/** The zone near a word that declares one. */
function zoneBeside(
  cue: RegExpExecArray,
  text: string,
  line: Line,
  mentions: readonly Mention[],
): WrittenZone | undefined {
  const from = cue.index
  const to = Math.min(text.length, cue.index + cue[0].length + 80)
  const zone = zoneIn(text, from, to, mentions) ?? zoneIn(text, 0, from, mentions)
  // 'All times are of 4 March 2025 (UTC)': read as the day's own.
  if (zone === undefined) return mentions.find(({ token }) => token.from.clock === undefined)?.token.from.zone
  // 'at 10:30 UTC' and 'recovery time was 12 s (UTC)' declare nothing: the label must stand near the word.
  const [start, end] = zone.start >= from ? [from + cue[0].length, zone.start] : [zone.end, from]
  const gap = withoutDays(text, start, end, mentions)
  if (gap.length > 60 || /[.!?]\s/.test(gap)) return undefined
  if (/\d/.test(gap)) return line.kind === 'heading' ? zone : undefined
  return zone
}

/** A link's own words (`…&tz=UTC`) declare nothing; the places of the others stay. */
function withoutLinks(text: string): string {
  if (!text.includes('://') && !text.includes('www.')) return text
  return text.replace(/\b(?:https?:\/\/|www\.)\S+/g, (url) => ' '.repeat(url.length))
}

/** 'UC/Pacific' is no zone, but its second half names the region that is meant. */
function regionOf(name: string): ReturnType<typeof zoneOf> {
  const [, region] = name.split('/')
  const zone = region === undefined ? undefined : zoneOf(region)
  return zone?.iana === undefined ? undefined : zone
}

function zoneIn(text: string, from: number, to: number, mentions: readonly Mention[] = []): WrittenZone | undefined {
  const part = text.slice(from, to)
  for (const expression of [label, nameWords().named]) {
    for (const found of part.matchAll(expression)) {
      const start = from + found.index
      const end = start + found[0].length
      if (mentions.some(({ token }) => token.start < end && start < token.end)) continue
      const zone = zoneOf(found[0]) ?? regionOf(found[0])
      if (zone !== undefined) return { ...zone, label: found[0], start, end }
    }
  }
  return undefined
}
