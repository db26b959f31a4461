import { z } from 'zod'
import type { Incident, IncidentEvent } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { apart } from '../apart.ts'
import { outlyingDates } from '../outlying-dates.ts'
import { defineRule } from '../rule.ts'
import { told } from '../wording.ts'

export const futureTime = defineRule({
  id: 'future-time',
  severity: 'error',
  summary: 'An entry that lies after the publication of its own report, or in the future.',
  why: 'Nobody can have told what had not happened: the entry or the date of publication is wrong.',
  options: z.strictObject({
    minutes: z.number().nonnegative().default(60).describe('how far after the publication an entry is still let pass'),
  }),
  messages: {
    published: '{{entry}} lies {{length}} after the publication on {{limit}}{{more}}',
    future: '{{entry}} lies {{length}} in the future{{more}}',
  },
  check({ incident, options, now, report }) {
    const outlying = outlyingDates(incident)
    const { published } = incident
    const happened = incident.timeline.filter(({ at, status }) => status !== 'scheduled' && !outlying.has(at))
    const after = (limit: Moment, events: readonly IncidentEvent[]) =>
      events.flatMap((event) => {
        const seconds = apart(limit, event.at)
        return seconds !== null && seconds > options.minutes * 60 ? [{ event, seconds }] : []
      })
    const say = (message: 'published' | 'future', limit: Moment, late: ReturnType<typeof after>) => {
      const [first, ...others] = late.toSorted((a, b) => a.event.order - b.event.order)
      if (!first) return
      report({
        message,
        data: {
          entry: told(first.event, limit),
          length: formatSeconds(first.seconds),
          limit: dayOf(limit),
          minutes: first.seconds / 60,
          more:
            others.length === 0 ? '' : `; ${others.length} more entr${others.length === 1 ? 'y does' : 'ies do'} so`,
          count: late.length,
        },
        position: first.event.at.position,
        related: [
          ...others.map(({ event }) => ({ message: 'likewise', position: event.at.position })),
          ...(message === 'published' ? [{ message: 'published', position: limit.position }] : []),
        ],
      })
    }

    const ahead = now ? after(now, happened) : []
    if (now) say('future', now, ahead)
    if (!published || isOwnDay(published, incident)) return
    const known = new Set(ahead.map(({ event }) => event))
    const entries = happened.filter((event) => event.source === 'timeline' && !known.has(event))
    say('published', published, after(published, entries))
  },
})

/** A report dated with the incident's first day says when it happened, not when it was published. */
function isOwnDay(published: Moment, { timeline, milestones }: Incident): boolean {
  const start = milestones.started?.at ?? timeline[0]?.at
  return published.precision === 'day' && start !== undefined && dayOf(published) === dayOf(start)
}

const dayOf = ({ local }: Moment) => local.slice(0, 10)
