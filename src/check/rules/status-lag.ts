import { z } from 'zod'
import type { Incident, MilestoneName, Status } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { elapsed } from '../../time/elapsed.ts'
import { earliest, firstPublicWord, isSuspect, ownMilestone } from '../public-word.ts'
import { defineRule } from '../rule.ts'
import { clockOf, quoted } from '../wording.ts'

/** Which updates tell the public that a milestone was reached. */
const tellers: readonly (readonly [MilestoneName, readonly Status[]])[] = [
  ['identified', ['identified']],
  ['mitigated', ['monitoring', 'verifying']],
  ['resolved', ['resolved', 'completed']],
]

export const statusLag = defineRule({
  id: 'status-lag',
  severity: 'warning',
  yieldsTo: ['slow-announcement'],
  summary: 'A status page that told of a milestone later than the timeline has it.',
  why: 'Until the page speaks, customers look for the fault on their own side.',
  options: z.strictObject({
    minutes: z.number().positive().default(10).describe('the shortest delay that is reported'),
  }),
  messages: {
    first: '{{milestone}} at {{reached}}, first public word at {{told}}: {{length}} later',
    status: '{{milestone}} at {{reached}}, posted as {{status}} at {{told}}: {{length}} later',
  },
  check({ incident, options, report }) {
    const updates = incident.timeline.filter((event) => event.source === 'update')
    const lag = (message: 'first' | 'status', milestone: MilestoneName, told: Moment | undefined, status?: string) => {
      const at = ownMilestone(incident, milestone)
      const seconds = at && told ? elapsed(at, told) : null
      if (!at || !told || seconds === null || seconds < options.minutes * 60) return
      if (isSuspect(incident, told)) return
      report({
        message,
        data: {
          milestone,
          reached: wordsOf(incident, milestone, at),
          told: clockOf(told, at),
          length: formatSeconds(seconds),
          minutes: seconds / 60,
          ...(status ? { status } : {}),
        },
        position: at.position,
        related: [{ message: status ? `posted as ${status}` : 'the first public word', position: told.position }],
      })
    }

    const first = firstPublicWord(incident)
    if (first) lag('first', first.milestone, first.told)
    for (const [milestone, statuses] of tellers) {
      const teller = earliest(updates.filter(({ status }) => status && statuses.includes(status)))
      if (teller) lag('status', milestone, teller.at, teller.status)
    }
  },
})

function wordsOf({ milestones, timeline }: Incident, name: MilestoneName, at: Moment): string {
  const event = timeline.find(({ id }) => id === milestones[name]?.event)
  return [clockOf(at), event ? quoted(event.text) : ''].filter((part) => part !== '').join(' ')
}
