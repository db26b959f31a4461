import { type ExtractOptions, extract } from '../../src/extract/extract.ts'
import type { Document } from '../../src/model/document.ts'
import type { Incident, IncidentEvent } from '../../src/model/incident.ts'
import type { Moment } from '../../src/model/moment.ts'
import type { Position } from '../../src/model/position.ts'
import { readText } from '../../src/readers/read.ts'

export interface Reading {
  readonly document: Document
  readonly incidents: readonly Incident[]
  /** What stands in the text at a position. */
  cut(position: Position): string
}

export interface As extends ExtractOptions {
  readonly name?: string
  readonly format?: 'markdown' | 'text'
}

/** The incidents of a text, Markdown unless told otherwise. */
export function readingOf(text: string, { name = 'report', format = 'markdown', ...options }: As = {}): Reading {
  const document = readText(text, { name, format })
  return {
    document,
    incidents: extract(document, options),
    cut: ({ start, end }) => text.slice(start.offset, end.offset),
  }
}

/** The one incident of a text; throws where it tells none or several. */
export function incidentOf(text: string, as: As = {}): Incident {
  const { incidents } = readingOf(text, as)
  const [only] = incidents
  if (only === undefined || incidents.length > 1) throw new Error(`${incidents.length} incidents, not one`)
  return only
}

/** `2025-03-04T10:02 +01:00`, `2025-03-04`, `T10:02` without a day; the offset only where it is known. */
export function written({ local, offset }: Moment): string {
  return offset === null ? local : `${local} ${offset}`
}

/** `2025-03-04T10:02 +01:00 text` for each event, spans as `a/b`. */
export function told({ timeline }: Incident): string[] {
  return timeline.map(
    ({ at, until, text }) => `${written(at)}${until === undefined ? '' : `/${written(until)}`} ${text}`,
  )
}

/** The events of one kind: `10:02 text` under the name of its source. */
export function toldAs(incident: Incident, source: IncidentEvent['source']): string[] {
  return told({ ...incident, timeline: incident.timeline.filter((event) => event.source === source) })
}

/** The stated windows: `start/end`, an open end left empty. */
export function windows({ impact }: Incident): string[] {
  return impact.windows.map(
    ({ start, end }) => `${start === undefined ? '' : written(start)}/${end === undefined ? '' : written(end)}`,
  )
}
