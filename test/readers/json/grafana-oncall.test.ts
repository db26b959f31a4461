import { expect, test } from 'vitest'
import { fixture, readIncidents, records } from '../read-incidents.ts'

test('an alert group: who acted is told by id, and its end is not the incident’s', async () => {
  const { incident } = await readIncidents(fixture('grafana-oncall.json'))
  expect(incident.title).toBe('CheckoutErrorRatio')
  expect(records(incident)).toEqual([
    '14:01:01 alert detected: CheckoutErrorRatio',
    '14:04:20 alert @UANA01 acknowledged: Acknowledged: CheckoutErrorRatio',
    '14:38:30 alert: Alert group resolved: CheckoutErrorRatio',
  ])
  expect(incident.timeline[1]).toMatchObject({
    key: 'I68QUILL01',
    link: 'https://quillhaven.grafana.net/a/grafana-oncall-app/alert-groups/I68QUILL01',
  })
})

test('outgoing webhooks', async () => {
  const { incident } = await readIncidents(fixture('grafana-oncall-webhooks.ndjson'))
  expect(records(incident)).toEqual([
    '14:02:01 alert escalated: Escalation: CheckoutErrorRatio',
    '14:04:20 alert @ana.ferreira acknowledged: Acknowledge: CheckoutErrorRatio',
  ])
})
