import { z } from 'zod'
import type { Incident, IncidentEvent } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { apart } from '../apart.ts'
import { defineRule } from '../rule.ts'
import { told } from '../wording.ts'

export const coarseTime = defineRule({
  id: 'coarse-time',
  severity: 'info',
  summary: 'Entries of an incident that give only the hour or the day, in a timeline that is kept by minutes.',
  why: 'How long a step took cannot be counted from an hour, and an entry without a clock time has no place in the order.',
  options: z.strictObject({}),
  messages: {
    one: '{{entry}} gives only the {{unit}}; the other entries give minutes',
    several: '{{count}} entries give only the hour or the day, the first being {{entry}}; the others give minutes',
  },
  check({ incident, report }) {
    const entries = incident.timeline.filter(({ source }) => source === 'timeline')
    const fine = entries.filter(({ at }) => isFine(at))
    const coarse = entries.filter((event) => isCoarse(event) && within(event.at, incident, fine))
    // A timeline kept by hours or days throughout has its own grain.
    if (coarse.length === 0 || fine.length <= coarse.length) return
    const inOrder = coarse.toSorted((a, b) => a.order - b.order)
    const [first, ...others] = inOrder
    if (!first) return
    report({
      message: others.length > 0 ? 'several' : 'one',
      data: {
        entry: told(first),
        unit: first.at.precision,
        count: coarse.length,
        events: inOrder.map(({ id }) => id),
      },
      position: first.at.position,
      related: others.map(({ at }) => ({ message: `only the ${at.precision}`, position: at.position })),
    })
  },
})

const isFine = ({ precision }: Moment) => precision === 'minute' || precision === 'second'

/** 'Around 3 pm' says itself that it is rough; a span tells two times; a bare day may stand for what took all of it. */
function isCoarse({ at, until }: IncidentEvent): boolean {
  return !isFine(at) && !at.approximate && until === undefined
}

/** In an incident of weeks a day is fine enough. */
const longest = 7 * 86_400

/** What led up to the incident and what came of it may be told by days. */
function within(at: Moment, { milestones }: Incident, fine: readonly IncidentEvent[]): boolean {
  const start = milestones.started?.at ?? milestones.detected?.at ?? fine[0]?.at
  const end = milestones.resolved?.at ?? milestones.mitigated?.at ?? fine.at(-1)?.at
  if (!start || !end) return false
  const [since, left] = [apart(start, at), apart(at, end)]
  if (since === null || left === null || since < 0 || left < 0) return false
  return at.precision !== 'day' || since + left <= longest
}
