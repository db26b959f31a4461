import type { RootContent } from 'mdast'
import { paragraph } from '../nodes.ts'
import { levelText } from './phrases.ts'
import type { StatisticsInput } from './statistics-input.ts'

/** All that is needed to make the same figures again, and to judge them. */
export function method({ statistics }: StatisticsInput): RootContent[] {
  const { settings, asOf } = statistics
  const { seed, resamples, level, strictLevel, leastValues, leastQuarters } = settings
  return [
    paragraph(
      'A quantile is the value at place (n − 1)p of the values in order, between two of them in proportion: type 7 of Hyndman and Fan, as R, NumPy, spreadsheets and quantile_cont of SQL have it. A length that ends before it begins is missing, not negative. The impact is what reports state, never what could be inferred.',
    ),
    paragraph(
      `Intervals of medians are percentile bootstraps at ${levelText(level)} of ${resamples} resamples with the seed ${seed}; they ask for ${leastValues} values, those of other quantiles for five beyond. Intervals of shares are Wilson’s. Groups are called different where stricter intervals lie apart, which hold the median with ${levelText(strictLevel)} whatever the distribution, and no seed moves: a report makes many comparisons, and one in twenty would be wrong otherwise. A trend asks for ${leastQuarters} quarters of ${leastValues} values each.`,
    ),
    paragraph(
      `An incident belongs to the quarter of the day on which it began, as its report writes that day. Names are one where they differ in case, blanks and dashes alone. Ages are counted up to ${asOf}.`,
    ),
  ]
}
