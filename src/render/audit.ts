import type { Document } from '../model/document.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { TextKey } from './words/words.ts'

/** What an audit report tells besides the incident and its findings, so that a second auditor can repeat it. */
export interface Audit {
  /** The source, for the lines that prove a finding. */
  readonly document: Pick<Document, 'text' | 'lineStarts' | 'notes'>
  /** All rules as they were set, those that are off included. */
  readonly rules: readonly {
    readonly id: string
    readonly severity: Severity | 'off'
    readonly options: unknown
  }[]
  /** Findings that do not count, each saying why. */
  readonly ignored: readonly Finding[]
  /** What was said from outside: the key of its label among the words, and its value, such as the zone for bare times. */
  readonly given: readonly (readonly [TextKey, string])[]
}
