import { z } from 'zod'
import { defineRule } from '../rule.ts'
import { clockMoments } from '../told-moments.ts'

export const dateMissing = defineRule({
  id: 'date-missing',
  severity: 'warning',
  summary: 'Clock times whose day cannot be known from the report.',
  why: 'Without its day a time is on no calendar, and none of the lengths between such times can be counted.',
  options: z.strictObject({}),
  messages: {
    missing: 'the day of {{count}} clock times cannot be known, the first being {{text}}',
    one: 'the day of {{text}} cannot be known',
  },
  check({ incident, report }) {
    const moments = clockMoments(incident).filter(({ local }) => local.startsWith('T'))
    const [first] = moments
    if (!first) return
    const lines = [...new Set(moments.map(({ position }) => position.start.line))]
    report({
      message: moments.length > 1 ? 'missing' : 'one',
      data: { count: moments.length, text: first.text, lines },
      position: first.position,
    })
  },
})
