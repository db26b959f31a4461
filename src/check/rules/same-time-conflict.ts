import { z } from 'zod'
import type { Incident, IncidentEvent, MilestoneName, Status } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { elapsed } from '../../time/elapsed.ts'
import { defineRule } from '../rule.ts'
import { clockOf, quoted } from '../wording.ts'
import { wordsIn } from '../words.ts'

/** Far apart in this order, two of them are not reached in one minute. */
const course: readonly Status[] = ['investigating', 'identified', 'monitoring', 'resolved']
const beginnings: readonly MilestoneName[] = ['started', 'detected']
const endings: readonly MilestoneName[] = ['mitigated', 'resolved']

export const sameTimeConflict = defineRule({
  id: 'same-time-conflict',
  severity: 'warning',
  summary: 'Two entries of one minute that cannot both be: the beginning of the incident and its end.',
  why: 'One of the times is wrong, or both were written down after the event.',
  options: z.strictObject({}),
  messages: {
    statuses: '"{{first}}" and "{{second}}" are both posted at {{at}}',
    returns: '{{ended}} at {{at}}, and {{text}} in the same minute',
    milestones: '{{first}} and {{second}} both fall at {{at}}: {{firstText}}, {{secondText}}',
  },
  check({ incident, document, report }) {
    const told = incident.timeline.filter(
      ({ at }) => at.precision !== 'day' && at.precision !== 'hour' && !at.approximate,
    )
    const updates = told.filter(({ source, status }) => source === 'update' && status && course.includes(status))
    const byMinute = new Map<string, IncidentEvent[]>()
    for (const event of updates) {
      const minute = minuteOf(event.at)
      byMinute.set(minute, [...(byMinute.get(minute) ?? []), event])
    }
    for (const events of byMinute.values()) {
      const [first, second] = extremes(events)
      if (!first?.status || !second?.status || course.indexOf(second.status) - course.indexOf(first.status) < 2)
        continue
      report({
        message: 'statuses',
        data: { first: first.status, second: second.status, at: clockOf(first.at).slice(0, 5) },
        ...placesOf(first, second),
      })
    }

    const { returns, worst, restored, stillDown } = wordsIn(document).search
    const isBack = (text: string): boolean => returns.test(text) || worst.test(text)
    const entries = told.filter(({ source }) => source === 'timeline')
    for (const end of entries) {
      const marked = end.milestone !== undefined && endings.includes(end.milestone)
      // A span that names the minute takes the mark from the entry that tells of it.
      if (!marked && (!restored.test(end.text) || stillDown.test(end.text) || isBack(end.text))) continue
      const again = entries.find(
        (other) =>
          other !== end &&
          elapsed(end.at, other.at) === 0 &&
          isBack(other.text) &&
          !tellsOfOthers(end, other, incident),
      )
      if (!again) continue
      report({
        message: 'returns',
        data: {
          ended: marked ? `${end.milestone}: ${quoted(end.text)}` : quoted(end.text),
          at: clockOf(end.at),
          text: quoted(again.text),
        },
        ...placesOf(end, again),
      })
    }

    const marking = (names: readonly MilestoneName[]) =>
      told.filter(({ source, milestone }) => source === 'timeline' && milestone && names.includes(milestone))
    const ends = marking(endings)
    for (const start of marking(beginnings)) {
      const end = ends.find(({ at }) => elapsed(start.at, at) === 0)
      if (!end?.milestone || !start.milestone) continue
      report({
        message: 'milestones',
        data: {
          first: start.milestone,
          second: end.milestone,
          at: clockOf(start.at),
          firstText: quoted(start.text),
          secondText: quoted(end.text),
        },
        ...placesOf(start, end),
      })
    }
  },
})

const minuteOf = ({ instant, local }: Moment) => (instant ?? local).slice(0, 16)

/** Those that come first and last in the course of an incident. */
function extremes(events: readonly IncidentEvent[]): IncidentEvent[] {
  const rank = ({ status }: IncidentEvent) => (status ? course.indexOf(status) : 0)
  const ranked = events.toSorted((a, b) => rank(a) - rank(b))
  return [ranked[0], ranked.at(-1)].flatMap((event) => event ?? [])
}

/** One component may recover in the minute in which another fails. */
function tellsOfOthers(a: IncidentEvent, b: IncidentEvent, { components }: Incident): boolean {
  const [here, there] = [a, b].map(({ text }) => components.filter(({ name }) => text.includes(name)))
  return (here?.length ?? 0) > 0 && (there?.length ?? 0) > 0 && !here?.some((one) => there?.includes(one))
}

function placesOf(a: IncidentEvent, b: IncidentEvent) {
  const [first, second] = a.order < b.order ? [a, b] : [b, a]
  return {
    position: first.at.position,
    related: [{ message: 'at the same time', position: second.at.position }],
  }
}
