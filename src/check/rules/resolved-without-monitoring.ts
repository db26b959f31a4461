import { z } from 'zod'
import type { Incident, IncidentEvent, Status } from '../../model/incident.ts'
import { elapsed } from '../../time/elapsed.ts'
import { byClock } from '../public-word.ts'
import { defineRule } from '../rule.ts'
import { clockOf } from '../wording.ts'
import { wordsIn } from '../words.ts'

const work: readonly Status[] = ['investigating', 'identified']

export const resolvedWithoutMonitoring = defineRule({
  id: 'resolved-without-monitoring',
  severity: 'off',
  summary: 'An incident that goes from the work on it to its end, with no word that the fix is being watched.',
  why: 'An incident that is closed with its fix is often opened again.',
  options: z.strictObject({
    minutes: z
      .number()
      .nonnegative()
      .default(5)
      .describe('how soon after the mitigation a timeline may have the resolution and still be reported'),
  }),
  messages: {
    updates: 'resolved at {{resolved}}, after "{{before}}" at {{beforeAt}}: no update says that the fix was watched',
    timeline: 'resolved at {{resolved}}, {{minutes}} min after the mitigation at {{beforeAt}}: nobody watched the fix',
  },
  check({ incident, document, options, report }) {
    const updates = incident.timeline.filter(({ source, status }) => source === 'update' && status)
    const isWatch = (text: string) => wordsIn(document).search.watches.test(text)
    const message = updates.length > 0 ? 'updates' : 'timeline'
    const { before, resolved } =
      (updates.length > 0 ? closed(updates, isWatch) : ended(incident, options.minutes)) ?? {}
    if (!before || !resolved) return
    report({
      message,
      data: {
        resolved: clockOf(resolved.at, before.at),
        before: before.status ?? before.milestone,
        beforeAt: clockOf(before.at, resolved.at),
        minutes: Math.round((elapsed(before.at, resolved.at) ?? 0) / 60),
      },
      position: resolved.at.position,
      related: [{ message: before.status ?? 'mitigated', position: before.at.position }],
    })
  },
})

interface End {
  readonly before: IncidentEvent
  readonly resolved: IncidentEvent
}

/**
 * The work goes on up to the end: the post right before it names a step of the work. What is only called an update may
 * stand before that post, and none of their texts may say that the fix is watched.
 */
function closed(updates: readonly IncidentEvent[], isWatch: (text: string) => boolean): End | undefined {
  const inOrder = byClock(updates)
  const end = inOrder.findIndex(({ status }) => status === 'resolved')
  const earlier = inOrder.slice(0, Math.max(end, 0))
  const [before, resolved] = [earlier.at(-1), inOrder[end]]
  if (!before?.status || !resolved || !work.includes(before.status)) return undefined
  const watched = earlier.some(
    ({ status, text }) => !status || !(status === 'update' || work.includes(status)) || isWatch(text),
  )
  return watched ? undefined : { before, resolved }
}

function ended({ timeline, milestones }: Incident, minutes: number): End | undefined {
  const entryOf = (id: string | undefined) => timeline.find((event) => event.id === id && event.source === 'timeline')
  const [before, resolved] = [entryOf(milestones.mitigated?.event), entryOf(milestones.resolved?.event)]
  if (!before || !resolved || before === resolved || before.list !== resolved.list) return undefined
  const seconds = elapsed(before.at, resolved.at)
  const between = timeline.some(({ at, list }) => {
    const [after, until] = [elapsed(before.at, at), elapsed(at, resolved.at)]
    return list === before.list && after !== null && until !== null && after > 0 && until > 0
  })
  return seconds === null || seconds < 0 || seconds > minutes * 60 || between ? undefined : { before, resolved }
}
