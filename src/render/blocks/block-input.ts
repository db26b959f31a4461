import type { Measures } from '../../measure/measures.ts'
import type { Finding } from '../../model/finding.ts'
import type { Incident } from '../../model/incident.ts'

/** What the data blocks are made from. */
export interface BlockInput {
  readonly incident: Incident
  readonly measures: Measures
  readonly findings: readonly Finding[]
  /** See `PictureOptions`. */
  readonly gapSeconds?: number
  readonly tool: { readonly name: string; readonly version: string }
}
