import { languages } from '../../languages/all.ts'
import type { RecordColumn } from '../../languages/record-words.ts'
import type { Passage } from '../../model/passage.ts'
import { scan } from '../../time/scan.ts'
import { KEYS, plainKey, type Role } from '../json/generic-keys.ts'
import type { CsvRow } from './csv-cells.ts'

/** Which column holds what, by its index. */
export interface Columns {
  /** One with whole stamps, or one with the day and one with the clock. */
  readonly time: readonly number[]
  /** The words of an entry, what heads them first. */
  readonly text: readonly number[]
  readonly actor?: number | undefined
  readonly source?: number | undefined
  readonly link?: number | undefined
  readonly key?: number | undefined
  readonly milestone?: number | undefined
  readonly zone?: number | undefined
  /** 'UTC' of the head 'Time (UTC)'. */
  readonly declared?: Passage | undefined
  /** The head itself says which columns these are. */
  readonly named: boolean
}

/** So many rows tell what a column holds. */
const SAMPLE = 50
const KEY = 'fingerprint dedup_key alert_key incident_key commit sha hash reference incident_id ticket case key id'
const SOURCE = 'source source_type type kind category channel'
const ZONE = /\s*[([]\s*([^()[\]]{1,40}?)\s*[)\]]\s*$/

type Held = 'whole' | 'day' | 'clock' | 'none'

/** What the columns of a table of records hold, by their heads and by what stands in them; undefined for no times. */
export function columnsOf(head: CsvRow, rows: readonly CsvRow[]): Columns | undefined {
  const sample = rows.slice(0, SAMPLE)
  const names = head.cells.map(({ text }) => plainKey(text.replace(ZONE, '')))
  const held = names.map((_, column) => heldIn(sample, column))
  const time = timeColumns(names, held)
  if (time === undefined) return undefined
  const taken = new Set(time)
  const take = (found: number | undefined): number | undefined => {
    if (found !== undefined) taken.add(found)
    return found
  }
  const free = (column: number): boolean => !taken.has(column) && held[column] === 'none'
  const best = (ranked: readonly string[], fits: (column: number) => boolean = free): number | undefined =>
    ranked.map((name) => names.findIndex((own, column) => own === name && fits(column))).find((column) => column >= 0)
  const role = (one: Role): string[] => KEYS[one].split(' ')
  const recorded = (one: RecordColumn): number | undefined => {
    const column = head.cells.findIndex((cell, at) => free(at) && columnWords(one).has(cell.text.trim().toLowerCase()))
    return column < 0 ? undefined : column
  }
  const text = take(best(role('text')))
  const actor = take(best(role('actor')) ?? recorded('actor'))
  const source = take(best(SOURCE.split(' ')) ?? recorded('source'))
  const milestone = take(recorded('milestone'))
  const link = take(best(role('link')))
  const zone = take(best(role('zone')))
  const title = take(best(role('title')))
  const key = take(best(KEY.split(' ')))
  const words = [title, text ?? (title === undefined ? take(longest(names, sample, free)) : undefined)]
  const clock = head.cells[time.at(-1) ?? 0]
  return {
    time,
    text: words.filter((column) => column !== undefined),
    actor,
    source,
    milestone,
    link,
    zone,
    key,
    declared: clock === undefined ? undefined : declaredIn(clock),
    named: text !== undefined && time.every((column) => isTimeName(names[column] ?? '')),
  }
}

const timeNames = new Set(`${KEYS.time} ${KEYS.start} day clock hour event_date`.split(' '))

/** 'time', 'Timestamp (UTC)', 'created_at', 'Event Time' */
function isTimeName(name: string): boolean {
  return timeNames.has(name) || /(?:^|_)(?:time|timestamp|date|datetime|at)$/.test(name.replace(/_utc$/, ''))
}

function timeColumns(names: readonly string[], held: readonly Held[]): number[] | undefined {
  const order = KEYS.time.split(' ')
  const rank = (column: number): number => {
    const at = order.indexOf(names[column] ?? '')
    return at >= 0 ? at : isTimeName(names[column] ?? '') ? order.length : order.length * 2
  }
  const of = (kind: Held): number[] =>
    names.flatMap((_, column) => (held[column] === kind ? [column] : [])).sort((a, b) => rank(a) - rank(b))
  const [[whole], [day], [clock]] = [of('whole'), of('day'), of('clock')]
  if (whole !== undefined) return [whole]
  if (day !== undefined && clock !== undefined) return [day, clock]
  const alone = clock ?? day
  return alone === undefined ? undefined : [alone]
}

/** What most of a column's cells are. */
function heldIn(rows: readonly CsvRow[], column: number): Held {
  const counts = { whole: 0, day: 0, clock: 0, none: 0 }
  for (const { cells } of rows) {
    const text = cells[column]?.text.trim() ?? ''
    if (text !== '') counts[heldBy(text)] += 1
  }
  const kinds = ['whole', 'day', 'clock'] as const
  const filled = kinds.reduce((sum, kind) => sum + counts[kind], counts.none)
  return kinds.find((kind) => counts[kind] * 2 > filled) ?? 'none'
}

function heldBy(text: string): Held {
  if (text.length > 60 || !/\d/.test(text)) return 'none'
  const [token, ...more] = scan(text)
  if (token === undefined || more.length > 0 || token.end - token.start < text.length * 0.7) return 'none'
  const { date, clock, epoch } = token.from
  if (epoch !== undefined || (date?.day !== undefined && clock !== undefined)) return 'whole'
  return clock !== undefined ? 'clock' : date?.day !== undefined ? 'day' : 'none'
}

function longest(
  names: readonly string[],
  rows: readonly CsvRow[],
  free: (column: number) => boolean,
): number | undefined {
  const length = (column: number): number => rows.reduce((sum, { cells }) => sum + (cells[column]?.text.length ?? 0), 0)
  return names
    .flatMap((_, column) => (free(column) ? [{ column, length: length(column) }] : []))
    .sort((a, b) => b.length - a.length)[0]?.column
}

function declaredIn(head: Passage): Passage | undefined {
  const zone = ZONE.exec(head.text)?.[1]
  if (zone === undefined) return undefined
  const from = head.text.lastIndexOf(zone)
  return { text: zone, runs: [{ at: 0, offset: (head.runs[0]?.offset ?? 0) + from }] }
}

const words = new Map<RecordColumn, ReadonlySet<string>>()

/** Heads of such a column in any language. */
function columnWords(column: RecordColumn): ReadonlySet<string> {
  const known = words.get(column) ?? new Set(languages.flatMap(({ records }) => records?.columns[column] ?? []))
  words.set(column, known)
  return known
}
