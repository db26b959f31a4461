import { z } from 'zod'
import { quoted } from '../../check/wording.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { defineComparison } from '../comparison-rule.ts'
import { clockWithZone } from '../telling.ts'

export const labelShift = defineComparison({
  id: 'label-shift',
  severity: 'error',
  ofWhole: true,
  summary: 'Two accounts whose shared events lie apart by one and the same number of hours.',
  why: 'One of the two names the wrong zone, and all its times are wrong by as much; laid side by side, the order of events is lost.',
  options: z.strictObject({
    events: z.int().min(2).default(2).describe('how many events must show the same shift'),
  }),
  messages: {
    later:
      '{{count}} of {{among}} events told in both lie {{length}} later than in {{other}} (the first: {{clock}} here, {{otherClock}} there): one of the two zones is wrong',
    earlier:
      '{{count}} of {{among}} events told in both lie {{length}} earlier than in {{other}} (the first: {{clock}} here, {{otherClock}} there): one of the two zones is wrong',
    days: '{{count}} of {{among}} events told in both lie {{length}} from those in {{other}} (the first: {{clock}} here, {{otherClock}} there): one of the two dates is wrong',
  },
  compare({ shifts, nameOf, options, report }) {
    for (const { of, against, seconds, pairs, among, settled } of shifts) {
      const [theirs, ours] = pairs[0] ?? []
      if (!settled || pairs.length < options.events || !theirs || !ours) continue
      report({
        message: seconds % 86_400 === 0 ? 'days' : seconds > 0 ? 'later' : 'earlier',
        data: {
          count: pairs.length,
          among,
          length: formatSeconds(Math.abs(seconds)),
          minutes: seconds / 60,
          other: nameOf(against),
          clock: clockWithZone(ours.at, theirs.at),
          otherClock: clockWithZone(theirs.at, ours.at),
        },
        account: of,
        position: ours.at.position,
        related: pairs
          .slice(0, shown)
          .flatMap(([their, our], index) => [
            ...(index === 0 ? [] : [{ message: `so is ${quoted(our.text)}`, account: of, position: our.at.position }]),
            { message: 'the same event', account: against, position: their.at.position },
          ]),
      })
    }
  },
})

/** Pairs shown as proof; the count says how many there are. */
const shown = 3
