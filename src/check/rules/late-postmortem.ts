import { z } from 'zod'
import type { Incident } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { apart } from '../apart.ts'
import { defineRule } from '../rule.ts'
import { clockOf, lengthOf, quoted } from '../wording.ts'

export const latePostmortem = defineRule({
  id: 'late-postmortem',
  severity: 'warning',
  summary: 'A postmortem that was published after the day promised for it.',
  why: 'A promise made to customers was not kept, and the report does not say so.',
  options: z.strictObject({}),
  messages: {
    late: 'the postmortem was promised {{promise}}, by {{due}}, and published on {{published}}: {{length}} late',
  },
  check({ incident, report }) {
    const published = publication(incident)
    for (const { kind, due, allowance, text, position } of incident.commitments) {
      if (kind !== 'postmortem' || !published) continue
      const late = apart(due, published)
      if (late === null || late <= 0) continue
      report({
        message: 'late',
        data: {
          promise: allowance ? `within ${allowance}` : quoted(text),
          due: due.local.replace('T', ' '),
          published: published.local.replace('T', ' '),
          length: lengthOf(late),
          days: late / 86_400,
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
