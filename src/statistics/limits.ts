/** Level of the intervals that are shown. */
export const LEVEL = 0.95
/** Of the normal distribution, at that level. */
export const Z = 1.959964

/**
 * Level of the intervals that must lie apart before two groups are called different. Where nothing differs, two such
 * intervals of equal width lie apart in fewer than 1 of 1,000 comparisons: a report makes hundreds of them.
 */
export const STRICT_LEVEL = 0.99
export const STRICT_Z = 2.575829

/** Fewer values than that give no interval, and nothing is compared. */
export const LEAST_VALUES = 10

/** Fewer quarters than that, each with enough values, show no trend. */
export const LEAST_QUARTERS = 3

/** An interval of a quantile asks for so many values on its thinner side: 20 in all for p75, 50 for p90. */
export const LEAST_BEYOND = 5

/** Of so many values or fewer, each is kept, to be drawn as a dot; of more, their distribution alone. */
export const MOST_DOTS = 1000
