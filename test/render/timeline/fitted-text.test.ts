import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fittedText } from '../../../src/render/timeline/fitted-text.ts'

const letters = (text: string) => [...text].length

test.each([
  ['short', 5, 'short'],
  ['a longer text', 7, 'a long…'],
  ['a longer text', 3, 'a…'],
  ['word', 1, '…'],
  ['word', 0.5, ''],
  ['', 0, ''],
])('%j in %d', (text, room, fitted) => expect(fittedText(text, room, letters)).toBe(fitted))

test('as much fits as can, however wide the letters are', () => {
  const measure = (text: string) => [...text].reduce((sum, letter) => sum + (/[il. ]/.test(letter) ? 1 : 5), 0)
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 0, max: 200 }), (text, room) => {
      const fitted = fittedText(text, room, measure)
      if (fitted === text) return
      expect(measure(fitted)).toBeLessThanOrEqual(room)
      const count = letters(fitted)
      const more = `${[...text].slice(0, count).join('').trimEnd()}…`
      if (fitted !== '' && letters(more) > count) expect(measure(more)).toBeGreaterThan(room)
    }),
  )
})
