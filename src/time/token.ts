/**
 * What the scanner finds in one line of text: what was *written*, nothing inferred. Settling a token to a
 * Moment (which day, which zone) is `settle`'s work, with the context that the extractor gives.
 * Every `start` and `end` is an index into the scanned text, in UTF-16 units.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface WrittenDate extends Span {
  readonly year?: number
  /** 1–12 */
  readonly month?: number
  /** 1–31 */
  readonly day?: number
  /** 1 Monday – 7 Sunday, where one is written */
  readonly weekday?: number
  /** 'yesterday' -1, 'today' 0, 'the next day' +1: counts from the day that the context is in */
  readonly dayOffset?: number
  /** The other reading of a date such as 03/04/2022 (day first and month first). */
  readonly orElse?: { readonly month: number; readonly day: number }
}

export interface WrittenClock extends Span {
  /** 0–24, after am/pm was applied; up to 29 where hours are counted on past midnight */
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  /** Milliseconds, 0–999 (further digits are cut). */
  readonly millisecond?: number
  readonly meridiem?: 'am' | 'pm'
}

/** A zone as written. `offset` is what its label means by itself; `iana` stands where the offset depends on the date. */
export interface WrittenZone extends Span {
  /** As written: `CET`, `UTC+05:30`, `Europe/Berlin`, `Pacific Time`, `+0100` */
  readonly label: string
  /** `Z` or `+HH:MM`, where the label alone settles it (CET is +01:00, whatever the date). */
  readonly offset?: string
  /** An IANA id, where the label names a region (PT, Europe/Berlin, heure de Paris). */
  readonly iana?: string
  /** Other offsets that the label stands for somewhere (IST, CST, BST …). */
  readonly otherOffsets?: readonly string[]
}

export interface WrittenRelative extends Span {
  /** Seconds to add; negative for 'earlier', 'ago'. */
  readonly seconds: number
  /** `origin`: counts from the incident's start (T+5m, +12 min:); `previous`: from the moment told before. */
  readonly from: 'origin' | 'previous'
}

/** One moment as written: any of its parts may be missing, but never all. */
export interface WrittenMoment extends Span {
  readonly date?: WrittenDate
  readonly clock?: WrittenClock
  readonly zone?: WrittenZone
  readonly relative?: WrittenRelative
  /** An instant by itself: epoch seconds or milliseconds, in ms. */
  readonly epoch?: number
}

/** One time expression: a moment, or a range of two. `start`–`end` covers the whole expression. */
export interface TimeToken extends Span {
  readonly text: string
  readonly from: WrittenMoment
  /** The end of a range ('06:54 to 08:55'); parts it shares with `from` (a date, a zone) are filled in on both. */
  readonly to?: WrittenMoment
  /** '~', 'around', 'approx.', 'shortly after' … before it */
  readonly approximate: boolean
  /**
   * The word that stands right before it and says how it is meant, lower case: `between`, `from`, `until`, `by`,
   * `since`, `at` …; in whatever language, given by its English name.
   */
  readonly lead?: string
}

/** A length of time as written: '2 hours and 1 minute', '3h45', 'PT2H', '1:30:00' after 'lasted'. */
export interface DurationToken extends Span {
  readonly text: string
  /** ISO 8601, normalised from the units written: PT2H1M, P5D. Business days are P5D with `business`. */
  readonly iso: string
  readonly seconds: number
  readonly approximate: boolean
  /** Seconds of the lower end of a range, whose upper end is `seconds`. */
  readonly least?: number
  /** Counted in business (working) days. */
  readonly business: boolean
  /** The word right before it, lower case: `every`, `last`, `within`, `for` … ; absent at the start of a line or after a mark. */
  readonly lead?: string
}
