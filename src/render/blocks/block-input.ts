import type { Measures } from '../../measure/measures.ts'
import type { Finding } from '../../model/finding.ts'
import type { Incident } from '../../model/incident.ts'
import type { Audit } from '../audit.ts'
import type { Wording } from '../wording.ts'

/** What the data blocks are made from. */
export interface BlockInput {
  readonly incident: Incident
  readonly measures: Measures
  readonly findings: readonly Finding[]
  /** See `PictureOptions`. */
  readonly gapSeconds?: number
  readonly audit?: Audit | undefined
  readonly tool: { readonly name: string; readonly version: string }
  readonly wording: Wording
}
