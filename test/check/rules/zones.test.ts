import { expect, test } from 'vitest'
import type { Moment } from '../../../src/model/moment.ts'
import { build, type Told } from '../../incident-builder.ts'
import { marked, run } from './run-rule.ts'

test('zone-missing: bare times and no zone anywhere', () => {
  const built = build({ zone: null, timeline: ['10:00 a', '10:10 b', '10:20 c'] })
  const found = run('zone-missing', built)
  expect(found.map(({ message, data }) => [message, data.lines])).toEqual([
    ['no time zone is stated for any of 3 clock times, the first being 10:00', [1, 2, 3]],
  ])
  expect(marked(found[0], built)).toEqual(['10:00'])
  expect(run('zone-missing', { zone: null, timeline: ['10:00 a'] })[0]?.message).toBe(
    'no time zone is stated for the only clock time, 10:00',
  )
})

test('zone-missing: one label anywhere, or days alone, and it is silent', () => {
  expect(run('zone-missing', { zone: 'CET', timeline: ['10:00 a'] })).toEqual([])
  expect(run('zone-missing', { zone: null, timeline: ['10:00 a', '10:10 UTC b'] })).toEqual([])
  expect(run('zone-missing', { zone: null, timeline: ['2023-05-10 a', '2023-05-11 b'] })).toEqual([])
  expect(run('zone-missing', {})).toEqual([])
})

test('date-missing: clock times without a day', () => {
  expect(run('date-missing', { day: null, timeline: ['10:00 a', '10:10 b'] }).map(({ message }) => message)).toEqual([
    'the day of 2 clock times cannot be known, the first being 10:00',
  ])
  expect(
    run('date-missing', { day: null, timeline: ['2023-05-10 10:00 a', '10:10 b'] }).map(({ message }) => message),
  ).toEqual(['the day of 10:10 cannot be known'])
  expect(run('date-missing', { timeline: ['10:00 a'] })).toEqual([])
})

const dst = (moment: Moment, otherOffsets: string[]) => {
  Object.assign(moment, { zone: { ...moment.zone, problem: 'contradicts-date', otherOffsets } })
}

test('zone-label-dst: the declared label is not in force, both readings are given', () => {
  const built = build({ zone: 'PST', day: '2023-07-29', timeline: ['11:51 a', '12:00 b'] })
  for (const { at } of built.incident.timeline) dst(at, ['-07:00'])
  const found = run('zone-label-dst', built)
  expect(found.map(({ message }) => message)).toEqual([
    '"PST" is not in force on 2023-07-29: 11:51 is 2023-07-29T19:51:00Z as written, or 2023-07-29T18:51:00Z by the clocks of that day; 2 times are so labelled',
  ])
  expect(marked(found[0], built)).toEqual(['PST', '11:51'])
})

test('zone-label-dst: a label of its own is pointed at where it stands', () => {
  const built = build({ zone: 'UTC', timeline: ['10:00 CET a', '10:10 b'] })
  const [first] = built.incident.timeline
  if (first) dst(first.at, ['+02:00'])
  const found = run('zone-label-dst', built)
  expect(found.map((finding) => marked(finding, built))).toEqual([['10:00 CET']])
  expect(run('zone-label-dst', { zone: 'CET', timeline: ['10:00 a'] })).toEqual([])
})

/** As where the document declares nothing: what bears no label of its own has no zone. */
const undeclared = (told: Told) => build({ ...told, zone: null })

test('zone-mixed: a bare time beside labels of two regions', () => {
  const built = undeclared({ timeline: ['10:00 UTC a', '03:10 PST b', '10:20 c'] })
  const found = run('zone-mixed', built)
  expect(found.map(({ message }) => message)).toEqual(['10:20 names no zone, while other times are in UTC and in PST'])
  expect(marked(found[0], built)).toEqual(['10:20', '10:00 UTC', '03:10 PST'])
})

test.each([
  ['one region in winter and summer', { timeline: ['10:00 CET a', '10:10 CEST b', '10:20 c'] }],
  ['the same, by the Pacific', { timeline: ['10:00 PST a', '10:10 PDT b', '10:20 c'] }],
  ['two names of one clock', { timeline: ['10:00 UTC a', '10:10 GMT b', '10:20 c'] }],
  ['every time says its own', { timeline: ['10:00 UTC a', '03:10 PST b'] }],
  ['one zone only', { timeline: ['10:00 UTC a', '10:20 c'] }],
])('zone-mixed is silent: %s', (_, told) => {
  expect(run('zone-mixed', undeclared(told))).toEqual([])
})

test('zone-mixed is silent where the bare times are declared', () => {
  expect(run('zone-mixed', { zone: 'CET', timeline: ['10:00 UTC a', '03:10 PST b', '10:20 c'] })).toEqual([])
})
