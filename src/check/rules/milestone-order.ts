import { z } from 'zod'
import type { MilestoneName } from '../../model/incident.ts'
import { inversion, isWindowStart } from '../milestone-inversion.ts'
import { defineRule } from '../rule.ts'

/** Detection and resolution before the start, and a cause before the detection, have rules of their own. */
const pairs: readonly (readonly [MilestoneName, MilestoneName])[] = [
  ['started', 'acknowledged'],
  ['started', 'escalated'],
  ['started', 'identified'],
  ['started', 'mitigated'],
  ['mitigated', 'resolved'],
]

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
    const { started } = incident.milestones
    for (const [earlier, later] of pairs) {
      if (earlier === 'started' && started && isWindowStart(started, incident)) continue
      // One wrong start or end is one fault.
      if (earlier === 'mitigated' && inversion(incident, 'started', 'resolved')) continue
      if (later === 'identified' && inversion(incident, 'detected', 'identified')) continue
      const { data, position, related } = inversion(incident, earlier, later) ?? {}
      if (data) report({ message: 'order', data, position, ...(related ? { related } : {}) })
    }
  },
})
