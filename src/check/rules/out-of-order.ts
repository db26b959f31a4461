import { z } from 'zod'
import type { IncidentEvent } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { apart } from '../apart.ts'
import { reordered } from '../fixes/reordered.ts'
import { outlyingDates } from '../outlying-dates.ts'
import { defineRule } from '../rule.ts'
import { told } from '../wording.ts'

export const outOfOrder = defineRule({
  id: 'out-of-order',
  severity: 'warning',
  summary: 'An entry that stands at the wrong place of a list that otherwise follows the clock.',
  why: 'Either the entry was put in at the wrong place, or its time is mistyped.',
  options: z.strictObject({
    approximateMinutes: z
      .number()
      .nonnegative()
      .default(15)
      .describe('how far an approximate time ("around 15:20") may be off before it counts as a step'),
  }),
  messages: {
    back: '{{later}} stands before {{earlier}}, which is {{length}} earlier',
    ahead: '{{earlier}} stands before {{later}}, which is {{length}} later, in a list with the newest first',
  },
  check({ incident, document, options, report }) {
    const outlying = outlyingDates(incident)
    for (const list of lists(incident.timeline.filter(({ at }) => !outlying.has(at)))) {
      const steps = list.slice(1).flatMap((event, index) => {
        const previous = list[index]
        const seconds = previous ? step(previous.at, event.at, options.approximateMinutes * 60) : 0
        return previous && seconds !== 0 ? [{ previous, event, seconds }] : []
      })
      const forward = steps.filter(({ seconds }) => seconds > 0).length
      const back = steps.length - forward
      // Wholly descending: the list has its newest entry first, as status pages do.
      if (forward === 0 || back === 0) continue
      const newestFirst = back > forward
      const wrong = steps.filter(({ seconds }) => seconds > 0 === newestFirst)
      // Further off, an hour is as likely mistyped as its entry misplaced.
      const near = wrong.every(({ seconds }) => Math.abs(seconds) < 3_600)
      const fix = near ? reordered(list, document, newestFirst) : undefined
      for (const { previous, event, seconds } of wrong) {
        const [earlier, later] = newestFirst ? [previous, event] : [event, previous]
        report({
          message: newestFirst ? 'ahead' : 'back',
          data: {
            earlier: told(earlier),
            later: told(later, earlier.at),
            length: formatSeconds(Math.abs(seconds)),
            minutes: Math.abs(seconds) / 60,
            events: [previous.id, event.id],
          },
          position: previous.at.position,
          related: [{ message: 'the entry after it in the list', position: event.at.position }],
          fix,
        })
      }
    }
  },
})

function lists(timeline: readonly IncidentEvent[]): IncidentEvent[][] {
  const found = new Map<string, IncidentEvent[]>()
  for (const event of [...timeline].sort((a, b) => a.order - b.order)) {
    if (event.list === undefined || (event.source !== 'timeline' && event.source !== 'update')) continue
    const key = `${event.source} ${event.list}`
    const list = found.get(key)
    if (list) list.push(event)
    else found.set(key, [event])
  }
  return [...found.values()]
}

/** Seconds from an entry to the one below it; 0 where they are equal, too rough to say, or cannot be compared. */
function step(a: Moment, b: Moment, tolerance: number): number {
  if (a.alternatives || b.alternatives) return 0
  const seconds = apart(a, b) ?? betweenClocks(a, b)
  return (a.approximate || b.approximate) && Math.abs(seconds) <= tolerance ? 0 : seconds
}

/** Two clock times of unknown days; a step back over half a day is a midnight in between. */
function betweenClocks(a: Moment, b: Moment): number {
  if (!a.local.startsWith('T') || !b.local.startsWith('T') || a.offset !== b.offset) return 0
  const seconds = (Date.parse(`2000-01-01${b.local}Z`) - Date.parse(`2000-01-01${a.local}Z`)) / 1000
  return Math.abs(seconds) > 43_200 ? 0 : seconds
}
