import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unifiedDiff } from '../../src/reporters/unified-diff.ts'

test('equal texts have no diff', () => {
  expect(unifiedDiff('a.md', 'a\nb\n', 'a\nb\n')).toBe('')
})

test('changed lines stand between three of the others', () => {
  const before = ['1', '2', '3', '4', '5', '6', '7', '8', ''].join('\n')
  expect(unifiedDiff('a.md', before, before.replace('5\n', 'five\n'))).toBe(
    '--- a.md\n+++ a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
  )
})

test('far changes are hunks of their own, and a last line without its end is marked', () => {
  const before = Array.from({ length: 20 }, (_, index) => `${index}`).join('\n')
  const after = before.replace('0\n', '').replace('19', 'last')
  expect(unifiedDiff('a', before, after)).toBe(
    [
      '--- a',
      '+++ a',
      '@@ -1,4 +1,3 @@',
      '-0',
      ' 1',
      ' 2',
      ' 3',
      '@@ -17,4 +16,4 @@',
      ' 16',
      ' 17',
      ' 18',
      '-19',
      '\\ No newline at end of file',
      '+last',
      '\\ No newline at end of file',
      '',
    ].join('\n'),
  )
})

test('the lines of a diff give both texts back', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'b', 'c', '', ' '), { maxLength: 30 })
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const [, , ...lines] = unifiedDiff('x', before, after).split('\n').slice(0, -1)
      const of = (kind: string) => lines.filter((line) => line.startsWith(kind)).map((line) => line.slice(1))
      const some = (text: string) => text.split('\n').slice(0, -1)
      const changed = (text: string, kind: string) => {
        const left = [...some(text)]
        for (const line of of(kind)) left.splice(left.indexOf(line), 1)
        return left.toSorted()
      }
      expect(changed(before, '-')).toEqual(changed(after, '+'))
    }),
  )
})
