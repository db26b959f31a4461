import type { BatchDocument } from '../../batch/batch-document.ts'
import type { BatchRecord } from '../../batch/record.ts'
import { type Tally, tallyOf } from '../../batch/tally.ts'

/** What has become of one document, as it goes between threads and into a journal: records as text. */
export interface ReadResult {
  readonly tally: Tally
  /** A JSON text a record; none has a line break or a tab in it, since JSON escapes both. */
  readonly lines: readonly string[]
}

export function resultOf(records: readonly BatchRecord[]): ReadResult {
  return { tally: tallyOf(records), lines: records.map((record) => JSON.stringify(record)) }
}

/** That a document could not be read for a reason outside of it. */
export function failedResult(document: BatchDocument, code: 'timeout' | 'internal', message: string): ReadResult {
  const { name } = document
  return resultOf([{ kind: 'error', document: { name }, error: { code, message: `${name}: ${message}` } }])
}
