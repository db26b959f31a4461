import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { BatchDocument } from '../batch/batch-document.ts'
import { addTallies, emptyTally, type Tally } from '../batch/tally.ts'
import type { ReadResult } from '../node/batch/read-result.ts'
import { results } from '../node/batch/run-batch.ts'
import { batchProgress } from './batch-progress.ts'
import { troubles } from './batch-report.ts'
import type { Output, Streams } from './streams.ts'

export interface FilterOptions {
  readonly read: (document: BatchDocument) => Promise<ReadResult>
  readonly workers: number
  readonly signal: AbortSignal
  readonly quiet: boolean
  /** Told what has been read so far, before it is printed. */
  readonly onTally: (tally: Tally) => void
}

/**
 * Prints the records of documents as they come, in order and no faster than they are taken. Nothing is kept: this is the
 * shape in which other engines run it.
 */
export async function filterDocuments(
  documents: AsyncIterable<BatchDocument>,
  { read, workers, signal, quiet, onTally }: FilterOptions,
  { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>,
): Promise<Tally> {
  const progress = batchProgress(stderr, 'read', quiet)
  const trouble = troubles(stderr)
  let tally = emptyTally
  try {
    for await (const result of results(documents, { read, workers, signal })) {
      tally = addTallies(tally, result.tally)
      onTally(tally)
      await print(stdout, `${result.lines.join('\n')}\n`)
      progress.step()
      trouble.see(result)
    }
  } finally {
    progress.clear()
  }
  trouble.finish()
  return tally
}

async function print(stdout: Output, text: string): Promise<void> {
  if (stdout.write(text) === false && 'once' in stdout) await once(stdout as Output & Writable, 'drain')
}
