import { z } from 'zod'
import type { IncidentEvent } from '../../model/incident.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { elapsed } from '../../time/elapsed.ts'
import { defineRule } from '../rule.ts'
import { clockOf, quoted } from '../wording.ts'

export const duplicateEntry = defineRule({
  id: 'duplicate-entry',
  severity: 'info',
  summary: 'The same text posted or entered twice within a few minutes.',
  why: 'A text posted twice is mostly a slip, and makes it look as if more had been told than was.',
  options: z.strictObject({
    minutes: z.number().nonnegative().default(5).describe('how far apart two equal texts may be and still be one slip'),
  }),
  messages: {
    twice: '{{text}} stands twice, at {{first}} and at {{second}}, {{length}} apart',
  },
  check({ incident, options, report }) {
    const told = incident.timeline
      .filter(({ source }) => source === 'timeline' || source === 'update')
      .sort((a, b) => a.order - b.order)
    const seen = new Map<string, IncidentEvent>()
    for (const event of told) {
      const words = saidIn(event.text)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      // A timeline that is printed a second time is a copy, not a slip; so lists are looked at one by one.
      const key = `${event.source} ${event.list ?? ''} ${words}`
      const previous = seen.get(key)
      seen.set(key, event)
      const seconds = previous && words.length > 0 ? elapsed(previous.at, event.at) : null
      if (!previous || seconds === null || Math.abs(seconds) > options.minutes * 60) continue
      report({
        message: 'twice',
        data: {
          text: quoted(previous.text),
          first: clockOf(previous.at),
          second: clockOf(event.at, previous.at),
          length: formatSeconds(Math.abs(seconds)),
          minutes: Math.abs(seconds) / 60,
          events: [previous.id, event.id],
        },
        position: previous.at.position,
        related: [{ message: 'the same text', position: event.at.position }],
      })
    }
  },
})

/** Without the lines that a page sets below a post: 'Affected services: …', 'Next update: …'. */
function saidIn(text: string): string {
  const lines = text.split('\n')
  const said = lines.filter((line, index) => index === 0 || !/^[^:：.。]{2,40}[:：]/u.test(line.trim()))
  return said.join('\n')
}
