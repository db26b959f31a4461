import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listStretches } from '../../../src/readers/json/list-stretches.ts'

const parts = (text: string, size: number): string[] | undefined =>
  listStretches(text, size)?.stretches.map(({ from, to }) => text.slice(from, to))

test('parts a list, or objects line by line, into so many at a time', () => {
  expect(parts(' [ {"a":1} , {"b":[{}]},\n{"c":"]}"} ] ', 2)).toEqual(['{"a":1} , {"b":[{}]}', '{"c":"]}"}'])
  expect(parts('{"a":1}\n{"b":2}\n{"c":"\\""}\n', 2)).toEqual(['{"a":1}\n{"b":2}', '{"c":"\\""}'])
  expect(listStretches('[{"a":1}]', 2)?.truncated).toBe(false)
})

test('ends a text that breaks off with what there is', () => {
  for (const text of ['[{"a":1},{"b":', '[{"a":1},{"b":"}', '[{"a":1},{"b":2}', '[{"a":1},{"b":2},']) {
    const { stretches, truncated } = listStretches(text, 1) ?? {}
    expect([truncated, stretches?.map(({ from, to }) => text.slice(from, to))]).toEqual([
      true,
      ['{"a":1}', text.slice(9).replace(/,$/, '')],
    ])
  }
})

describe('leaves to who reads the whole', () => {
  test.each(['', '[]', '[1,{"a":1}]', '[{"a":1},2]', '[{"a":1}] x', '[{"a":1} {"b":2}]', '"a"', '{"a":1},{"b":2}'])(
    '%s',
    (text) => expect(parts(text, 1) ?? []).toEqual([]),
  )
})

test('loses no object of any list', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), fc.integer({ min: 1, max: 4 }), (list, size) => {
      const text = JSON.stringify(list)
      const found = parts(text, size) ?? []
      expect(found.map((part) => (JSON.parse(`[${part}]`) as unknown[]).length)).toEqual(
        Array.from({ length: Math.ceil(list.length / size) }, (_, at) => Math.min(size, list.length - at * size)),
      )
      expect(found.flatMap((part) => JSON.parse(`[${part}]`) as unknown[])).toEqual(JSON.parse(text))
    }),
  )
})
