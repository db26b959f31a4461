import type { Language } from '../languages/language.ts'
import { type SectionKind, sectionKindSchema } from '../model/incident.ts'
import { oncePer } from '../model/once-per.ts'
import type { SearchWord } from '../search/search-word.ts'
import { firstMatches, wordSearches } from '../search/word-search.ts'

const kinds: readonly SectionKind[] = sectionKindSchema.options.filter((kind) => kind !== 'other')

/** The kind of section that a heading or label names and says nothing besides. */
export function sectionNamed(label: string, spoken: readonly Language[]): SectionKind | undefined {
  if (label === '' || label.length > 60) return undefined
  const named = spoken.flatMap((language) => wholeNames(language)(label).map(([kind]) => kind))
  return kinds[Math.min(...named)]
}

const wholeNames = oncePer((language: Language) => firstMatches(kinds.map((kind) => namesOf(language, kind, '^', '$'))))

/** Whether a text has words that name a kind of section somewhere. */
export function namesSection(text: string, kind: SectionKind, spoken: readonly Language[]): boolean {
  return spoken.some((language) => names(language)[kinds.indexOf(kind)]?.test(text))
}

const names = oncePer((language: Language) => {
  const borders = language.blanks ? 'both' : 'none'
  return wordSearches(
    kinds.map((kind) => (language.cues.sections?.[kind] ?? []).map((source) => ({ source, borders }))),
  )
})

/** What no update posted during an incident is headed with. */
const afterwards: readonly SectionKind[] = ['root-cause', 'lessons', 'action-items']

/** Whether a line is the heading of a part that looks back, a number and a mark around it aside. */
export function headsLookBack(line: string, spoken: readonly Language[]): boolean {
  return spoken.some((language) =>
    lookingBack(language)(line).some(([, { index }]) => /^[^\p{L}]{0,6}$/u.test(line.slice(0, index))),
  )
}

const lookingBack = oncePer((language: Language) =>
  firstMatches([
    afterwards.flatMap((kind) =>
      namesOf(language, kind, '', `${language.blanks ? '(?![\\p{N}_])' : ''}[^\\p{L}\\n]{0,4}$`),
    ),
  ]),
)

/** Each word by itself: an expression of all of them takes half a megabyte. */
function namesOf({ blanks, cues }: Language, kind: SectionKind, before: string, behind: string): SearchWord[] {
  const borders = blanks || before !== '' ? 'before' : 'none'
  return (cues.sections?.[kind] ?? []).map((source) => ({ source: `${before}(?:${source})${behind}`, borders }))
}
