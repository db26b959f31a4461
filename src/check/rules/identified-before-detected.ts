import { z } from 'zod'
import { inversion } from '../milestone-inversion.ts'
import { defineRule } from '../rule.ts'

export const identifiedBeforeDetected = defineRule({
  id: 'identified-before-detected',
  severity: 'warning',
  summary: 'A cause that was known before the incident was detected.',
  why: 'Either one of the times is wrong, or the incident was known earlier than the report says.',
  options: z.strictObject({}),
  messages: {
    order: 'the cause was identified at {{firstAt}}, {{length}} before the detection at {{secondAt}}',
  },
  check({ incident, document, report }) {
    const found = inversion(incident, document, 'detected', 'identified')
    if (!found) return
    const { data, position, related } = found
    report({ message: 'order', data, position, related })
  },
})
