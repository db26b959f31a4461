import { z } from 'zod'
import type { Incident, IncidentEvent, Milestone, MilestoneName } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { linesOf, type Passage, positionOf } from '../../model/passage.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { elapsed } from '../../time/elapsed.ts'
import { blocksOf } from '../blocks.ts'
import { fieldsOf } from '../fields.ts'
import { defineRule } from '../rule.ts'
import { clockOf, quoted } from '../wording.ts'
import { perWords, wordsIn } from '../words.ts'

const expressions = perWords(({ openStates, stateLabels }) => ({
  open: new RegExp(`^[^\\p{L}\\p{N}]{0,4}${openStates}[^\\p{L}\\p{N}]{0,4}$`, 'iu'),
  label: new RegExp(`^${stateLabels}$`, 'iu'),
}))

export const statusContradiction = defineRule({
  id: 'status-contradiction',
  severity: 'warning',
  summary: 'A post or a field whose status is not that which the report itself has for that time.',
  why: 'One of the two is untrue, and readers of the status page were told the one that was.',
  options: z.strictObject({
    minutes: z.number().nonnegative().default(5).describe('how long after a milestone a post may still be behind it'),
  }),
  messages: {
    post: 'posted as {{status}} at {{told}}, {{length}} after the timeline has it {{milestone}} at {{reached}}',
    open: 'the report says {{text}}, and that the incident was resolved at {{resolved}}',
  },
  check({ incident, document, options, report }) {
    for (const update of incident.timeline) {
      const ahead = update.source === 'update' ? furthest(incident, update) : undefined
      const seconds = ahead ? elapsed(ahead.at, update.at) : null
      if (!ahead || seconds === null || seconds < options.minutes * 60) continue
      report({
        message: 'post',
        data: {
          status: update.status,
          told: clockOf(update.at, ahead.at),
          milestone: ahead.name,
          reached: [clockOf(ahead.at, update.at), quoted(ahead.event.text)].filter(Boolean).join(' '),
          length: formatSeconds(seconds),
          minutes: seconds / 60,
          events: [ahead.event.id, update.id],
        },
        position: update.at.position,
        related: [{ message: ahead.name, position: ahead.at.position }],
      })
    }

    const { resolved } = incident.milestones
    if (!resolved || incident.timeline.some(({ source }) => source === 'update')) return
    const { open, label } = expressions(wordsIn(document))
    const blocks = blocksOf(incident, document)
    const states: Passage[] = [
      ...fieldsOf(blocks).flatMap((field) => (label.test(field.label) ? [field.value] : [])),
      // '[Open issue]' on a line of its own
      ...blocks
        .filter(({ kind }) => kind === 'text' || kind === 'heading')
        .flatMap(({ passage }) => linesOf(passage).filter(({ text }) => /^\s*[[(【]/.test(text))),
    ]
    for (const state of states) {
      if (state.text.length > 60 || !open.test(state.text.trim())) continue
      report({
        message: 'open',
        data: { text: quoted(state.text), resolved: resolved.at.local.replace('T', ' ') },
        position: positionOf(document, state),
        related: [{ message: 'resolved', position: resolved.position }],
      })
    }
  },
})

interface Reached {
  readonly name: MilestoneName
  readonly at: Moment
  readonly event: IncidentEvent
}

/** Which steps a post of a status has not heard of yet. */
const unheard: Readonly<Partial<Record<IncidentEvent['status'] & string, readonly MilestoneName[]>>> = {
  investigating: ['resolved', 'mitigated', 'identified'],
  identified: ['resolved'],
}

/** The timeline's entry of a milestone; where a post is taken for it, the last one before that tells the same. */
function entryOf(
  name: MilestoneName,
  milestone: Milestone,
  timeline: readonly IncidentEvent[],
): IncidentEvent | undefined {
  const told = timeline.find(({ id }) => id === milestone.event)
  if (told?.source !== 'update') return told?.source === 'timeline' ? told : undefined
  return timeline.findLast(
    (entry) => entry.source === 'timeline' && entry.milestone === name && (elapsed(entry.at, told.at) ?? -1) >= 0,
  )
}

/** The furthest step that the timeline had come to when the post was written, and the post denies. */
function furthest({ milestones, timeline }: Incident, { status, at }: IncidentEvent): Reached | undefined {
  for (const name of status ? (unheard[status] ?? []) : []) {
    const milestone = milestones[name]
    const event = milestone && entryOf(name, milestone, timeline)
    if (!event || event.at.approximate || at.approximate) continue
    // What starts again after the end is a new incident, not a page left behind.
    const again = timeline.some(
      (other) => other.source === 'timeline' && (elapsed(event.at, other.at) ?? 0) > 0 && name === 'resolved',
    )
    if (!again && (elapsed(event.at, at) ?? 0) > 0) return { name, at: event.at, event }
  }
  return undefined
}
