import { z } from 'zod'
import type { Incident, IncidentEvent, MilestoneName } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { apart } from '../apart.ts'
import { outlyingDates } from '../outlying-dates.ts'
import { defineRule } from '../rule.ts'
import { clockOf, told } from '../wording.ts'

const day = 86_400

export const windowMismatch = defineRule({
  id: 'window-mismatch',
  severity: 'error',
  summary: 'A stated span of impact that the timeline contradicts.',
  why: 'The length of the impact is the figure that customers, contracts and regulators go by.',
  options: z.strictObject({
    minutes: z.number().nonnegative().default(5).describe('how far the ends of the span may be off'),
    recoveryMinutes: z
      .number()
      .nonnegative()
      .default(15)
      .describe('how long after the mitigation an impact may go on without an entry that says so'),
  }),
  messages: {
    start: 'the impact is said to start at {{window}}, {{length}} after {{entry}}',
    early: 'the impact is said to end at {{window}}, {{length}} before {{entry}}',
    late: 'the impact is said to end at {{window}}, {{length}} after {{entry}}',
    unmatched: 'the impact is said to end at {{window}}, but no entry says so: {{entry}} is {{length}} off',
  },
  check({ incident, options, report }) {
    const tolerance = options.minutes * 60
    const outlying = outlyingDates(incident)
    const { start, end, alone, reach } = spanOf(incident)
    const say = (message: 'start' | 'early' | 'late' | 'unmatched', window: Moment, mark: Mark, seconds: number) => {
      const off = Math.abs(seconds)
      // The same time on another day is a slip of the date, however far off.
      const slip = alone && Math.abs(off - Math.round(off / day) * day) <= tolerance
      if (off <= tolerance || (off > reach && !slip)) return
      if (outlying.has(window) || outlying.has(mark.at)) return
      report({
        message,
        data: {
          window: clockOf(window, mark.at),
          entry: told(mark.event, window),
          length: formatSeconds(off),
          minutes: off / 60,
          milestone: mark.name,
        },
        position: window.position,
        related: [{ message: mark.name, position: mark.at.position }],
      })
    }

    // An alert before the stated start is a detection before it, and reported as such.
    const first = extreme(marks(incident, ['started']), -1)
    const lead = start && first ? (apart(first.at, start) ?? 0) : 0
    if (start && first && lead > 0) say('start', start, first, lead)

    const mitigated = extreme(marks(incident, ['mitigated']), -1)
    const resolved = extreme(marks(incident, ['resolved']), 1)
    const before = end && mitigated ? (apart(end, mitigated.at) ?? 0) : 0
    const behind = end && resolved ? (apart(resolved.at, end) ?? 0) : 0
    if (end && mitigated && before > 0) say('early', end, mitigated, before)
    else if (end && resolved && behind > 0) say('late', end, resolved, behind)
    else if (end && mitigated && resolved && -before > options.recoveryMinutes * 60) {
      if (!matched(incident, end, tolerance)) say('unmatched', end, mitigated, before)
    }
  },
})

/**
 * From the first start to the last end of the stated spans, and how far from them an entry may lie and still speak of
 * the same. One of several, or one without an end, may be of a part only; a span by itself is the impact, but what
 * follows days after a span of an hour is work on what it left behind.
 */
function spanOf({ impact: { windows } }: Incident) {
  const starts = windows.flatMap(({ start }) => start ?? [])
  const ends = windows.flatMap(({ end }) => end ?? [])
  const [start, end] = [extreme(starts, -1), extreme(ends, 1)]
  const length = start && end ? apart(start, end) : null
  const alone = windows.length === 1 && length !== null
  const reach = alone ? Math.max(length * 10, day) : Math.max(length ?? 0, 3600)
  return { start, end, alone, reach }
}

interface Mark {
  readonly name: MilestoneName
  readonly at: Moment
  readonly event: IncidentEvent
}

/** Entries of the timeline that mark one of the milestones. A retelling in prose or an update proves nothing against it. */
function marks({ milestones, timeline }: Incident, names: readonly MilestoneName[]): Mark[] {
  return timeline.flatMap((event) => {
    if (event.source !== 'timeline') return []
    const name = names.find((wanted) => event.milestone === wanted || milestones[wanted]?.event === event.id)
    return name ? [{ name, at: event.at, event }] : []
  })
}

function matched({ timeline }: Incident, end: Moment, tolerance: number): boolean {
  return timeline.some(({ at, until }) =>
    [at, until].some((moment) => {
      const seconds = moment ? apart(moment, end) : null
      return seconds !== null && Math.abs(seconds) <= tolerance
    }),
  )
}

/** The first (-1) or the last (1) of them; undefined also where they cannot be ordered. */
function extreme<Thing extends Moment | Mark>(things: readonly Thing[], direction: 1 | -1): Thing | undefined {
  const at = (thing: Thing): Moment => ('at' in thing ? thing.at : thing)
  return things.find((one) => things.every((other) => (apart(at(other), at(one)) ?? -direction) * direction >= 0))
}
