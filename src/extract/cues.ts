import { languages } from '../languages/all.ts'
import type { Cues, Language } from '../languages/language.ts'
import type { MilestoneName, SectionKind, Status } from '../model/incident.ts'

export interface CompiledCues {
  readonly sections: readonly (readonly [SectionKind, RegExp])[]
  readonly statuses: readonly (readonly [Status, RegExp])[]
  readonly milestones: readonly (readonly [MilestoneName, readonly (readonly [RegExp, number])[]])[]
  readonly durationOf: readonly (readonly [string, RegExp])[]
  /** One expression for all words of a kind; it never matches where no language has any. */
  readonly words: Readonly<Record<WordKind, RegExp>>
}

const wordKinds = [
  'posted',
  'published',
  'nextUpdate',
  'postmortemPromise',
  'fixPromise',
  'zoneDeclaration',
  'outage',
  'trouble',
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

/** The cues of all languages as compiled expressions, built once. */
export const cues = compile(languages)

function compile(all: readonly Language[]): CompiledCues {
  return {
    sections: byKey<SectionKind>(all, (cue) => cue.sections),
    statuses: byKey<Status>(all, (cue) => cue.statuses),
    durationOf: byKey<string>(all, (cue) => cue.durationOf),
    milestones: weighted(all),
    words: Object.fromEntries(
      wordKinds.map((kind) => [kind, expression(all.map((language) => [language, language.cues[kind] ?? []]))]),
    ) as Record<WordKind, RegExp>,
  }
}

type Listed = readonly [Language, readonly string[]]

function byKey<K extends string>(
  all: readonly Language[],
  pick: (cue: Cues) => Readonly<Partial<Record<K, readonly string[]>>> | undefined,
): [K, RegExp][] {
  const keys = new Set(all.flatMap((language) => Object.keys(pick(language.cues) ?? {}) as K[]))
  return [...keys].map((key) => [key, expression(all.map((language) => [language, pick(language.cues)?.[key] ?? []]))])
}

function weighted(all: readonly Language[]): [MilestoneName, [RegExp, number][]][] {
  const names = new Set(all.flatMap((language) => Object.keys(language.cues.milestones ?? {}) as MilestoneName[]))
  return [...names].map((name) => [
    name,
    all.flatMap((language) =>
      (language.cues.milestones?.[name] ?? []).map(([source, weight]): [RegExp, number] => [
        new RegExp(opened(language, source), 'iu'),
        weight,
      ]),
    ),
  ])
}

/** One expression out of several languages' words; where nobody has any, one that never matches. */
function expression(listed: readonly Listed[]): RegExp {
  const parts = listed.filter(([, words]) => words.length > 0).map(([language, words]) => bordered(language, words))
  return new RegExp(parts.length === 0 ? '(?!)' : parts.join('|'), 'iu')
}

/** Words stand between borders where their language sets blanks between words. */
function bordered(language: Language, words: readonly string[]): string {
  const any = `(?:${words.join('|')})`
  return language.blanks ? `(?<![\\p{L}\\p{N}_])${any}(?![\\p{L}\\p{N}_])` : any
}

/** A milestone's cue may be the stem of a word: it needs a border before it only. */
function opened(language: Language, source: string): string {
  return language.blanks ? `(?<![\\p{L}\\p{N}_])(?:${source})` : source
}
