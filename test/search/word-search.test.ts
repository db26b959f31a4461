import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchWord } from '../../src/search/search-word.ts'
import {
  firstMatches,
  joinedSearch,
  type WordSearch,
  wholeMatches,
  wordSearches,
} from '../../src/search/word-search.ts'

const whole = (...sources: string[]): SearchWord[] => sources.map((source) => ({ source, borders: 'both' }))
const stems = (...sources: string[]): SearchWord[] => sources.map((source) => ({ source, borders: 'before' }))
const signs = (...sources: string[]): SearchWord[] => sources.map((source) => ({ source, borders: 'none' }))

const lists = [
  whole('is down', 'is (?:now )?(?:down|back)', 'down', 'état (?:de )?panne', '(?:\\w+ )?errors', 'straße'),
  [...whole('resolved', 'fixed'), ...signs('解決', ' ?恢复', 'ok済')],
  stems('restor|recover', '\\[up\\]', '^back', '¿qué', 'no longer'),
  [],
]
const searches = wordSearches(lists)
const found = firstMatches(lists)
const at = (index: number): WordSearch => searches[index] ?? expect.fail()

describe('word searches', () => {
  it('finds words at their borders only, without regard to case', () => {
    expect(at(0).exec('The site IS DOWN now')?.[0]).toBe('IS DOWN')
    expect(at(0).test('the downside')).toBe(false)
    expect(at(0).test('sundown')).toBe(false)
    expect(at(0).exec('L’ÉTAT DE PANNE')?.index).toBe(2)
    expect(at(0).test('préétat panne')).toBe(false)
    expect(at(0).exec('die STRAẞE')?.[0]).toBe('STRAẞE')
    expect(at(1).exec('reſolved')?.[0]).toBe('reſolved')
  })

  it('finds stems, and words in scripts without blanks', () => {
    expect(at(2).exec('It was restored')?.[0]).toBe('restor')
    expect(at(2).test('unrestored')).toBe(false)
    expect(at(1).exec('完全に解決しました')?.index).toBe(3)
    expect(at(1).exec('service 恢复')?.[0]).toBe(' 恢复')
    expect(at(1).exec('全部ok済')?.[0]).toBe('ok済')
  })

  it('takes the first place, and there the word listed first', () => {
    expect(at(0).exec('is back, is down')?.[0]).toBe('is back')
    expect(at(0).exec('down errors')?.[0]).toBe('down')
    expect(at(0).exec('many errors, then down')?.[0]).toBe('many errors')
  })

  it('finds all matches one after the other', () => {
    expect(
      at(0)
        .all('down, is down, errors')
        .map(({ index }) => index),
    ).toEqual([0, 6, 15])
    expect(
      at(2)
        .all('back back')
        .map(({ index }) => index),
    ).toEqual([0])
  })

  it('tells which searches find something, each with its first match', () => {
    expect(
      found('is back, and errors: 解決, restored').map(([search, match]) => [search, match.index, match[0]]),
    ).toEqual([
      [0, 0, 'is back'],
      [1, 21, '解決'],
      [2, 25, 'restor'],
    ])
    expect(found('nothing')).toEqual([])
  })

  it('finds with several searches what one expression of all their words finds', () => {
    const joined = joinedSearch([at(3), at(2), at(0)])
    expect(joined.all('no longer down, is back').map(([match]) => match)).toEqual(['no longer', 'down', 'is back'])
    expect(joined.source).toBe(wordSearches([[...at(2).words, ...at(0).words]])[0]?.source)
    expect(joinedSearch([at(3), at(0)])).toBe(at(0))
    expect(joinedSearch([]).test('down')).toBe(false)
  })

  it('takes of two words at one place that of the search named first', () => {
    const [one = expect.fail(), other = expect.fail()] = wordSearches([whole('is'), whole('is down')])
    expect(joinedSearch([one, other]).exec('it is down')?.[0]).toBe('is')
    expect(joinedSearch([other, one]).exec('it is down')?.[0]).toBe('is down')
    expect(joinedSearch([other, one]).from('it is down, is up', 4)?.index).toBe(12)
  })

  it('tells of which lists a word is the whole text', () => {
    const matching = wholeMatches([['down', 'up(?: again)?'], [], ['(?:is )?down', '恢复']])
    expect(['down', 'Is Down', 'up again', '恢复', 'it is down', 'down again', 'upside', ''].map(matching)).toEqual([
      [0, 2],
      [2],
      [0],
      [2],
      [],
      [],
      [],
      [],
    ])
  })

  it('never finds anything without words', () => {
    expect(at(3).exec('down')).toBeNull()
    expect(at(3).all('down')).toEqual([])
  })

  it('finds what one expression of all words finds', () => {
    const pieces = constantFrom(
      ...[
        'is ',
        'IS',
        ' ',
        'now ',
        'down',
        'back',
        'État ',
        'panne',
        'errors',
        '解決',
        '恢复',
        'ok',
        '済',
        'fixed',
        '_',
      ],
      ...['[up]', 'Restor', 'ſ', '¿Qué', ',', '\n', 'no longer', '😀', 'é', 'İ', 'STRASSE', 'straße'],
    )
    assert(
      property(array(pieces, { maxLength: 14 }), (chosen) => {
        const text = chosen.join('')
        for (const search of [...searches, joinedSearch([at(2), at(1)])]) {
          const expected = [...text.matchAll(new RegExp(search.source, 'giu'))].map((found) => [found.index, found[0]])
          expect(search.all(text).map((found) => [found.index, found[0]])).toEqual(expected)
          expect(search.test(text)).toBe(expected.length > 0)
        }
        const firsts = searches.flatMap((search, index) => {
          const match = search.exec(text)
          return match === null ? [] : [[index, match]]
        })
        expect(found(text)).toEqual(firsts)
      }),
      { numRuns: 2000 },
    )
  })
})
