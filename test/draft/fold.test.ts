import { describe, expect, test } from 'vitest'
import { bearing, enough, saysNothing, topicOf } from '../../src/draft/chatter.ts'
import { collect } from '../../src/draft/collect.ts'
import { draft } from '../../src/draft/draft.ts'
import { stretchesOf, withoutRepeats } from '../../src/draft/fold.ts'
import { sourceOf, type Told } from './make-source.ts'

const tellings = (name: string, kind: 'alert' | 'chat', told: Told[]) =>
  collect([sourceOf(name, kind, told)], new Map()).tellings

describe('a message that says nothing', () => {
  test.each([
    'ok',
    'Thanks!',
    'thanks all, great work :tada:',
    '@ana thanks',
    '👍🏽',
    ':+1: :eyes:',
    '…',
    'danke dir',
    'merci beaucoup',
    'ありがとうございます',
    '收到',
    '감사합니다',
  ])('%s', (text) => expect(saysNothing(text)).toBe(true))

  test.each(['ok, errors are gone', 'on it', 'no, the pool is full', '502', 'thanks to the limit it is up', 'looking'])(
    'not %s',
    (text) => expect(saysNothing(text)).toBe(false),
  )
})

describe('what bears on the incident', () => {
  const about = topicOf(
    collect(
      [
        sourceOf('alerts.json', 'alert', [
          { at: '07:00:00', text: 'OrderQueueFull firing: The queue of orders is full' },
        ]),
      ],
      new Map(),
    ).tellings,
  )
  const folded = (text: string, key?: string): boolean => {
    const [one] = tellings('chat.json', 'chat', [{ at: '07:01:00', text, ...(key !== undefined && { key }) }])
    if (one === undefined) throw new Error('no telling')
    return bearing(one, about) < enough
  }

  test.each([
    'the queue of orders has 40k entries',
    'I see 502 on every second request',
    'rolled back to 4.17.2',
    'on it, acknowledged',
    'see https://grafana.example/d/orders for the graph',
    'restarted web-3 with `LIMIT=80`',
  ])('%s', (text) => expect(folded(text)).toBe(false))

  test.each(['who is in for lunch?', 'nice weather in Lisbon today', 'brb'])('not %s', (text) =>
    expect(folded(text)).toBe(true),
  )

  test('not that somebody joined or set a topic; a thread is no notice', () => {
    expect(folded('the queue of orders is full', 'slack:channel_join')).toBe(true)
    expect(folded('the queue of orders is full', 'slack:thread:1774335571.000100')).toBe(false)
  })
})

describe('an alert that is sent again', () => {
  const key = 'b2f0c3d4e5a61708'
  test('is a repeat, whatever its figures', () => {
    const { first, repeats } = withoutRepeats(
      tellings('alerts.json', 'alert', [
        { at: '07:00:00', text: 'Disk is 91 % full', key },
        { at: '07:05:00', text: 'Disk is 93 % full', key },
        { at: '07:10:00', text: 'Disk is 97 % full', key },
      ]),
    )
    expect(first.map(({ line }) => line)).toEqual([1])
    expect(repeats.map(({ telling }) => telling.line)).toEqual([2, 3])
  })

  test('is none where it was over in between, or another fires', () => {
    const { first } = withoutRepeats(
      tellings('alerts.json', 'alert', [
        { at: '07:00:00', text: 'Disk firing', key },
        { at: '07:05:00', text: 'Disk resolved', key },
        { at: '07:10:00', text: 'Disk firing', key },
        { at: '07:11:00', text: 'Disk firing', key: 'ffff0c3d4e5a6170' },
      ]),
    )
    expect(first).toHaveLength(4)
  })
})

test('a number may name the thing: another node is no repeat, another share of the same is', () => {
  const said = ['node 3 is down', 'node 4 is down', 'db-1 lags', 'db-2 lags', 'disk1 at 81 %', 'disk1 at 93.5 %']
  const told = said.map((text, index) => ({ at: `07:0${index}:00`, text }))
  const { first, repeats } = withoutRepeats(tellings('checks.csv', 'alert', told))
  expect(first.map(({ text }) => text)).toEqual(said.slice(0, 5))
  expect(repeats.map(({ telling }) => telling.text)).toEqual(['disk1 at 93.5 %'])
})

test('what is folded is counted by stretches between the events that are shown', () => {
  const all = tellings('chat.json', 'chat', [
    { at: '07:00:00', text: 'ok' },
    { at: '07:01:00', text: 'thanks' },
    { at: '07:02:00', text: 'The queue is full' },
    { at: '07:03:00', text: 'ok' },
  ])
  const [one, two, shown, last] = all
  if (!one || !two || !shown || !last) throw new Error('four messages')
  const folded = [one, two, last].map((telling) => ({ kind: 'chatter' as const, telling }))
  expect(stretchesOf(folded, [[shown]])).toEqual([
    { kind: 'chatter', source: 'chat.json', count: 2, from: 1, to: 2 },
    { kind: 'chatter', source: 'chat.json', count: 1, from: 4, to: 4 },
  ])
})

test('--keep all shows what would be folded', async () => {
  const chat = sourceOf('chat.json', 'chat', [
    { at: '07:00:00', text: 'The queue of orders is full' },
    { at: '07:01:00', text: 'ok' },
  ])
  expect((await draft([chat])).incident.timeline).toHaveLength(1)
  const all = await draft([chat], { keepAll: true })
  expect(all.incident.timeline.map(({ text }) => text)).toEqual(['The queue of orders is full', 'ok'])
  expect(all.counts.folded).toBe(0)
})
