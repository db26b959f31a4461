import type { Finding } from '../model/finding.ts'
import type { Commitment, Incident } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import type { Position } from '../model/position.ts'
import { elapsed } from '../time/elapsed.ts'

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
  const inTime = (at: Moment) => notAfter(at, due) && (made === undefined || (elapsed(made, at) ?? 0) > 0)
  if (commitment.kind === 'next-update') {
    const updates = incident.timeline.filter(({ source }) => source === 'update')
    return made !== undefined && updates.some(({ at }) => inTime(at)) ? 'kept' : 'open'
  }
  const { published } = incident
  return commitment.kind === 'postmortem' && published !== undefined && inTime(published) ? 'kept' : 'open'
}

function notAfter(a: Moment, b: Moment): boolean {
  // What is due on a day is in time until the day ends.
  if (a.precision === 'day' || b.precision === 'day') {
    const [day, last] = [a.local.slice(0, 10), b.local.slice(0, 10)]
    return /^\d/.test(day) && /^\d/.test(last) && day <= last
  }
  const seconds = elapsed(a, b)
  return seconds !== null && seconds >= 0
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
