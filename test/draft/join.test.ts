import { describe, expect, test } from 'vitest'
import { collect } from '../../src/draft/collect.ts'
import { join } from '../../src/draft/join.ts'
import { placeOf, type Source } from '../../src/draft/telling.ts'
import { sourceOf, type Told } from './make-source.ts'

function joined(...sources: Source[]): string[] {
  const { tellings } = collect(sources, new Map())
  return join(tellings).map((happening) => happening.map(placeOf).join(' '))
}

const alerts = (...told: Told[]) => sourceOf('alerts.json', 'alert', told)
const chat = (...told: Told[]) => sourceOf('chat.json', 'chat', told)
const pager = (...told: Told[]) =>
  sourceOf('pager.json', 'alert', told, { title: 'Queue of orders is full', reference: '77' })
const page = (...told: Told[]) => sourceOf('page.json', 'update', told)

describe('one happening told by several sources is one', () => {
  test('an alert, its entry in the pager, and its message in the chat', () => {
    expect(
      joined(
        alerts({ at: '07:00:00', text: 'OrderQueueFull firing: The queue of orders is full', milestone: 'detected' }),
        pager({
          at: '07:00:20',
          text: 'Triggered',
          milestone: 'detected',
          link: 'https://pager.example/incidents/QX77AB',
        }),
        chat({
          at: '07:00:25',
          text: 'Triggered: Queue of orders is full https://pager.example/incidents/QX77AB',
          actor: 'Pager',
        }),
      ),
    ).toEqual(['alerts.json:1 pager.json:1 chat.json:1'])
  })

  test('a commit and the bot that names it, minutes apart', () => {
    expect(
      joined(
        sourceOf('git.log', 'change', [
          { at: '07:00:00', text: 'Raise the limit of the order queue\nb83f0a1c52d94e7f80a6b3c91d5e2f7408a9b6c3' },
        ]),
        chat({ at: '07:04:00', text: 'Deployed b83f0a1: Raise the limit of the order queue', actor: 'Deploy Bot' }),
      ),
    ).toEqual(['git.log:1 chat.json:1'])
  })

  test('a post and the channel that repeats it word for word', () => {
    const text = 'We are looking into orders that do not go through.'
    expect(joined(page({ at: '07:00:00', text }), chat({ at: '07:00:30', text, actor: 'Status' }))).toEqual([
      'page.json:1 chat.json:1',
    ])
  })
})

describe('what only resembles stays apart', () => {
  test('two messages of one chat, however alike', () => {
    expect(
      joined(
        chat({ at: '07:00:00', text: 'Orders fail, see #4711' }, { at: '07:00:05', text: 'Orders fail, see #4711' }),
        page(),
      ),
    ).toHaveLength(2)
  })

  test('two days of one channel', () => {
    const [one, other] = ['2026-03-24', '2026-03-25'].map((day) => ({
      ...sourceOf(`orders/${day}.json`, 'chat', [{ at: '2026-03-24 23:59:59', text: 'Orders fail again, see #4711' }]),
      stream: 'orders',
    }))
    expect(joined(one as Source, other as Source, alerts())).toHaveLength(2)
  })

  test('two posts of one page', () => {
    const text = 'We are still working on a fix.'
    expect(joined(page({ at: '07:00:00', text }, { at: '07:01:00', text }), chat())).toHaveLength(2)
  })

  test('the firing of an alert and its end, though both bear its name', () => {
    const key = 'b2f0c3d4e5a61708'
    expect(
      joined(
        alerts({ at: '07:00:00', text: 'OrderQueueFull firing', key, milestone: 'detected' }),
        pager({ at: '07:00:30', text: 'Resolved by Ana Lima', key, milestone: 'resolved' }),
      ),
    ).toHaveLength(2)
  })

  test('what somebody says of an alert', () => {
    expect(
      joined(
        alerts({ at: '07:00:00', text: 'OrderQueueFull firing: The queue of orders is full', milestone: 'detected' }),
        chat({ at: '07:01:00', text: 'Customers in Spain cannot order, the shop shows a blank page', actor: 'Ana' }),
      ),
    ).toHaveLength(2)
  })

  test('the same words an hour later', () => {
    const text = 'The queue of orders is full'
    expect(joined(alerts({ at: '07:00:00', text }), chat({ at: '08:00:00', text }))).toHaveLength(2)
  })
})

test('ten thousand records of each of two sources are joined in the time of a glance', () => {
  const many = (name: string, kind: 'alert' | 'chat', shift: number) =>
    sourceOf(
      name,
      kind,
      Array.from({ length: 10_000 }, (_, index) => {
        const at = new Date(Date.parse('2026-03-24T00:00:00Z') + index * 4_000 + shift * 1_000).toISOString()
        return {
          at: at.slice(0, 19).replace('T', ' '),
          text: `Disk of host web${index} is nearly full, see #${index + 1000}`,
        }
      }),
    )
  const started = performance.now()
  const rows = joined(many('a.json', 'alert', 0), many('b.json', 'chat', 1))
  expect(rows.filter((row) => row.includes(' ')).length).toBe(10_000)
  expect(performance.now() - started).toBeLessThan(60_000)
})
