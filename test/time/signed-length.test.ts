import fc from 'fast-check'
import { expect, test } from 'vitest'
import { signedLength, signedSeconds } from '../../src/time/signed-length.ts'

test.each([
  [92, '+1 min 32 s'],
  [-3_600, '-1 h'],
  [90_061, '+1 d 1 h 1 min 1 s'],
  [0, '+0 s'],
])('%i is written %s', (seconds, text) => {
  expect(signedLength(seconds)).toBe(text)
  expect(signedSeconds(text)).toBe(seconds)
})

test.each([
  ['+90s', 90],
  ['-1h30min', -5_400],
  ['−5 min', -300],
])('%s, as people type it, is %i', (text, seconds) => expect(signedSeconds(text)).toBe(seconds))

test.each(['90s', '+', '+1', '+1 s 1 min', '+1 s later', ''])('%j is none', (text) =>
  expect(signedSeconds(text)).toBeUndefined(),
)

test('every length reads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_000_000, max: 9_000_000 }), (seconds) => {
      expect(signedSeconds(signedLength(seconds))).toBe(seconds)
    }),
  )
})
