import { expect, test } from 'vitest'
import { build, type Told } from '../../incident-builder.ts'
import { marked, run } from './run-rule.ts'

const timeline = [
  '10:02 Alert. #detected',
  '10:31 Key. #identified',
  '10:52 Fixed. #mitigated',
  '11:10 Closed. #resolved',
]
const posted = (...clocks: string[]): Told => ({
  timeline,
  updates: ['investigating', 'identified', 'resolved'].map((status, index) => `${clocks[index]} ${status}: a`),
})

test('updates that all lie the same whole number of hours from what they tell', () => {
  const built = build(posted('12:04', '12:35', '13:12'))
  const found = run('zone-suspect', built)
  expect(found.map(({ message }) => message)).toEqual([
    'the updates tell 3 events 2 h later than the timeline (12:04 for 10:02, 13:12 for 11:10): one of the two has a wrong zone',
  ])
  expect(marked(found[0], built)).toEqual(['12:04', '10:02', '12:35', '10:31', '13:12', '11:10'])
  expect(run('status-lag', built)).toEqual([])
})

test('earlier as well as later', () => {
  expect(run('zone-suspect', posted('09:04', '09:35', '10:12'))[0]?.data).toMatchObject({ hours: 1, side: 'earlier' })
})

test.each([
  ['a page that lags by different lengths', posted('11:04', '12:20', '13:12')],
  ['a page in time', posted('10:04', '10:35', '11:12')],
  ['one event alone', { timeline, updates: ['12:04 investigating: a'] }],
  ['a difference that is no whole number of hours', posted('12:24', '12:55', '13:32')],
])('silent: %s', (_, told) => {
  expect(run('zone-suspect', told)).toEqual([])
})

test('a stated span by another clock', () => {
  const found = run('zone-suspect', { windows: ['09:02-09:52'], timeline: ['10:02 a #started', '10:52 b #mitigated'] })
  expect(found.map(({ data }) => [data.track, data.hours, data.side])).toEqual([['stated span', 1, 'earlier']])
})

test('a label that is not in force on that day is reported as that', () => {
  const built = build(posted('11:04', '11:35', '12:12'))
  for (const { at, source } of built.incident.timeline)
    if (source === 'update') at.zone = { label: 'CET', problem: 'contradicts-date' }
  expect(run('zone-suspect', built)).toEqual([])
})
