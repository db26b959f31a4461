import { z } from 'zod'
import { defineRule } from '../rule.ts'
import { toldMoments } from '../told-moments.ts'

export const dateAmbiguous = defineRule({
  id: 'date-ambiguous',
  severity: 'warning',
  summary: 'A date or a clock time that can be read in two ways: 03/04/2024, or 1:15 without am or pm.',
  why: 'Readers elsewhere write dates the other way round and take the incident for one of another month.',
  options: z.strictObject({}),
  messages: {
    date: '"{{text}}" is {{first}} or {{second}}: nothing in the report says which{{more}}',
    clock:
      '"{{text}}" is {{first}} or {{second}}: the report does not say whether its clocks count to 12 or to 24{{more}}',
  },
  check({ incident, report }) {
    const open = toldMoments(incident).flatMap((moment) => {
      const [other] = moment.alternatives ?? []
      return other === undefined ? [] : [{ moment, other, kind: kindOf(moment.local, other) }]
    })
    for (const kind of ['date', 'clock'] as const) {
      const [first, ...others] = open.filter((one) => one.kind === kind)
      if (!first) continue
      const { moment, other } = first
      const part = (local: string) => (kind === 'date' ? local.slice(0, 10) : local.replace('T', ' '))
      report({
        message: kind,
        data: {
          text: moment.text,
          first: part(moment.local),
          second: part(other),
          more: others.length === 0 ? '' : `; ${others.length} more such time${others.length === 1 ? '' : 's'}`,
          count: others.length + 1,
        },
        position: moment.position,
        related: others.map((one) => ({ message: 'likewise', position: one.moment.position })),
      })
    }
  },
})

/** Two readings of 03/04 have one clock; two of 1:15 have clocks twelve hours apart. */
const kindOf = (a: string, b: string) => (a.slice(10) === b.slice(10) ? 'date' : 'clock')
