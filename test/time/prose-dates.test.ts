import { describe, expect, it } from 'vitest'
import { proseDates } from '../../src/time/prose-dates.ts'

describe('proseDates', () => {
  it.each([
    ['We saw this last Tuesday and fixed it', 'last Tuesday', '2022-03-22'],
    ['resolved the following   Monday at noon', 'following   Monday', '2022-03-28'],
    ['on next Friday we will', 'next Friday', '2022-03-25'],
    ['since the previous Thursday', 'previous Thursday', '2022-03-17'],
    ['this past Friday night', 'past Friday', '2022-03-18'],
    ['this Saturday', 'this Saturday', '2022-03-26'],
  ])('%s', (text, words, date) => {
    const found = proseDates(text, '2022-03-24')
    expect(found.map((one) => [one.text, text.slice(one.start, one.end), one.date])).toEqual([[words, words, date]])
  })

  it.each(['on Monday', 'last night of the sale', 'next to the Monday board', 'this may set a record'])(
    'none in: %s',
    (text) => expect(proseDates(text, '2022-03-24')).toEqual([]),
  )

  it('leaves what is taken', () => {
    expect(proseDates('last Tuesday', '2022-03-24', [{ start: 5, end: 12 }])).toEqual([])
  })

  it('ends on lines made to hold it up', () => {
    expect(proseDates(`last Monday ${'1 hour     '.repeat(10_000)}`, '2022-03-24')).toHaveLength(1)
  })
})
