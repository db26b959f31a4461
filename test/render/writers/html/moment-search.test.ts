import { expect, test } from 'vitest'
import { momentSearch } from '../../../../src/render/writers/html/moment-search.ts'

const one = { instant: '2024-02-06T13:03:00Z' }
const precise = { instant: '2024-02-06T13:03:20Z' }
const search = momentSearch(
  new Map([
    ['2024-02-06 14:03 CET', one],
    ['2024-02-06 14:03 CET (13:03 UTC)', precise],
  ]),
)

test.each([
  ['2024-02-06 14:03 CET', [{ text: '2024-02-06 14:03 CET', at: one }]],
  ['from 2024-02-06 14:03 CET, on', [{ text: 'from ' }, { text: '2024-02-06 14:03 CET', at: one }, { text: ', on' }]],
  ['2024-02-06 14:03 CET (13:03 UTC)', [{ text: '2024-02-06 14:03 CET (13:03 UTC)', at: precise }]],
  ['2024-02-06 14:03 CET2024-02-06 14:03 CET', [{ text: '2024-02-06 14:03 CET2024-02-06 14:03 CET' }]],
  ['12024-02-06 14:03 CET', [{ text: '12024-02-06 14:03 CET' }]],
  ['2024-02-06 14:03 CETX', [{ text: '2024-02-06 14:03 CETX' }]],
  ['', []],
])('%j', (text, parts) => expect(search(text)).toEqual(parts))

test('without times a text stays whole', () => {
  expect(momentSearch(new Map())('2024-02-06')).toEqual([{ text: '2024-02-06' }])
})
