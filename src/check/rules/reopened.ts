import { z } from 'zod'
import type { Status } from '../../model/incident.ts'
import { elapsed } from '../../time/elapsed.ts'
import { byClock } from '../public-word.ts'
import { defineRule } from '../rule.ts'
import { clockOf, quoted } from '../wording.ts'
import { wordsIn } from '../words.ts'

const over: readonly Status[] = ['resolved', 'completed']
const work: readonly Status[] = ['investigating', 'identified', 'in_progress', 'monitoring', 'verifying']

export const reopened = defineRule({
  id: 'reopened',
  severity: 'info',
  summary: 'An incident that was called resolved and then went on.',
  why: 'Customers were told too early that all was well, and lengths that end at the first resolution are too short.',
  options: z.strictObject({}),
  messages: {
    returns: 'resolved at {{resolved}}, and at {{at}} {{text}}',
    reopened: 'resolved at {{resolved}}, and at {{at}} again {{status}}: {{text}}',
  },
  check({ incident, document, report }) {
    const { returns } = wordsIn(document).search
    const entries = incident.timeline.filter(({ source }) => source === 'timeline')
    const ended = entries.find(({ milestone }) => milestone === 'resolved')
    const again = entries.find(({ at, text }) => ended && (elapsed(ended.at, at) ?? 0) > 0 && returns.test(text))
    if (ended && again) {
      report({
        message: 'returns',
        data: { resolved: clockOf(ended.at, again.at), at: clockOf(again.at, ended.at), text: quoted(again.text) },
        position: again.at.position,
        related: [{ message: 'resolved', position: ended.at.position }],
      })
    }

    const updates = byClock(incident.timeline.filter(({ source, status }) => source === 'update' && status))
    const end = updates.findIndex(({ status }) => status && over.includes(status))
    const resolved = updates[end]
    const next = updates
      .slice(end + 1)
      .find(({ at, status }) => resolved && status && work.includes(status) && (elapsed(resolved.at, at) ?? 0) > 0)
    if (!resolved || !next) return
    report({
      message: 'reopened',
      data: {
        resolved: clockOf(resolved.at, next.at),
        at: clockOf(next.at, resolved.at),
        status: next.status,
        text: quoted(next.text),
      },
      position: next.at.position,
      related: [{ message: 'resolved', position: resolved.at.position }],
    })
  },
})
