import { expect, test } from 'vitest'
import { atOneTime } from '../../src/draft/at-one-time.ts'
import { draft } from '../../src/draft/draft.ts'
import type { Source } from '../../src/draft/telling.ts'
import { sourceOf } from './make-source.ts'

/** The history of a page: three incidents in one file. */
function history(...days: string[]): Source {
  const parts = days.map((at) =>
    sourceOf('history.json', 'update', [{ at, text: 'Orders fail.' }], { title: `On ${at}` }),
  )
  return { name: 'history.json', sha256: '0'.repeat(64), incidents: parts.flatMap(({ incidents }) => incidents) }
}

const alerts = sourceOf('alerts.json', 'alert', [{ at: '2026-03-24 07:00:00', text: 'Queue of orders is full' }])
const page = history('2026-03-20 07:00:00', '2026-03-24 07:40:00', '2026-03-28 07:00:00')

test('of a history, the incident at the time of the other sources is kept', () => {
  const { kept, others } = atOneTime([alerts, page])
  expect(kept.map(({ name, incidents }) => [name, incidents.length])).toEqual([
    ['alerts.json', 1],
    ['history.json', 1],
  ])
  expect(others.map(({ name, incidents }) => [name, incidents.length])).toEqual([['history.json', 2]])
})

test('what is left of it is counted, and has no say in the title', async () => {
  const { counts, incident, outside } = await draft([alerts, page])
  expect([counts.records, counts.shown, counts.outside]).toEqual([4, 2, 2])
  expect(outside.map(({ event }) => event.at.local.slice(0, 10))).toEqual(['2026-03-20', '2026-03-28'])
  expect(incident.title).toBe('On 2026-03-24 07:40:00')
})

test('a chat of weeks says nothing of when it was', () => {
  const chat = sourceOf('chat.json', 'chat', [
    { at: '2026-03-01 07:00:00', text: 'Hello' },
    { at: '2026-03-31 07:00:00', text: 'Bye' },
  ])
  expect(atOneTime([alerts, chat, page]).others).toHaveLength(1)
  expect(atOneTime([chat, page]).others).toHaveLength(0)
})

test.each([
  ['a history alone', [page]],
  ['a history at no time of the others', [alerts, history('2026-01-01 07:00:00', '2026-02-01 07:00:00')]],
])('%s is kept whole', (_, sources) => expect(atOneTime(sources)).toEqual({ kept: sources, others: [] }))
