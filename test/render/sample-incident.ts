import type { Finding } from '../../src/model/finding.ts'
import type { Commitment, Incident, IncidentEvent, MilestoneName } from '../../src/model/incident.ts'
import type { Moment } from '../../src/model/moment.ts'
import type { Position } from '../../src/model/position.ts'

/** A line of an invented source, 80 characters long. */
export function line(number: number): Position {
  const start = (number - 1) * 81
  return {
    start: { line: number, column: 1, offset: start },
    end: { line: number, column: 81, offset: start + 80 },
  }
}

/** A moment in CET (UTC+01:00) unless told otherwise: `at('2024-02-06T14:03')`. */
export function at(local: string, more: Partial<Moment> = {}): Moment {
  const offset = more.offset === undefined ? '+01:00' : more.offset
  const timed = local.includes('T')
  const dated = /^\d/.test(local)
  const instant = timed && dated && offset !== null ? new Date(`${local}${offset}`).toISOString() : null
  return {
    text: local.slice(-5),
    local,
    offset,
    instant: instant?.replace('.000Z', 'Z') ?? null,
    precision: timed ? 'minute' : 'day',
    approximate: false,
    ...(offset === null ? {} : { zone: { label: 'CET' } }),
    basis: { date: 'inferred', zone: 'stated' },
    position: line(1),
    ...more,
  }
}

export function event(id: number, local: string, text: string, more: Partial<IncidentEvent> = {}): IncidentEvent {
  return { id: `e${id}`, at: at(local), text, source: 'timeline', order: id, position: line(20 + id), ...more }
}

const timeline: IncidentEvent[] = [
  event(1, '2024-02-06T13:52', 'Release 2024.6 of the booking service goes out to all regions.', { source: 'change' }),
  event(2, '2024-02-06T13:58', 'Queue depth of the ticket printer service begins to rise.', { milestone: 'started' }),
  event(3, '2024-02-06T14:03', 'Alert: ticket confirmations take longer than 30 s.', {
    source: 'alert',
    milestone: 'detected',
    link: 'https://alerts.harbourline.example/a/8841',
  }),
  event(4, '2024-02-06T14:09', 'On-call engineer acknowledges and joins the call.', {
    actor: 'Mira Aalto',
    milestone: 'acknowledged',
  }),
  event(5, '2024-02-06T14:21', 'We are looking into delayed ticket confirmations. Next update by 14:50.', {
    source: 'update',
    status: 'investigating',
    milestone: 'announced',
  }),
  event(6, '2024-02-06T14:34', 'The release is suspected: its new retry policy asks the printer service three times.', {
    actor: 'Jon Østby',
  }),
  event(7, '2024-02-06T15:26', 'Cause confirmed: retries fill the connection pool of the printer service.', {
    milestone: 'identified',
  }),
  event(8, '2024-02-06T15:31', 'The cause is known and a rollback has begun.', {
    source: 'update',
    status: 'identified',
  }),
  event(9, '2024-02-06T15:48', 'Rollback complete in all regions; queue depth falls.', { milestone: 'mitigated' }),
  event(10, '2024-02-06T16:10', 'Backlog of 4 120 confirmations is sent.', { until: at('2024-02-06T16:25') }),
  event(11, '2024-02-06T16:30', 'All confirmations are sent on time again.', {
    source: 'update',
    status: 'resolved',
    milestone: 'resolved',
  }),
]

const milestoneEvents: [MilestoneName, number][] = [
  ['started', 1],
  ['detected', 2],
  ['acknowledged', 3],
  ['announced', 4],
  ['identified', 6],
  ['mitigated', 8],
  ['resolved', 10],
]

const commitment: Commitment = {
  kind: 'next-update',
  made: at('2024-02-06T14:21'),
  due: at('2024-02-06T14:50'),
  text: 'Next update by 14:50',
  position: line(25),
}

