import { z } from 'zod'
import { quoted } from '../../check/wording.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { kindOf } from '../account.ts'
import type { Telling } from '../align.ts'
import { defineComparison } from '../comparison-rule.ts'
import { clockWithZone, correctionOf, slackOf } from '../telling.ts'

export const timeDiffers = defineComparison({
  id: 'time-differs',
  severity: 'warning',
  summary: 'One event at different times in two accounts.',
  why: 'One of the two is wrong, and every length counted from it too.',
  options: z.strictObject({
    minutes: z.number().nonnegative().default(1).describe('how far two exact times may lie apart'),
    approximateMinutes: z.number().nonnegative().default(15).describe('the same, where either is approximate'),
  }),
  messages: {
    differs: '{{event}} at {{clock}}, but in {{other}} at {{otherClock}}: {{length}} {{direction}}{{corrected}}',
  },
  compare({ rows, shifts, nameOf, apart, options, report }) {
    for (const row of rows) {
      const [first, ...others] = row
      if (!first) continue
      const off = others.flatMap((other) => {
        const seconds = surelyOne(first, other) ? apart(told(first), told(other)) : null
        return seconds !== null && !within(first, other, seconds, options) ? [{ other, seconds }] : []
      })
      const [most] = off.toSorted((a, b) => Math.abs(b.seconds) - Math.abs(a.seconds))
      if (!most) continue
      report({
        message: 'differs',
        data: {
          event: quoted(first.event.text),
          clock: clockWithZone(first.event.at, most.other.event.at),
          other: nameOf(most.other.account),
          otherClock: clockWithZone(most.other.event.at, first.event.at),
          length: formatSeconds(Math.abs(most.seconds)),
          direction: most.seconds > 0 ? 'later' : 'earlier',
          corrected: correctionOf(shifts, first.account, most.other.account),
          minutes: most.seconds / 60,
          events: [first.event.id, ...off.map(({ other }) => other.event.id)],
        },
        account: first.account,
        position: first.event.at.position,
        related: off.map(({ other }) => ({
          message: 'the same event',
          account: other.account,
          position: other.event.at.position,
        })),
      })
    }
  },
})

const told = ({ account, event }: Telling) => ({ account, at: event.at })

/** Whether two tellings are of one event beyond doubt, and both say when it happened, or both when it was posted. */
export function surelyOne(a: Telling, b: Telling): boolean {
  const marked = a.event.milestone !== undefined && a.event.milestone === b.event.milestone
  return (
    kindOf(a.event) !== undefined &&
    kindOf(a.event) === kindOf(b.event) &&
    Math.min(a.words, b.words) >= (marked ? 0.3 : 0.5)
  )
}

type Options = { minutes: number; approximateMinutes: number }

function within(a: Telling, b: Telling, seconds: number, { minutes, approximateMinutes }: Options): boolean {
  const slack = Math.max(minutes * 60, slackOf(a.event.at, approximateMinutes), slackOf(b.event.at, approximateMinutes))
  return Math.abs(seconds) <= slack
}
