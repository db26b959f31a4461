import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../../src/readers/json/json-value.ts'
import { scanJson } from '../../../src/readers/json/scan-json.ts'

function plain(value: JsonValue): unknown {
  if (value.kind === 'array') return value.items.map(plain)
  if (value.kind !== 'object') return value.value
  return Object.fromEntries([...value.members].map(([key, member]) => [key, plain(member.value)]))
}

function places(value: JsonValue, text: string): boolean {
  const inner =
    value.kind === 'array'
      ? value.items
      : value.kind === 'object'
        ? [...value.members.values()].map((member) => member.value)
        : []
  return (
    inner.every((one) => places(one, text)) &&
    JSON.stringify(JSON.parse(text.slice(value.start, value.end))) === JSON.stringify(plain(value))
  )
}

const whole = (text: string): unknown => {
  const { values } = scanJson(text)
  expect(values).toHaveLength(1)
  return values.map(plain)[0]
}

test('reads any JSON as JSON.parse does, each value where it stands', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 2), (json, indent) => {
      const text = JSON.stringify([JSON.parse(json)], null, indent).replaceAll('"__proto__":', '"proto":')
      expect(whole(text)).toEqual(JSON.parse(text))
      for (const value of scanJson(text).values) expect(places(value, text)).toBe(true)
    }),
  )
})

test('reads a text cut anywhere, and says so', () => {
  const text = JSON.stringify({ a: [1, { b: 'two\n' }, null], c: true, d: 'x' })
  for (let length = 1; length < text.length; length += 1) {
    const { values, truncated, notes } = scanJson(text.slice(0, length))
    expect([length, truncated, values.length]).toEqual([length, true, 1])
    expect(notes.at(-1)).toBe('line 1: the file ends inside its JSON; what stands before is read.')
  }
  const { values } = scanJson('{"a": "whole", "b": "in pa')
  expect(values.map(plain)).toEqual([{ a: 'whole', b: 'in pa' }])
})

test('reads newline-delimited JSON', () => {
  expect(scanJson('{"a":1}\n{"a":2}\r\n\n[3]\n').values.map(plain)).toEqual([{ a: 1 }, { a: 2 }, [3]])
})

test('takes the last of two members with one key, and says so', () => {
  const { values, notes } = scanJson('{"a": 1,\n "a": 2}')
  expect(values.map(plain)).toEqual([{ a: 2 }])
  expect(notes).toEqual(['line 2: the key "a" stands twice in one object; the last is read.'])
})

test('keys of the language are keys like others', () => {
  const [value] = scanJson('{"__proto__": {"x": 1}, "constructor": 2}').values
  expect(value?.kind === 'object' && [...value.members.keys()]).toEqual(['__proto__', 'constructor'])
})

describe('says where a text is no JSON', () => {
  test.each([
    ['{"a": 1,\n "b": nope}', 'line 2, column 7: JSON should have a value here, and has "nope}"'],
    ['{"a" 1}', `line 1, column 6: JSON should have ':' here, and has "1}"`],
    ['[1 2]', `line 1, column 4: JSON should have ',' or ']' here, and has "2]"`],
    ['[1,]', 'line 1, column 4: JSON should have a value after the comma here, and has "]"'],
    ['{a: 1}', 'line 1, column 2: JSON should have a key in double quotes here, and has "a: 1}"'],
    ['{} trailing', 'line 1, column 4: JSON should have the end of the file here, and has "trailing"'],
    ['[01]', 'line 1, column 2: JSON should have a value here, and has "01]"'],
  ])('%s', (text, message) => {
    expect(() => scanJson(text)).toThrow(message)
  })

  test('and where it nests too deep', () => {
    const message = 'line 1, column 201: JSON should have at most 200 levels of brackets here'
    expect(() => scanJson('['.repeat(100_000))).toThrow(message)
    expect(() => scanJson('{"a":'.repeat(100_000))).toThrow('at most 200 levels')
    expect(scanJson(`${'['.repeat(200)}${']'.repeat(200)}`).truncated).toBe(false)
  })
})
