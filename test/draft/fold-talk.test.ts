import { expect, test } from 'vitest'
import { draft } from '../../src/draft/draft.ts'
import { MANY_EVENTS } from '../../src/draft/fold-talk.ts'
import { sourceOf, type Told } from './make-source.ts'

const clock = (second: number): string => new Date(Date.UTC(2026, 2, 24, 6, 0, second)).toISOString().slice(11, 19)
const letters = (index: number): string => [...`${index}`].map((digit) => 'abcdefghij'[Number(digit)]).join('')

test('of a flood of messages those that say most are shown, over all of its time, and the rest is counted', async () => {
  const said = Array.from({ length: 3_000 }, (_, index): Told => {
    const text =
      index % 300 === 0 ? `orders fail with 50${index / 300} on 80 % of requests` : `orders-${letters(index)} waits`
    return { at: clock(index), text }
  })
  const alert = sourceOf('alerts.json', 'alert', [{ at: clock(1_500), text: 'OrdersFail firing' }])
  const made = await draft([sourceOf('chat.json', 'chat', said), alert])
  const shown = made.incident.timeline.map(({ text }) => text)
  expect(made.counts).toMatchObject({ records: 3_001, events: MANY_EVENTS, folded: 2_501, crowded: 2_501 })
  expect(shown.filter((text) => text.includes('80 %')).length).toBe(10)
  expect(shown).toContain('OrdersFail firing')
  const seconds = made.incident.timeline.map(
    ({ at }) => (Date.parse(at.instant ?? '') - Date.UTC(2026, 2, 24, 6)) / 1_000,
  )
  const gaps = seconds.slice(1).map((second, index) => second - (seconds[index] ?? 0))
  expect(Math.max(...gaps)).toBeLessThan(10)
})

test('what machines and pages have recorded is shown, however much it is, and so is what is to be done', async () => {
  const alerts = Array.from({ length: 700 }, (_, index) => ({ at: clock(index), text: `Disk${index}Full firing` }))
  const chat = [
    { at: clock(3), text: 'the disks are full on 40 % of machines' },
    { at: clock(5), text: '@ana will add a limit by Friday' },
  ]
  const made = await draft([sourceOf('alerts.json', 'alert', alerts), sourceOf('chat.json', 'chat', chat)])
  expect([made.counts.events, made.counts.crowded]).toEqual([701, 1])
  expect(made.incident.actionItems.map(({ text }) => text)).toEqual(['add a limit'])
})

test('a table of more rows than anybody sets down by hand is a log; one that somebody did is shown whole', async () => {
  const rows = (count: number): Told[] =>
    Array.from({ length: count }, (_, index) => ({
      at: clock(index),
      text: index === 7 ? 'orders fail on 80 % of requests' : `job-${letters(index)} ran`,
    }))
  const many = await draft([sourceOf('jobs.csv', 'timeline', rows(2_000))])
  expect([many.counts.events, many.counts.folded, many.counts.crowded]).toEqual([MANY_EVENTS, 1_500, 1_500])
  expect(many.incident.timeline.map(({ text }) => text)).toContain('orders fail on 80 % of requests')
  const some = await draft([sourceOf('jobs.csv', 'timeline', rows(MANY_EVENTS))])
  expect([some.counts.events, some.counts.folded]).toEqual([MANY_EVENTS, 0])
})
