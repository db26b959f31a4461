import { z } from 'zod'
import type { Commitment, Incident } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { apart } from '../apart.ts'
import { defineRule } from '../rule.ts'
import { clockOf, quoted } from '../wording.ts'
import { wordsIn } from '../words.ts'

export const missedEstimate = defineRule({
  id: 'missed-estimate',
  severity: 'warning',
  summary: 'An announced time of repair that passed before anything was repaired, and was not replaced in time.',
  why: 'Customers plan by an announced time; one that passes in silence costs more than none.',
  options: z.strictObject({
    minutes: z.number().nonnegative().default(15).describe('how long after the announced time a repair is let pass'),
  }),
  messages: {
    missed: 'the repair was announced for {{due}} and came at {{came}}, {{length}} late',
  },
  check({ incident, document, options, report }) {
    const { repaired } = wordsIn(document).search
    const estimates = incident.commitments.filter(({ kind, text }) => kind === 'fix' && repaired.test(text))
    const seen = new Set<string>()
    for (const estimate of estimates) {
      const { made, due, text, position } = estimate
      const came = made ? repairAfter(incident, made) : undefined
      if (!made || !came || (apart(made, due) ?? -1) < 0 || isReplaced(estimate, estimates)) continue
      const late = apart(due, came.at)
      if (late === null || late <= options.minutes * 60 || seen.has(`${made.local} ${due.local}`)) continue
      seen.add(`${made.local} ${due.local}`)
      report({
        message: 'missed',
        data: {
          due: clockOf(due, made),
          came: clockOf(came.at, due),
          length: formatSeconds(late),
          minutes: late / 60,
          text: quoted(text),
        },
        position,
        related: [{ message: came.name, position: came.at.position }],
      })
    }
  },
})

/** The mitigation, or where none is known after the announcement the resolution. */
function repairAfter({ milestones }: Incident, made: Moment): { name: string; at: Moment } | undefined {
  for (const name of ['mitigated', 'resolved'] as const) {
    const at = milestones[name]?.at
    if (at && (apart(made, at) ?? -1) > 0) return { name, at }
  }
  return undefined
}

/** A later announcement that came while this one still held counts instead. */
function isReplaced({ made, due }: Commitment, estimates: readonly Commitment[]): boolean {
  return estimates.some((other) => {
    const after = made && other.made ? (apart(made, other.made) ?? 0) : 0
    const inTime = other.made ? (apart(other.made, due) ?? -1) : -1
    return after > 0 && inTime >= 0 && other.due.local !== due.local
  })
}
