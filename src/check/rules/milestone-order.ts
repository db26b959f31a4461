import { z } from 'zod'
import type { MilestoneName } from '../../model/incident.ts'
import { inversion } from '../milestone-inversion.ts'
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
  check({ incident, document, report }) {
    for (const [earlier, later] of pairs) {
      // One wrong start or end is one fault.
      if ((earlier === 'mitigated' || later === 'mitigated') && inversion(incident, document, 'started', 'resolved'))
        continue
      if (later === 'identified' && inversion(incident, document, 'detected', 'identified')) continue
      const found = inversion(incident, document, earlier, later)
      if (!found || found.fromSpan) continue
      const { data, position, related } = found
      report({ message: 'order', data, position, related })
    }
  },
})
