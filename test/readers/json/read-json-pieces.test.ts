import { describe, expect, test } from 'vitest'
import { readJson, readJsonPieces } from '../../../src/readers/json/read-json.ts'

const channel = [
  { type: 'message', user: 'U01ANAQH', ts: '1774335600.000100', text: 'Orders fail, <@U02BENQH>?' },
  { type: 'message', user: 'U02BENQH', ts: '1774335660.000100', text: 'Looking', thread_ts: '1774335660.000100' },
  { type: 'message', user: 'U01ANAQH', ts: '1774335720.000100', text: 'A <b>bold</b> guess:\nthe queue' },
  { type: 'message', user: 'U02BENQH', ts: '1774335660.000100', text: 'Looking', thread_ts: '1774335660.000100' },
  { type: 'message', user: 'U01ANAQH', ts: '1774335780.000100', text: 'Yes', thread_ts: '1774335660.000100' },
  {
    type: 'message',
    user: 'U02BENQH',
    ts: '1774335840.000100',
    text: 'Done',
    user_profile: { display_name: 'Ben' },
  },
]

const journal = [
  { __REALTIME_TIMESTAMP: '1774335600000100', MESSAGE: 'queue is full', PRIORITY: '4', _COMM: 'orders' },
  { __REALTIME_TIMESTAMP: '1774335660000100', MESSAGE: 'out of memory', PRIORITY: '2', _COMM: 'kernel' },
  { __REALTIME_TIMESTAMP: '1774335720000100', MESSAGE: 'queue is empty', PRIORITY: '6', _COMM: 'orders' },
]

const lines = (records: readonly unknown[]): string => records.map((one) => `${JSON.stringify(one)}\n`).join('')

async function both(text: string, size: number) {
  const pieces = [...((await readJsonPieces(text, {}, size)) ?? [])]
  const { root, notes } = await readJson(text)
  return { pieces, root, notes }
}

describe('a list of records read some at a time has every node where the whole has it', () => {
  test.each([
    ['messages', JSON.stringify(channel, null, 2), 2, 3],
    ['messages in one line, one at a time', JSON.stringify(channel), 1, 6],
    ['messages line by line', lines(channel), 4, 2],
    ['messages that break off', JSON.stringify(channel, null, 2).slice(0, -60), 2, 3],
    ['a journal', lines(journal), 2, 2],
  ])('%s', async (_, text, size, count) => {
    const { pieces, root, notes } = await both(text, size)
    expect(pieces.length).toBe(count)
    expect(pieces.flatMap((piece) => piece.root.children)).toEqual(root.children)
    expect(pieces.flatMap((piece) => piece.notes ?? [])).toEqual(notes)
  })
})

test('what is no list of records, or fits into one piece, is left to be read at once', async () => {
  const incidents = channel.map((_, index) => ({ id: `i${index}`, name: 'Orders fail', incident_updates: [] }))
  for (const text of [JSON.stringify(incidents), '[]', '{"messages": []}', lines(journal.slice(0, 1)), 'no JSON']) {
    expect(await readJsonPieces(text, {}, 2), text).toBeUndefined()
  }
  expect(await readJsonPieces(JSON.stringify(channel), {}, 6)).toBeUndefined()
})

test('a piece without any record in it is empty', async () => {
  const text = JSON.stringify([...channel, { at: 'noon' }, { at: 'night' }])
  const pieces = [...((await readJsonPieces(text, {}, 2)) ?? [])]
  expect(pieces.map(({ root }) => root.children.length > 0)).toEqual([true, true, true, false])
})

test('JSON that is broken farther on is told of with its line', async () => {
  const broken = JSON.stringify(channel, null, 2).replace('"Done"', 'Done')
  const pieces = await readJsonPieces(broken, {}, 2)
  expect(() => [...(pieces ?? [])]).toThrow(/^line 39, column 13: JSON should have a value here, and has "Done,/)
})
