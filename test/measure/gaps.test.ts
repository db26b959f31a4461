import { expect, test } from 'vitest'
import { gaps } from '../../src/measure/gaps.ts'
import { incidentOf } from '../extract/reading.ts'
import { build, type Told } from '../incident-builder.ts'

const found = (told: Told, minutes?: number) =>
  gaps(build(told).incident, minutes).map(({ from, to, seconds, after, before }) => [
    from.text,
    to.text,
    seconds / 60,
    after,
    before,
  ])

test('neighbours of the timeline at or over the limit, with the milestones they lie between', () => {
  const timeline = [
    '13:16 alert #detected',
    '14:00 declared #escalated',
    '14:30 cause #identified',
    '14:59 fix #mitigated',
    '15:05 watching',
    '15:41 closed #resolved',
  ]
  expect(found({ windows: ['13:10-14:59'], timeline, updates: ['14:10 investigating: a #announced'] })).toEqual([
    ['alert', 'declared', 44, 'detected', 'escalated'],
    ['declared', 'cause', 30, 'escalated', 'identified'],
    ['watching', 'closed', 36, 'mitigated', 'resolved'],
  ])
  expect(found({ timeline }, 40)).toEqual([['alert', 'declared', 44, 'detected', 'escalated']])
})

test('updates neither make a gap nor fill one', () => {
  expect(found({ updates: ['10:00 investigating: a', '12:00 resolved: b'] })).toEqual([])
  expect(found({ timeline: ['10:00 a', '11:00 b'], updates: ['10:30 update: c'] })).toHaveLength(1)
})

test('neighbours are those of the clock, not of the page', () => {
  expect(found({ timeline: ['11:00 c', '10:40 b', '10:20 a'] })).toEqual([])
  expect(found({ timeline: ['11:00 b', '10:00 a'] })).toEqual([['a', 'b', 60, undefined, undefined]])
})

test('a span covers its own time, and entries inside it leave its end to count from', () => {
  expect(found({ timeline: ['10:00-10:50 failover', '10:10 looks good', '11:10 done'] })).toEqual([])
  expect(found({ timeline: ['10:00-10:50 failover', '10:10 looks good', '11:25 done'] })).toEqual([
    ['failover', 'done', 35, undefined, undefined],
  ])
})

test('several entries at one time are one', () => {
  expect(found({ timeline: ['10:00 a', '10:00 b', '10:45 c', '10:45 d'] })).toEqual([
    ['b', 'c', 45, undefined, undefined],
  ])
})

test('what lies before the start or after the resolution is no gap', () => {
  const timeline = ['08:00 deployed', '10:00 errors #started', '10:10 alert', '10:20 closed #resolved', '12:00 review']
  expect(found({ timeline })).toEqual([])
})

test('a silence over the start or the resolution counts only inside the incident', () => {
  const { incident } = build({ windows: ['10:00-11:00'], timeline: ['09:00 deployed', '10:40 alert', '12:30 review'] })
  incident.milestones.resolved = {
    at: { ...(incident.impact.windows[0]?.end ?? incident.timeline[0]?.at) } as never,
    basis: 'stated',
    reason: 'stated',
    position: incident.zone.position as never,
  }
  const [first, second] = gaps(incident)
  expect(first).toMatchObject({ seconds: 2400, since: { local: '2023-05-10T10:00' } })
  expect(second).toBeUndefined()
  expect(gaps(incident, 20)[1]).toMatchObject({ seconds: 1200, until: { local: '2023-05-10T11:00' } })
})

test('over midnight', () => {
  expect(found({ timeline: ['23:50 a', '2023-05-11 00:25 b'] })).toEqual([['a', 'b', 35, undefined, undefined]])
})

test('an entry that gives only its day bounds a gap of at least what is left beside that day', () => {
  const [gap, ...more] = gaps(build({ timeline: ['10:00 a', '2023-05-10 b', '2023-05-11 09:00 c'] }).incident)
  expect(gap).toMatchObject({ seconds: 9 * 3600, atLeast: true, from: { text: 'b' }, to: { text: 'c' } })
  expect(more).toEqual([])
  expect(found({ timeline: ['2023-05-10 a', '2023-05-12 08:00 b'] })).toEqual([['a', 'b', 1920, undefined, undefined]])
})

test('the day of an entry counts in the zone of its neighbours', () => {
  const timeline = ['2023-05-10 a', '2023-05-11 00:40 b']
  expect(found({ zone: 'JST', timeline })).toEqual([['a', 'b', 40, undefined, undefined]])
})

test('nothing is claimed across an entry whose time cannot be placed', () => {
  const { incident } = build({ timeline: ['10:00 a', '10:30 b', '11:00 c', '11:45 d'] })
  const middle = incident.timeline.find(({ text }) => text === 'b')
  if (middle) Object.assign(middle.at, { offset: null, instant: null })
  expect(gaps(incident).map(({ from, to }) => [from.text, to.text])).toEqual([['c', 'd']])
})

test('wall clocks of one unknown zone are compared, times without a day are not', () => {
  expect(found({ zone: null, timeline: ['10:00 a', '10:31 b'] })).toEqual([['a', 'b', 31, undefined, undefined]])
  expect(found({ zone: null, day: null, timeline: ['10:00 a', '10:31 b'] })).toEqual([])
})

test('what is kept by days behind the stated end is no gap, unless a resolution is still to come', () => {
  const timeline = ['10:00 a #started', '10:20 b', '2023-05-18 Site visit.']
  const window = { windows: ['10:00-10:20'] }
  expect(found({ timeline })).toHaveLength(1)
  expect(found({ timeline, ...window })).toEqual([])
  expect(found({ timeline: [...timeline, '2023-05-19 Closed. #resolved'], ...window })).toHaveLength(1)
  expect(found({ timeline: ['10:00 a #started', '10:20 b', '11:00 c'], ...window })).toHaveLength(1)
})

test('a timeline kept by days has no gaps between days', () => {
  expect(found({ timeline: ['2023-05-10 a', '2023-05-11 b', '2023-05-16 c'] })).toEqual([])
})

test('of several entries at one time, the one in the list of its neighbour is named', () => {
  const timeline = ['10:00 a (list 2)', '11:00 in short (list 1)', '11:00 b (list 2)', '11:40 c (list 2)']
  expect(found({ timeline }).map(([from, to]) => [from, to])).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ])
})

test('a milestone that stands among the entries as a label parts a gap', () => {
  const text = (restored: string) =>
    `# Report\n\n## Chronologie\n\n- Détection : 2025-03-04 10:00 UTC\n- Cause identifiée : 2025-03-04 10:20 UTC\n- Rétablissement : 2025-03-04 ${restored} UTC\n- Résolution : 2025-03-04 11:00 UTC\n`
  const lengths = (restored: string) =>
    gaps(incidentOf(text(restored))).map(({ from, to, seconds }) => [from.text, to.text, seconds / 60])
  expect(lengths('10:40')).toEqual([])
  expect(lengths('10:25')).toEqual([['Rétablissement', 'Résolution', 35]])
})
