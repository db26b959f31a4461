import { languages } from './all.ts'
import type { Language } from './language.ts'
import { languageSet } from './language-sets.ts'

/** Characters looked at from the beginning, the middle and the end of a long text. */
const SAMPLE = 2000
const MANY = 2
/** All that no language in Latin letters writes: the signs that tell a script stand beyond those. */
const FOREIGN = /[\u0370-\uffff]+/g

/**
 * The languages that a text may be written in, English always among them: incident reports mix it into any other.
 * Scripts tell themselves by one sign; languages in Latin letters by words that the others do not have. Where no
 * language in such letters tells itself, as in a few labels and times, each may be the one. The list is the same
 * object for the same languages (`languageSet`).
 */
export function languagesIn(text: string): readonly Language[] {
  const counts = wordCounts(sample(text))
  const foreign = text.match(FOREIGN)?.join('') ?? ''
  const tells = ({ code, told }: Language): boolean => {
    if (told === undefined) return false
    if ('signs' in told)
      return signsOf(told.signs).test(foreign) && !(told.unless !== undefined && signsOf(told.unless).test(foreign))
    return (counts.get(code) ?? 0) >= MANY
  }
  const telling = languages.filter(tells)
  const spoken = languages.filter((language) => {
    const { code, told } = language
    if (told === undefined || code === 'en') return true
    return telling.includes(language) || (telling.length === 0 && !('signs' in told))
  })
  return languageSet(spoken)
}

const signs = new Map<string, RegExp>()

export function signsOf(source: string): RegExp {
  const known = signs.get(source)
  if (known !== undefined) return known
  const made = new RegExp(source, 'u')
  signs.set(source, made)
  return made
}

/** A long text's beginning, middle and end. */
export function sample(text: string): string {
  if (text.length <= 3 * SAMPLE) return text
  const middle = Math.floor(text.length / 2)
  return `${text.slice(0, SAMPLE)}\n${text.slice(middle, middle + SAMPLE)}\n${text.slice(-SAMPLE)}`
}

/** To each word the languages that it tells of. */
const owners = new Map<string, string[]>()
for (const { code, told } of languages) {
  if (told === undefined || 'signs' in told) continue
  for (const word of told.words) owners.set(word, [...(owners.get(word) ?? []), code])
}

/** What parts words. ASCII is asked for first: to ask whether a character is any letter at all takes far longer. */
const APART = /(?:[\0-@[-`{-\x7f]|(?![\0-\x7f])[^\p{L}])+/u

/** How often the words that tell a language stand in a text, by its code. */
export function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().split(APART)) {
    for (const code of owners.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return counts
}
