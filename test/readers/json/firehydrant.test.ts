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
    expect(incident.components).toMatchObject([{ name: 'Checkout', status: 'Unavailable', affected: true }])
  })

  test('milestones and events', () => {
    expect(records(incident)).toEqual([
      '13:55:00 ticket started: Milestone: started',
      '14:01:00 ticket detected: Milestone: detected',
      '14:05:00 ticket: Milestone: investigating',
      '14:06:00 ticket @Ana Ferreira: Teleported',
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
