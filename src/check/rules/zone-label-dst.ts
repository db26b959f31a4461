import { z } from 'zod'
import type { Moment } from '../../model/moment.ts'
import { outlyingDates } from '../outlying-dates.ts'
import { defineRule } from '../rule.ts'
import { clockMoments } from '../told-moments.ts'

export const zoneLabelDst = defineRule({
  id: 'zone-label-dst',
  severity: 'error',
  summary: 'A zone label that is not in force on the day it is given for: standard time in summer, or the reverse.',
  why: 'Either the label or the times are an hour off, and the report does not say which.',
  options: z.strictObject({}),
  messages: {
    contradiction:
      '"{{label}}" is not in force on {{day}}: {{local}} is {{asWritten}} as written{{other}}; {{count}} so labelled',
  },
  check({ incident, report }) {
    const outlying = outlyingDates(incident)
    const labels = new Map<string, Moment[]>()
    for (const moment of clockMoments(incident)) {
      if (moment.zone?.problem !== 'contradicts-date' || outlying.has(moment)) continue
      labels.set(moment.zone.label, [...(labels.get(moment.zone.label) ?? []), moment])
    }
    for (const [label, moments] of labels) {
      const [first] = moments
      if (!first) continue
      const [day = '', local = ''] = first.local.split('T')
      // What else the letters may stand for somewhere lies hours off; the clocks of that day lie one.
      const meant = (first.zone?.otherOffsets ?? []).slice(0, 1).map((offset) => instantAt(first.local, offset))
      const declared = incident.zone.label === label && moments.every(({ basis }) => basis.zone !== 'stated')
      const declaration = declared ? incident.zone.position : undefined
      report({
        message: 'contradiction',
        data: {
          label,
          day,
          local,
          asWritten: first.instant ?? first.offset ?? 'unknown',
          other: meant.length > 0 ? `, or ${meant.join()} by the clocks of that day` : '',
          count: moments.length === 1 ? '1 time is' : `${moments.length} times are`,
          readings: [first.instant, ...meant],
          times: moments.length,
        },
        position: declaration ?? first.position,
        related: declaration ? [{ message: 'the first such time', position: first.position }] : [],
      })
    }
  },
})

function instantAt(local: string, offset: string): string {
  const ms = Date.parse(`${local}${offset.slice(0, 6)}`)
  return Number.isNaN(ms) ? offset : new Date(ms).toISOString().replace(/\.\d+/, '')
}
