import { languages } from '../languages/all.ts'
import type { Cues, Language } from '../languages/language.ts'
import { languageSet } from '../languages/language-sets.ts'
import type { MilestoneName, SectionKind, Status } from '../model/incident.ts'
import { oncePer } from '../model/once-per.ts'
import type { SearchWord } from '../search/search-word.ts'
import { firstMatches, joinedSearch, type WordSearch, wordSearches } from '../search/word-search.ts'

export interface MilestoneWord {
  readonly name: MilestoneName
  /** Negative for words that speak against it. */
  readonly weight: number
  /** As it stands in the text. */
  readonly text: string
}

/** The words of milestones that stand in a text, the strongest first. */
export type MilestoneWords = (text: string) => readonly MilestoneWord[]

export interface CompiledCues {
  /** Whose cues these are. */
  readonly languages: readonly Language[]
  readonly sections: readonly (readonly [SectionKind, WordSearch])[]
  readonly statuses: readonly (readonly [Status, WordSearch])[]
  readonly milestones: MilestoneWords
  readonly durationOf: readonly (readonly [string, WordSearch])[]
  /** One search for all words of a kind; it never finds anything where no language has any. */
  readonly words: Readonly<Record<WordKind, WordSearch>>
}

const wordKinds = [
  'posted',
  'published',
  'authored',
  'revised',
  'nextUpdate',
  'addressing',
  'postmortemPromise',
  'fixPromise',
  'zoneDeclaration',
  'localTime',
  'outage',
  'outages',
  'aside',
  'began',
  'ended',
  'affectedList',
  'affected',
  'notAffected',
  'stillWorking',
  'plainlyAffected',
  'affectedBefore',
  'affectedNouns',
  'affectedAdjectives',
  'down',
  'troubles',
  'inOrder',
  'notAffectedBefore',
  'causedBy',
  'done',
  'owner',
  'due',
  'none',
  'meta',
  'incidentDay',
  'sender',
] as const satisfies readonly (keyof Cues)[]

export type WordKind = (typeof wordKinds)[number]

/** What is compiled for a language serves all sets that it stands in. */
const cuesIn = oncePer(compile)

/** Of lists that stand for sets of languages: `languageSet`. */
const cuesOf = oncePer(together)

/** The cues of the languages of the text at hand as compiled searches; of all of them unless `speaking` says less. */
export let cues = cuesOf(languageSet(languages))

/**
 * Runs with the cues of these languages alone: a text in one language need not be searched for the words of ten.
 * Extraction is synchronous and in one thread: no other text is read until `run` has returned.
 */
export function speaking<T>(spoken: readonly Language[], run: () => T): T {
  const before = cues
  cues = cuesOf(spoken)
  try {
    return run()
  } finally {
    cues = before
  }
}

/** Whether a text promises a further update, or a repair, at a time. */
export function promises(text: string): boolean {
  return cues.words.nextUpdate.test(text) || cues.words.fixPromise.test(text)
}

function together(all: readonly Language[]): CompiledCues {
  const each = all.map(cuesIn)
  return {
    languages: all,
    sections: each.flatMap(({ sections }) => sections),
    statuses: joined(each.map(({ statuses }) => statuses)),
    durationOf: joined(each.map(({ durationOf }) => durationOf)),
    milestones: (text) => each.flatMap(({ milestones }) => milestones(text)).sort((a, b) => b.weight - a.weight),
    words: Object.fromEntries(
      wordKinds.map((kind) => [kind, joinedSearch(each.map(({ words }) => words[kind]))] as const),
    ) as Record<WordKind, WordSearch>,
  }
}

function joined<K>(each: readonly (readonly (readonly [K, WordSearch])[])[]): (readonly [K, WordSearch])[] {
  const all = each.flat()
  return [...new Set(all.map(([key]) => key))].map((key) => [
    key,
    joinedSearch(all.flatMap(([other, search]) => (other === key ? [search] : []))),
  ])
}

type LanguageCues = Omit<CompiledCues, 'languages'>

function compile(language: Language): LanguageCues {
  const { cues } = language
  const listOf = (sources: readonly string[] | undefined): SearchWord[] =>
    (sources ?? []).map((source) => ({ source, borders: language.blanks ? 'both' : 'none' }))
  const byKey = <K extends string>(listed: Readonly<Partial<Record<K, readonly string[]>>> | undefined) =>
    (Object.entries(listed ?? {}) as [K, readonly string[]][]).map(([key, sources]) => [key, listOf(sources)] as const)
  const sections = byKey<SectionKind>(cues.sections)
  const statuses = byKey<Status>(cues.statuses)
  const durationOf = byKey<string>(cues.durationOf)
  const words = wordKinds.map((kind) => [kind, listOf(cues[kind])] as const)
  // In one index, since they go over the same lines.
  const lists = [sections, statuses, durationOf, words].flatMap((listed) => listed.map(([, list]) => list))
  const searches = new Map(wordSearches(lists).map((search) => [search.words, search]))
  const searched = <K>(listed: readonly (readonly [K, readonly SearchWord[]])[]): (readonly [K, WordSearch])[] =>
    listed.flatMap(([key, list]) => {
      const search = searches.get(list)
      return search === undefined ? [] : [[key, search] as const]
    })
  return {
    sections: searched(sections),
    statuses: searched(statuses),
    durationOf: searched(durationOf),
    words: Object.fromEntries(searched(words)) as Record<WordKind, WordSearch>,
    milestones: milestoneWords(language),
  }
}

/** A milestone's cue may be the stem of a word: it needs a border before it only. */
function milestoneWords({ blanks, cues }: Language): MilestoneWords {
  const listed = Object.entries(cues.milestones ?? {})
    .flatMap(([name, words]) =>
      words.map(([source, weight]) => {
        const word: SearchWord = { source, borders: blanks ? 'before' : 'none' }
        return { name: name as MilestoneName, weight, word }
      }),
    )
    .sort((a, b) => b.weight - a.weight)
  const found = firstMatches(listed.map(({ word }) => [word]))
  return (text) =>
    found(text).flatMap(([at, [word]]) => {
      const one = listed[at]
      return one === undefined ? [] : [{ name: one.name, weight: one.weight, text: word }]
    })
}
