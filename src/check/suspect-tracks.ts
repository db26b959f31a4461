import type { Incident, IncidentEvent, MilestoneName, Status } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { elapsed } from '../time/elapsed.ts'

/** The same event in two tracks of one report. */
interface Pair {
  readonly here: Moment
  readonly there: Moment
  readonly seconds: number
}

/** A track of the report that tells the events of its timeline a whole number of hours earlier or later. */
export interface SuspectTrack {
  readonly track: 'updates' | 'span'
  /** From the timeline to the track; never 0. */
  readonly hours: number
  readonly pairs: readonly Pair[]
}

/** How far from the whole hour an event may be told: a post comes some minutes after what it tells. */
const looseness = 600

/** Which milestones of the timeline an update tells of. */
const updateNames: Readonly<Partial<Record<Status, readonly MilestoneName[]>>> = {
  investigating: ['announced', 'detected', 'acknowledged', 'escalated', 'started'],
  identified: ['identified'],
  monitoring: ['mitigated'],
  resolved: ['resolved', 'mitigated'],
}

/**
 * Updates, or the ends of a stated span, that lie the same whole number of hours from what they tell in the timeline: all
 * that can be laid beside it, and at least two.
 */
export function suspectTracks(incident: Incident): SuspectTrack[] {
  const { timeline, impact, milestones } = incident
  const entries = timeline.filter(({ source, at }) => source === 'timeline' && isExact(at))
  const marking = (names: readonly MilestoneName[]) =>
    entries
      .filter(({ id, milestone }) => names.some((name) => milestone === name || milestones[name]?.event === id))
      .map(({ at }) => at)
  const updates = firstOfEach(timeline).map(
    (event) => [event.at, marking((event.status && updateNames[event.status]) ?? [])] as const,
  )
  const ends = impact.windows.flatMap(({ start, end }) => [
    ...(start ? [[start, marking(['started', 'detected'])] as const] : []),
    ...(end ? [[end, marking(['mitigated', 'resolved'])] as const] : []),
  ])
  return [...suspect('updates', updates), ...suspect('span', ends)]
}

type Candidates = readonly (readonly [Moment, readonly Moment[]])[]

function suspect(track: SuspectTrack['track'], told: Candidates): SuspectTrack[] {
  const laid = told
    .filter(([here]) => isExact(here))
    .map(([here, others]) =>
      others.flatMap((there): Pair[] => {
        const seconds = elapsed(there, here)
        return seconds === null ? [] : [{ here, there, seconds }]
      }),
    )
    .filter((pairs) => pairs.length > 0)
  if (laid.length < 2) return []
  const shifts = [...new Set(laid.flatMap((pairs) => pairs.map(({ seconds }) => Math.round(seconds / 3600))))]
  return shifts
    .flatMap((hours) => {
      if (hours === 0 || Math.abs(hours) > 14) return []
      const pairs = laid.flatMap((all) => all.find((pair) => isShifted(pair, hours)) ?? [])
      const apart = new Set(pairs.map(({ there }) => there.local))
      if (pairs.length < laid.length || apart.size < 2 || labelExplains(pairs, hours)) return []
      return [{ track, hours, pairs }]
    })
    .slice(0, 1)
}

const isShifted = ({ seconds }: Pair, hours: number) => Math.abs(seconds - hours * 3600) <= looseness

const isExact = ({ precision, approximate }: Moment) =>
  !approximate && (precision === 'minute' || precision === 'second')

/** A label that is not in force on that day is an hour off by itself, and reported as that. */
function labelExplains(pairs: readonly Pair[], hours: number): boolean {
  const open = ({ zone }: Moment) => zone?.problem === 'contradicts-date'
  return Math.abs(hours) === 1 && pairs.some(({ here, there }) => open(here) !== open(there))
}

/** The first update of each status. */
function firstOfEach(timeline: readonly IncidentEvent[]): IncidentEvent[] {
  const first = new Map<Status, IncidentEvent>()
  for (const event of timeline) {
    const { source, status } = event
    if (source === 'update' && status && updateNames[status] && !first.has(status)) first.set(status, event)
  }
  return [...first.values()]
}
