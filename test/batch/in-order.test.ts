import { expect, test } from 'vitest'
import { inOrder } from '../../src/batch/in-order.ts'
import { readAll } from '../../src/batch/read-all.ts'
import { untilAborted } from '../../src/batch/until-aborted.ts'

const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const taken: Item[] = []
  for await (const item of items) taken.push(item)
  return taken
}

/** A promise, and what settles it. */
function open<Value>() {
  let [give, fail] = [(_: Value) => {}, (_: unknown) => {}]
  const promise = new Promise<Value>((resolve, reject) => {
    give = resolve
    fail = reject
  })
  return { promise, give, fail }
}

test('results come in the order of the items, whichever is ready first', async () => {
  const doors = [1, 2, 3, 4].map(() => open<string>())
  const run = all(inOrder([0, 1, 2, 3], (index) => doors[index]?.promise ?? Promise.reject(), { items: 4 }))
  for (const index of [3, 1, 0, 2]) {
    doors[index]?.give(`result ${index}`)
    await Promise.resolve()
  }
  expect(await run).toEqual(['result 0', 'result 1', 'result 2', 'result 3'])
})

test.each([1, 2, 5])('never more than %i are under way, and none is asked for before there is room', async (items) => {
  let [underWay, most, asked] = [0, 0, 0]
  function* source() {
    for (let number = 0; number < 40; number += 1) {
      asked += 1
      yield number
    }
  }
  let taken = 0
  const work = async (number: number) => {
    underWay += 1
    most = Math.max(most, underWay)
    expect(asked - taken).toBeLessThanOrEqual(items + 1)
    await new Promise((done) => setTimeout(done, number % 3))
    underWay -= 1
    return number
  }
  for await (const number of inOrder(source(), work, { items })) {
    expect(number).toBe(taken)
    taken += 1
  }
  expect([taken, most]).toEqual([40, items])
})

test('heavy items go through one by one', async () => {
  let [underWay, most] = [0, 0]
  const work = async (weight: number) => {
    underWay += 1
    most = Math.max(most, underWay)
    await new Promise((done) => setTimeout(done, 1))
    underWay -= 1
    return weight
  }
  await all(inOrder([9, 9, 9], work, { items: 8, weight: 5 }, (weight) => weight))
  expect(most).toBe(1)
})

test('a result does not wait for the next item', async () => {
  const more = open<void>()
  async function* slow() {
    yield 'first'
    await more.promise
    yield 'second'
  }
  const run = inOrder(slow(), async (item) => item, { items: 4 })
  expect(await run.next()).toEqual({ done: false, value: 'first' })
  more.give()
  expect((await run.next()).value).toBe('second')
})

test('a failure comes in its turn, and the source is told to end', async () => {
  let ended = false
  function* source() {
    try {
      yield* [0, 1, 2, 3, 4]
    } finally {
      ended = true
    }
  }
  const run = inOrder(source(), async (item) => (item === 2 ? Promise.reject(new Error('two')) : item), { items: 3 })
  expect([(await run.next()).value, (await run.next()).value]).toEqual([0, 1])
  await expect(run.next()).rejects.toThrow('two')
  expect(ended).toBe(true)
})

test('an abort ends the waiting for an item that never comes', async () => {
  const stop = new AbortController()
  async function* never() {
    yield 1
    await new Promise(() => undefined)
  }
  const run = untilAborted(never(), stop.signal)
  expect((await run.next()).value).toBe(1)
  const next = run.next()
  stop.abort(new Error('enough'))
  await expect(next).rejects.toThrow('enough')
})

test('readAll gives the records of all documents in order, and can be ended', async () => {
  const text = '- 2026-03-04 10:00 UTC Outage begins.\n- 2026-03-04 10:20 UTC Resolved.\n'
  const documents = [
    { name: 'a.md', text },
    { name: 'b.md', text: '' },
    { name: 'c.md', text: '# Notes\n\nNothing.\n' },
    { name: 'd.md', text },
  ]
  const records = await all(readAll(documents, { check: true }))
  expect(records.map(({ kind, document }) => [kind, document.name])).toEqual([
    ['incident', 'a.md'],
    ['error', 'b.md'],
    ['none', 'c.md'],
    ['incident', 'd.md'],
  ])
  const stop = new AbortController()
  const run = readAll(documents, { signal: stop.signal })
  await run.next()
  stop.abort(new Error('enough'))
  await expect(run.next()).rejects.toThrow('enough')
})
