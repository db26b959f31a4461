import { z } from 'zod'
import { defineRule } from '../rule.ts'
import { unreadableTimes } from '../unreadable-times.ts'

export const impossibleTime = defineRule({
  id: 'impossible-time',
  severity: 'error',
  summary: 'An entry that opens with a time of day no clock shows, or with a date no calendar has.',
  why: 'The time is mistyped, and only the author knows which was meant.',
  options: z.strictObject({}),
  messages: {
    unreadable: '"{{text}}" is no {{kind}}',
  },
  check({ incident, document, report }) {
    const [first, ...others] = unreadableTimes(document, incident)
    if (!first) return
    report({
      message: 'unreadable',
      data: { text: first.text, kind: first.kind, count: others.length + 1 },
      position: first.position,
      related: others.map(({ text, position }) => ({ message: `likewise "${text}"`, position })),
    })
  },
})
