import { languages } from '../languages/all.ts'
import type { Cues, Language } from '../languages/language.ts'
import type { MilestoneName, SectionKind, Status } from '../model/incident.ts'
import { type SearchWord, type WordSearch, wordSearches } from './search/word-search.ts'

export interface CompiledCues {
  readonly sections: readonly (readonly [SectionKind, WordSearch])[]
  readonly statuses: readonly (readonly [Status, WordSearch])[]
  readonly milestones: readonly (readonly [MilestoneName, readonly (readonly [WordSearch, number])[]])[]
  readonly durationOf: readonly (readonly [string, WordSearch])[]
  /** One search for all words of a kind; it never finds anything where no language has any. */
  readonly words: Readonly<Record<WordKind, WordSearch>>
}

const wordKinds = [
  'posted',
  'published',
  'nextUpdate',
  'postmortemPromise',
  'fixPromise',
  'zoneDeclaration',
  'outage',
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
  'notAffectedBefore',
  'causedBy',
  'done',
  'owner',
  'due',
  'none',
  'meta',
] as const satisfies readonly (keyof Cues)[]

export type WordKind = (typeof wordKinds)[number]

/** The cues of all languages as compiled searches, built once. */
export const cues = compile(languages)

function compile(all: readonly Language[]): CompiledCues {
  const plain = wordKinds.map((kind) => [kind, listOf(all, (cue) => cue[kind])] as const)
  return {
    ...keyed(all),
    milestones: weighted(all),
    words: Object.fromEntries(searched(plain)) as Record<WordKind, WordSearch>,
  }
}

type Listed<K> = readonly (readonly [K, readonly SearchWord[]])[]

function searched<K>(listed: Listed<K>): (readonly [K, WordSearch])[] {
  const searches = wordSearches(listed.map(([, words]) => words))
  return listed.flatMap(([key], at) => {
    const search = searches[at]
    return search === undefined ? [] : [[key, search] as const]
  })
}

/** Words stand between borders where their language sets blanks between words. */
function listOf(all: readonly Language[], pick: (cue: Cues) => readonly string[] | undefined): SearchWord[] {
  return all.flatMap(({ blanks, cues }) =>
    (pick(cues) ?? []).map((source) => ({ source, borders: blanks ? 'both' : 'none' }) as const),
  )
}

function keyed(all: readonly Language[]): Pick<CompiledCues, 'sections' | 'statuses' | 'durationOf'> {
  return {
    sections: searched(byKey<SectionKind>(all, (cue) => cue.sections)),
    statuses: searched(byKey<Status>(all, (cue) => cue.statuses)),
    durationOf: searched(byKey<string>(all, (cue) => cue.durationOf)),
  }
}

function byKey<K extends string>(
  all: readonly Language[],
  pick: (cue: Cues) => Readonly<Partial<Record<K, readonly string[]>>> | undefined,
): Listed<K> {
  const keys = new Set(all.flatMap((language) => Object.keys(pick(language.cues) ?? {}) as K[]))
  return [...keys].map((key) => [key, listOf(all, (cue) => pick(cue)?.[key])])
}

/** A milestone's cue may be the stem of a word: it needs a border before it only. */
function weighted(all: readonly Language[]): [MilestoneName, (readonly [WordSearch, number])[]][] {
  const names = new Set(all.flatMap((language) => Object.keys(language.cues.milestones ?? {}) as MilestoneName[]))
  const listed = [...names].flatMap((name) =>
    all.flatMap(({ blanks, cues }) =>
      (cues.milestones?.[name] ?? []).map(([source, weight]) => {
        const word: SearchWord = { source, borders: blanks ? 'before' : 'none' }
        return [{ name, weight }, [word]] as const
      }),
    ),
  )
  const found = searched(listed)
  return [...names].map((name) => [
    name,
    found.filter(([of]) => of.name === name).map(([{ weight }, search]) => [search, weight] as const),
  ])
}
