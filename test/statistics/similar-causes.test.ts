import { expect, test } from 'vitest'
import { randomOf } from '../../src/statistics/random.ts'
import { similarCauses } from '../../src/statistics/similar-causes.ts'
import { toldTwice } from '../../src/statistics/told-twice.ts'
import { makeRow } from './make-row.ts'

const random = randomOf('words')
const vocabulary = Array.from({ length: 2000 }, (_, index) => `word${index}`)
/** Words that nobody else is likely to share. */
const noise = (count: number) =>
  Array.from({ length: count }, () => vocabulary[Math.floor(random.uniform() * vocabulary.length)] ?? '')
const common = ['service', 'customers', 'errors']
const crowd = Array.from({ length: 60 }, () =>
  makeRow({ words: [...new Set([...common, ...noise(12)])].sort(), components: ['API'] }),
)
const cause = ['certificate', 'expired', 'renewal', 'cronjob', 'gateway']

test('two incidents that tell one cause are found among many, with what they share', () => {
  const a = makeRow({ title: 'First', words: [...cause, ...common, 'monday'].sort(), components: ['Gateway', 'API'] })
  const b = makeRow({ title: 'Second', words: [...cause, ...common, 'berlin'].sort(), components: ['gateway'] })
  const { pairs, complete, closest } = similarCauses([...crowd, a, b])
  expect([pairs, complete]).toEqual([1, true])
  expect(closest.map((pair) => [pair.a.title, pair.b.title, pair.words, pair.components])).toEqual([
    ['First', 'Second', [...cause].sort(), ['Gateway']],
  ])
  // Words that most share weigh nothing: ln(63 / 2) each of five shared, ln(63 / 1) of the two that are not.
  const weight = 5 * Math.log(63 / 2)
  expect(closest[0]?.similarity).toBeCloseTo(weight / (weight + 2 * Math.log(63)), 3)
})

test('the same words on other components are another cause; where one names none, they may be one', () => {
  const a = makeRow({ words: cause, components: ['Gateway'] })
  const other = makeRow({ words: cause, components: ['Mail'] })
  const unnamed = makeRow({ words: cause })
  expect(similarCauses([...crowd, a, other]).pairs).toBe(0)
  expect(similarCauses([...crowd, a, unnamed]).closest.map(({ similarity }) => similarity)).toEqual([1])
})

test('what is one incident in two tellings is no similar cause', () => {
  const one = { words: cause, organization: 'Acme', reference: 'INC-7' }
  expect(similarCauses([...crowd, makeRow(one), makeRow(one)]).pairs).toBe(0)
  expect(similarCauses([...crowd, makeRow(one), makeRow({ ...one, reference: 'INC-8' })]).pairs).toBe(1)
})

test('of all pairs, each incident is listed with the earlier one that it resembles most', () => {
  const rows = [
    makeRow({ title: 'a', words: [...cause, 'monday'].sort() }),
    makeRow({ title: 'b', words: [...cause, 'berlin', 'tuesday'].sort() }),
    makeRow({ title: 'c', words: [...cause, 'berlin', 'tuesday'].sort() }),
  ]
  const { pairs, closest } = similarCauses([...crowd, ...rows])
  expect(pairs).toBe(3)
  expect(closest.map(({ a, b }) => a.title + b.title)).toEqual(['bc', 'ab'])
  expect(similarCauses([...crowd, ...rows], 1)).toMatchObject({ pairs: 3, closest: [{ similarity: 1 }] })
})

test('no pair is missed by looking under rare words alone', () => {
  const rows = Array.from({ length: 150 }, () =>
    makeRow({
      words: [...new Set(Array.from({ length: 12 }, () => `w${Math.floor(random.uniform() ** 2 * 60)}`))].sort(),
    }),
  )
  const { pairs, complete } = similarCauses(rows)
  expect(complete).toBe(true)
  expect(pairs).toBeGreaterThan(5)
  // All pairs, one by one.
  const having = (word: string) => rows.filter(({ words }) => words.includes(word)).length
  const weights = new Map(rows.flatMap(({ words }) => words).map((word) => [word, Math.log(151 / having(word))]))
  const counts = new Map([...weights.keys()].map((word) => [word, having(word)]))
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0)
  const rare = rows.map(({ words }) => words.filter((word) => (counts.get(word) ?? 0) <= 30))
  let expected = 0
  for (const [index, a] of rare.entries()) {
    for (const b of rare.slice(index + 1)) {
      const shared = a.filter((word) => b.includes(word))
      const similarity = weigh(shared) / weigh([...new Set([...a, ...b])])
      if (shared.length >= 4 && Math.round(similarity * 1000) / 1000 >= 0.3) expected += 1
    }
  }
  expect(pairs).toBe(expected)
})

test('a cause that everybody tells is compared within bounds, and the result says that it is not complete', () => {
  const rows = Array.from({ length: 1500 }, (_, index) => makeRow({ words: index < 290 ? cause : noise(6) }))
  const { pairs, complete, closest } = similarCauses(rows)
  expect(complete).toBe(false)
  expect(pairs).toBeLessThan(290 * 100)
  expect(closest[0]?.similarity).toBe(1)
})

const minute = 60_000
const house = { organization: 'Acme', began: 0 }

test('of one organisation, two that began within five minutes are probably one', () => {
  const rows = [
    makeRow({ ...house, title: 'a' }),
    makeRow({ ...house, title: 'b', organization: 'ACME', began: 5 * minute }),
    makeRow({ ...house, title: 'c', began: 11 * minute }),
    makeRow({ ...house, title: 'd', organization: 'Other', began: minute }),
    makeRow({ ...house, title: 'e', organization: '', began: minute }),
    makeRow({ title: 'f', organization: 'Acme', began: null }),
  ]
  expect(toldTwice(rows).map(({ a, b, same }) => [a.title, b.title, same])).toEqual([['a', 'b', 'beginning']])
})

test('where neither names its organisation, they must share a component', () => {
  const a = makeRow({ began: 0, components: ['Search'] })
  expect(toldTwice([a, makeRow({ began: minute, components: ['search', 'API'] })])).toHaveLength(1)
  expect(toldTwice([a, makeRow({ began: minute, components: ['API'] })])).toEqual([])
})

test('a reference tells one incident, whenever it began', () => {
  const a = makeRow({ organization: 'Acme', reference: 'INC-7', began: 0 })
  expect(toldTwice([a, makeRow({ organization: 'Acme', reference: 'inc 7' })]).map(({ same }) => same)).toEqual([
    'reference',
  ])
  expect(toldTwice([a, makeRow({ organization: 'Other', reference: 'INC-7' })])).toEqual([])
  const nobodys = { organization: '', reference: 'INC-7' }
  expect(toldTwice([makeRow(nobodys), makeRow(nobodys)])).toEqual([])
  const long = { organization: '', reference: 'INC-701' }
  expect(toldTwice([makeRow(long), makeRow(long)])).toHaveLength(1)
})

test('of many tellings each is paired with the nearest one before it, so that pairs do not outgrow the tellings', () => {
  const tellings = Array.from({ length: 1000 }, (_, index) =>
    makeRow({ ...house, title: `${index}`, reference: index < 3 ? 'INC-7' : '', began: Math.min(index, 4) * minute }),
  )
  const pairs = toldTwice(tellings)
  expect(pairs).toHaveLength(999)
  expect(pairs.slice(0, 4).map(({ a, b, same }) => [a.title, b.title, same])).toEqual([
    ['0', '1', 'reference'],
    ['1', '2', 'reference'],
    ['2', '3', 'beginning'],
    ['3', '4', 'beginning'],
  ])
})
