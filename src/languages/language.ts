import type { MilestoneName, SectionKind, Status } from '../model/incident.ts'

/**
 * All that the reader knows of one language, as data. A language is one file beside this one; adding one
 * touches no code but the list in `all.ts`. Words are lower case, without accents stripped; a word may be a
 * phrase. Scripts without blanks between words (Japanese, Chinese) are matched without word borders.
 */
export interface Language {
  /** BCP 47: en, de, fr … */
  readonly code: string
  readonly name: string
  /** False for scripts that set no blanks between words. */
  readonly blanks: boolean
  readonly time: TimeWords
  readonly cues: Cues
}

export interface TimeWords {
  /** Every name and abbreviation of a month, to 1–12. An abbreviation may be followed by a dot in the text. */
  readonly months: Readonly<Record<string, number>>
  /** To 1 (Monday) – 7. */
  readonly weekdays: Readonly<Record<string, number>>
  readonly am: readonly string[]
  readonly pm: readonly string[]
  readonly noon: readonly string[]
  readonly midnight: readonly string[]
  /** After a clock: 'Uhr', "o'clock". */
  readonly clockSuffix: readonly string[]
  /** Letters between hours, minutes and seconds: ['h', 'min', 's'] in 14h32, ['時', '分', '秒'], ['点', '分', '秒']. */
  readonly clockMarks: readonly (readonly [string, string, string])[]
  /** Letters after year, month and day: ['年', '月', '日']. */
  readonly dateMarks: readonly (readonly [string, string, string])[]
  /** Between the parts of a date: 'of', 'de'. */
  readonly dateJoin: readonly string[]
  /** Between a date and its clock: 'at', 'um', 'à', 'a las'. */
  readonly at: readonly string[]
  /** Before a moment, by English name: { from: ['from', …], until: [...], between, since, by, before, after, at, on } */
  readonly leads: Readonly<Partial<Record<Lead, readonly string[]>>>
  /** Between the ends of a range: 'to', 'until', 'and' (the last only after 'between'). */
  readonly to: readonly string[]
  readonly and: readonly string[]
  readonly approximate: readonly string[]
  /** 'today' 0, 'yesterday' -1, 'the next day' 1 … */
  readonly days: Readonly<Record<string, number>>
  /** To seconds; months and years are left out on purpose. */
  readonly units: Readonly<Record<string, number>>
  readonly later: readonly string[]
  readonly earlier: readonly string[]
  /** 'one' 1, 'two' 2 … 'half an' 0.5 */
  readonly numbers: Readonly<Record<string, number>>
  /** 'business', 'working' before or inside 'days'; whole forms for compounds ('werktage') to their number of days 1. */
  readonly businessDays: readonly string[]
  /** Names of zones in this language: { mez: '+01:00', 'heure de paris': 'Europe/Paris' }: an offset or an IANA id. */
  readonly zones: Readonly<Record<string, string>>
}

export type Lead = 'from' | 'until' | 'between' | 'since' | 'by' | 'before' | 'after' | 'at' | 'on'

/** Words that mark what a line is about. Regular expression sources, matched case-insensitively on plain text. */
export interface Cues {
  readonly sections: Readonly<Partial<Record<SectionKind, readonly string[]>>>
  readonly statuses: Readonly<Partial<Record<Status, readonly string[]>>>
  /** For each milestone: [expression, weight]; a negative weight speaks against it. */
  readonly milestones: Readonly<Partial<Record<MilestoneName, readonly (readonly [string, number])[]>>>
  readonly affected: readonly string[]
  readonly notAffected: readonly string[]
  /** 'next update', 'within … will be posted' */
  readonly nextUpdate: readonly string[]
  readonly postmortemPromise: readonly string[]
  /** 'all times are in …' */
  readonly zoneDeclaration: readonly string[]
  readonly outage: readonly string[]
}
