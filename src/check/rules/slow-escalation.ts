import { z } from 'zod'
import { defineRule } from '../rule.ts'
import { slowStep } from '../slow-step.ts'

export const slowEscalation = defineRule({
  id: 'slow-escalation',
  severity: 'off',
  summary: 'An incident that was known for long before it was declared or further teams were called in.',
  why: 'Until then those who could have helped did not know of it.',
  options: z.strictObject({
    minutes: z
      .number()
      .positive()
      .default(60)
      .describe('the shortest time from detection to escalation that is reported'),
  }),
  messages: {
    slow: 'detected at {{fromAt}}, escalated at {{toAt}}: {{length}} later',
  },
  check({ incident, options, report }) {
    const { detected, escalated } = incident.milestones
    const slow = slowStep(incident, ['detected', detected?.at], ['escalated', escalated?.at], options.minutes)
    if (slow) report(slow)
  },
})
