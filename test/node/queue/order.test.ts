import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Order, packedOrder, packedResult, unpackedOrder, unpackedResult } from '../../../src/node/queue/order.ts'

const options = { check: true, zone: 'UTC', config: { extends: [], rules: { gap: 'off' as const } } }

test('an order comes out as it went in, texts and bytes', async () => {
  const texts = fc.string({ unit: 'binary' })
  const documents = fc.record({ name: texts, text: texts })
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      expect(await unpackedOrder(await packedOrder({ ...document, options }))).toEqual({ ...document, options })
    }),
    { numRuns: 50 },
  )
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256)
  const order: Order = { name: 'a\nb.pdf', sha256: 'ab', bytes, options }
  const back = await unpackedOrder(await packedOrder(order))
  expect({ ...back, bytes: 'bytes' in back && Uint8Array.from(back.bytes) }).toEqual(order)
})

test.each([
  ['no text', 7],
  ['nothing', ''],
  ['not deflated', 'bm90IGRlZmxhdGVk'],
  ['no JSON', deflateRawSync('{\n').toString('base64')],
  ['no name', deflateRawSync('{"text": "a", "options": {}}\n').toString('base64')],
])('what is no order is refused: %s', async (_, packed) => {
  await expect(unpackedOrder(packed)).rejects.toThrow()
})

test('a few bytes do not become gigabytes', async () => {
  const bomb = deflateRawSync(Buffer.alloc(300 * 1024 * 1024)).toString('base64')
  await expect(unpackedOrder(bomb)).rejects.toThrow(/larger than/)
})

test('a result comes out as it went in', async () => {
  const tally = { documents: 1, incidents: 0 }
  const result = { tally, lines: ['{"kind":"none"}', '\u2028'] } as unknown as Parameters<typeof packedResult>[0]
  expect(await unpackedResult(await packedResult(result))).toEqual(result)
})
