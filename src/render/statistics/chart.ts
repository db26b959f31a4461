/** A picture of statistics, as data: each writer draws it in its own way. Lengths are in seconds. */
export type Chart = DistributionChart | QuarterChart | BarChart

/** A strip a metric, all on one log scale. */
export interface DistributionChart {
  readonly kind: 'distributions'
  readonly strips: readonly Strip[]
}

export interface Strip {
  readonly name: string
  /** What stands below the name. */
  readonly note: string
  /** Each value, the shortest first; where there are too many, bins instead. */
  readonly values: readonly number[] | null
  readonly bins: readonly { readonly from: number | null; readonly to: number | null; readonly count: number }[]
  readonly p25: number
  readonly median: number
  readonly p75: number
  readonly longest: number
  readonly interval: Span | null
}

export interface Span {
  readonly low: number
  readonly high: number
}

/** The median of each quarter, in order, on a log scale. */
export interface QuarterChart {
  readonly kind: 'quarters'
  /** What the medians are of. */
  readonly name: string
  readonly quarters: readonly {
    /** `2026-Q1` */
    readonly name: string
    readonly n: number
    /** Null where no length is known. */
    readonly median: number | null
    readonly interval: Span | null
  }[]
}

export interface BarChart {
  readonly kind: 'bars'
  readonly bars: readonly { readonly name: string; readonly count: number }[]
}
