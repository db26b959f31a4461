import { z } from 'zod'
import { secondsOfIso } from '../../time/calendar.ts'
import type { Limit } from '../clocks/clock.ts'
import { labelledIn, momentNamed } from '../clocks/labelled.ts'
import { checkLimits, knownOf, messages } from '../clocks/limits.ts'
import { defineRule } from '../rule.ts'

const deadlineSchema = z.strictObject({
  what: z.string().min(1).describe('what is due: first answer'),
  from: z.string().min(1).describe('a milestone (detected), or a label of the report (Ticket opened)'),
  to: z.string().min(1).describe('the milestone or label by which it is done'),
  within: z
    .string()
    .refine((iso) => !Number.isNaN(secondsOfIso(iso)), 'must be an ISO 8601 duration such as PT15M or P1D')
    .describe('an ISO 8601 duration: PT15M, PT4H, P1D'),
  by: z.string().default('service level').describe('what promises it, for the message: contract, section'),
})

export const clockServiceLevel = defineRule({
  id: 'clock-service-level',
  severity: 'off',
  summary: 'A deadline of your own that was not kept, by the milestones or the times that the report labels.',
  why: 'What is promised in a contract should be seen in the report before the customer counts it.',
  options: z.strictObject({
    deadlines: z.array(deadlineSchema).default([]).describe('each with what, from, to, within and by'),
  }),
  messages,
  check({ incident, document, options, holidays, now, report }) {
    const labelled = labelledIn(incident, document)
    checkLimits({
      limits: serviceLimits(options),
      moment: (name) => {
        const told = momentNamed(incident, labelled, name)
        return told && knownOf(told)
      },
      describe: (name) => `"${name}"`,
      due: { holidays, fromNextHour: false, significant: false },
      now,
      report,
    })
  },
})

/** As the options of the rule are parsed. */
export interface ServiceLevels {
  readonly deadlines: readonly z.output<typeof deadlineSchema>[]
}

export function serviceLimits({ deadlines }: ServiceLevels): Limit[] {
  return deadlines.map(({ what, from, to, within, by }) => ({
    what,
    from,
    due: to,
    within: { seconds: secondsOfIso(within) },
    article: by,
  }))
}
