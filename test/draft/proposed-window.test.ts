import { expect, test } from 'vitest'
import { draft } from '../../src/draft/draft.ts'
import { countsLine, windowLine } from '../../src/draft/draft-report.ts'
import { questionsOf } from '../../src/draft/questions.ts'
import { englishWording } from '../../src/render/wording.ts'
import { sourceOf } from './make-source.ts'

const pager = sourceOf('pager.json', 'alert', [
  { at: '07:02:00', text: 'OrderQueueFull firing' },
  { at: '08:30:00', text: 'OrderQueueFull resolved' },
])
const page = sourceOf('page.json', 'update', [{ at: '07:20:00', text: 'Orders are late.' }])
const releases = sourceOf('releases.txt', 'change', [
  { at: '2026-02-02 10:00', text: 'orders 4.1' },
  { at: '2026-03-23 21:00', text: 'orders 4.2' },
  { at: '05:40:00', text: 'orders 4.3' },
])
const chat = sourceOf('chat.json', 'chat', [
  { at: '07:10:00', text: 'the queue of orders is full' },
  { at: '12:00:00', text: 'orders of the morning are all shipped' },
  { at: '2026-03-26 09:00', text: 'the orders dashboard has a new colour' },
])

const texts = (made: Awaited<ReturnType<typeof draft>>): string[] => made.incident.timeline.map(({ text }) => text)

test('what lies hours before the first alert or a day behind the rest is counted and told, not shown', async () => {
  const made = await draft([releases, chat, page, pager])
  expect(texts(made)).toEqual([
    'orders 4.3',
    'OrderQueueFull firing',
    'the queue of orders is full',
    'Orders are late.',
    'OrderQueueFull resolved',
    'orders of the morning are all shipped',
  ])
  expect(made.outside.map(({ text }) => text)).toEqual([
    'orders 4.1',
    'orders 4.2',
    'the orders dashboard has a new colour',
  ])
  expect(windowLine(made, englishWording)).toBe(
    'Taken for the time of the incident: 2026-03-24 05:40 UTC to 2026-03-24 12:00 UTC. --from and --to choose another.',
  )
  expect(countsLine(made, englishWording)).toBe(
    '9 records: 6 in the timeline, 0 folded, 0 not placed in time, 3 outside of the chosen time.',
  )
})

test('whether a change of the evening before has set it off is asked all the same', async () => {
  const evening = sourceOf('releases.txt', 'change', [
    { at: '2026-02-02 10:00', text: 'orders 4.1' },
    { at: '2026-03-23 21:00', text: 'orders 4.2' },
  ])
  const alerts = sourceOf('alerts.json', 'alert', [
    { at: '07:02:00', text: 'OrderQueueFull firing', milestone: 'detected' },
  ])
  const { incident, outside } = await draft([evening, page, alerts])
  expect(outside.length).toBe(2)
  const [first] = questionsOf(incident, englishWording, undefined, outside)
  expect(first).toBe('did this change set the incident off: “orders 4.2” (2026-03-23 21:00 UTC, releases.txt:2)?')
})

test('an open window takes all, and so does keeping all', async () => {
  for (const options of [{ window: {} }, { keepAll: true }]) {
    const made = await draft([releases, pager], options)
    expect([made.outside, made.proposed]).toEqual([[], undefined])
    expect(texts(made)).toContain('orders 4.1')
  }
})

test('a quiet night does not end an incident, nor does an alert of the evening before lie outside', async () => {
  const night = sourceOf('night.json', 'update', [
    { at: '2026-03-23 20:00', text: 'Orders are slow.' },
    { at: '2026-03-25 06:00', text: 'Orders are on time again.' },
  ])
  const made = await draft([pager, night])
  expect([made.outside, made.proposed]).toEqual([[], undefined])
})

test('of two incidents that are told alike none is chosen', async () => {
  const later = [
    sourceOf('pager-2.json', 'alert', [{ at: '2026-03-29 03:00', text: 'StockFull firing' }]),
    sourceOf('page-2.json', 'update', [{ at: '2026-03-29 03:10', text: 'The stock is late.' }]),
  ]
  const made = await draft([pager, page, ...later])
  expect([made.incident.timeline.length, made.proposed]).toEqual([5, undefined])
})

test('one source alone is taken whole', async () => {
  expect((await draft([releases])).outside).toEqual([])
})
