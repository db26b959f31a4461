import { readFileSync } from 'node:fs'
import { extract } from '../../src/extract/extract.ts'
import type { Document } from '../../src/model/document.ts'
import type { Incident } from '../../src/model/incident.ts'
import type { Position } from '../../src/model/position.ts'
import { read } from '../../src/readers/read.ts'

export interface ReadIncidents {
  readonly document: Document
  readonly incidents: readonly Incident[]
  /** The one incident; throws where there are more or none. */
  readonly incident: Incident
  /** What stands in the input at a position. */
  cut(position: Position): string
}

/** Reads an input, a value as JSON, and extracts what it tells. */
export async function readIncidents(input: unknown, name = 'input'): Promise<ReadIncidents> {
  const text = typeof input === 'string' ? input : JSON.stringify(input, null, 2)
  const document = await read(text, { name })
  const incidents = extract(document)
  return {
    document,
    incidents,
    get incident(): Incident {
      const [only] = incidents
      if (only === undefined || incidents.length > 1) throw new Error(`${incidents.length} incidents, not one`)
      return only
    },
    cut: ({ start, end }) => text.slice(start.offset, end.offset),
  }
}

/** Each event as [instant, source, status, text]. */
export function told({ timeline }: Incident): (string | null | undefined)[][] {
  return timeline.map(({ at, source, status, text }) => [at.instant, source, status, text])
}

/** Each event of records as 'time source @actor milestone: text', the time of day in UTC. */
export function records({ timeline }: Incident): string[] {
  return timeline.map(({ at, source, actor, milestone, text }) => {
    const who = actor === undefined ? '' : ` @${actor}`
    return `${at.instant?.slice(11, 19)} ${source}${who}${milestone === undefined ? '' : ` ${milestone}`}: ${text}`
  })
}

/** A file of this folder's fixtures, as text. */
export function fixture(name: string): string {
  return readFileSync(new URL(`./json/fixtures/${name}`, import.meta.url), 'utf8')
}
