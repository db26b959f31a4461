import type { Nodes } from 'mdast'
import { z } from 'zod'
import { impact as impactOf } from '../../measure/impact.ts'
import type { Document } from '../../model/document.ts'
import type { ImpactWindow, Incident, Status } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import type { Position } from '../../model/position.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { elapsed } from '../../time/elapsed.ts'
import { outlyingDates } from '../outlying-dates.ts'
import { defineRule } from '../rule.ts'
import { clockOf } from '../wording.ts'

export const paperworkDuration = defineRule({
  id: 'paperwork-duration',
  severity: 'off',
  summary: 'A record that was open for much longer than its components were hit.',
  why: 'Statistics that take the record for the outage count hours in which nothing was broken.',
  options: z.strictObject({
    times: z.number().min(1).default(4).describe('how many times as long as the impact the record must be open'),
    minutes: z.number().nonnegative().default(240).describe('and how many minutes longer, at least'),
  }),
  messages: {
    record: 'the record was open for {{record}}, from {{opened}} to {{closed}}, the impact lasted {{impact}}',
  },
  check({ incident, document, options, report }) {
    const record = recordOf(incident)
    if (!record || record.seconds < options.minutes * 60) return
    if ([record.opened, record.closed].some(outlyingDates(incident).has)) return
    const { opened, closed, seconds } = record
    const windows = incident.impact.windows.filter((window) => !isRecord(window, closed, document))
    const impact = impactOf({ ...incident, impact: { windows } }).seconds ?? untilMitigated(incident)
    if (impact === null || impact <= 0) return
    if (seconds < impact * options.times || seconds - impact < options.minutes * 60) return
    report({
      message: 'record',
      data: {
        record: formatSeconds(seconds),
        opened: clockOf(opened),
        closed: clockOf(closed, opened),
        impact: formatSeconds(impact),
        recordMinutes: seconds / 60,
        impactMinutes: impact / 60,
      },
      position: closed.position,
      related: [
        { message: 'opened', position: opened.position },
        ...placesOf(windows, incident).map((position) => ({ message: 'the impact', position })),
      ],
    })
  },
})

/** From the first post to the first that says that it is over; planned work is told by its own calendar. */
function recordOf({ timeline }: Incident): { opened: Moment; closed: Moment; seconds: number } | undefined {
  const posts = timeline.filter(({ source, status }) => source === 'update' && status !== 'postmortem')
  if (posts.some(({ status }) => status !== undefined && planned.has(status))) return undefined
  const [opened] = posts
  const closed = posts.find(({ status }) => status === 'resolved')
  const seconds = opened && closed ? elapsed(opened.at, closed.at) : null
  return opened && closed && seconds !== null ? { opened: opened.at, closed: closed.at, seconds } : undefined
}

const planned: ReadonlySet<Status> = new Set<Status>(['scheduled', 'in_progress', 'verifying', 'completed'])

/** Where no span is stated: up to the mitigation. */
function untilMitigated({ milestones }: Incident): number | null {
  const { started, detected, announced, mitigated } = milestones
  const since = started ?? detected ?? announced
  return since && mitigated && !mitigated.at.approximate ? elapsed(since.at, mitigated.at) : null
}

function placesOf(windows: readonly ImpactWindow[], { milestones }: Incident): Position[] {
  const places = windows.filter(({ start, end }) => start && end).map(({ position }) => position)
  return places.length > 0 || !milestones.mitigated ? places : [milestones.mitigated.at.position]
}

/** The `resolved_at` of a status page's own record is when the record was closed: its span is no impact. */
function isRecord({ end }: ImpactWindow, closed: Moment, document: Document): boolean {
  if (!end || Math.abs(elapsed(end, closed) ?? Number.POSITIVE_INFINITY) >= 60) return false
  const ends = recordEnds.get(document) ?? new Set(endsIn(document.root))
  recordEnds.set(document, ends)
  return ends.has(end.position.start.offset - document.shift)
}

/** Where the reader of a structured format has found the ends that its records give. */
const recordEnds = new WeakMap<Document, ReadonlySet<number>>()

function endsIn(node: Nodes): number[] {
  if (node.data?.fact?.is === 'end') return [node.position?.start.offset ?? 0]
  return 'children' in node && node.type !== 'paragraph' ? node.children.flatMap(endsIn) : []
}
