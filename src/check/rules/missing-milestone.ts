import { z } from 'zod'
import type { Document } from '../../model/document.ts'
import type { Incident, MilestoneName } from '../../model/incident.ts'
import { apart } from '../apart.ts'
import { blocksOf } from '../blocks.ts'
import { isPostmortem } from '../postmortem.ts'
import { defineRule, type Rule } from '../rule.ts'
import { told } from '../wording.ts'
import { perWords, wordsIn } from '../words.ts'

/** Of every report: for who means to finish one. */
export const missingMilestoneAnywhere: Rule = defineRule({
  id: 'missing-milestone',
  severity: 'warning',
  summary: 'A postmortem that never says when the incident was detected, or when it ended.',
  why: 'Without both, neither the time to detect nor the length of the incident can be known.',
  options: z.strictObject({
    started: z.boolean().default(false).describe('whether a start of the impact is asked for'),
    detected: z.boolean().default(true).describe('whether a detection is asked for'),
    ended: z.boolean().default(true).describe('whether an end (mitigated or resolved) is asked for'),
    resolved: z
      .boolean()
      .default(false)
      .describe('whether a resolution is asked for where only the mitigation is told'),
  }),
  messages: {
    started: 'no entry says when the impact began; the timeline begins with {{entry}}',
    detected: 'no entry says when the incident was detected; the timeline begins with {{entry}}',
    ended: 'no entry says when the incident was mitigated or resolved; the timeline ends with {{entry}}',
    resolved: 'no entry says when the incident was resolved; the timeline ends with {{entry}}',
    startedNowhere: 'nothing says when the impact began',
    detectedNowhere: 'nothing says when the incident was detected',
    endedNowhere: 'nothing says when the incident was mitigated or resolved',
    resolvedNowhere: 'nothing says when the incident was resolved',
  },
  check({ incident, options, report }) {
    const { started, detected, acknowledged, mitigated, resolved } = incident.milestones
    const { windows } = incident.impact
    const entries = incident.timeline.filter(({ source }) => source === 'timeline')
    // Where one is missing is nowhere; the entry beside which it would stand helps to mend it.
    const missing = (message: keyof typeof wanting) => {
      const { milestone, where } = wanting[message]
      const entry = where === 'begins' ? entries[0] : entries.at(-1)
      report({
        message: entry ? message : `${message}Nowhere`,
        data: { milestone, ...(entry && { entry: told(entry) }) },
        related: entry ? [{ message: `the timeline ${where} here`, position: entry.at.position }] : [],
      })
    }
    if (options.started && !started && !windows.some(({ start }) => start)) missing('started')
    if (options.detected && !detected && !acknowledged) missing('detected')
    if (options.ended && !mitigated && !resolved && !windows.some(({ end }) => end)) missing('ended')
    else if (options.resolved && !resolved) missing('resolved')
  },
})

export const missingMilestone: Rule = {
  ...missingMilestoneAnywhere,
  check(context) {
    const { incident, document } = context
    const owesStory = isPostmortem(incident, document) || tellsBack(incident, document)
    if (owesStory && !tooShort(incident)) missingMilestoneAnywhere.check(context)
  },
}

const wanting = {
  started: { milestone: 'started', where: 'begins' },
  detected: { milestone: 'detected', where: 'begins' },
  ended: { milestone: 'resolved', where: 'ends' },
  resolved: { milestone: 'resolved', where: 'ends' },
} as const satisfies Record<string, { milestone: MilestoneName; where: 'begins' | 'ends' }>

/** How many moments a story has that is told without headings. */
const story = 3

/** What lies further apart is a list of incidents, more likely than the story of one. */
const longest = 7 * 86_400

const causeTold = perWords(({ causes }) => new RegExp(causes, 'iu'))

/** Without a heading that says so, but told from its beginning and with its cause, and not posted as it went. */
function tellsBack(incident: Incident, document: Document): boolean {
  const { timeline, actionItems } = incident
  if (timeline.some(({ source }) => source === 'update')) return false
  const moments = timeline.map(({ at }) => at).filter(({ precision }) => precision !== 'day')
  const [first] = moments
  if (!first || moments.length < story) return false
  if (moments.some((at) => Math.abs(apart(first, at) ?? 0) > longest)) return false
  const cause = causeTold(wordsIn(document))
  return actionItems.length > 0 || blocksOf(incident, document).some(({ passage }) => cause.test(passage.text))
}

/** A note with one time in it owes no story. */
function tooShort({ timeline, sections }: Incident): boolean {
  return timeline.length < 2 && (sections.length < 2 || timeline.some(({ source }) => source === 'timeline'))
}
