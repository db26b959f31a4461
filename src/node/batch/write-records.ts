import { mkdir } from 'node:fs/promises'
import type { BatchRecord } from '../../batch/record.ts'
import { addTallies, emptyTally, summaryOf } from '../../batch/tally.ts'
import { resultOf } from './read-result.ts'
import { openSink, type SinkOptions, sinkKindOf } from './sink.ts'
import { cannotWrite } from './staged-file.ts'

/**
 * Writes records to a file by the ending of its name (`.ndjson`, `.csv`, `.parquet`, `.duckdb`), or into a folder
 * (incidents, findings, errors, a summary). It stands under its name only when all are written. Records of one document
 * follow each other.
 *
 * @throws {UserError} where it cannot be written, and what the iteration over `records` throws; nothing is left then
 */
export async function writeRecords(
  records: AsyncIterable<BatchRecord> | Iterable<BatchRecord>,
  out: string,
  options: SinkOptions = {},
): Promise<void> {
  const kind = await sinkKindOf(out)
  if (kind === 'folder') await mkdir(out, { recursive: true }).catch((error) => cannotWrite(out, error))
  const sink = await openSink(out, kind, options)
  let tally = emptyTally
  try {
    for await (const document of byDocument(records)) {
      const result = resultOf(document)
      tally = addTallies(tally, result.tally)
      await sink.write(result)
    }
    await sink.commit(summaryOf(tally))
  } catch (error) {
    await sink.discard().catch(() => undefined)
    throw error
  }
}

/** A document's first incident has the ordinal 0; whatever is no incident is its document's only record. */
async function* byDocument(
  records: AsyncIterable<BatchRecord> | Iterable<BatchRecord>,
): AsyncGenerator<readonly BatchRecord[]> {
  let held: BatchRecord[] = []
  for await (const record of records) {
    const first = record.kind !== 'incident' || record.ordinal === 0
    if (first && held.length > 0) {
      yield held
      held = []
    }
    held.push(record)
  }
  if (held.length > 0) yield held
}
