import { workerData } from 'node:worker_threads'
import type { BatchDocument } from '../batch/batch-document.ts'
import type { ReadResult } from '../node/batch/read-result.ts'
import { type ReadingTask, taskReader } from './reading-task.ts'

// The thread is ready when this module is loaded: what it needs is loaded with it. A module that fails would leave its
// document waiting; so the document gets the reason.
const read = await taskReader(workerData as ReadingTask).catch((error: unknown) => () => Promise.reject(error))

export async function readTask(document: BatchDocument): Promise<ReadResult> {
  return await read(document)
}
