import type { Document } from '../model/document.ts'
import type { Incident } from '../model/incident.ts'
import { epochOf } from '../time/elapsed.ts'
import { wordsOf } from './similarity.ts'

/** A file, and all incidents that it tells: the history of a status page tells many. */
export interface Candidate {
  readonly document: Document
  readonly incidents: readonly Incident[]
}

/** A shift of zones and a day's uncertainty: accounts of one incident reach into each other with so much room. */
const room = 26 * 3_600_000

/**
 * Which of a file's incidents the other accounts tell: the one with their reference, else the only one of their
 * days, else the one of their days whose title shares most words with theirs. Undefined where that is open.
 */
export function sameIncident(file: Candidate, files: readonly Candidate[]): Incident | undefined {
  const others = files.filter(({ document, incidents }) => document !== file.document && incidents.length === 1)
  const theirs = others.flatMap(({ incidents }) => incidents)
  const references = new Set(theirs.flatMap(({ reference }) => (reference ? [reference.toLowerCase()] : [])))
  const named = file.incidents.filter(({ reference }) => references.has(reference?.toLowerCase() ?? ''))
  if (named.length === 1) return named[0]
  const near = file.incidents.filter((incident) => theirs.some((other) => meet(incident, other)))
  if (near.length < 2) return near[0]
  const titles = new Set(theirs.flatMap(({ title = '' }) => [...wordsOf(title)]))
  const shared = near
    .map((incident) => ({
      incident,
      words: [...wordsOf(incident.title ?? '')].filter((word) => titles.has(word)).length,
    }))
    .sort((a, b) => b.words - a.words)
  const [best, next] = shared
  return best && best.words > (next?.words ?? 0) ? best.incident : undefined
}

function meet(a: Incident, b: Incident): boolean {
  const [first, second] = [spanOf(a), spanOf(b)]
  return first !== null && second !== null && first.from <= second.to + room && second.from <= first.to + room
}

function spanOf({ timeline }: Incident): { readonly from: number; readonly to: number } | null {
  const times = timeline.flatMap(({ at }) => epochOf(at)?.ms ?? []).sort((a, b) => a - b)
  const [from] = times
  const to = times.at(-1)
  return from === undefined || to === undefined ? null : { from, to }
}
