import type { Finding } from '../model/finding.ts'
import type { Commitment, Incident } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import type { Position } from '../model/position.ts'
import { elapsed } from '../time/elapsed.ts'
import { dayOf } from '../time/moment-day.ts'

/** `open` where the report does not tell whether it was kept. */
export type PromiseOutcome = 'kept' | 'broken' | 'open'

/**
 * Whether a promise was kept: broken where a finding says so, kept where the report tells what was promised by its
 * time. An update or a postmortem that comes later than promised is no proof by itself: the check weighs that.
 */
export function promiseOutcome(
  commitment: Commitment,
  incident: Incident,
  findings: readonly Finding[],
): PromiseOutcome {
  if (brokenBy(commitment, findings) !== undefined) return 'broken'
  const { made, due } = commitment
  const inTime = (at: Moment) => notAfter(at, due) && (made === undefined || isLater(at, made))
  if (commitment.kind === 'next-update') {
    const updates = incident.timeline.filter(({ source }) => source === 'update')
    return made !== undefined && updates.some(({ at }) => inTime(at)) ? 'kept' : 'open'
  }
  const { published } = incident
  return commitment.kind === 'postmortem' && published !== undefined && inTime(published) ? 'kept' : 'open'
}

function notAfter(a: Moment, b: Moment): boolean {
  const days = daysOf(a, b)
  // What is due on a day is in time until the day ends.
  if (days !== undefined) return days[0] !== '' && days[0] <= days[1]
  return (elapsed(a, b) ?? -1) >= 0
}

function isLater(a: Moment, b: Moment): boolean {
  const days = daysOf(a, b)
  return days === undefined ? (elapsed(b, a) ?? 0) > 0 : days[1] !== '' && days[0] >= days[1]
}

/** Both days, where one of the moments is known to the day alone. */
function daysOf(a: Moment, b: Moment): [a: string, b: string] | undefined {
  if (a.precision !== 'day' && b.precision !== 'day') return undefined
  return [dayOf(a), dayOf(b)]
}

/** The finding that tells that a promise was not kept, by its place in the source. */
export function brokenBy({ position }: Commitment, findings: readonly Finding[]): Finding | undefined {
  return findings.find(
    (finding) =>
      aboutPromises.test(finding.rule) &&
      [finding.position, ...finding.related.map((line) => line.position)].some((place) => overlap(place, position)),
  )
}

const aboutPromises = /promise|commitment|update|postmortem|overdue|deadline/

function overlap(a: Position | undefined, b: Position): boolean {
  return a !== undefined && a.start.offset < b.end.offset && b.start.offset < a.end.offset
}
