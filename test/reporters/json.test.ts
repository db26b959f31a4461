import { expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { json } from '../../src/reporters/json.ts'

const position = { start: { line: 3, column: 3, offset: 20 }, end: { line: 3, column: 8, offset: 25 } }

const finding: Finding = {
  data: { minutes: 44 },
  related: [{ message: 'the next entry', position }],
  message: '44 min without an entry',
  file: 'report.txt',
  severity: 'warning',
  rule: 'gap',
  position,
}

test('an array of findings, their fields in one order', () => {
  const text = json([finding], new Map())
  expect(JSON.parse(text)).toEqual([finding])
  expect(Object.keys(JSON.parse(text)[0])).toEqual([
    'rule',
    'severity',
    'file',
    'message',
    'position',
    'related',
    'data',
  ])
  expect(text.endsWith(']\n')).toBe(true)
})

test('no findings are an empty array, and what has no place has no key for it', () => {
  expect(json([], new Map())).toBe('[]\n')
  const { position: _, ...placeless } = finding
  expect(JSON.parse(json([placeless], new Map()))[0]).not.toHaveProperty('position')
})
