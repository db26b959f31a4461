import type { EventSource, Incident, IncidentEvent, MilestoneName } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import type { Position } from '../model/position.ts'

type Point = Position['start']

/** What a draft asks of a moment; the wall clock only where there is no instant. */
export type RecordedMoment = Pick<Moment, 'instant' | 'precision' | 'approximate'> & {
  readonly local?: string | undefined
}

/** What a draft asks of an event: of the hundred thousand records of a log, nothing else is kept. */
export interface RecordedEvent
  extends Pick<IncidentEvent, 'text' | 'source' | 'status' | 'actor' | 'link' | 'key' | 'milestone' | 'order'> {
  readonly at: RecordedMoment
  readonly until?: RecordedMoment | undefined
  readonly position: Position
}

/** An incident as a draft takes it: what `extract` gives, or the records of a log. */
export type SourceIncident = Omit<Incident, 'timeline'> & { readonly timeline: readonly RecordedEvent[] }

/** One input of a draft, read. */
export interface Source {
  /** The file, as given; in an archive with its path inside. */
  readonly name: string
  readonly sha256: string
  readonly incidents: readonly SourceIncident[]
  /**
   * What its records are a part of, where that is more than the file: the channel of a chat that is exported day by
   * day. No two records of one stream tell the same happening.
   */
  readonly stream?: string
  /** Where in its line a place stands, if what was read is not the file as it is, but with masks in it. */
  readonly columnOf?: (start: Point) => number
}

/** One record of one source. */
export interface Telling {
  readonly source: string
  readonly stream: string
  readonly line: number
  /** Where one long line holds several records. */
  readonly column?: number | undefined
  readonly event: RecordedEvent
  readonly kind: EventSource
  readonly text: string
  /** What the tool calls the whole of which this is a step: a pager's incident, a ticket. */
  readonly about?: string | undefined
  /** Of the milestone that the record itself is: an alert's firing, its acknowledgement. Never by its words. */
  readonly milestone?: MilestoneName | undefined
  /** Milliseconds since 1970 by the draft's clock: what was given for the source's clock is taken off. */
  readonly at: number
  /** The same by the clock of the source. */
  readonly told: number
}

/** A record that is in no place of the timeline, since nothing settles when it was. */
export type Unplaced = Omit<Telling, 'at' | 'told'>

/** The event of an incident in which a place stands. */
export function eventAround({ timeline }: SourceIncident, { start }: Position): RecordedEvent | undefined {
  return timeline.find(({ position }) => position.start.offset <= start.offset && start.offset <= position.end.offset)
}

/** `file:line`, by which a record is found again; with the column where that is needed. */
export function placeOf({ source, line, column }: Pick<Telling, 'source' | 'line' | 'column'>): string {
  return column === undefined ? `${source}:${line}` : `${source}:${line}:${column}`
}

/** By code units, so that the order is the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The order of the draft before anything is known of causes: by time, then by place. */
export function byTime(a: Telling, b: Telling): number {
  return a.at - b.at || byText(a.source, b.source) || a.line - b.line || a.event.order - b.event.order
}
