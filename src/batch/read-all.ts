import type { BatchDocument } from './batch-document.ts'
import { type ReadDocumentOptions, readDocument } from './read-document.ts'
import type { BatchRecord } from './record.ts'
import { untilAborted } from './until-aborted.ts'

export interface ReadAllOptions extends ReadDocumentOptions {
  /** Ends the run: the iteration throws the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/**
 * The records of any number of documents, in their order, one document at a time: the next is asked for when the records
 * of the one before have been taken, so that memory does not grow with their number. A document that cannot be read is a
 * record like any other.
 *
 * @throws the reason of `signal` once it is aborted, and what the iteration over `documents` throws
 */
export async function* readAll(
  documents: AsyncIterable<BatchDocument> | Iterable<BatchDocument>,
  { signal, ...options }: ReadAllOptions = {},
): AsyncGenerator<BatchRecord, void, undefined> {
  for await (const document of untilAborted(documents, signal)) {
    for (const record of await readDocument(document, options)) {
      signal?.throwIfAborted()
      yield record
    }
  }
}
