import { z } from 'zod'
import { declared } from '../fixes/declared.ts'
import { defineRule } from '../rule.ts'
import { clockMoments } from '../told-moments.ts'

export const zoneMissing = defineRule({
  id: 'zone-missing',
  severity: 'warning',
  summary: 'Clock times, and nowhere a zone that they are in.',
  why: 'Readers elsewhere cannot lay these times beside their own logs.',
  options: z.strictObject({}),
  messages: {
    missing: 'no time zone is stated for any of {{count}} clock times, the first being {{text}}',
    one: 'no time zone is stated for the only clock time, {{text}}',
  },
  check({ incident, document, zone: given, report }) {
    const moments = clockMoments(incident)
    const [first] = moments
    if (!first || incident.zone.basis !== 'unknown' || moments.some(({ offset, zone }) => offset !== null || zone))
      return
    const lines = [...new Set(moments.map(({ position }) => position.start.line))]
    report({
      message: moments.length > 1 ? 'missing' : 'one',
      data: { count: moments.length, text: first.text, lines },
      position: first.position,
      fix: given === undefined ? undefined : declared(incident.sections, given, document),
    })
  },
})
