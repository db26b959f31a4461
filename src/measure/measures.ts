import type { IncidentEvent, MilestoneName } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'

/** What happened between two neighbouring milestones that the report gives. */
export interface Phase {
  /** `detection`, `escalation`, `diagnosis`, `repair`, `monitoring` … */
  readonly name: string
  readonly from: MilestoneName
  readonly to: MilestoneName
  readonly start: Moment
  readonly end: Moment
  readonly seconds: number
}

/** A named pair of milestones; tools define them differently, so configuration may too. */
export interface Metric {
  /** `time-to-detect`, `time-to-mitigate` … */
  readonly name: string
  readonly from: MilestoneName
  readonly to: MilestoneName
  /** Null where a milestone is missing, or the time between them cannot be said. Negative where they contradict. */
  readonly seconds: number | null
  readonly missing: readonly MilestoneName[]
}

/** A stretch without entries between two neighbours of the timeline, in clock order. */
export interface Gap {
  readonly from: IncidentEvent
  readonly to: IncidentEvent
  readonly seconds: number
  /** Given where `from` lies before the incident's start: the gap counts from here. */
  readonly since?: Moment
  /** Given where `to` lies after the incident's resolution: the gap counts up to here. */
  readonly until?: Moment
  /** Where an entry gives only its day: the gap is at least this long. */
  readonly atLeast: boolean
  /** The last milestone reached at or before the gap, and the next one after it. */
  readonly after?: MilestoneName
  readonly before?: MilestoneName
}

export interface Measures {
  readonly phases: readonly Phase[]
  readonly metrics: readonly Metric[]
  /** Between neighbouring timeline entries from the incident's start until it is resolved; longest first is the reader's work. */
  readonly gaps: readonly Gap[]
  readonly impact: {
    /** Union of the impact windows, in seconds; null where there is no closed window. */
    readonly seconds: number | null
    readonly windows: readonly { readonly start: Moment; readonly end: Moment; readonly seconds: number }[]
    /** From `started` to `mitigated`, only where no window is stated: inferred, never to be shown as stated. */
    readonly inferred?: { readonly start: Moment; readonly end: Moment; readonly seconds: number }
  }
}
