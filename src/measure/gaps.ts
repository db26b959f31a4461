import { type Incident, type IncidentEvent, type MilestoneName, milestoneNameSchema } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { epochOf } from '../time/elapsed.ts'
import type { Gap } from './measures.ts'

/** An entry on the clock, in milliseconds; one that gives only its day reaches over what of the day it may mean. */
interface Placed {
  readonly event: IncidentEvent
  readonly from: number
  readonly to: number
  readonly dayOnly: boolean
}

const dayMs = 86_400_000

/**
 * Stretches of at least `minutes` without an entry, between neighbours of the timeline in clock order, from the
 * incident's start until it is resolved. A span covers its own time; several entries at one time are one. Nothing
 * is claimed across an entry whose time cannot be placed beside the others', nor across an end of the impact that
 * stands among the entries as a field of its own ('Service restored: 10:40'), where no part beside it is that long.
 * Where no resolution is told, what is kept by days behind the end of the stated impact is visits and paperwork.
 */
export function gaps(incident: Incident, minutes = 30): Gap[] {
  const told = incident.timeline.filter((event) => event.source === 'timeline')
  const bare = told.filter(({ at }) => at.precision !== 'day' && epochOf(at)?.bare === true).length
  const settled = told.filter(({ at }) => at.instant !== null).length
  const clock = { bare: bare > settled, dayShift: bare > settled ? 0 : offsetOf(told) }
  const placed = place(told, clock)
  const known = new Set(placed.map(({ event }) => event))
  const lost = told.filter((event) => !known.has(event))

  const milestones = reached(incident, clock)
  const started = milestones.find(({ name }) => name === 'started')
  const resolved = milestones.find(({ name }) => name === 'resolved')
  const fields = endsAmong(told, incident, clock)
  const over = resolved ? undefined : statedEnd(incident, clock)
  const found: Gap[] = []
  let last: Placed | undefined
  for (const next of placed) {
    if (last && next.from > last.to && !lost.some((event) => liesBetween(event, last?.event, next.event))) {
      const since = started && last.to < started.from ? started : undefined
      const until = resolved && next.from > resolved.to ? resolved : undefined
      const seconds = ((until?.to ?? next.from) - (since?.from ?? last.to)) / 1000
      // A timeline kept by days has no finer grain in which something could be missing.
      const byDays = last.dayOnly && next.dayOnly
      const begin = since?.from ?? last.to
      const afterwards = over !== undefined && begin >= over && next.dayOnly
      const parted = fields.some((at) => Math.max(at - begin, begin + seconds * 1000 - at) < minutes * 60_000)
      if (!byDays && !parted && !afterwards && seconds > 0 && seconds >= minutes * 60) {
        const [from, to] = neighbours(placed, last, next)
        const after = milestones.findLast(({ from: at }) => at <= (since?.from ?? from.to))?.name
        const before = milestones.find(({ from: at }) => at >= (until?.to ?? to.from))?.name
        found.push({
          from: from.event,
          to: to.event,
          seconds,
          ...(since ? { since: since.at } : {}),
          ...(until ? { until: until.at } : {}),
          atLeast: from.dayOnly || to.dayOnly,
          ...(after ? { after } : {}),
          ...(before ? { before } : {}),
        })
      }
    }
    if (!last || next.to >= last.to) last = next
  }
  return found
}

/** Ends of the stated impact that stand between entries in the source. */
function endsAmong(told: readonly IncidentEvent[], { impact }: Incident, clock: Clock): number[] {
  const places = told.map(({ position }) => position.start.offset)
  const [first, last] = [Math.min(...places), Math.max(...places)]
  return impact.windows.flatMap(({ start, end }) =>
    [start, end].flatMap((at) => {
      const place = at?.position.start.offset ?? -1
      const ms = at === undefined || place < first || place > last ? null : onClock(at, clock)
      return ms === null ? [] : [ms]
    }),
  )
}

/** The last end of the stated impact, where every span of it has one. */
function statedEnd({ impact: { windows } }: Incident, clock: Clock): number | undefined {
  const ends = windows.map(({ end }) => (end && end.precision !== 'day' ? onClock(end, clock) : null))
  return ends.length === 0 || ends.includes(null) ? undefined : Math.max(...ends.map((end) => end ?? 0))
}

/** Of several entries at either end of a gap, the two that stand in one list, if there are such. */
function neighbours(placed: readonly Placed[], last: Placed, next: Placed): [Placed, Placed] {
  const before = [last, ...placed.filter(({ to }) => to === last.to)]
  const behind = [next, ...placed.filter(({ from }) => from === next.from)]
  for (const from of before) {
    const to = behind.find(({ event }) => event.list === from.event.list)
    if (to) return [from, to]
  }
  return [last, next]
}

interface Clock {
  /** Whether wall clocks are compared, or instants. */
  readonly bare: boolean
  /** To be taken from a day's midnight, which has no offset of its own, in milliseconds. */
  readonly dayShift: number
}

function place(told: readonly IncidentEvent[], clock: Clock): Placed[] {
  const clocks = told.flatMap((event): Placed[] => {
    const from = onClock(event.at, clock)
    if (from === null || event.at.precision === 'day') return []
    const until = event.until && event.until.precision !== 'day' ? onClock(event.until, clock) : null
    return [{ event, from, to: Math.max(from, until ?? from), dayOnly: false }]
  })
  const days = told.flatMap((event): Placed[] => {
    const midnight = event.at.precision === 'day' ? onClock(event.at, clock) : null
    if (midnight === null) return []
    const sameDay = clocks.filter(({ from }) => from >= midnight && from < midnight + dayMs)
    const before = sameDay.filter((other) => other.event.list === event.list && other.event.order < event.order)
    const behind = sameDay.filter((other) => other.event.order > event.order)
    const from = Math.max(midnight, ...before.map((other) => other.to))
    const lastDay = event.until ? (onClock(event.until, clock) ?? midnight) : midnight
    const to = Math.max(from, Math.min(lastDay + dayMs, ...behind.map((other) => other.from)))
    return [{ event, from, to, dayOnly: true }]
  })
  return [...clocks, ...days].sort((a, b) => a.from - b.from || a.event.order - b.event.order)
}

function onClock(moment: Moment, { bare, dayShift }: Clock): number | null {
  const epoch = epochOf(moment)
  if (epoch === null) return null
  if (moment.precision === 'day') return epoch.bare ? epoch.ms - dayShift : epoch.ms
  return epoch.bare === bare ? epoch.ms : null
}

/** How far the wall clock of the first settled entry is ahead of UTC. */
function offsetOf(told: readonly IncidentEvent[]): number {
  const at = told.find((event) => event.at.instant !== null && event.at.precision !== 'day')?.at
  return at?.instant ? Date.parse(`${at.local}Z`) - Date.parse(at.instant) : 0
}

function liesBetween(event: IncidentEvent, a: IncidentEvent | undefined, b: IncidentEvent): boolean {
  if (!a || (event.list !== a.list && event.list !== b.list)) return false
  return event.order > Math.min(a.order, b.order) && event.order < Math.max(a.order, b.order)
}

/** In time order; the first public word is left out, being no step of the work. */
function reached({ milestones }: Incident, clock: Clock) {
  return milestoneNameSchema.options
    .flatMap((name: MilestoneName) => {
      const at = name === 'announced' ? undefined : milestones[name]?.at
      const from = at ? onClock(at, clock) : null
      return at && from !== null ? [{ name, at, from, to: at.precision === 'day' ? from + dayMs : from }] : []
    })
    .sort((a, b) => a.from - b.from)
}
