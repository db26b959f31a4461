import type { Language } from '../languages/language.ts'
import { type SectionKind, sectionKindSchema } from '../model/incident.ts'
import { oncePer } from '../model/once-per.ts'
import { firstMatches, wholeMatches, wordSearches } from '../search/word-search.ts'

const kinds: readonly SectionKind[] = sectionKindSchema.options.filter((kind) => kind !== 'other')

/** The kind of section that a heading or label names and says nothing besides. */
export function sectionNamed(label: string, spoken: readonly Language[]): SectionKind | undefined {
  if (label === '' || label.length > 60) return undefined
  const named = spoken.flatMap((language) => wholeNames(language)(label))
  return kinds[Math.min(...named)]
}

const wholeNames = oncePer((language: Language) => wholeMatches(kinds.map((kind) => namesOf(language, kind))))

/** Whether a text has words that name a kind of section somewhere. */
export function namesSection(text: string, kind: SectionKind, spoken: readonly Language[]): boolean {
  return spoken.some((language) => names(language)[kinds.indexOf(kind)]?.test(text))
}

const names = oncePer((language: Language) => {
  const borders = language.blanks ? 'both' : 'none'
  return wordSearches(kinds.map((kind) => namesOf(language, kind).map((source) => ({ source, borders }))))
})

/** What no update posted during an incident is headed with. */
const afterwards: readonly SectionKind[] = ['root-cause', 'lessons', 'action-items']

/** Whether a line is the heading of a part that looks back, a number and marks around it aside. */
export function headsLookBack(line: string, spoken: readonly Language[]): boolean {
  return spoken.some((language) =>
    lookingBack(language)(line).some(([, { index }]) => /^[^\p{L}]{0,6}$/u.test(line.slice(0, index))),
  )
}

const lookingBack = oncePer((language: Language) => {
  const { blanks } = language
  const behind = `${blanks ? '(?![\\p{N}_])' : ''}[^\\p{L}\\n]{0,4}$`
  const words = afterwards.flatMap((kind) => namesOf(language, kind))
  return firstMatches([words.map((word) => ({ source: `(?:${word})${behind}`, borders: blanks ? 'before' : 'none' }))])
})

function namesOf({ cues }: Language, kind: SectionKind): readonly string[] {
  return cues.sections?.[kind] ?? []
}
