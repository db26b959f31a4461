import { z } from 'zod'
import type { Commitment, Incident } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { addBusinessDays, businessDaysBetween, dayDifference, formatSeconds } from '../../time/calendar.ts'
import { apart } from '../apart.ts'
import { defineRule } from '../rule.ts'
import { clockOf, quoted } from '../wording.ts'

export const latePostmortem = defineRule({
  id: 'late-postmortem',
  severity: 'warning',
  summary: 'A postmortem that was published after the day promised for it.',
  why: 'A promise made to customers was not kept, and the report does not say so.',
  options: z.strictObject({}),
  messages: {
    late: 'the postmortem was promised {{promise}}, by {{due}}, and published on {{published}}: {{length}} late',
  },
  check({ incident, holidays, report }) {
    const published = publication(incident)
    for (const commitment of incident.commitments) {
      const { kind, allowance, text, position } = commitment
      if (kind !== 'postmortem' || !published) continue
      const days = businessDays(commitment)
      const due = days === null ? commitment.due : afterBusinessDays(commitment, days, holidays)
      const late = apart(due, published)
      if (late === null || late <= 0) continue
      const over = days === null ? null : businessDaysBetween(due.local, published.local, holidays)
      report({
        message: 'late',
        data: {
          promise: allowance ? `within ${allowance}` : quoted(text),
          due: due.local.replace('T', ' '),
          published: published.local.replace('T', ' '),
          length: over ? `${over} business day${over === 1 ? '' : 's'}` : formatSeconds(late),
          days: late / 86_400,
          ...(over === null ? {} : { businessDays: over }),
        },
        position,
        related: [{ message: `published ${clockOf(published, due)}`, position: published.position }],
      })
    }
  },
})

function publication({ published, timeline }: Incident): Moment | undefined {
  return published ?? timeline.find(({ status }) => status === 'postmortem')?.at
}

/** The number of an allowance that was counted in business days; null for any other. */
function businessDays({ allowance, made, due }: Commitment): number | null {
  const number = Number(/\d{1,3}/.exec(allowance ?? '')?.[0] ?? Number.NaN)
  if (!made || Number.isNaN(number) || number !== businessDaysBetween(made.local, due.local)) return null
  // Where no weekend lies between, both counts agree: then, too, holidays are left out in the reporter's favour.
  return number <= dayDifference(made.local, due.local) ? number : null
}

function afterBusinessDays({ made, due }: Commitment, days: number, holidays: readonly string[]): Moment {
  const day = addBusinessDays(made?.local ?? due.local, days, holidays)
  return { ...due, local: `${day}${due.local.slice(10)}` }
}
