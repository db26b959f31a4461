import { z } from 'zod'
import type { Incident } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { apart } from '../apart.ts'
import { defineRule } from '../rule.ts'
import { clockMoments } from '../told-moments.ts'
import { unreadableTimes } from '../unreadable-times.ts'
import { clockOf, told } from '../wording.ts'

export const impossibleTime = defineRule({
  id: 'impossible-time',
  severity: 'error',
  summary:
    'A time that no clock showed, or that cannot be true beside another: an end before the start, an entry after publication.',
  why: 'At least one of the times is mistyped, and whatever is counted from it is wrong.',
  options: z.strictObject({
    minutes: z.number().nonnegative().default(60).describe('how far after the publication an entry is still let pass'),
  }),
  messages: {
    skipped: '{{local}} {{label}} was never on the clock: it was put forward over that time',
    doubled: '{{local}} {{label}} was on the clock twice, {{readings}}: the report does not say which is meant',
    ended: 'resolved at {{resolved}}, {{length}} before the start at {{started}}',
    published: '{{entry}} lies {{length}} after the publication on {{limit}}',
    future: '{{entry}} lies {{length}} in the future',
    unreadable: '"{{text}}" is no {{kind}}',
  },
  check({ incident, document, options, now, report }) {
    for (const { zone, local, offset, position } of clockMoments(incident)) {
      if (zone?.problem !== 'skipped' && zone?.problem !== 'doubled') continue
      const readings = [offset, ...(zone.otherOffsets ?? [])].filter((other) => other !== null)
      const data = { local: local.replace('T', ' '), label: zone.label, readings: readings.join(' and ') }
      report({ message: zone.problem, data, position })
    }

    const { started, resolved } = incident.milestones
    const seconds = started && resolved ? apart(started.at, resolved.at) : null
    if (started && resolved && seconds !== null && seconds < 0) {
      report({
        message: 'ended',
        data: {
          resolved: clockOf(resolved.at, started.at),
          started: clockOf(started.at, resolved.at),
          length: formatSeconds(Math.abs(seconds)),
          minutes: -seconds / 60,
        },
        position: resolved.at.position,
        related: [{ message: 'started', position: started.at.position }],
      })
    }

    const { published } = incident
    for (const event of incident.timeline) {
      const late = published && !isOwnDay(published, incident) ? apart(published, event.at) : null
      const ahead = now ? apart(now, event.at) : null
      if (ahead !== null && ahead > options.minutes * 60) {
        const data = { entry: told(event, now), length: formatSeconds(ahead), minutes: ahead / 60 }
        report({ message: 'future', data, position: event.at.position })
      } else if (published && late !== null && late > options.minutes * 60 && event.source === 'timeline') {
        report({
          message: 'published',
          data: {
            entry: told(event, published),
            length: formatSeconds(late),
            limit: dayOf(published),
            minutes: late / 60,
          },
          position: event.at.position,
          related: [{ message: 'published', position: published.position }],
        })
      }
    }

    const [first, ...others] = unreadableTimes(document, incident.timeline)
    if (first) {
      report({
        message: 'unreadable',
        data: { text: first.text, kind: first.kind, count: others.length + 1 },
        position: first.position,
        related: others.map(({ text, position }) => ({ message: `likewise "${text}"`, position })),
      })
    }
  },
})

/** A report dated with the incident's first day says when it happened, not when it was published. */
function isOwnDay(published: Moment, { timeline, milestones }: Incident): boolean {
  const start = milestones.started?.at ?? timeline[0]?.at
  return published.precision === 'day' && start !== undefined && dayOf(published) === dayOf(start)
}

const dayOf = ({ local }: Moment) => local.slice(0, 10)
