import type { Metric } from '../measure/measures.ts'
import type { Incident, MilestoneName } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { epochOf } from '../time/elapsed.ts'

/**
 * Why a length is not known: milestones that the report lacks; no impact, or no end of it, stated; a moment of which
 * only the day is known, or not even that; a zone that is known of one of the two alone; an end before its start.
 */
export type MissingReason =
  | 'no-milestone'
  | 'not-stated'
  | 'open-ended'
  | 'day-only'
  | 'no-day'
  | 'zone-unknown'
  | 'contradictory'

export interface MissingValue {
  readonly reason: MissingReason
  /** For `no-milestone`. */
  readonly milestones: readonly MilestoneName[]
}

/** The length in seconds, or why there is none. */
export function metricValue({ milestones }: Incident, { from, to, seconds, missing }: Metric): number | MissingValue {
  if (seconds !== null) return seconds < 0 ? because('contradictory') : seconds
  const [start, end] = [milestones[from]?.at, milestones[to]?.at]
  if (start === undefined || end === undefined) return { reason: 'no-milestone', milestones: missing }
  return because(unsettled(start, end))
}

/** Why the time between two moments cannot be said. */
export function unsettled(start: Moment, end: Moment): 'day-only' | 'no-day' | 'zone-unknown' {
  if (start.precision === 'day' || end.precision === 'day') return 'day-only'
  return epochOf(start) === null || epochOf(end) === null ? 'no-day' : 'zone-unknown'
}

export function because(reason: Exclude<MissingReason, 'no-milestone'>): MissingValue {
  return shared[reason]
}

const none: readonly MilestoneName[] = []
const shared = {
  'not-stated': { reason: 'not-stated', milestones: none },
  'open-ended': { reason: 'open-ended', milestones: none },
  'day-only': { reason: 'day-only', milestones: none },
  'no-day': { reason: 'no-day', milestones: none },
  'zone-unknown': { reason: 'zone-unknown', milestones: none },
  contradictory: { reason: 'contradictory', milestones: none },
} as const
