import { z } from 'zod'
import { type Incident, type Milestone, type MilestoneName, milestoneNameSchema } from '../../model/incident.ts'
import { formatSeconds } from '../../time/calendar.ts'
import type { Row } from '../align.ts'
import { defineComparison } from '../comparison-rule.ts'
import { clockWithZone, correctionOf, slackOf } from '../telling.ts'
import { surelyOne } from './time-differs.ts'

export const milestoneDiffers = defineComparison({
  id: 'milestone-differs',
  severity: 'warning',
  summary: 'A milestone that two accounts put at different times.',
  why: 'Times to detect, to mitigate and to resolve depend on which account they are taken from.',
  options: z.strictObject({
    minutes: z.number().nonnegative().default(5).describe('how far two exact times may lie apart'),
    approximateMinutes: z.number().nonnegative().default(15).describe('the same, where either is approximate'),
  }),
  messages: {
    differs: '{{milestone}} at {{clock}}, but in {{other}} at {{otherClock}}: {{length}} {{direction}}{{corrected}}',
    early:
      'posted as {{milestone}} at {{clock}}, {{length}} before {{other}} has it {{milestone}} at {{otherClock}}{{corrected}}',
  },
  compare({ accounts, rows, shifts, nameOf, apart, options, report }) {
    for (const name of milestoneNameSchema.options) {
      const told = accounts.flatMap(({ incident }, account) => {
        const milestone = incident.milestones[name]
        return milestone ? [{ account, milestone, at: milestone.at, posted: postedOnly(incident, milestone) }] : []
      })
      for (const [index, one] of told.entries()) {
        for (const other of told.slice(index + 1)) {
          const seconds = apart(one, other)
          const slack = [one.at, other.at].map((at) => slackOf(at, options.approximateMinutes))
          if (seconds === null || Math.abs(seconds) <= Math.max(options.minutes * 60, ...slack)) continue
          if (comparedAsEvent(rows, one, other)) continue
          const early = earlyPost(name, one, other, seconds)
          if (early === null) continue
          const [first, second] = early ?? [one, other]
          report({
            message: early ? 'early' : 'differs',
            data: {
              milestone: name,
              clock: clockWithZone(first.at, second.at),
              other: nameOf(second.account),
              otherClock: clockWithZone(second.at, first.at),
              length: formatSeconds(Math.abs(seconds)),
              direction: seconds > 0 ? 'later' : 'earlier',
              corrected: correctionOf(shifts, one.account, other.account),
              minutes: seconds / 60,
            },
            account: first.account,
            position: first.at.position,
            related: [{ message: `${name} here`, account: second.account, position: second.at.position }],
          })
        }
      }
    }
  },
})

interface Told {
  readonly account: number
  readonly at: Milestone['at']
  readonly milestone: Milestone
  readonly posted: boolean
}

/** Read from a status update: it says when the word was given, not when the thing happened. */
function postedOnly({ timeline }: Incident, { event }: Milestone): boolean {
  return timeline.find(({ id }) => id === event)?.source === 'update'
}

/**
 * Whether the accounts agree on the events, and only the milestone was read from different ones; or tell it as one
 * event, whose times are compared already.
 */
function comparedAsEvent(rows: readonly Row[], one: Told, other: Told): boolean {
  return [
    [one, other],
    [other, one],
  ].some(([a, b]) => {
    const row = rows.find((tellings) => a !== undefined && telling(tellings, a) !== undefined)
    const mine = row && a && telling(row, a)
    const counterpart = row?.find(({ account }) => account === b?.account)
    if (!mine || !counterpart) return false
    return counterpart.event.id !== b?.milestone.event || surelyOne(mine, counterpart)
  })
}

const telling = (row: Row, { account, milestone }: Told) =>
  row.find((one) => one.account === account && one.event.id === milestone.event)

/**
 * Of a post and an entry: the two, the post first, where the post came before what it tells; null where the post
 * came after, as it should, or cannot be judged. Undefined for two of one kind.
 */
function earlyPost(
  name: MilestoneName,
  one: Told,
  other: Told,
  seconds: number,
): readonly [Told, Told] | null | undefined {
  if (one.posted === other.posted) return undefined
  // A page that first speaks of trouble says nothing of when it began or was noticed, and its first word is its own.
  if (name !== 'identified' && name !== 'mitigated' && name !== 'resolved') return null
  const [post, entry] = one.posted ? [one, other] : [other, one]
  const postFirst = one.posted ? seconds > 0 : seconds < 0
  return postFirst ? [post, entry] : null
}
