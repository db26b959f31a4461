import { expect, test } from 'vitest'
import { cellsOf, printable, widthOf } from '../../src/reporters/columns.ts'

test.each([
  ['alert', 5],
  ['障害 発生', 9],
  ['한국', 4],
  ['ｆｕｌｌ', 8],
  ['e\u0301', 1],
  ['🔥', 2],
  ['⚠️', 2],
  ['👩‍🚒', 2],
  ['\t|', 3],
  ['\u200B', 0],
])('%j takes %i columns', (text, width) => {
  expect(widthOf(cellsOf(text))).toBe(width)
})

test('what could steer a terminal, or turn the direction of writing, is shown as a replacement', () => {
  expect(printable('a\u001B[31mb\u202Ec\u0007')).toBe('a\uFFFD[31mb\uFFFDc\uFFFD')
  expect(printable('plain – text …')).toBe('plain – text …')
})
