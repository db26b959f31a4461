import { z } from 'zod'
import type { Commitment, Incident, IncidentEvent } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { elapsed } from '../../time/elapsed.ts'
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
    const updates = incident.timeline.filter((event) => event.source === 'update')
    const promises = incident.commitments
      .filter(({ kind }) => kind === 'next-update')
      .map((commitment) => ({ commitment, owner: ownerOf(commitment, updates) }))

    for (const promise of promises) {
      const { due } = promise.commitment
      const made = promise.owner?.at ?? promise.commitment.made
      if (!made || updates.length === 0) continue
      const later = updates.filter((update) => update !== promise.owner && follows(update, made, promise.owner))
      const before = later.filter((update) => secondsLate(update.at, due) <= 0)
      const renewed = before.some((update) => promises.some(({ owner }) => owner === update))
      if (renewed || before.some((update) => answers(update, promise.owner, made, due))) continue

      const came = later.filter((update) => secondsLate(update.at, due) > 0).sort(byTime)[0]
      const { position } = promise.commitment
      const data = { due: clockOf(due, made), text: quoted(promise.commitment.text) }
      if (came) {
        const late = secondsLate(came.at, due)
        if (late < options.minutes * 60) continue
        report({
          message: 'late',
          data: {
            ...data,
            came: clockOf(came.at, due),
            length: formatSeconds(late),
            minutes: late / 60,
            event: came.id,
          },
          position,
          related: [{ message: 'the next update', position: came.at.position }],
        })
      } else if (outlived(due, incident, now)) report({ message: 'never', data, position })
    }
  },
})

/** The update in which the promise stands. */
function ownerOf({ position, made }: Commitment, updates: readonly IncidentEvent[]): IncidentEvent | undefined {
  const inside = updates.find(
    (update) =>
      update.position.start.offset <= position.start.offset && position.end.offset <= update.position.end.offset,
  )
  return inside ?? updates.find((update) => made !== undefined && elapsed(update.at, made) === 0)
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

/** Whether the document goes on after the due time: a page saved before it cannot show the update. */
function outlived(due: Moment, { timeline, milestones, published }: Incident, now: Moment | undefined): boolean {
  const known = [...timeline.map(({ at }) => at), ...Object.values(milestones).map(({ at }) => at), published, now]
  return known.some((moment) => moment !== undefined && secondsLate(moment, due) > 0)
}

const byTime = (a: IncidentEvent, b: IncidentEvent) => -(elapsed(a.at, b.at) ?? 0)
