import { z } from 'zod'
import { formatSeconds } from '../../time/calendar.ts'
import { outlyingDates } from '../outlying-dates.ts'
import { defineRule } from '../rule.ts'
import { clockOf } from '../wording.ts'

export const outlierDate = defineRule({
  id: 'outlier-date',
  severity: 'warning',
  summary: 'One date far from all others of the incident, which one slip of the pen explains.',
  why: 'A mistyped year or month puts every length that is counted from it out by weeks.',
  options: z.strictObject({}),
  messages: {
    outlier: '{{text}} lies {{length}} {{side}} {{others}}; {{reading}} would fit',
  },
  check({ incident, report }) {
    for (const { moments, day, days, first, last, nearest, fits } of outlyingDates(incident).dates) {
      const [moment, ...again] = moments
      if (!moment) continue
      report({
        message: 'outlier',
        data: {
          text: moment.text.includes(day) ? moment.text : `${clockOf(moment)} on ${day}`,
          day,
          days: Math.abs(days),
          length: formatSeconds(Math.abs(days) * 86_400),
          side: days < 0 ? 'before' : 'after',
          others: first === last ? `the only other date, ${first}` : `all other dates, ${first} to ${last}`,
          reading: fits.slice(0, 2).join(' or '),
          readings: fits,
        },
        position: moment.position,
        related: [
          ...again.map(({ position }) => ({ message: 'the same date again', position })),
          { message: 'the nearest other date', position: nearest.position },
        ],
      })
    }
  },
})
