import { z } from 'zod'
import type { Commitment, Incident, IncidentEvent } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { elapsed, epochOf } from '../../time/elapsed.ts'
import { apart } from '../apart.ts'
import { defineRule } from '../rule.ts'
import { clockOf, quoted } from '../wording.ts'

export const lateUpdate = defineRule({
  id: 'late-update',
  severity: 'warning',
  summary: 'A promised next update that came after its time, or never.',
  why: 'Customers who wait for a promised word and get none stop believing the next promise.',
  options: z.strictObject({
    minutes: z.number().positive().default(1).describe('how late an update must be to be reported'),
  }),
  messages: {
    late: 'the next update was promised for {{due}} and came at {{came}}, {{length}} late',
    never: 'the next update was promised for {{due}} and never came',
  },
  check({ incident, options, now, report }) {
    const updates = incident.timeline
      .filter((event) => event.source === 'update')
      .map((event) => ({ event, ms: epochOf(event.at)?.ms ?? Number.POSITIVE_INFINITY }))
      .sort((a, b) => a.ms - b.ms)
    const promises = incident.commitments
      .filter(({ kind }) => kind === 'next-update')
      .map((commitment) => ({ commitment, owner: ownerOf(commitment, updates) }))
    const last = lastKnown(incident, now)
    const promising = new Set(promises.map(({ owner }) => owner))

    for (const { commitment, owner } of promises) {
      const { due, position } = commitment
      const made = owner?.at ?? commitment.made
      const since = made ? epochOf(made) : null
      if (!made || !since || updates.length === 0) continue
      const decisive = updates.find(({ event, ms }) => {
        if (ms < since.ms - dayMs || event === owner || !follows(event, made, owner)) return false
        return secondsLate(event.at, due) > 0 || promising.has(event) || answers(event, owner, made, due)
      })?.event
      const late = decisive ? secondsLate(decisive.at, due) : 0
      const data = { due: clockOf(due, made), text: quoted(commitment.text) }
      if (decisive && late >= options.minutes * 60) {
        report({
          message: 'late',
          data: {
            ...data,
            came: clockOf(decisive.at, due),
            length: formatSeconds(late),
            minutes: late / 60,
            event: decisive.id,
          },
          position,
          related: [{ message: 'the next update', position: decisive.at.position }],
        })
      } else if (!decisive && last && secondsLate(last, due) > 0) report({ message: 'never', data, position })
    }
  },
})

const dayMs = 86_400_000

interface Update {
  readonly event: IncidentEvent
  readonly ms: number
}

/** The update in which the promise stands. */
function ownerOf({ position, made }: Commitment, updates: readonly Update[]): IncidentEvent | undefined {
  const inside = updates.find(
    ({ event: update }) =>
      update.position.start.offset <= position.start.offset && position.end.offset <= update.position.end.offset,
  )
  if (inside || !made) return inside?.event
  const ms = epochOf(made)?.ms
  return updates.find((update) => update.ms === ms && elapsed(update.event.at, made) === 0)?.event
}

function follows(update: IncidentEvent, made: Moment, owner: IncidentEvent | undefined): boolean {
  const seconds = elapsed(made, update.at)
  // Of several updates in one minute, the page's own order (newest first or last) does not say which came first.
  return seconds !== null && (seconds > 0 || (seconds === 0 && owner !== undefined))
}

/** Whether an update before the due time is the promised word, rather than a repetition soon after the promise. */
function answers(update: IncidentEvent, owner: IncidentEvent | undefined, made: Moment, due: Moment): boolean {
  if (update.status && progress.includes(update.status) && update.status !== owner?.status) return true
  const [waited, allowed] = [elapsed(made, update.at), elapsed(made, due)]
  return waited !== null && allowed !== null && waited * 2 >= allowed
}

const progress: readonly (IncidentEvent['status'] & string)[] = [
  'identified',
  'monitoring',
  'verifying',
  'resolved',
  'completed',
  'postmortem',
]

/** Negative or 0 where in time; a promise for a day is kept until that day ends. */
const secondsLate = (came: Moment, due: Moment) => apart(due, came) ?? 0

/** The last moment that the document tells: a page saved before a due time cannot show the update. */
function lastKnown({ timeline, milestones, published }: Incident, now: Moment | undefined): Moment | undefined {
  const known = [...timeline.map(({ at }) => at), ...Object.values(milestones).map(({ at }) => at), published, now]
  let last: { at: Moment; ms: number } | undefined
  for (const at of known) {
    const ms = at ? epochOf(at)?.ms : undefined
    if (at && ms !== undefined && (!last || ms > last.ms)) last = { at, ms }
  }
  return last?.at
}
