import { expect, test } from 'vitest'
import { detectReader } from '../../src/readers/detect.ts'
import { jsonReader } from '../../src/readers/json.ts'
import { readText } from '../../src/readers/read.ts'

test.each(['{"a": 1}', '  {\n  "a b": [', '[{"a": 1}]', '[ {} ]', '[[{"a": 1}]]', '[]\n', '{}'])(
  'known by its content, whatever its name: %j',
  (text) => {
    for (const name of ['status.txt', 'status', 'status.md']) expect(detectReader(text, name)).toBe(jsonReader)
  },
)

test.each([
  '[14:05 UTC] Investigating',
  '[link](https://x.example)',
  '[[wiki link]]',
  '[[{{template}}]]',
  '[ ] a task',
  '[]: nothing',
  '{ braces } in prose',
  '{{ template }}',
  '"a": 1',
  '- {"a": 1}',
])('not JSON: %j', (text) => {
  expect(jsonReader.sniff(text)).toBe(0)
})

test('broken JSON is still JSON by its beginning, so that its error is told', () => {
  expect(detectReader('{"a": nope}', 'x.txt')).toBe(jsonReader)
})

test('reading at once is refused with the way to go', () => {
  expect(() => readText('{"title": "T"}', { name: 'x.json' })).toThrow(
    'x.json: json cannot be read at once; use read() and await it.',
  )
})
