import { z } from 'zod'
import type { Incident } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { defineRule } from '../rule.ts'
import { clockMoments } from '../told-moments.ts'
import { sameClock } from '../zone-family.ts'

export const zoneMixed = defineRule({
  id: 'zone-mixed',
  severity: 'warning',
  summary: 'Bare times in a report that writes other times in several zones, without saying which one they are in.',
  why: 'Each bare time can be read in either zone, and the readings lie hours apart.',
  options: z.strictObject({}),
  messages: {
    mixed: '{{text}} names no zone, while other times are in {{first}} and in {{second}}',
  },
  check({ incident, report }) {
    // A declared zone governs the bare times, whatever the labelled ones say.
    if (incident.zone.basis === 'stated' || incident.zone.basis === 'assumed') return
    const moments = clockMoments(incident)
    const guessed = new Set(guessedEntries(incident).map(({ position }) => position.start.offset))
    const labelled = moments.filter(({ basis, zone }) => basis.zone === 'stated' && zone)
    const bare = moments.filter(
      ({ basis, offset, position }) =>
        (basis.zone === 'unknown' && offset === null) || guessed.has(position.start.offset),
    )
    const [first] = labelled
    const second = labelled.find((moment) => first && differ(first, moment))
    const [open] = bare
    if (!first || !second || !open) return
    report({
      message: 'mixed',
      data: { text: open.text, first: first.zone?.label, second: second.zone?.label, count: bare.length },
      position: open.position,
      related: [
        { message: `in ${first.zone?.label}`, position: first.position },
        { message: `in ${second.zone?.label}`, position: second.position },
      ],
    })
  },
})

/** Entries without a zone among such of several: their order may settle which it is, but nobody says so. */
function guessedEntries({ timeline }: Incident): Moment[] {
  const entries = timeline.filter(({ source }) => source === 'timeline')
  const lists = new Set(entries.map(({ list }) => list))
  return [...lists].flatMap((list) => {
    const moments = entries.flatMap((event) => (event.list === list ? [event.at] : []))
    const labelled = moments.filter(({ basis, zone }) => basis.zone === 'stated' && zone)
    const [first] = labelled
    const several = first !== undefined && labelled.some((moment) => differ(first, moment))
    return several ? moments.filter(({ basis, precision }) => basis.zone === 'inferred' && precision !== 'day') : []
  })
}

function differ(a: Moment, b: Moment): boolean {
  return a.offset !== b.offset && !sameClock(a.zone?.label ?? '', b.zone?.label ?? '')
}
