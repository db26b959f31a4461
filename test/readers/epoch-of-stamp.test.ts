import { expect, test } from 'vitest'
import { epochOfStamp } from '../../src/readers/epoch-of-stamp.ts'

const stamp = (text: string) => epochOfStamp({ text, runs: [{ at: 0, offset: 0 }] })

test.each([
  ['2026-03-10T14:01:07Z', '2026-03-10T14:01:07.000Z'],
  ['2026-03-10T15:01:07.331456789+01:00', '2026-03-10T14:01:07.331Z'],
  ['2026-03-10T15:05:30.000+0100', '2026-03-10T14:05:30.000Z'],
  [' 1773151267 ', '2026-03-10T14:01:07.000Z'],
  ['1773151267.25', '2026-03-10T14:01:07.250Z'],
  ['1773151267331', '2026-03-10T14:01:07.331Z'],
])('%j', (text, instant) => {
  expect(new Date(stamp(text) ?? Number.NaN).toISOString()).toBe(instant)
})

test.each([
  '',
  'soon',
  '2026-03-10',
  '2026-03-10T14:01:07',
  '10 March 2026 14:01 UTC',
  '2026-13-10T14:01:07Z',
  '1e400',
  '731',
])('%j depends on something else, or is none', (text) => {
  expect(stamp(text)).toBeUndefined()
})

test('no stamp has none', () => {
  expect(epochOfStamp(undefined)).toBeUndefined()
})
