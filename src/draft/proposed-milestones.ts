import type { Incident, IncidentEvent, Milestone, MilestoneName } from '../model/incident.ts'
import { milestoneNameSchema } from '../model/incident.ts'
import { epochOf } from '../time/elapsed.ts'
import type { Happening } from './join.ts'
import { placeOf, type Telling } from './telling.ts'

/**
 * The milestones as the records are of them: the first alert, acknowledgement, call for help, and the last end; where no
 * record is of one, as the words of the draft have it.
 *
 * @param worded as `extract` has weighed the words of the draft, its events given by their places here
 */
export function proposedMilestones(
  happenings: readonly Happening[],
  events: readonly IncidentEvent[],
  worded: Incident['milestones'],
): Incident['milestones'] {
  const milestones: Incident['milestones'] = {}
  const known: Incident['milestones'] = {}
  for (const name of milestoneNameSchema.options) {
    const record = recorded(name, happenings, events)
    const proposed = record ?? worded[name]
    if (proposed !== undefined) milestones[name] = proposed
    if (record !== undefined) known[name] = record
  }
  // What words tell against the records is asked instead.
  for (const name of milestoneNameSchema.options) {
    if (known[name] !== undefined) continue
    const at = msOf(milestones[name])
    if (at < msOf(known.started) || at > msOf(known.resolved)) delete milestones[name]
  }
  // That an alert fired says when it was noticed, not when it began; and nothing is noticed before it has begun.
  const { started, detected } = milestones
  const isSame = started?.event !== undefined && started.event === detected?.event
  if (isSame || msOf(started) > msOf(detected)) delete milestones.started
  return milestones
}

/** Not a number, which is neither before nor after anything, where there is none. */
const msOf = (milestone: Milestone | undefined): number =>
  (milestone === undefined ? undefined : epochOf(milestone.at)?.ms) ?? Number.NaN

function recorded(
  name: MilestoneName,
  happenings: readonly Happening[],
  events: readonly IncidentEvent[],
): Milestone | undefined {
  const own = happenings.flatMap((happening, index) => {
    const telling = happening.find((one) => isOf(one, name))
    const event = events[index]
    return telling === undefined || event === undefined ? [] : [{ telling, event }]
  })
  // Ended is what nothing later ends again.
  const chosen = name === 'resolved' ? own.at(-1) : own[0]
  if (chosen === undefined) return undefined
  const { telling, event } = chosen
  const words = telling.text.replace(/\s+/g, ' ').slice(0, 80)
  const reason = `"${words}": so recorded in ${placeOf(telling)}`
  return { at: event.at, event: event.id, basis: 'stated', reason, position: event.position }
}

/** A status page's posts are as good as a record of their kind: the first is the announcement, `resolved` the end. */
function isOf({ milestone, kind, event: { status } }: Telling, name: MilestoneName): boolean {
  if (milestone !== undefined) return milestone === name
  if (kind !== 'update') return false
  return name === 'announced' || (name === 'resolved' && status === 'resolved')
}
