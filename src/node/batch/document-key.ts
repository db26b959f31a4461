import { createHash } from 'node:crypto'
import type { BatchDocument } from '../../batch/batch-document.ts'
import type { ReadResult } from './read-result.ts'

/** A document with the hash of its bytes, unless it has none. */
export function hashed(document: BatchDocument): BatchDocument {
  if ('failure' in document || document.sha256 !== undefined) return document
  return { ...document, sha256: sha256('text' in document ? document.text : document.bytes) }
}

/**
 * What a document's result depends on, as one hash: its name and its bytes, or why they cannot be had, and the version
 * and options of the run.
 */
export function keyOf(document: BatchDocument, dependsOn: string): string {
  const content = 'failure' in document ? JSON.stringify(document.failure) : document.sha256
  return sha256(JSON.stringify([dependsOn, document.name, content]))
}

/** What went wrong outside of the document may go well another time: its result is kept where no run looks for it. */
export function keptUnder(key: string, { tally }: ReadResult): string {
  return 'internal' in tally.errors || 'timeout' in tally.errors ? sha256(`again ${key}`) : key
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')
