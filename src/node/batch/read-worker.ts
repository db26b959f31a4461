import { workerData } from 'node:worker_threads'
import type { BatchDocument } from '../../batch/batch-document.ts'
import { type ReadDocumentOptions, readDocument } from '../../batch/read-document.ts'
import { type ReadResult, resultOf } from './read-result.ts'

const options = workerData as ReadDocumentOptions

export async function readTask(document: BatchDocument): Promise<ReadResult> {
  return resultOf(await readDocument(document, options))
}
