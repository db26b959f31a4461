import { expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import type { Incident } from '../../src/model/incident.ts'
import { incidentRow } from '../../src/statistics/incident-row.ts'
import { build } from '../incident-builder.ts'

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }

function built(told: Parameters<typeof build>[0], more: Partial<Incident> = {}): Incident {
  return { ...build(told).incident, ...more }
}

test('lengths are those of the measures, and of own metrics', () => {
  const incident = built({
    zone: 'CET',
    windows: ['06:54-08:55'],
    timeline: ['06:54 Errors rise. #started', '06:59 Alert. #detected', '08:55 All well. #resolved'],
  })
  const { values, day, began } = incidentRow(incident, undefined, {
    'whole-work': { from: 'detected', to: 'resolved' },
  })
  expect(values).toMatchObject({
    'time-to-detect': 300,
    'time-to-resolve': 7260,
    'customer-impact': 7260,
    'whole-work': 6960,
    'time-to-mitigate': { reason: 'no-milestone', milestones: ['mitigated'] },
  })
  expect([day, began]).toEqual(['2023-05-10', Date.parse('2023-05-10T05:54:00Z')])
})

test.each([
  { told: { timeline: ['09:00 Begins. #started', '08:00 Over. #resolved'] }, reason: 'contradictory' },
  { told: { timeline: ['09:00 Begins. #started', '2023-05-11 Over. #resolved'] }, reason: 'day-only' },
  { told: { day: null, timeline: ['09:00 Begins. #started', '10:00 Over. #resolved'] }, reason: 'no-day' },
  { told: { zone: null, timeline: ['09:00 UTC Begins. #started', '10:00 Over. #resolved'] }, reason: 'zone-unknown' },
])('a length that cannot be said: $reason', ({ told, reason }) => {
  expect(incidentRow(built(told), undefined).values['time-to-resolve']).toEqual({ reason, milestones: [] })
})

test.each([
  { windows: [], reason: 'not-stated' },
  { windows: ['09:00-'], reason: 'open-ended' },
  { windows: ['09:00-08:00'], reason: 'contradictory' },
])('an impact that cannot be said: $reason', ({ windows, reason }) => {
  const told = { windows, timeline: ['09:00 Begins. #started', '10:00 Mitigated. #mitigated'] }
  expect(incidentRow(built(told), undefined).values['customer-impact']).toEqual({ reason, milestones: [] })
})

test('an incident begins with its start, else with its impact, else with what is told first', () => {
  const timeline = ['2023-05-11 08:00 Noticed. #detected', '2023-05-12 08:00 More.']
  const { impact } = built({ windows: ['2023-05-10 07:00-'] })
  const days = [
    built({ timeline: [...timeline, '2023-05-09 23:30 Begins. #started'] }, { impact }),
    built({ timeline }, { impact }),
    built({ timeline }),
    built({ day: null, timeline: ['08:00 Noticed.'] }),
  ].map((incident) => incidentRow(incident, undefined).day)
  expect(days).toEqual(['2023-05-09', '2023-05-10', '2023-05-11', ''])
})

test('findings count by rule, ignored ones do not, and without a check there are none to count', () => {
  const finding = (rule: string, ignored?: Finding['ignored']): Finding => ({
    rule,
    severity: 'warning',
    file: 'report.txt',
    message: '',
    related: [],
    data: {},
    ...(ignored && { ignored }),
  })
  const incident = built({})
  expect(incidentRow(incident, undefined).findings).toBeNull()
  expect(incidentRow(incident, []).findings).toEqual({})
  const found = [finding('gap'), finding('gap'), finding('__proto__'), finding('zone-missing', { by: 'comment' })]
  expect(Object.entries(incidentRow(incident, found).findings ?? {})).toEqual([
    ['gap', 2],
    ['__proto__', 1],
  ])
})

test('actions, promises and components', () => {
  const incident = built(
    {
      components: ['affected: Search', 'not affected: Export'],
      updates: ['08:00 investigating: We look. Next update at 08:30.', '08:20 update: Still looking.'],
    },
    {
      actionItems: [
        { text: 'Alert earlier', owner: ' ', due: 'soon', done: false, position },
        { text: 'Write it down', owner: 'Ada', due: '2023-06-01 (Thu)', done: false, position },
        { text: 'Roll back', done: true, position },
      ],
    },
  )
  expect(incidentRow(incident, [])).toMatchObject({
    components: ['Search'],
    promises: [{ kind: 'next-update', outcome: 'kept' }],
    actionsDone: 1,
    actionsOpen: [
      { owned: false, due: '' },
      { owned: true, due: '2023-06-01' },
    ],
  })
})

test('texts are cut to a line of 200 letters', () => {
  const row = incidentRow(built({}, { title: `A\n\u0007 b${'é👩‍🚒'.repeat(5000)}`, severity: 'SEV\t1' }), undefined)
  expect(row.title).toMatch(/^A b/)
  expect(row.title.includes('\n')).toBe(false)
  expect([...row.title].length).toBeLessThanOrEqual(200)
  expect(row.title.endsWith('…')).toBe(true)
  expect(row.severity).toBe('SEV 1')
})

test('words tell the cause, those of the summary only where no cause is told', () => {
  const section = (kind: 'root-cause' | 'summary', markdown: string) => ({ kind, heading: '', markdown, position })
  const title = 'Checkout down'
  const sections = [
    section('summary', 'Payments failed.'),
    section('root-cause', 'The **certificate** of db-7 expired; see https://example.org/x'),
  ]
  expect(incidentRow(built({}, { title, sections }), undefined).words).toEqual([
    'certificate',
    'checkout',
    'down',
    'expired',
  ])
  expect(incidentRow(built({}, { title, sections: sections.slice(0, 1) }), undefined).words).toEqual([
    'checkout',
    'down',
    'failed',
    'payments',
  ])
  expect(incidentRow(built({}, { title: '証明書の期限切れ' }), undefined).words).toContain('明書')
})

test('one text has one identity in two files, and two incidents of one file have two', () => {
  const told = { timeline: ['09:00 Begins. #started'] }
  const identity = (more: Partial<Incident>) => incidentRow(built(told, more), undefined).identity
  const source = (name: string, offset: number) => ({
    source: {
      name,
      format: 'text',
      sha256: 'a'.repeat(64),
      position: { ...position, start: { line: 1, column: 1, offset } },
    },
  })
  expect(identity(source('a.txt', 0))).toBe(identity(source('b.txt', 0)))
  expect(identity(source('a.txt', 0))).not.toBe(identity(source('a.txt', 90)))
})
