import { z } from 'zod'
import type { Moment } from '../../model/moment.ts'
import { type ZoneReading, zoneReadings } from '../../time/zone-readings.ts'
import { defineRule } from '../rule.ts'
import { clockMoments } from '../told-moments.ts'

export const zoneAmbiguous = defineRule({
  id: 'zone-ambiguous',
  severity: 'off',
  summary: 'A zone label that stands for zones hours apart, in a report that does not say which is meant.',
  why: 'CST is Chicago to one reader and Shanghai to another, fourteen hours away.',
  options: z.strictObject({}),
  messages: {
    ambiguous: '"{{label}}" may be {{readings}}: nothing in the report says which; {{count}} so labelled',
  },
  check({ incident, document, report }) {
    const labels = new Map<string, Moment[]>()
    for (const moment of clockMoments(incident)) {
      const label = moment.zone?.label.toUpperCase() ?? ''
      // A label that the date contradicts is reported as that.
      if (!Object.hasOwn(zoneReadings, label) || moment.zone?.problem || moment.zone?.iana) continue
      labels.set(label, [...(labels.get(label) ?? []), moment])
    }
    for (const [label, moments] of labels) {
      const readings = zoneReadings[label] ?? []
      const [first] = moments
      if (!first || settled(document.text, label, readings)) continue
      const declared = incident.zone.label?.toUpperCase() === label && first.basis.zone !== 'stated'
      const declaration = declared ? incident.zone.position : undefined
      const names = readings.map(({ name, offset }) => `${name} (${offset})`)
      report({
        message: 'ambiguous',
        data: {
          label,
          readings: `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`,
          offsets: readings.map(({ offset }) => offset),
          count: moments.length === 1 ? '1 time is' : `${moments.length} times are`,
          times: moments.length,
        },
        position: declaration ?? first.position,
        related: declaration ? [{ message: 'the first such time', position: first.position }] : [],
      })
    }
  },
})

/** Whether the text names a place of one reading, an offset, or the same times in UTC. */
function settled(text: string, label: string, readings: readonly ZoneReading[]): boolean {
  const names = readings.flatMap(({ name, told }) => [name, ...told]).filter((name) => name !== label)
  const word = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')}|UTC|GMT ?[+-]\\d)(?![\\p{L}\\p{N}])`, 'u')
  return word.test(text)
}
