import { expect, test } from 'vitest'
import { build } from '../../incident-builder.ts'
import { proof, run } from './run-rule.ts'

const timeline = [
  '13:10 Payments fail. #started',
  '13:16 First alert. #detected',
  '15:02 Key is back. #mitigated',
  '15:41 Closed. #resolved',
]

test('a length that its own span does not give', () => {
  const built = build({ windows: ['13:10-15:02'], durations: ['outage: 2 hours and 12 minutes = PT2H12M'] })
  const found = run('duration-mismatch', built)
  expect(found.map(({ message }) => message)).toEqual([
    'outage is said to be 2 hours and 12 minutes, but from start (13:10) to end (15:02) it is 1 h 52 min',
  ])
  expect(proof(found[0], built)[0]).toContain('2 hours and 12 minutes')
  expect(found[0]?.data).toMatchObject({ minutes: 112, statedMinutes: 132 })
})

test('the nearest reading is the one named, and repeated statements are one finding', () => {
  const durations = ['repair: 4h 9m = PT4H9M', 'repair: 4h 9m = PT4H9M']
  const found = run('duration-mismatch', { timeline, durations })
  expect(found.map(({ message }) => message)).toEqual([
    'repair is said to be 4h 9m, but from started (13:10) to resolved (15:41) it is 2 h 31 min',
  ])
  expect(found[0]?.related[0]?.message).toBe('stated again')
})

test.each([
  ['by the span', { windows: ['13:10-15:02'], durations: ['outage: 1 hour 52 minutes = PT1H52M'] }],
  ['by milestones', { timeline, durations: ['outage: 112 minutes = PT112M', 'detection: 6 minutes = PT6M'] }],
  ['a minute off', { timeline, durations: ['detection: 7 minutes = PT7M'] }],
  ['by another fair reading', { timeline, durations: ['resolution: 2h 25m = PT2H25M'] }],
  ['of something that no milestone bounds', { timeline, durations: ['other: 10 minutes = PT10M'] }],
  ['where nothing can be counted', { durations: ['outage: 10 minutes = PT10M'] }],
  ['rounded to hours', { timeline, durations: ['outage: 2 hours = PT2H'] }],
  ['about a tenth off', { timeline, durations: ['outage: about 2 hours 3 minutes = PT2H3M'] }],
  ['about, and short: five minutes off', { timeline, durations: ['detection: about 10 minutes = PT10M'] }],
  ['a range around it', { timeline, durations: ['detection: about 5-30 minutes = PT30M'] }],
])('silent: %s', (_, told) => {
  expect(run('duration-mismatch', told)).toEqual([])
})

test.each([
  ['exact, two minutes off', { timeline, durations: ['detection: 8 minutes = PT8M'] }],
  ['about, but more than a tenth off', { timeline, durations: ['detection: about 15 minutes = PT15M'] }],
  ['a range beside it', { timeline, durations: ['detection: about 15-30 minutes = PT30M'] }],
  ['rounded, but no hour near', { timeline, durations: ['outage: 4 hours = PT4H'] }],
])('found: %s', (_, told) => {
  expect(run('duration-mismatch', told)).toHaveLength(1)
})

test('a length in support hours is not counted by the clock', () => {
  const built = build({ timeline, durations: ['resolution: 7h = PT7H'] })
  const place = built.document.text.indexOf('7h = PT7H')
  const text = built.document.text.replace('7h = PT7H', '7h (during support hours)')
  expect(text.slice(place, place + 2)).toBe('7h')
  expect(run('duration-mismatch', built)).toHaveLength(1)
  expect(run('duration-mismatch', { ...built, document: { ...built.document, text } })).toEqual([])
})
