import { z } from 'zod'
import { gaps } from '../../measure/gaps.ts'
import type { IncidentEvent } from '../../model/incident.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { outlyingDates } from '../outlying-dates.ts'
import { defineRule } from '../rule.ts'
import { clockOf, told } from '../wording.ts'

export const gap = defineRule({
  id: 'gap',
  severity: 'warning',
  summary: 'A stretch of the incident for which the timeline has no entry.',
  why: 'What happened in a silent stretch cannot be learnt from, and often nobody was at work in it.',
  options: z.strictObject({
    minutes: z.number().positive().default(30).describe('the shortest stretch that is reported'),
  }),
  messages: {
    gap: '{{length}} without an entry between {{from}} and {{to}}{{phase}}',
  },
  check({ incident, options, report }) {
    const outlying = outlyingDates(incident)
    const misdated = incident.timeline.filter(({ at }) => outlying.has(at))
    for (const { from, to, seconds, since, until, atLeast, after, before } of gaps(incident, options.minutes)) {
      if ([from.at, to.at, since, until].some((moment) => moment && outlying.has(moment))) continue
      if (misdated.some((event) => standsBetween(event, from, to))) continue
      const milestones = after || before ? ` (${after ?? 'first entry'} → ${before ?? 'last entry'})` : ''
      report({
        message: 'gap',
        data: {
          length: `${atLeast ? 'at least ' : ''}${formatSeconds(seconds)}`,
          minutes: seconds / 60,
          from: since ? `the start at ${clockOf(since)}` : told(from),
          to: until ? `the resolution at ${clockOf(until, from.at)}` : told(to, from.at),
          phase: milestones,
          events: [from.id, to.id],
          ...(after ? { after } : {}),
          ...(before ? { before } : {}),
        },
        position: from.at.position,
        related: [{ message: 'the next entry', position: to.at.position }],
      })
    }
  },
})

function standsBetween(event: IncidentEvent, a: IncidentEvent, b: IncidentEvent): boolean {
  if (event.list !== a.list && event.list !== b.list) return false
  return event.order > Math.min(a.order, b.order) && event.order < Math.max(a.order, b.order)
}
