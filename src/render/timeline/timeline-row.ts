import type { Row } from './timeline-layout.ts'

/** What a row holds, before it is named. */
export interface RowContent extends Omit<Row, 'kind' | 'name'> {
  readonly bottom: number
  /** Entries whose label found no place. */
  readonly unlabelled: number
}

export const nothing = { bands: [], bars: [], gaps: [], marks: [], labels: [], promises: [], unlabelled: 0 } as const
