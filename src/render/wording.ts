import type { PromiseOutcome } from '../measure/promise-outcome.ts'
import { capitalized } from './clean-text.ts'
import type { OutputZone } from './output-zone.ts'
import { english } from './words/en.ts'
import type { CountKey, DatePatterns, SentenceKey, Words } from './words/words.ts'

/** How a report is written: its language, the form of its dates, and the zone that stands beside its times. */
export interface Wording {
  /** BCP 47, with the region where one was asked for. */
  readonly locale: string
  readonly words: Words
  readonly dates: DatePatterns
  /** Each time stands in it too, beside the original; left out: as the report gives them. */
  readonly zone?: OutputZone
}

type Slots = Readonly<Record<string, string | number>>

export const englishWording: Wording = wordingIn(english, 'en')

/** The words of a language, with the dates of a locale. */
export function wordingIn(words: Words, locale: string): Wording {
  const region = /-([A-Z]{2}|\d{3})$/.exec(locale)?.[1] ?? ''
  return { locale, words, dates: own(words.dates, region) ?? words.dates[''] }
}

/** A sentence with its slots filled in. */
export function sentence({ words }: Wording, key: SentenceKey, slots: Slots = {}): string {
  return filled(words.sentences[key], slots)
}

/** `3 entries`: the form of the number, with the number in its slot. */
export function counted(wording: Wording, key: CountKey, count: number, slots: Slots = {}): string {
  return numbered(wording, wording.words.counts[key], count, slots)
}

/** The form for a number, with the number in its slot. */
export function numbered(
  { words }: Wording,
  [one, other]: readonly [string, string],
  count: number,
  slots: Slots = {},
): string {
  const single = words.plural === 'other' ? false : count === 1 || (count === 0 && words.plural === 'zero-one-other')
  return filled(single ? one : other, { count, ...slots })
}

/** The word for a phase or a metric; one of the configuration's own as it is written there, without its hyphens. */
export function wordFor(names: Readonly<Record<string, string>>, key: string): string {
  return own(names, key) ?? key.replaceAll('-', ' ')
}

/** The same, with a capital. */
export function nameOf(names: Readonly<Record<string, string>>, key: string): string {
  return capitalized(wordFor(names, key))
}

/** What became of a promise. */
export function outcomeWords(outcome: PromiseOutcome, { words: { texts } }: Wording): string {
  return { kept: texts.promiseKept, broken: texts.promiseBroken, open: texts.promiseOpen }[outcome]
}

/** Values are put in as they are: a slot's sign in one of them is not filled again. */
export function filled(text: string, slots: Slots): string {
  return text.replace(/\{([\w:]+)\}/g, (slot, key: string) => String(own(slots, key) ?? slot))
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
