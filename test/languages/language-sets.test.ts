import { expect, it } from 'vitest'
import { languages } from '../../src/languages/all.ts'
import type { Language } from '../../src/languages/language.ts'
import { languageSet } from '../../src/languages/language-sets.ts'

const [one, other, third] = languages as [Language, Language, Language]

it('is one list for the same languages', () => {
  const set = languageSet([one, other])
  expect(languageSet([one, other])).toBe(set)
  expect(languageSet([one])).not.toBe(set)
  expect(languageSet([one])).toEqual([one])
})

it('forgets what has not been asked for in a long time, and nothing else', () => {
  const [rare, frequent] = [languageSet([one, other]), languageSet([one, third])]
  for (let count = 1; count <= 30; count += 1) {
    languageSet(new Array<Language>(count).fill(one))
    expect(languageSet([one, third])).toBe(frequent)
  }
  expect(languageSet([one, other])).not.toBe(rare)
})
