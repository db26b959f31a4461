import type { Language } from '../languages/language.ts'
import type { ReportWords } from '../languages/report-words.ts'
import { oncePer } from '../model/once-per.ts'
import { cues } from './cues.ts'

type Words = readonly string[] | undefined

/** What is compiled from the words of the languages of the text at hand, once for each set of them. */
export function perLanguages<T extends object>(build: () => T): () => T {
  const built = oncePer((_: readonly Language[]) => build())
  return () => built(cues.languages)
}

/**
 * The source of one expression for the words of a kind in the languages of the text, between word borders where a language sets
 * blanks; it never matches where no language has any. For `iu`.
 */
export function sourceOf(pick: (words: ReportWords) => Words): string {
  return sourceIn(({ report }) => (report === undefined ? undefined : pick(report)))
}

/**
 * As `sourceOf`, of any words of a language. Languages that follow one another share their borders: most of the time
 * that such an expression takes to compile goes into these classes of all letters.
 */
export function sourceIn(pick: (language: Language) => Words): string {
  const runs: { readonly blanks: boolean; readonly words: string[] }[] = []
  for (const language of cues.languages) {
    const words = pick(language) ?? []
    const last = runs.at(-1)
    if (last?.blanks === language.blanks) last.words.push(...words)
    else if (words.length > 0) runs.push({ blanks: language.blanks, words: [...words] })
  }
  const sources = runs.map(({ blanks, words }) => {
    const source = `(?:${words.join('|')})`
    return blanks ? `(?<![\\p{L}\\p{N}_])${source}(?![\\p{L}\\p{N}_])` : source
  })
  return sources.length === 0 ? '(?!)' : `(?:${sources.join('|')})`
}

/** Words of any language, somewhere in a text. */
export function somewhere(pick: (words: ReportWords) => Words): RegExp {
  return new RegExp(sourceOf(pick), 'iu')
}

/** Words of any language that are a whole text. */
export function whole(pick: (words: ReportWords) => Words): RegExp {
  return new RegExp(`^${sourceOf(pick)}$`, 'iu')
}

/** Words of any language that a text begins with, behind what `lead` matches. */
export function opening(pick: (words: ReportWords) => Words, lead = '\\s*'): RegExp {
  return new RegExp(`^${lead}${sourceOf(pick)}`, 'iu')
}

/** Words of any language that a text ends with, before what `tail` matches. */
export function closing(pick: (words: ReportWords) => Words, tail = '\\s*'): RegExp {
  return new RegExp(`${sourceOf(pick)}${tail}$`, 'iu')
}

/** Words of any language that a text begins with, as whole words or as stems of longer ones. */
export function beginning(pick: (words: ReportWords) => Words): RegExp {
  const words = cues.languages.flatMap(({ report }) => (report === undefined ? [] : (pick(report) ?? [])))
  return new RegExp(words.length === 0 ? '(?!)' : `^(?:${words.join('|')})`, 'iu')
}

/** Words that stand before a time in any language: 'on', 'at', 'from'. */
export function timeLeads(): string {
  return sourceIn(({ time }) => Object.values(time.leads).flatMap((words) => (words ?? []).map(escaped)))
}

/** Words that may stand between a verb and its time: 'at', 'on', 'around', 'by'. */
export function beforeTimes(): string {
  return sourceIn(({ time: { leads, approximate } }) =>
    [leads.at, leads.on, leads.from, leads.by, approximate].flatMap((words) => (words ?? []).map(escaped)),
  )
}

/** A plain word as the source of an expression. */
export function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** A sign of the scripts that set no blanks between words, or few: their verbs stand last. */
export const noBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
