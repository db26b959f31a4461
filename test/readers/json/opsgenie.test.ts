import { expect, test } from 'vitest'
import { fixture, readIncidents, records } from '../read-incidents.ts'

test('an alert', async () => {
  const { incident } = await readIncidents(fixture('opsgenie-alert.json'))
  expect([incident.title, incident.reference, incident.severity]).toEqual([
    'Checkout error ratio above 5 %',
    '1791',
    'P1',
  ])
  expect(records(incident)).toEqual([
    '14:01:07 alert detected: Checkout error ratio above 5 %\n5xx ratio of checkout is 31 %\nSee https://runbooks.quillhaven.example/checkout',
  ])
  expect(incident.timeline[0]?.key).toBe('70413a06-38d6-4c85-92b8-5ebc900d42e2')
})

test('its logs; that an alert is closed ends no incident', async () => {
  const { incident } = await readIncidents(fixture('opsgenie-logs.json'))
  expect(records(incident)).toEqual([
    '14:01:07 alert @Alertmanager detected: Alert created via API with Alertmanager[API]',
    '14:03:58 alert @ana@quillhaven.example: Viewed on [web]',
    '14:04:20 alert @ana@quillhaven.example acknowledged: Alert acknowledged via web',
    '14:12:44 alert @System escalated: Escalated to next via [escalation policy]',
    '14:38:30 alert @System: Alert closed via Alertmanager',
  ])
  expect(incident.timeline[0]?.key).toBeUndefined()
})

test('the alert and its logs in one file share its id', async () => {
  const { incident } = await readIncidents(`${fixture('opsgenie-alert.json')}\n${fixture('opsgenie-logs.json')}`)
  expect(incident.timeline).toHaveLength(6)
  expect(new Set(incident.timeline.map(({ key }) => key)).size).toBe(1)
})

test('notes', async () => {
  const note = { note: 'fix: rollback started', owner: 'bo', createdAt: '2026-03-10T14:31:00Z', offset: '1' }
  const { incident } = await readIncidents({ data: [note], requestId: 'r' })
  expect(records(incident)).toEqual(['14:31:00 alert @bo mitigated: fix: rollback started'])
})

test('webhooks, whose times are milliseconds and nanoseconds', async () => {
  const { incident, cut } = await readIncidents(fixture('opsgenie-webhooks.ndjson'))
  expect(records(incident)).toEqual([
    '14:01:07 alert detected: create: Checkout error ratio above 5 %',
    '14:31:02 alert @bo@quillhaven.example: add note: Checkout error ratio above 5 %: Rollback started',
  ])
  expect(cut(incident.timeline[1]?.at.position ?? expect.fail())).toBe('1773153062000')
})
