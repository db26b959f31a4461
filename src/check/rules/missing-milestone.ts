import { z } from 'zod'
import { isPostmortem } from '../postmortem.ts'
import { defineRule } from '../rule.ts'
import { told } from '../wording.ts'

export const missingMilestone = defineRule({
  id: 'missing-milestone',
  severity: 'warning',
  summary: 'A postmortem with a timeline that never says when the incident was detected, or when it ended.',
  why: 'Without both, neither the time to detect nor the length of the incident can be known.',
  options: z.strictObject({
    detected: z.boolean().default(true).describe('whether a detection is asked for'),
    ended: z.boolean().default(true).describe('whether an end (mitigated or resolved) is asked for'),
  }),
  messages: {
    detected: 'no entry says when the incident was detected; the timeline begins with {{entry}}',
    ended: 'no entry says when the incident was mitigated or resolved; the timeline ends with {{entry}}',
  },
  check({ incident, options, report }) {
    const entries = incident.timeline.filter(({ source }) => source === 'timeline')
    const [first, last] = [entries[0], entries.at(-1)]
    if (!first || !last || first === last || !isPostmortem(incident)) return
    const { detected, acknowledged, mitigated, resolved } = incident.milestones
    if (options.detected && !detected && !acknowledged) {
      report({ message: 'detected', data: { milestone: 'detected', entry: told(first) }, position: first.at.position })
    }
    if (options.ended && !mitigated && !resolved && !incident.impact.windows.some(({ end }) => end)) {
      report({ message: 'ended', data: { milestone: 'resolved', entry: told(last) }, position: last.at.position })
    }
  },
})
