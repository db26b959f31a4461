import type { Basis } from '../../model/basis.ts'
import type { Moment } from '../../model/moment.ts'
import { partAround } from '../groups.ts'
import type { Outline } from '../lines.ts'
import type { Mention } from '../mentions.ts'
import type { Settled } from './settle-one.ts'

/** What has been told so far in one part of the document. */
export interface Track {
  day?: string
  /** The day is that of the part around it, and nothing in this one has told a day of its own. */
  inherited?: boolean
  /** The entry before counts on past midnight ('25:30'), on the day that it is named after. */
  late?: boolean
  basis: Basis
  /** Local time of the entry before, for the step past midnight. */
  last?: string
  /** The entry before, where its zone is known. */
  lastAt?: Moment
  /** The day that an update tells of, and the stamp of that update. */
  posted?: { readonly stamp: Settled; readonly day: string }
  /** Newest first: the step past midnight goes the other way. */
  descending: boolean
  /** Day told in the part's prose, where it is later than that of its entries. */
  proseDay?: string
  /** The day with which a paragraph opens ('On 15 April 2026, …'), and that paragraph. */
  opened?: { readonly block: number; readonly day: string }
  proseLast?: string
  /** The day after an evening, as soon as the prose has told of its small hours, and the last time of them. */
  night?: { readonly day: string; readonly last: string }
}

/** Headings that are entries run on in the part above them; what stands below a heading is in its own. */
export function trackPart(mention: Mention, outline: Outline): number {
  const { line } = mention
  // Code is a world of its own: a date in a log says nothing of the text around it.
  return line.kind === 'code' ? -1 - line.list : partAround(line, outline)
}

/** A part inside a dated one (a heading an entry, a day heading) goes on where its parent stands. */
export function inherit(track: Track, outline: Outline, part: number, tracks: ReadonlyMap<number, Track>): void {
  for (let at = outline.parts[part]?.parent ?? -1; at >= 0; at = outline.parts[at]?.parent ?? -1) {
    const parent = tracks.get(at)
    if (parent?.day === undefined) continue
    track.day = parent.day
    track.inherited = true
    track.basis = 'inferred'
    if (parent.last !== undefined) track.last = parent.last
    return
  }
}

/** A timeline told in phases goes on from one to the next. */
export function carryUp(track: Track, part: number, { parts }: Outline, tracks: Map<number, Track>): void {
  if (track.day === undefined) return
  for (let at = parts[part]?.parent ?? -1; parts[at]?.kind === 'timeline'; at = parts[at]?.parent ?? -1) {
    const above = tracks.get(at) ?? { basis: 'inferred', descending: false }
    above.day = track.day
    if (track.last !== undefined) above.last = track.last
    tracks.set(at, above)
  }
}

/** Whether the story goes on with the mention. */
export function leads(mention: Mention): boolean {
  const { standing, line } = mention
  if (countsFromCopying(mention)) return true
  return (standing === 'opens' || standing === 'after' || standing === 'labelled') && line.kind !== 'field'
}

/** 'Yesterday at 11:50 PM' over a message counts from the day on which the chat was copied, whatever stands above. */
export function countsFromCopying({ line: { fact }, token }: Mention): boolean {
  return fact?.is === 'entry' && fact.source !== undefined && token.from.date?.dayOffset !== undefined
}
