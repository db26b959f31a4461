import type { Statistics } from '../../statistics/statistics-schema.ts'
import type { Wording } from '../wording.ts'

/** What the blocks of a template of statistics are made from. */
export interface StatisticsInput {
  readonly statistics: Statistics
  /** The metric by which groups are shown. */
  readonly metric: string
  readonly wording: Wording
}
