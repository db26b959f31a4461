import { z } from 'zod'
import { unitOf } from '../../check/stated-length.ts'
import type { StatedDuration } from '../../model/incident.ts'
import { formatSeconds, secondsOfIso } from '../../time/calendar.ts'
import { defineComparison } from '../comparison-rule.ts'

export const durationDiffers = defineComparison({
  id: 'duration-differs',
  severity: 'warning',
  summary: 'A length that two accounts state differently.',
  why: 'Stated lengths go into statistics and contracts; which of the two did?',
  options: z.strictObject({
    minutes: z.number().nonnegative().default(1).describe('how far two exact lengths may lie apart'),
    approximatePercent: z.number().nonnegative().default(10).describe('the same, where either is approximate'),
  }),
  messages: {
    differs: '{{of}} is said to be {{text}}, but in {{other}} {{otherText}}: {{length}} {{direction}}',
  },
  compare({ accounts, nameOf, options, report }) {
    const stated = accounts.map(({ incident }) => incident.durations.filter(({ of }) => of !== 'other'))
    for (const [account, ours] of stated.entries()) {
      for (const [more, theirs] of stated.slice(account + 1).entries()) {
        for (const of of new Set(ours.map(kindOf))) {
          const mine = ours.filter((one) => kindOf(one) === of)
          const others = theirs.filter((one) => kindOf(one) === of)
          // Several lengths of one kind are of several parts: where any two agree, the accounts may.
          if (mine.some((one) => others.some((other) => agree(one, other, options)))) continue
          const [first, second] = [mine[0], others[0]]
          if (!first || !second) continue
          const seconds = secondsOfIso(second.iso) - secondsOfIso(first.iso)
          if (Number.isNaN(seconds)) continue
          const other = account + 1 + more
          report({
            message: 'differs',
            data: {
              of,
              text: first.text,
              other: nameOf(other),
              otherText: second.text,
              length: formatSeconds(Math.abs(seconds)),
              direction: seconds > 0 ? 'longer' : 'shorter',
              minutes: seconds / 60,
            },
            account,
            position: first.position,
            related: others.map(({ position }) => ({ message: 'stated here', account: other, position })),
          })
        }
      }
    }
  },
})

const kindOf = ({ of }: StatedDuration): string => of.toLowerCase()

/** "2 hours" is cut or rounded to the hour: it agrees with 1 h 40 and with 2 h 50. */
function agree(
  a: StatedDuration,
  b: StatedDuration,
  options: { minutes: number; approximatePercent: number },
): boolean {
  const [first, second] = [secondsOfIso(a.iso), secondsOfIso(b.iso)]
  const unit = Math.max(unitOf(a.iso), unitOf(b.iso))
  const coarse = unit > 60 ? unit : 0
  const about = a.approximate || b.approximate ? (Math.max(first, second) * options.approximatePercent) / 100 : 0
  const apart = Math.abs(first - second)
  return apart <= Math.max(options.minutes * 60, about) || apart < coarse
}
