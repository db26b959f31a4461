import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/check/words.ts'
import { languages } from '../../src/languages/all.ts'

// What one language has words for, the others have too.
const everyKind = new Set(languages.flatMap(({ checks }) => Object.keys(checks ?? {})))

describe.each(languages.map((language) => [language.code, language] as const))('%s', (_code, language) => {
  const sources = Object.entries(language.checks ?? {}).flatMap(([kind, words]) =>
    (words as readonly string[]).map((source) => [kind, source] as const),
  )

  it('has expressions that compile and never match nothing', () => {
    for (const [kind, source] of sources)
      expect([kind, source, new RegExp(source, 'iu').test('')]).toEqual([kind, source, false])
  })

  it('has no borders and letters of ASCII only, and repeats nothing without a bound', () => {
    expect(sources.filter(([, source]) => /\\[bBwW]|(?<!\\)[*+]/.test(source))).toEqual([])
  })

  it('has words of every kind but those before a name, which not every language sets there', () => {
    const kinds = Object.entries(language.checks ?? {}).filter(([, words]) => (words as readonly string[]).length > 0)
    expect(new Set([...kinds.map(([kind]) => kind), 'faultsBefore'])).toEqual(everyKind)
  })
})

it('words stand between borders where their language sets blanks, and anywhere where it does not', () => {
  const pick = (code: string) => languages.filter((language) => language.code === code)
  const english = new RegExp(wordsOf(pick('en')).blame, 'iu')
  expect(english.test('It was human error.')).toBe(true)
  expect(english.test('inhuman errors')).toBe(false)
  expect(new RegExp(wordsOf(pick('ja')).blame, 'iu').test('原因は操作ミスでした')).toBe(true)
})
