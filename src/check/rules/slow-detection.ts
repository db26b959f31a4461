import { z } from 'zod'
import { defineRule } from '../rule.ts'
import { slowStep } from '../slow-step.ts'

export const slowDetection = defineRule({
  id: 'slow-detection',
  severity: 'off',
  summary: 'An incident that went on for long before anybody knew of it.',
  why: 'What nobody watches is found by customers.',
  options: z.strictObject({
    minutes: z.number().positive().default(30).describe('the shortest time from start to detection that is reported'),
  }),
  messages: {
    slow: 'started at {{fromAt}}, detected at {{toAt}}: {{length}} later',
  },
  check({ incident, options, report }) {
    const { started, detected } = incident.milestones
    const slow = slowStep(incident, ['started', started?.at], ['detected', detected?.at], options.minutes)
    if (slow) report(slow)
  },
})
