import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { untilAborted } from '../../src/batch/until-aborted.ts'
import { results } from '../../src/node/batch/run-batch.ts'

const never = new Promise<never>(() => undefined)

test('an abort ends the waiting for an item', async () => {
  const stop = new AbortController()
  async function* one() {
    yield 1
    await never
  }
  const seen: number[] = []
  const taken = (async () => {
    for await (const item of untilAborted(one(), stop.signal)) {
      seen.push(item)
      setTimeout(() => stop.abort(new Error('enough')))
    }
  })()
  await expect(taken).rejects.toThrow('enough')
  expect(seen).toEqual([1])
})

test('an abort ends the waiting for a result, however many documents are under way', async () => {
  const stop = new AbortController()
  let given = 0
  function* endless() {
    for (;;) yield { name: `${given++}.md`, text: '' }
  }
  const taken = results(endless(), { read: () => never, workers: 1, signal: stop.signal }).next()
  setTimeout(() => stop.abort(new Error('enough')), 20)
  await expect(taken).rejects.toThrow('enough')
  expect(given).toBe(8)
})

test('a signal that is never aborted does not grow with what goes by', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const held = (): number => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const count = 50_000
  let [before, after] = [0, 0]
  function* many() {
    for (let number = 0; number < count; number += 1) yield number
  }
  for await (const number of untilAborted(many(), new AbortController().signal)) {
    if (number === 0) before = held()
    if (number === count - 1) after = held()
  }
  // In bytes; a race against one promise keeps some hundred of each.
  expect((after - before) / count).toBeLessThan(100)
})
