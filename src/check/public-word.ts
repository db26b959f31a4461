import type { Incident, IncidentEvent, MilestoneName } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { elapsed } from '../time/elapsed.ts'
import { apart } from './apart.ts'
import { suspectTracks } from './suspect-tracks.ts'

/** When the organisation knew of its incident, and when it first said so in public. */
export interface PublicWord {
  readonly milestone: MilestoneName
  readonly reached: Moment
  readonly told: Moment
}

/** Undefined where either is not told, or where what was known is known from that word alone. */
export function firstPublicWord(incident: Incident): PublicWord | undefined {
  const milestone = incident.milestones.detected ? 'detected' : 'started'
  const reached = ownMilestone(incident, milestone)
  const told = firstWord(incident)
  if (!reached || !told || isAfterwards(incident, reached) || isSuspect(incident, told)) return undefined
  return { milestone, reached, told }
}

/** Told by another clock than the timeline's: what lies between the two is no delay. */
export function isSuspect(incident: Incident, { position }: Moment): boolean {
  const told = suspectTracks(incident).flatMap(({ pairs }) => pairs.map(({ here }) => here.position.start.offset))
  return told.includes(position.start.offset)
}

/** One word alone that looks back on the beginning: that it was the first is not said. */
function isAfterwards({ timeline }: Incident, { position }: Moment): boolean {
  const [first, ...more] = timeline.filter(({ source }) => source === 'update')
  if (!first || more.length > 0) return false
  const { start, end } = first.position
  return start.offset <= position.start.offset && position.end.offset <= end.offset
}

/** A milestone as the report itself has it; one that is known only from an update cannot lag behind it. */
export function ownMilestone({ milestones, timeline }: Incident, name: MilestoneName): Moment | undefined {
  const milestone = milestones[name]
  const event = timeline.find(({ id }) => id === milestone?.event)
  return event?.source === 'update' ? undefined : milestone?.at
}

/** The first public word that the timeline tells of, or the first update, whichever came first. */
function firstWord({ milestones, timeline }: Incident): Moment | undefined {
  const updates = timeline.filter(({ source }) => source === 'update')
  const told = timeline.find(({ id, source }) => source !== 'update' && id === milestones.announced?.event)?.at
  const posted = earliest(updates.filter(({ status }) => status !== 'postmortem' && status !== 'scheduled'))?.at
  if (!told || !posted) return told ?? posted ?? milestones.announced?.at
  return (elapsed(told, posted) ?? 0) >= 0 ? told : posted
}

/** Of several in one minute, the one that the page's order (oldest or newest first) puts first. */
export function earliest(updates: readonly IncidentEvent[]): IncidentEvent | undefined {
  return byClock(updates)[0]
}

/** Oldest first; within one minute, in the order that the page's own (oldest or newest first) tells. */
export function byClock(updates: readonly IncidentEvent[]): IncidentEvent[] {
  const inOrder = updates.toSorted((a, b) => a.order - b.order)
  const [top, bottom] = [inOrder[0], inOrder.at(-1)]
  const newestFirst = top && bottom ? (apart(top.at, bottom.at) ?? 0) < 0 : false
  return (newestFirst ? inOrder.toReversed() : inOrder).toSorted((a, b) => -(apart(a.at, b.at) ?? 0))
}
