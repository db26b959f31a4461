import type { ClockMoment } from '../../languages/clock-words.ts'

/** A length from one moment to the deadline of another, as a law or a contract counts it. */
export interface Limit<Moment extends string = string> {
  /** What is due: `initial notification`. */
  readonly what: string
  readonly due: Moment
  readonly from: Moment
  readonly within:
    | { readonly hours: number }
    /** Calendar days and months end with their last day. */
    | { readonly days: number }
    | { readonly months: number }
    | { readonly businessDays: number }
    | { readonly seconds: number }
  /** Cited by each finding. */
  readonly article: string
  /** It does not count where this moment came later than the limit itself: then another limit counts. */
  readonly unlessLater?: Moment
  /** On a Saturday, Sunday or holiday it moves to noon of the next working day; for some only for the last report. */
  readonly noonOfWorkingDay?: 'always' | 'unless-significant'
}

/** A law's clocks, as data. */
export interface Clock {
  /** Of the rule: `clock-` and the name of the law. */
  readonly id: string
  /** As messages name it. */
  readonly name: string
  readonly source: string
  /** What each moment is, for people; its key names it in the configuration. */
  readonly moments: Readonly<Partial<Record<ClockMoment, string>>>
  readonly limits: readonly Limit<ClockMoment>[]
  /** The hour in which the anchor falls is not counted: Regulation (EEC, Euratom) No 1182/71, Article 3(1). */
  readonly fromNextHour?: boolean
  /** The longest time between two status updates, in days, until the incident is closed. */
  readonly updatesEvery?: { readonly days: number; readonly article: string }
}
