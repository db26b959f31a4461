import { z } from 'zod'
import type { Incident, IncidentEvent, MilestoneName } from '../../model/incident.ts'
import { isPostmortem } from '../postmortem.ts'
import { defineRule } from '../rule.ts'
import { told } from '../wording.ts'

export const missingMilestone = defineRule({
  id: 'missing-milestone',
  severity: 'warning',
  summary: 'A postmortem that never says when the incident was detected, or when it ended.',
  why: 'Without both, neither the time to detect nor the length of the incident can be known.',
  options: z.strictObject({
    detected: z.boolean().default(true).describe('whether a detection is asked for'),
    ended: z.boolean().default(true).describe('whether an end (mitigated or resolved) is asked for'),
  }),
  messages: {
    detected: 'no entry says when the incident was detected; the timeline begins with {{entry}}',
    ended: 'no entry says when the incident was mitigated or resolved; the timeline ends with {{entry}}',
    detectedNowhere: 'nothing says when the incident was detected',
    endedNowhere: 'nothing says when the incident was mitigated or resolved',
  },
  check({ incident, options, report }) {
    if (!isPostmortem(incident) || tooShort(incident)) return
    const { detected, acknowledged, mitigated, resolved } = incident.milestones
    const entries = incident.timeline.filter(({ source }) => source === 'timeline')
    // Where one is missing is nowhere; the entry beside which it would stand helps to mend it.
    const missing = (message: 'detected' | 'ended', milestone: MilestoneName, entry?: IncidentEvent, where = '') =>
      report({
        message: entry ? message : `${message}Nowhere`,
        data: { milestone, ...(entry && { entry: told(entry) }) },
        related: entry ? [{ message: where, position: entry.at.position }] : [],
      })
    if (options.detected && !detected && !acknowledged)
      missing('detected', 'detected', entries[0], 'the timeline begins here')
    if (options.ended && !mitigated && !resolved && !incident.impact.windows.some(({ end }) => end))
      missing('ended', 'resolved', entries.at(-1), 'the timeline ends here')
  },
})

/** A note with one time in it owes no story, and a page of updates tells it as it goes. */
function tooShort({ timeline, sections }: Incident): boolean {
  if (timeline.some(({ source }) => source === 'timeline')) return timeline.length < 2
  return sections.length < 2 || timeline.some(({ source }) => source === 'update')
}
