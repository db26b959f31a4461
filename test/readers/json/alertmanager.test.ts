import { describe, expect, test } from 'vitest'
import { fixture, readIncidents, records } from '../read-incidents.ts'

describe('the webhook', async () => {
  const { incident } = await readIncidents(fixture('alertmanager-webhook.json'))

  test('alerts fire and end; the first to fire is the detection, and no end is the incident’s', () => {
    expect(records(incident)).toEqual([
      '14:00:00 alert detected: CheckoutErrorRatio firing: 5xx ratio of checkout is 31 %\nOver 5 % for five minutes.',
      '14:07:30 alert: TaxServiceDown firing: no target answers',
      '14:38:00 alert: CheckoutErrorRatio resolved',
    ])
    expect(incident.milestones.resolved).toBeUndefined()
  })

  test('each with its fingerprint and where it comes from', () => {
    expect(incident.timeline.map(({ key, link }) => [key, link])).toEqual([
      ['a1b2c3d4e5f60718', 'https://prometheus.quillhaven.example/graph?g0.expr=checkout'],
      ['0f1e2d3c4b5a6978', 'https://prometheus.quillhaven.example/graph?g0.expr=tax'],
      ['a1b2c3d4e5f60718', 'https://prometheus.quillhaven.example/graph?g0.expr=checkout'],
    ])
    expect(incident.severity).toBe('critical')
    expect(incident.components.map(({ name }) => name)).toEqual(['checkout', 'tax'])
  })
})

test('what is sent again is read once, and counted', async () => {
  const text = fixture('alertmanager-webhook.json')
  const { incident, document } = await readIncidents(`${text}\n${text}\n${text}`)
  expect(incident.timeline).toHaveLength(3)
  expect(document.notes).toEqual(['6 repeated messages of the same alerts are read once.'])
})

test('the list of API v2: when an alert would be taken for resolved is no end', async () => {
  const { incident } = await readIncidents(fixture('alertmanager-v2-alerts.json'))
  expect(records(incident)).toEqual([
    '14:00:00 alert detected: CheckoutErrorRatio firing: 5xx ratio of checkout is 31 %',
  ])
})

test('the webhook of Grafana', async () => {
  const { incident } = await readIncidents(fixture('grafana-webhook.json'))
  expect(incident.title).toBe('[RESOLVED] Checkout latency (Shop)')
  expect(records(incident)).toEqual([
    '13:58:10 alert detected: Checkout latency firing: p99 over 2 s',
    '14:38:10 alert: Checkout latency resolved',
  ])
  expect(incident.timeline[0]?.link).toBe('https://grafana.quillhaven.example/d/checkout')
})

test('two alerts without fingerprints are two by their labels', async () => {
  const alert = (instance: string) => ({
    labels: { alertname: 'Down', instance },
    startsAt: '2026-03-10T14:00:00Z',
    status: 'firing',
  })
  const { incident } = await readIncidents([alert('a:1'), alert('b:1'), alert('a:1')])
  expect(records(incident)).toEqual(['14:00:00 alert detected: Down firing', '14:00:00 alert: Down firing'])
})
