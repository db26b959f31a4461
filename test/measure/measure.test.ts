import { expect, test } from 'vitest'
import { measure } from '../../src/measure/measure.ts'
import { build, type Told } from '../incident-builder.ts'

const checkout: Told = {
  zone: 'CET',
  day: '2023-02-14',
  windows: ['13:10-15:02'],
  timeline: [
    '13:16 First alert on failed payments. #detected',
    '14:00 Major incident declared. #escalated',
    '14:31 A rotated key is found to be the cause. #identified',
    '15:02 The old key is back in place. #mitigated',
    '15:08 Monitoring.',
    '15:41 Closed. #resolved',
  ],
  updates: ['14:09 investigating: Payments may fail. #announced', '15:08 monitoring: A fix is in place.'],
}

const minutes = (seconds: number | null) => (seconds === null ? null : seconds / 60)
const of = (told: Told) => measure(build(told).incident)

test('phases lie between the milestones that are there, and the first public word is none', () => {
  expect(of(checkout).phases.map(({ name, from, to, seconds }) => [name, from, to, seconds / 60])).toEqual([
    ['detection', 'started', 'detected', 6],
    ['escalation', 'detected', 'escalated', 44],
    ['diagnosis', 'escalated', 'identified', 31],
    ['repair', 'identified', 'mitigated', 31],
    ['monitoring', 'mitigated', 'resolved', 39],
  ])
})

test('a phase between other neighbours is named after what it leads to', () => {
  const timeline = ['10:00 a #detected', '10:05 b #acknowledged', '10:20 c #identified', '11:00 d #resolved']
  expect(of({ timeline }).phases.map(({ name }) => name)).toEqual(['acknowledgement', 'diagnosis', 'resolution'])
})

test('milestones out of order give phases in time order', () => {
  const timeline = ['10:00 a #detected', '10:30 b #mitigated', '11:00 c #identified']
  expect(of({ timeline }).phases.map(({ from, to }) => [from, to])).toEqual([
    ['detected', 'mitigated'],
    ['mitigated', 'identified'],
  ])
})

test('a milestone known to the day, or in a zone unknown among known ones, bounds no phase', () => {
  const { incident } = build({
    timeline: ['10:00 a #detected', '2023-05-11 b #identified', '12:00 c #mitigated', '13:00 d #resolved'],
  })
  const { resolved } = incident.milestones
  if (resolved) Object.assign(resolved.at, { offset: null, instant: null })
  expect(measure(incident).phases.map(({ from, to, seconds }) => [from, to, seconds])).toEqual([
    ['detected', 'mitigated', 7200],
  ])
})

test('metrics are pairs of milestones, null with what is missing', () => {
  const { metrics } = of(checkout)
  expect(Object.fromEntries(metrics.map(({ name, seconds }) => [name, minutes(seconds)]))).toEqual({
    'time-to-detect': 6,
    'time-to-acknowledge': null,
    'time-to-escalate': 44,
    'time-to-announce': 53,
    'time-to-identify': 75,
    'time-to-mitigate': 106,
    'time-to-resolve': 151,
  })
  expect(metrics.find(({ name }) => name === 'time-to-acknowledge')?.missing).toEqual(['acknowledged'])
  expect(metrics.find(({ name }) => name === 'time-to-detect')?.missing).toEqual([])
})

test('configuration redefines a metric and adds one', () => {
  const { incident } = build(checkout)
  const { metrics } = measure(incident, {
    metrics: {
      'time-to-mitigate': { from: 'started', to: 'mitigated' },
      'time-to-watch': { from: 'mitigated', to: 'resolved' },
    },
  })
  const seconds = (name: string) => minutes(metrics.find((metric) => metric.name === name)?.seconds ?? null)
  expect(seconds('time-to-mitigate')).toBe(112)
  expect(seconds('time-to-watch')).toBe(39)
  expect(metrics).toHaveLength(8)
})

test('metrics hold between wall clocks of one unknown zone, and not across unknown days', () => {
  expect(of({ ...checkout, zone: null }).metrics[0]?.seconds).toBe(360)
  expect(of({ ...checkout, zone: null, day: null }).metrics[0]).toMatchObject({ seconds: null, missing: [] })
})

test('impact is the union of the stated windows', () => {
  expect(of(checkout).impact).toMatchObject({ seconds: 112 * 60 })
  expect(of({ windows: ['10:00-11:00', '10:30-11:30', '12:00-12:10'] }).impact.seconds).toBe(100 * 60)
  expect(of({ windows: ['10:00-11:00', '10:30-10:40'] }).impact.seconds).toBe(60 * 60)
  expect(of({ windows: ['10:00-'] }).impact).toEqual({ seconds: null, windows: [] })
})

test('without a window, impact is not guessed but named as inferred', () => {
  const { impact } = of({ timeline: ['10:00 a #started', '10:40 b #mitigated'] })
  expect(impact).toMatchObject({ seconds: null, windows: [], inferred: { seconds: 2400 } })
  expect(of({ timeline: ['10:00 a #started'] }).impact).toEqual({ seconds: null, windows: [] })
})
