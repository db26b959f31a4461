import { describe, expect, test } from 'vitest'
import { fixture, readIncidents, records } from '../read-incidents.ts'

describe('an incident, its events and tasks, a response a line', async () => {
  const { incident, document } = await readIncidents(fixture('firehydrant.ndjson'))

  test('its head and what was affected', () => {
    expect([incident.title, incident.organization, incident.reference, incident.severity, incident.summary]).toEqual([
      'Checkout returns errors',
      'Quillhaven',
      '212',
      'SEV1',
      'Three in ten checkouts failed.',
    ])
    expect(incident.components).toMatchObject([
      { name: 'Checkout', status: 'Unavailable', affected: true },
      { name: 'Tax', affected: true },
    ])
  })

  test('milestones and events', () => {
    expect(records(incident)).toEqual([
      '13:55:00 ticket started: Milestone: started',
      '14:01:00 ticket detected: Milestone: detected',
      '14:05:00 ticket: Milestone: investigating',
      '14:06:00 ticket @Ana Ferreira: Teleported: previous state: open, count: 3',
      '14:29:00 chat @Bo Lindqvist: rolling back the tax service',
      '14:38:00 ticket mitigated: Milestone: mitigated',
      '14:52:00 ticket resolved: Milestone: resolved',
    ])
    expect(document.notes).toEqual([
      '1 FireHydrant event is of a kind not known here ("Teleported"); read with the words there are.',
    ])
  })

  test('tasks are action items', () => {
    expect(incident.actionItems).toMatchObject([
      { text: 'Canary for the tax service', owner: 'Bo Lindqvist', due: '2026-03-24', done: false },
      { text: 'Alert on failed tax look-ups', done: true },
    ])
  })
})

test('the phases of an incident hold its milestones; those that were not reached have no time', async () => {
  const milestone = (name: string, slug: string, occurred_at: string | null) => ({ name, slug, occurred_at })
  const { incident } = await readIncidents({
    id: 'fh-0002',
    name: 'Late mail',
    private_id: 'p-2',
    milestones: [{ type: 'started', occurred_at: '2026-03-10T13:00:00.000Z' }],
    lifecycle_phases: [
      { name: 'Started', milestones: [milestone('Began', 'started', '2026-03-10T13:55:00.000Z')] },
      {
        name: 'Active',
        milestones: [milestone('Seen', 'detected', '2026-03-10T14:01:00.000Z'), milestone('Mended', 'mitigated', null)],
      },
    ],
  })
  expect(records(incident)).toEqual([
    '13:55:00 ticket started: Milestone: Began',
    '14:01:00 ticket detected: Milestone: Seen',
  ])
})
