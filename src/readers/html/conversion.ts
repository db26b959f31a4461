import type { Content } from './elements.ts'
import type { HtmlSource } from './source.ts'
import type { Survey } from './survey.ts'

/** What the parts of one conversion from hast to mdast share. */
export interface Conversion {
  readonly source: HtmlSource
  readonly survey: Survey
  /** Boilerplate, what is hidden, and what has been taken out already. */
  leavesOut(node: Content): boolean
}
