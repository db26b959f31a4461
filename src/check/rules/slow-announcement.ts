import { z } from 'zod'
import { firstPublicWord } from '../public-word.ts'
import { defineRule } from '../rule.ts'
import { slowStep } from '../slow-step.ts'

export const slowAnnouncement = defineRule({
  id: 'slow-announcement',
  severity: 'off',
  summary: 'An incident that was known for long before the first public word of it.',
  why: 'Until the first word, customers look for the fault on their own side.',
  options: z.strictObject({
    minutes: z
      .number()
      .positive()
      .default(60)
      .describe('the shortest time from detection to the first public word that is reported'),
  }),
  messages: {
    slow: '{{from}} at {{fromAt}}, first public word at {{toAt}}: {{length}} later',
  },
  check({ incident, options, report }) {
    const { milestone, reached, told } = firstPublicWord(incident) ?? {}
    if (!milestone) return
    const slow = slowStep(incident, [milestone, reached], ['announced', told], options.minutes)
    if (slow) report(slow)
  },
})
