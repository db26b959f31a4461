import { expect, test } from 'vitest'
import { shortLines } from '../../../src/extract/lines/short-lines.ts'
import { sourceOffset } from '../../../src/model/passage.ts'

const passage = (text: string) => ({ text, runs: [{ at: 0, offset: 7 }] })
const ends = (text: string) => shortLines(passage(text)).map((piece) => piece.text.slice(-12))

test('a line that somebody may have written stays whole', () => {
  const line = passage('The queue grew. '.repeat(300))
  expect(shortLines(line)).toEqual([line])
})

test('a longer one is cut where a sentence ends, and no character is lost', () => {
  const text = 'At 10:00 UTC the queue grew. '.repeat(2000).trim()
  const pieces = shortLines(passage(text))
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(pieces.every((piece) => /\.$/.test(piece.text) && piece.text.length <= 6000)).toBe(true)
  expect(pieces.map((piece) => sourceOffset(piece, 0))).toEqual(
    pieces.map((_, at) => 7 + pieces.slice(0, at).reduce((sum, { text: { length } }) => sum + length, 0)),
  )
})

test('without sentences the cut comes at a comma, then between long words, then at any blank', () => {
  expect(ends('down at 10:05, '.repeat(500))[0]).toBe('wn at 10:05,')
  expect(ends('errors for 5 minutes '.repeat(400))[0]).toMatch(/5 minutes$/)
  expect(ends('10:05 '.repeat(1500))[0]).toMatch(/ 10:05$/)
})

test('where there is no blank either, the cut parts no character', () => {
  const text = `a${'😀'.repeat(5000)}`
  expect(shortLines(passage(text)).map((piece) => piece.text.isWellFormed())).toEqual([true, true])
})
