import { availableParallelism } from 'node:os'
import type { BatchDocument } from '../../batch/batch-document.ts'
import type { ReadDocumentOptions } from '../../batch/read-document.ts'
import type { BatchRecord } from '../../batch/record.ts'
import { results } from './run-batch.ts'
import { workerPool } from './worker-pool.ts'

/** What can be told to another thread: rules and holidays, which are code or large, cannot. */
export interface ReadInWorkersOptions extends Omit<ReadDocumentOptions, 'rules' | 'holidays'> {
  /** Threads that read; default one for each core. */
  readonly workers?: number | undefined
  /** How long one document may take, in milliseconds; then it is an error with the code `timeout`. Default two minutes. */
  readonly timeout?: number | undefined
  /** Ends the run: the iteration throws the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

// A test runs the sources, which Node 20 does not: what was built from them stands in.
const script = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/node/batch/read-worker.js' : './read-worker.js',
  import.meta.url,
)

/**
 * As `readAll`, on several threads: the same records in the same order, with a few documents for each thread under way.
 * A thread that fails is replaced, and its document is an error like any other.
 *
 * @throws the reason of `signal` once it is aborted, and what the iteration over `documents` throws
 */
export async function* readAllInWorkers(
  documents: AsyncIterable<BatchDocument> | Iterable<BatchDocument>,
  { workers = availableParallelism(), timeout, signal, ...options }: ReadInWorkersOptions = {},
): AsyncGenerator<BatchRecord, void, undefined> {
  signal?.throwIfAborted()
  const pool = await workerPool({ script, workerData: options, workers, ...(timeout !== undefined && { timeout }) })
  try {
    for await (const { lines } of results(documents, { read: pool.read, workers, signal })) {
      for (const line of lines) {
        signal?.throwIfAborted()
        yield JSON.parse(line) as BatchRecord
      }
    }
  } finally {
    await pool.close()
  }
}
