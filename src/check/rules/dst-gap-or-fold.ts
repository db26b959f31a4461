import { z } from 'zod'
import { clockChange } from '../clock-change.ts'
import { outlyingDates } from '../outlying-dates.ts'
import { defineRule } from '../rule.ts'
import { clockMoments } from '../told-moments.ts'

export const dstGapOrFold = defineRule({
  id: 'dst-gap-or-fold',
  severity: 'error',
  summary: 'A time that a change of the clocks skipped, or showed twice.',
  why: 'A skipped time was on no clock; one of a doubled hour may be either of two, an hour apart.',
  options: z.strictObject({}),
  messages: {
    skipped: '{{local}} {{label}} was never on the clock: it was put forward over that time{{more}}',
    doubled: '{{local}} {{label}} was on the clock twice, {{readings}}: the report does not say which is meant{{more}}',
  },
  check({ incident, report }) {
    const outlying = outlyingDates(incident)
    const moments = clockMoments(incident).filter((moment) => !outlying.has(moment))
    for (const change of ['skipped', 'doubled'] as const) {
      const [first, ...others] = moments.filter((moment) => clockChange(moment) === change)
      if (!first) continue
      const { zone, local, offset } = first
      const readings = [offset, ...(zone?.otherOffsets ?? [])].filter((other) => other !== null)
      report({
        message: change,
        data: {
          local: local.replace('T', ' '),
          label: zone?.label,
          readings: readings.join(' and '),
          more: others.length === 0 ? '' : `; ${others.length} more such time${others.length === 1 ? '' : 's'}`,
          count: others.length + 1,
        },
        position: first.position,
        related: others.map(({ position }) => ({ message: 'likewise', position })),
      })
    }
  },
})
