import { z } from 'zod'
import type { Incident, IncidentEvent, MilestoneName } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { apart } from '../apart.ts'
import { defineRule } from '../rule.ts'
import { clockOf, told } from '../wording.ts'

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
    const { windows } = incident.impact
    const start = extreme(
      windows.flatMap(({ start }) => start ?? []),
      -1,
    )
    const end = extreme(
      windows.flatMap(({ end }) => end ?? []),
      1,
    )

    const say = (message: 'start' | 'early' | 'late' | 'unmatched', window: Moment, mark: Mark, seconds: number) =>
      report({
        message,
        data: {
          window: clockOf(window, mark.at),
          entry: told(mark.event, window),
          length: formatSeconds(Math.abs(seconds)),
          minutes: Math.abs(seconds) / 60,
          milestone: mark.name,
        },
        position: window.position,
        related: [{ message: mark.name, position: mark.at.position }],
      })

    const first = start ? extreme(marks(incident, ['started', 'detected']), -1) : undefined
    const lead = start && first ? apart(first.at, start) : null
    if (start && first && lead !== null && lead > tolerance) say('start', start, first, lead)

    const mitigated = end ? extreme(marks(incident, ['mitigated']), -1) : undefined
    const resolved = end ? extreme(marks(incident, ['mitigated', 'resolved']), 1) : undefined
    if (!end || !resolved) return
    const early = mitigated ? apart(end, mitigated.at) : null
    const late = apart(resolved.at, end)
    const known = resolved.name === 'resolved' ? late !== null && late > tolerance : false
    if (mitigated && early !== null && early > tolerance) say('early', end, mitigated, early)
    else if (known && late !== null) say('late', end, resolved, late)
    else if (mitigated && early !== null && -early > Math.max(tolerance, options.recoveryMinutes * 60)) {
      if (resolved.name === 'resolved' && !matched(incident, end, tolerance)) say('unmatched', end, mitigated, early)
    }
  },
})

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
