import { describe, expect, test } from 'vitest'
import { fixture, readIncidents, records } from '../read-incidents.ts'

describe('an incident, its updates, follow-ups and actions, a response a line', async () => {
  const { incident, document } = await readIncidents(fixture('incident-io.ndjson'))

  test('its head', () => {
    expect([incident.title, incident.reference, incident.severity, incident.summary]).toEqual([
      'Checkout returns errors',
      'INC-212',
      'Major',
      'Three in ten checkouts failed after a release of the tax service.',
    ])
    expect(document.notes).toBeUndefined()
  })

  test('timestamps, updates and actions are its events', () => {
    expect(records(incident)).toEqual([
      '13:55:00 ticket started: Impact started',
      '14:05:01 ticket detected: Reported at',
      '14:05:02 ticket @Open a channel: Investigating',
      '14:27:00 ticket @Bo Lindqvist: Action: Roll back the tax service',
      '14:36:00 ticket @Bo Lindqvist: Action done: Roll back the tax service',
      '14:38:00 ticket mitigated: Fixed at',
      '14:40:00 ticket @Bo Lindqvist: Monitoring\nRollback is out, watching the error ratio.',
      '15:20:00 ticket @Ana Ferreira resolved: Closed\nClosing; follow-ups are filed.',
    ])
    expect(new Set(incident.timeline.map(({ link, key }) => `${key} ${link}`))).toEqual(
      new Set(['01QUILL0001 https://app.incident.io/quillhaven/incidents/212']),
    )
  })

  test('follow-ups are action items; roles stand in a section, those that nobody had left out', () => {
    expect(incident.actionItems).toMatchObject([
      {
        text: 'Canary for the tax service',
        owner: 'Bo Lindqvist',
        done: false,
        link: 'https://quillhaven.atlassian.net/browse/SHOP-77',
      },
      { text: 'Alert on failed tax look-ups', owner: 'Ana Ferreira', done: true },
    ])
    expect(incident.actionItems).toHaveLength(2)
    expect(incident.sections.filter(({ heading }) => heading === 'Roles').map(({ markdown }) => markdown)).toEqual([
      '- Incident Lead: Ana Ferreira',
    ])
  })
})

test('updates alone are not taken for a status page', async () => {
  const [, updates = ''] = fixture('incident-io.ndjson').split('\n')
  const { incident } = await readIncidents(updates)
  expect(incident.timeline.map(({ source }) => source)).toEqual(['ticket', 'ticket', 'ticket'])
})

test('an incident without timestamps was opened when it was made', async () => {
  const [first = ''] = fixture('incident-io.ndjson').split('\n')
  const { incident } = JSON.parse(first)
  const event = 'public_incident.incident_created_v2'
  const hook = { event_type: event, [event]: { ...incident, incident_timestamp_values: [] } }
  const { incident: found } = await readIncidents(hook)
  expect(records(found)).toEqual(['14:05:01 ticket @Ana Ferreira escalated: Incident opened: Checkout returns errors'])
})
