import type { Incident } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { elapsed } from '../time/elapsed.ts'
import type { StatedWindow } from './milestones.ts'

/** A length of time that follows from what a report tells: of what it is, as in a stated duration, and its seconds. */
export interface Span {
  readonly of: string
  readonly seconds: number
}

const steps = [
  ['outage', 'started', 'mitigated'],
  ['outage', 'started', 'resolved'],
  ['detection', 'started', 'detected'],
  ['escalation', 'detected', 'escalated'],
  ['mitigation', 'detected', 'mitigated'],
  ['resolution', 'detected', 'resolved'],
] as const

/** The lengths of the stated windows, and from one milestone to another. */
export function spansOf(windows: readonly StatedWindow[], milestones: Incident['milestones']): Span[] {
  const between = (of: string, from: Moment | undefined, to: Moment | undefined): Span[] => {
    const seconds = from === undefined || to === undefined ? null : elapsed(from, to)
    return seconds === null || seconds <= 0 ? [] : [{ of, seconds }]
  }
  return [
    ...windows.flatMap(({ start, end }) => between('outage', start, end)),
    ...steps.flatMap(([of, from, to]) => between(of, milestones[from]?.at, milestones[to]?.at)),
  ]
}
