import type { Happening } from './join.ts'
import { byTime, type Telling } from './telling.ts'
import { writtenAt } from './written-time.ts'

/**
 * In the order of time, to the second that is written. What falls on one second is set by cause: a change before what
 * it sets off, an alert before who is told of it, that before the answer, an answer in a chat behind what it answers.
 */
export function inOrder(happenings: readonly Happening[]): Happening[] {
  return happenings.toSorted(([a], [b]) => writtenAt(a) - writtenAt(b) || rank(a) - rank(b) || byTime(a, b))
}

const kinds: Readonly<Record<Telling['kind'], number>> = {
  change: 0,
  metric: 1,
  alert: 2,
  ticket: 4,
  timeline: 5,
  narrative: 5,
  chat: 6,
  update: 9,
}

const milestones: Readonly<Partial<Record<NonNullable<Telling['milestone']>, number>>> = {
  acknowledged: 3,
  escalated: 4,
  mitigated: 7,
  resolved: 8,
}

function rank({ kind, milestone }: Telling): number {
  return (milestone === undefined ? undefined : milestones[milestone]) ?? kinds[kind]
}
