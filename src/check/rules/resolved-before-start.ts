import { z } from 'zod'
import { formatSeconds } from '../../time/calendar.ts'
import { apart } from '../apart.ts'
import { inversion, slack } from '../milestone-inversion.ts'
import { outlyingDates } from '../outlying-dates.ts'
import { defineRule } from '../rule.ts'
import { clockOf } from '../wording.ts'

export const resolvedBeforeStart = defineRule({
  id: 'resolved-before-start',
  severity: 'error',
  summary: 'An incident, or a stated span of it, that ends before it starts.',
  why: 'At least one of the two times is wrong, and with it every length that is counted from them.',
  options: z.strictObject({}),
  messages: {
    resolved: 'resolved at {{firstAt}}, {{length}} before the start at {{secondAt}}',
    window: 'the impact is said to end at {{firstAt}}, {{length}} before its start at {{secondAt}}',
  },
  check({ incident, document, report }) {
    const resolved = inversion(incident, document, 'started', 'resolved')
    if (resolved) {
      const { data, position, related } = resolved
      report({ message: 'resolved', data, position, related })
      return
    }
    const outlying = outlyingDates(incident)
    for (const { start, end } of incident.impact.windows) {
      const seconds = start && end ? apart(start, end) : null
      if (!start || !end || seconds === null || -seconds <= slack(start) + slack(end)) continue
      // Without a date of its own, the end may be of the next day and the start of one before.
      if (start.basis.date !== 'stated' || end.basis.date !== 'stated') continue
      if (outlying.has(start) || outlying.has(end)) continue
      report({
        message: 'window',
        data: {
          firstAt: clockOf(end, start),
          secondAt: clockOf(start, end),
          length: formatSeconds(-seconds),
          minutes: -seconds / 60,
        },
        position: end.position,
        related: [{ message: 'the start', position: start.position }],
      })
    }
  },
})
