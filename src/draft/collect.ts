import { isMarkedMilestone } from '../extract/stated-milestones.ts'
import {
  byText,
  byTime,
  type RecordedEvent,
  type Source,
  type SourceIncident,
  type Telling,
  type Unplaced,
} from './telling.ts'

/** Seconds by which the clock of a source is ahead, negative where it is behind; by the name of the source. */
export type ClockOffsets = ReadonlyMap<string, number>

/** The stretch of time that a draft is about, in milliseconds since 1970; each end may be open. */
export interface Window {
  readonly from?: number | undefined
  readonly to?: number | undefined
}

export interface Collected {
  /** By time; of one instant by source and line. */
  readonly tellings: readonly Telling[]
  readonly unplaced: readonly Unplaced[]
}

/** Every record of every source, in an order that does not depend on that of the sources. */
export function collect(sources: readonly Source[], clocks: ClockOffsets): Collected {
  const tellings: Telling[] = []
  const unplaced: Unplaced[] = []
  for (const source of sources.toSorted((a, b) => byText(a.name, b.name))) {
    const offset = (clocks.get(source.name) ?? 0) * 1000
    const long = longLines(source)
    for (const incident of source.incidents) {
      const marks = Object.values(incident.milestones).some(isMarkedMilestone)
      for (const event of incident.timeline) {
        const record = recordOf(event, incident, source, marks, long)
        const told = instantOf(event)
        if (told === null) {
          unplaced.push(record)
          continue
        }
        tellings.push(placed(record, told, told - offset))
      }
    }
  }
  return { tellings: tellings.sort(byTime), unplaced }
}

/** The records at that time, and the others. */
export function within(
  tellings: readonly Telling[],
  { from = -Infinity, to = Infinity }: Window,
): [Telling[], Telling[]] {
  const isIn = ({ at }: Telling): boolean => at >= from && at <= to
  return [tellings.filter(isIn), tellings.filter((telling) => !isIn(telling))]
}

/** Farther into a line nobody looks for a record by its line alone. */
const farIn = 200

/** Lines with several records of which some stand far in: JSON without line breaks, as APIs give it. */
function longLines({ incidents }: Source): ReadonlySet<number> {
  const records = new Map<number, number>()
  const far = new Set<number>()
  for (const { timeline } of incidents) {
    for (const {
      position: { start },
    } of timeline) {
      records.set(start.line, (records.get(start.line) ?? 0) + 1)
      if (start.column > farIn) far.add(start.line)
    }
  }
  return new Set([...far].filter((line) => (records.get(line) ?? 0) > 1))
}

function recordOf(
  event: RecordedEvent,
  incident: SourceIncident,
  { name, stream, columnOf }: Source,
  marks: boolean,
  long: ReadonlySet<number>,
): Unplaced {
  const isOwn = isRecord(event)
  const { start } = event.position
  const { title, reference } = incident
  return {
    source: name,
    stream: stream ?? name,
    line: start.line,
    column: long.has(start.line) ? (columnOf?.(start) ?? start.column) : undefined,
    event,
    kind: event.source,
    text: event.text === '' ? (title ?? '') : event.text,
    about: isOwn && reference !== undefined ? title : undefined,
    milestone: isOwn && marks ? event.milestone : undefined,
  }
}

/** Written out: what a spread makes has a shape of its own, of some hundred bytes, and a log has a hundred thousand. */
function placed(record: Unplaced, told: number, at: number): Telling {
  const { source, stream, line, column, event, kind, text, about, milestone } = record
  return { source, stream, line, column, event, kind, text, about, milestone, at, told }
}

/** What a machine has recorded; people's words only sound like a milestone. */
function isRecord({ source }: RecordedEvent): boolean {
  return source === 'alert' || source === 'ticket' || source === 'change' || source === 'metric'
}

/** A day alone has no place between the minutes of an incident. */
function instantOf({ at }: RecordedEvent): number | null {
  if (at.instant === null || at.precision === 'day') return null
  const ms = Date.parse(at.instant)
  return Number.isNaN(ms) ? null : ms
}
