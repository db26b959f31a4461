import type { CheckWords } from '../languages/check-words.ts'
import type { Language } from '../languages/language.ts'
import { languagesIn } from '../languages/languages-in.ts'
import type { FieldWords } from '../languages/report-words.ts'
import type { Document } from '../model/document.ts'
import { oncePer } from '../model/once-per.ts'
import type { SearchWord } from '../search/search-word.ts'
import { joinedSearch, type WordSearch, wordSearches } from '../search/word-search.ts'

const pick = (kind: keyof CheckWords) => (language: Language) => language.checks?.[kind]
const field = (kind: keyof FieldWords) => (language: Language) => language.report?.fields?.[kind]
const item = (kind: 'stateLabels') => (language: Language) => language.report?.items?.[kind]

/** Which words of a language stand behind each kind that the rules ask for. */
const kinds = {
  placeholders: pick('placeholders'),
  notApplicable: pick('notApplicable'),
  quantities: (language: Language) => [...(language.checks?.quantities ?? []), ...numbersOf(language)],
  rates: pick('rates'),
  shares: pick('shares'),
  growth: pick('growth'),
  openStates: pick('openStates'),
  totals: pick('totals'),
  means: pick('means'),
  counterfactual: pick('counterfactual'),
  faults: pick('faults'),
  faultsBefore: pick('faultsBefore'),
  blame: pick('blame'),
  forecasts: pick('forecasts'),
  returns: pick('returns'),
  worst: pick('worst'),
  watches: pick('watches'),
  roles: pick('roles'),
  vagueOpenings: pick('vagueOpenings'),
  wishes: pick('wishes'),
  intentions: pick('intentions'),
  causes: pick('causes'),
  restored: pick('restored'),
  repaired: pick('repaired'),
  classified: pick('classified'),
  stillDown: pick('stillDown'),
  slips: pick('slips'),
  severityLabels: field('severity'),
  stateLabels: item('stateLabels'),
} as const satisfies Record<string, (language: Language) => readonly string[] | undefined>

/** 'Two', 'twenty': not the words that are also articles. */
function numbersOf({ time }: Language): string[] {
  return Object.entries(time.numbers)
    .filter(([, value]) => value > 1)
    .map(([word]) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
}

export type WordKind = keyof typeof kinds

/** The source of one expression for each kind of words; one that never matches where no language has any. For `iu`. */
export type Words = Readonly<Record<WordKind, string>> & {
  /** A search for the words of each kind: far quicker than their expression, where nothing else is to match. */
  readonly search: Readonly<Record<WordKind, WordSearch>>
}

/** The languages that a document may be written in, found once for all its incidents. */
export const languagesOf = oncePer(({ text }: Document): readonly Language[] => languagesIn(text))

/** The words of the languages that a document is written in. */
export const wordsIn = (document: Document): Words => wordsOfSet(languagesOf(document))

/**
 * What is made of the words of a document's languages, once for all documents in the same ones: an expression holds
 * hundreds of words, and takes longer to compile than to use.
 */
export const perWords = <T>(make: (words: Words) => T): ((words: Words) => T) => oncePer(make)

const wordsOfSet = oncePer(wordsOf)

/** Words stand between borders where their language sets blanks between words. */
export function wordsOf(spoken: readonly Language[]): Words {
  const source = (wordsIn: (language: Language) => readonly string[] | undefined): string => {
    const parts = spoken.flatMap((language) => {
      const words = wordsIn(language)
      if (!words || words.length === 0) return []
      const one = `(?:${words.join('|')})`
      return language.blanks ? `(?<![\\p{L}\\p{N}_])${one}(?![\\p{L}\\p{N}_])` : one
    })
    return parts.length === 0 ? '(?!)' : `(?:${parts.join('|')})`
  }
  return {
    ...(Object.fromEntries(Object.entries(kinds).map(([kind, words]) => [kind, source(words)])) as Record<
      WordKind,
      string
    >),
    search: searchesOf(spoken),
  }
}

function searchesOf(spoken: readonly Language[]): Record<WordKind, WordSearch> {
  const each = spoken.map(searchesIn)
  return Object.fromEntries(
    Object.keys(kinds).map((kind, at) => [kind, joinedSearch(each.flatMap((searches) => searches[at] ?? []))]),
  ) as Record<WordKind, WordSearch>
}

/** Of each kind; in one index, since the rules go over the same sentences and entries. */
const searchesIn = oncePer((language: Language): readonly WordSearch[] => {
  const lists = Object.values(kinds).map((wordsIn: (language: Language) => readonly string[] | undefined) =>
    (wordsIn(language) ?? []).map((source): SearchWord => ({ source, borders: language.blanks ? 'both' : 'none' })),
  )
  return wordSearches(lists)
})
