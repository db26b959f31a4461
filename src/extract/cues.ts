import { languages } from '../languages/all.ts'
import type { Cues, Language } from '../languages/language.ts'
import { languageSet } from '../languages/language-sets.ts'
import type { MilestoneName, SectionKind, Status } from '../model/incident.ts'
import { oncePer } from '../model/once-per.ts'
import { type SearchWord, type WordSearch, wordSearches } from '../search/word-search.ts'

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
  'plainlyAffected',
  'affectedBefore',
  'affectedNouns',
  'affectedAdjectives',
  'inOrder',
  'notAffectedBefore',
  'causedBy',
  'done',
  'owner',
  'due',
  'none',
  'meta',
] as const satisfies readonly (keyof Cues)[]

export type WordKind = (typeof wordKinds)[number]

/** Of lists that stand for sets of languages: `languageSet`. */
const cuesOf = oncePer(compile)

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

function compile(all: readonly Language[]): CompiledCues {
  // A language by itself, since of several words at one place the first counts: 'Actions' of 'Actions correctives'.
  const sections = all.flatMap((language) => byKey<SectionKind>([language], (cue) => cue.sections))
  const statuses = byKey<Status>(all, (cue) => cue.statuses)
  const durationOf = byKey<string>(all, (cue) => cue.durationOf)
  const words = wordKinds.map((kind) => [kind, listOf(all, (cue) => cue[kind])] as const)
  // In one index, since they go over the same lines.
  const search = searchIn([sections, statuses, durationOf, words].flatMap((listed) => listed.map(([, list]) => list)))
  const searched = <K>(listed: Listed<K>): (readonly [K, WordSearch])[] =>
    listed.map(([key, list]) => [key, search(list)] as const)
  return {
    languages: all,
    sections: searched(sections),
    statuses: searched(statuses),
    durationOf: searched(durationOf),
    milestones: milestoneWords(all),
    words: Object.fromEntries(searched(words)) as Record<WordKind, WordSearch>,
  }
}

type Listed<K> = readonly (readonly [K, readonly SearchWord[]])[]

function searchIn(lists: readonly (readonly SearchWord[])[]): (list: readonly SearchWord[]) => WordSearch {
  const { searches } = wordSearches(lists)
  const found = new Map(lists.map((list, at) => [list, searches[at]]))
  return (list) => {
    const search = found.get(list)
    if (search === undefined) throw new RangeError('a list of cues that is in no index')
    return search
  }
}

/** Words stand between borders where their language sets blanks between words. */
function listOf(all: readonly Language[], pick: (cue: Cues) => readonly string[] | undefined): SearchWord[] {
  return all.flatMap(({ blanks, cues }) =>
    (pick(cues) ?? []).map((source) => ({ source, borders: blanks ? 'both' : 'none' }) as const),
  )
}

function byKey<K extends string>(
  all: readonly Language[],
  pick: (cue: Cues) => Readonly<Partial<Record<K, readonly string[]>>> | undefined,
): Listed<K> {
  const keys = new Set(all.flatMap((language) => Object.keys(pick(language.cues) ?? {}) as K[]))
  return [...keys].map((key) => [key, listOf(all, (cue) => pick(cue)?.[key])])
}

/** A milestone's cue may be the stem of a word: it needs a border before it only. */
function milestoneWords(all: readonly Language[]): MilestoneWords {
  const listed = all
    .flatMap(({ blanks, cues }) =>
      Object.entries(cues.milestones ?? {}).flatMap(([name, words]) =>
        words.map(([source, weight]) => {
          const word: SearchWord = { source, borders: blanks ? 'before' : 'none' }
          return { name: name as MilestoneName, weight, word }
        }),
      ),
    )
    .sort((a, b) => b.weight - a.weight)
  const { found } = wordSearches(listed.map(({ word }) => [word]))
  return (text) =>
    found(text).flatMap(([at, [word]]) => {
      const one = listed[at]
      return one === undefined ? [] : [{ name: one.name, weight: one.weight, text: word }]
    })
}
