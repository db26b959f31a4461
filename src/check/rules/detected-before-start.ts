import { z } from 'zod'
import { inversion } from '../milestone-inversion.ts'
import { defineRule } from '../rule.ts'
import { wordsIn } from '../words.ts'

export const detectedBeforeStart = defineRule({
  id: 'detected-before-start',
  severity: 'warning',
  summary: 'A detection before the incident started.',
  why: 'The time to detect comes out negative: one of the times is wrong, or the impact began earlier than is said.',
  options: z.strictObject({
    spanMinutes: z
      .number()
      .nonnegative()
      .default(5)
      .describe('how far a stated span of impact may begin after the detection, being rounded'),
  }),
  messages: {
    order: 'detected at {{firstAt}}, {{length}} before the start at {{secondAt}}',
    foretold: 'foretold at {{firstAt}}, {{length}} before the start at {{secondAt}}',
  },
  check({ incident, document, options, report }) {
    const found = inversion(incident, document, 'started', 'detected')
    if (!found) return
    if (found.fromSpan && found.data.minutes <= options.spanMinutes) return
    const { data, position, related } = found
    const told = incident.timeline.find(({ at }) => at.position.start.offset === position.start.offset)?.text ?? ''
    const foretold = wordsIn(document).search.forecasts.test(told)
    report({
      message: foretold ? 'foretold' : 'order',
      data,
      position,
      related,
      ...(foretold ? { severity: 'info' } : {}),
    })
  },
})