/** An invented ferry company's incident, complete but for its lessons. */
export function sampleIncident(more: Partial<Incident> = {}): Incident {
  return {
    schemaVersion: 1,
    title: 'Ticket confirmations delayed after a release',
    organization: 'Harbourline Ferries',
    reference: 'INC-2024-017',
    severity: 'SEV-2',
    source: { name: 'inc-2024-017.md', format: 'markdown', sha256: '5f2c'.repeat(16) },
    zone: { label: 'CET', offset: '+01:00', iana: null, basis: 'stated' },
    timeline,
    milestones: Object.fromEntries(
      milestoneEvents.map(([name, index]) => {
        const told = timeline[index] as IncidentEvent
        return [
          name,
          { at: told.at, event: told.id, basis: 'stated', reason: 'the entry says so', position: told.position },
        ]
      }),
    ),
    impact: { windows: [{ start: at('2024-02-06T13:58'), end: at('2024-02-06T16:25'), position: line(9) }] },
    durations: [],
    components: [
      component('Ticket confirmations', true, 'Booking', 'degraded'),
      component('Booking website', true, 'Booking'),
      component('Check-in at the pier', false),
    ],
    commitments: [commitment],
    actionItems: [
      {
        text: 'Cap retries towards the printer service',
        owner: 'Jon Østby',
        due: '2024-02-16',
        done: true,
        position: line(60),
      },
      {
        text: 'Alert on connection pool use above 80 %',
        owner: 'Mira Aalto',
        due: '2024-02-23',
        done: false,
        position: line(61),
      },
      {
        text: 'Rehearse the rollback of a regional release',
        done: false,
        link: 'https://issues.harbourline.example/4471',
        position: line(62),
      },
    ],
    published: at('2024-02-12'),
    sections: [
      section(
        'summary',
        'Summary',
        'For **2 h 27 min** customers who booked a crossing got their confirmation late. No booking was lost.',
      ),
      section('impact', 'Impact', 'About 4 100 confirmations were sent between 5 and 140 minutes late.'),
      section(
        'root-cause',
        'Root cause',
        'The release changed the retry policy of the booking service:\n\n```yaml\nretry:\n  attempts: 3\n  backoff: none\n```\n\nEach attempt held a connection, see [the design note](https://wiki.harbourline.example/retry).\n\n- The pool has 40 connections.\n- Three attempts without a pause filled it at *half* the usual load.',
      ),
      section('resolution', 'Resolution', 'The release was rolled back, and the backlog was sent in order.'),
    ],
    ...more,
  }
}

function section(kind: Incident['sections'][number]['kind'], heading: string, markdown: string) {
  return { kind, heading, markdown, position: line(10) }
}

function component(name: string, affected: boolean, group?: string, status?: string): Incident['components'][number] {
  return {
    name,
    affected,
    ...(group === undefined ? {} : { group }),
    ...(status === undefined ? {} : { status }),
    mentions: [{ name, affected, text: name, position: line(12) }],
    position: line(12),
  }
}

export const sampleFindings: Finding[] = [
  {
    rule: 'gap',
    severity: 'warning',
    file: 'inc-2024-017.md',
    message: '52 minutes without an entry, between 14:34 and 15:26, before the cause was identified.',
    position: line(26),
    related: [
      { message: '14:34 The release is suspected', position: line(26) },
      { message: '15:26 Cause confirmed', position: line(27) },
    ],
    data: { minutes: 52 },
  },
  {
    rule: 'late-update',
    severity: 'error',
    file: 'inc-2024-017.md',
    message: 'The next update was promised for 14:50 and came at 15:31, 41 minutes late.',
    position: line(25),
    related: [{ message: '15:31 The cause is known and a rollback has begun.', position: line(28) }],
    data: { lateMinutes: 41 },
  },
  {
    rule: 'missing-section',
    severity: 'info',
    file: 'inc-2024-017.md',
    message: 'The report has no section on lessons learned.',
    related: [],
    data: {},
  },
]
