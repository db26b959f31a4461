import { z } from 'zod'
import type { Incident, IncidentEvent, MilestoneName, Status } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { elapsed } from '../../time/elapsed.ts'
import { apart } from '../apart.ts'
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

    const known = ownMilestone(incident, 'detected') ? 'detected' : 'started'
    if (!(known === 'started' && incident.milestones.detected)) lag('first', known, firstWord(incident, updates))
    for (const [milestone, statuses] of tellers) {
      const teller = earliest(updates.filter(({ status }) => status && statuses.includes(status)))
      if (teller) lag('status', milestone, teller.at, teller.status)
    }
  },
})

/** A milestone as the report itself has it; one that is known only from an update cannot lag behind it. */
function ownMilestone({ milestones, timeline }: Incident, name: MilestoneName): Moment | undefined {
  const milestone = milestones[name]
  const event = timeline.find(({ id }) => id === milestone?.event)
  return event?.source === 'update' ? undefined : milestone?.at
}

/** The first public word that the timeline tells of, or the first update, whichever came first. */
function firstWord({ milestones, timeline }: Incident, updates: readonly IncidentEvent[]): Moment | undefined {
  const told = timeline.find(({ id, source }) => source !== 'update' && id === milestones.announced?.event)?.at
  const posted = earliest(updates.filter(({ status }) => status !== 'postmortem' && status !== 'scheduled'))?.at
  if (!told || !posted) return told ?? posted ?? milestones.announced?.at
  return (elapsed(told, posted) ?? 0) >= 0 ? told : posted
}

/** Of several in one minute, the one that the page's order (oldest or newest first) puts first. */
function earliest(updates: readonly IncidentEvent[]): IncidentEvent | undefined {
  const inOrder = updates.toSorted((a, b) => a.order - b.order)
  const [top, bottom] = [inOrder[0], inOrder.at(-1)]
  const newestFirst = top && bottom ? (apart(top.at, bottom.at) ?? 0) < 0 : false
  return (newestFirst ? inOrder.toReversed() : inOrder).toSorted(byTime)[0]
}

function wordsOf({ milestones, timeline }: Incident, name: MilestoneName, at: Moment): string {
  const event = timeline.find(({ id }) => id === milestones[name]?.event)
  return [clockOf(at), event ? quoted(event.text) : ''].filter((part) => part !== '').join(' ')
}

const byTime = (a: IncidentEvent, b: IncidentEvent) => -(apart(a.at, b.at) ?? 0)
