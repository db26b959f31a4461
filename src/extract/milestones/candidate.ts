import type { ImpactWindow, Milestone, MilestoneName } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import type { Position } from '../../model/position.ts'

/** In the order in which an incident normally reaches them. */
export const milestoneNames = [
  'started',
  'detected',
  'acknowledged',
  'escalated',
  'announced',
  'identified',
  'mitigated',
  'resolved',
] as const satisfies readonly MilestoneName[]

export type ByMilestone<T> = Partial<Record<MilestoneName, T>>

/** One reason for or against a candidate. */
export interface Cue {
  readonly why: string
  readonly weight: number
  /** Tells the milestone by itself, where no word does. */
  readonly tells?: true
}

/** A moment that may be a milestone, with all that speaks for and against it. */
export interface Candidate {
  readonly milestone: MilestoneName
  readonly at: Moment
  readonly event?: string
  readonly text: string
  readonly position: Position
  readonly score: number
  readonly cues: readonly Cue[]
  /** A label or a status names the milestone itself: order says little against it. */
  readonly named: boolean
}

export interface Decision {
  readonly milestones: ByMilestone<Milestone>
  /** Every candidate that scored above nothing, best first, by milestone. */
  readonly candidates: Readonly<ByMilestone<readonly Candidate[]>>
  /** Events that plainly tell a milestone, the chosen ones included, by the event's id. */
  readonly marks?: ReadonlyMap<string, MilestoneName>
}

/** A stated window. */
export interface StatedWindow extends ImpactWindow {
  /** A record's own fields state it. */
  readonly field: boolean
  /** The next line opens with another one, later: the incident came in several spans, and did not end with this one. */
  readonly goesOn?: boolean
}

export function scoreOf(cues: readonly Cue[]): number {
  return cues.reduce((sum, { weight }) => sum + weight, 0)
}
