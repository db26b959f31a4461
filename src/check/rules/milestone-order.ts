import { z } from 'zod'
import type { Incident, MilestoneName } from '../../model/incident.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { apart } from '../apart.ts'
import { defineRule } from '../rule.ts'
import { clockOf } from '../wording.ts'

export const milestoneOrder = defineRule({
  id: 'milestone-order',
  severity: 'error',
  summary: 'A milestone before the incident started, or a resolution before the mitigation.',
  why: 'Every metric that is counted from these milestones comes out wrong.',
  options: z.strictObject({}),
  messages: {
    order: '{{first}} at {{firstAt}} comes {{length}} before {{second}} at {{secondAt}}',
  },
  check({ incident, report }) {
    // What began and ended in the wrong order is impossible, not just out of order; another rule has it.
    const afterStart: MilestoneName[] = ['detected', 'acknowledged', 'escalated', 'identified', 'mitigated']
    const pairs: [MilestoneName, MilestoneName][] = afterStart.map((name) => ['started', name])
    for (const [earlier, later] of [...pairs, ['mitigated', 'resolved'] as const]) {
      const [a, b] = [incident.milestones[earlier], incident.milestones[later]]
      if (!a || !b || (earlier === 'started' && fromWindow(incident))) continue
      const seconds = apart(a.at, b.at)
      if (seconds === null || seconds >= 0) continue
      report({
        message: 'order',
        data: {
          first: later,
          firstAt: clockOf(b.at, a.at),
          second: earlier,
          secondAt: clockOf(a.at, b.at),
          length: formatSeconds(Math.abs(seconds)),
          minutes: -seconds / 60,
        },
        position: b.at.position,
        related: [{ message: earlier, position: a.at.position }],
      })
    }
  },
})

/** A start that is only the stated window's is compared with the timeline where windows are. */
function fromWindow({ milestones: { started }, impact: { windows } }: Incident): boolean {
  return started?.event === undefined && windows.some(({ start }) => start?.local === started?.at.local)
}
