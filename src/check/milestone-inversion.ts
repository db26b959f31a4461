import type { Document } from '../model/document.ts'
import type { Incident, MilestoneName } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { formatSeconds } from '../time/calendar.ts'
import { apart } from './apart.ts'
import { labelledMilestones } from './labelled-milestones.ts'
import { outlyingDates } from './outlying-dates.ts'
import { clockOf } from './wording.ts'

/** How far a time may lie from what it says, in seconds: 'about 10:00', and a bare '10 am', are near it. */
export function slack({ approximate, precision }: Moment): number {
  if (approximate) return 900
  return precision === 'hour' ? 1800 : 0
}

/** Two records of one moment, such as a field and an entry, may be rounded apart by as much. */
const ROUNDING = 60

/**
 * A milestone that `later` names and that lies before the one that `earlier` names, beyond what the precision of both
 * leaves open; what a report of it needs. Undefined where the two are in order, or where another fault explains it: a
 * date that lies far off, a zone label that is not in force on that day.
 */
export function inversion(incident: Incident, document: Document, earlier: MilestoneName, later: MilestoneName) {
  const { milestones } = incident
  const labelled = labelledMilestones(incident, document)
  const named = (name: MilestoneName): Told | undefined => labelled.get(name) ?? milestones[name]
  const found =
    inverted(incident, earlier, named(earlier), later, named(later)) ??
    inverted(incident, earlier, milestones[earlier], later, milestones[later])
  if (!found) return undefined
  const { start, ...rest } = found
  // 'Start of impact: 08:05' above 'Acknowledged: 07:43' is as much of a milestone as that.
  const byLabels = labelled.get(earlier)?.at === start && labelled.has(later)
  const fromSpan = isWindowStart(start, incident) && !byLabels
  return { ...rest, fromSpan }
}

interface Told {
  readonly at: Moment
}

function inverted(
  incident: Incident,
  earlier: MilestoneName,
  a: Told | undefined,
  later: MilestoneName,
  b: Told | undefined,
) {
  if (!a || !b) return undefined
  const seconds = apart(a.at, b.at)
  const open = slack(a.at) + slack(b.at) + (areNeighbours(a.at, b.at, incident) ? 0 : ROUNDING)
  if (seconds === null || -seconds <= open || labelExplains(a.at, b.at, seconds)) return undefined
  const outlying = outlyingDates(incident)
  if (outlying.has(a.at) || outlying.has(b.at)) return undefined
  return {
    data: {
      first: later,
      firstAt: clockOf(b.at, a.at),
      second: earlier,
      secondAt: clockOf(a.at, b.at),
      length: formatSeconds(-seconds),
      minutes: -seconds / 60,
    },
    position: b.at.position,
    related: [{ message: earlier, position: a.at.position }],
    start: a.at,
  }
}

/** 'PST' in July is an hour off, or is not: beside a time with another label it shows no order. */
function labelExplains(a: Moment, b: Moment, seconds: number): boolean {
  const open = ({ zone }: Moment) => zone?.problem === 'contradicts-date'
  return Math.abs(seconds) <= 3600 && open(a) !== open(b)
}

/** Whether both stand in one list of the report, or are posts of one page. */
function areNeighbours(a: Moment, b: Moment, { timeline }: Incident): boolean {
  const [one, other] = [a, b].map(({ position }) =>
    timeline.find(({ at }) => at.position.start.offset === position.start.offset),
  )
  const told = one?.source === 'timeline' || one?.source === 'update'
  return told && one.source === other?.source && one.list === other.list
}

/** A start that only the stated span gives. */
function isWindowStart({ position }: Moment, { impact: { windows }, timeline }: Incident): boolean {
  const is = (moment: Moment | undefined) => moment?.position.start.offset === position.start.offset
  return windows.some(({ start }) => is(start)) && !timeline.some(({ at }) => is(at))
}
