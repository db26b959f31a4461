import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBeyond, thresholdOf } from '../../src/readers/threshold.ts'

test.each([
  ['0.05', { sign: '>', limit: 0.05 }],
  ['>0.05', { sign: '>', limit: 0.05 }],
  [' >= 300 ', { sign: '>=', limit: 300 }],
  ['<-2e3', { sign: '<', limit: -2000 }],
  ['<=0', { sign: '<=', limit: 0 }],
])('%j', (written, expected) => {
  expect(thresholdOf(written)).toEqual(expected)
})

test.each(['', '>', '=5', '=>5', '5 %', '1e999', 'Infinity', 'NaN', '0x10', '1,5', '>5 <6', '٣'])(
  '%j is none',
  (written) => {
    expect(thresholdOf(written)).toBeUndefined()
  },
)

test('a value is beyond a threshold, or beyond its opposite', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(number, number, (value, limit) => {
      expect(isBeyond(value, { sign: '>', limit })).toBe(!isBeyond(value, { sign: '<=', limit }))
      expect(isBeyond(value, { sign: '<', limit })).toBe(!isBeyond(value, { sign: '>=', limit }))
      expect(isBeyond(limit, { sign: '>=', limit })).toBe(true)
      expect(isBeyond(limit, { sign: '<', limit })).toBe(false)
    }),
  )
})
