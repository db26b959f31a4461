import type { Basis } from '../../model/basis.ts'
import type { Severity } from '../../model/finding.ts'
import type { Commitment, EventSource, MilestoneName, Status } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import type { englishCounts, englishSentences, englishTexts } from './en.ts'

/** A text that templates can name: `{{words.timeline}}`. */
export type TextKey = keyof typeof englishTexts
export type SentenceKey = keyof typeof englishSentences
export type CountKey = keyof typeof englishCounts

/**
 * All that the program itself writes into a report in one language, as data. `{slots}` are filled in with values; a
 * sentence may set them in its own order. Words for milestones, phases, sources and statuses stand in small letters
 * where the language writes them so; a head or a label takes a capital by itself. What stands here is read again:
 * headings, labels and milestones are words that `languages/` knows.
 */
export interface Words {
  /** BCP 47: de, en … */
  readonly language: string
  /** In English. */
  readonly name: string
  /** Scripts, and regions that write in them, in which these words are not written. */
  readonly otherScripts?: readonly string[]
  /** Whole texts, without slots. */
  readonly texts: Readonly<Record<TextKey, string>>
  readonly sentences: Readonly<Record<SentenceKey, string>>
  /** For one, and for any other number; the same twice where the language does not tell them apart. */
  readonly counts: Readonly<Record<CountKey, readonly [one: string, other: string]>>
  readonly milestones: Readonly<Record<MilestoneName, string>>
  /** Of the incident, behind 'when the incident …'. */
  readonly reached: Readonly<Record<MilestoneName, string>>
  readonly statuses: Readonly<Record<Status, string>>
  readonly sources: Readonly<Record<EventSource, string>>
  /** By the names of the measures; one that configuration adds stands under its own name. */
  readonly phases: Readonly<Record<string, string>>
  readonly metrics: Readonly<Record<string, string>>
  readonly promises: Readonly<Record<Commitment['kind'], string>>
  readonly severities: Readonly<Record<Severity | 'off', string>>
  readonly bases: Readonly<Record<Basis, string>>
  readonly zoneProblems: Readonly<Record<NonNullable<NonNullable<Moment['zone']>['problem']>, string>>
  /** Between the parts of a list. */
  readonly comma: string
  readonly semicolon: string
  readonly or: string
  /** Words in brackets behind others, the blank before them included. */
  readonly aside: string
  /** Which numbers take the first form of `counts`: one; none and one; no number. */
  readonly plural: 'one-other' | 'zero-one-other' | 'other'
  /**
   * How a day is written, by region; '' for the language alone. Slots: `{year}`, `{month}`, `{day}`, with `:2` for two
   * digits, `{month:short}` for the name. `date` is for tables and facts, and is settled again by the readers without
   * a second reading; `short` is without, `long` with the year, for headings and pictures.
   */
  readonly dates: Readonly<Record<string, DatePatterns>> & { readonly '': DatePatterns }
  readonly months: readonly string[]
  /** From one time to another. */
  readonly span: string
  readonly units: Readonly<Record<'day' | 'hour' | 'minute' | 'second', readonly [one: string, other: string]>>
  /** Between the parts of a length. */
  readonly unitJoin: string
}

export interface DatePatterns {
  readonly date: string
  readonly short: string
  readonly long: string
}
