import fc from 'fast-check'
import { expect, test } from 'vitest'
import { json } from '../../src/reporters/json.ts'
import { ndjson } from '../../src/reporters/ndjson.ts'
import { byComment, documents, finding, hostile, placeless } from './sample.ts'

test('a line a finding, the same objects as in JSON', () => {
  const lines = ndjson([finding, placeless], documents).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(json([finding, placeless], documents)))
  expect(ndjson([], documents)).toBe('')
})

test('ignored findings come where they are asked for, and say why', () => {
  const ignored = [byComment]
  expect(ndjson([], documents, { ignored })).toBe('')
  expect(JSON.parse(ndjson([], documents, { ignored, showIgnored: true })).ignored).toEqual(byComment.ignored)
  expect(JSON.parse(json([], documents, { ignored, showIgnored: true }))[0].ignored.reason).toBe('the logs are lost')
})

test('whatever a report says, it comes back as it was', () => {
  const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(text, (message) => {
      const written = ndjson([{ ...finding, message }], documents)
      expect(written.split('\n')).toHaveLength(2)
      expect(JSON.parse(written).message).toBe(message)
    }),
  )
})
