import { type WorkerPool, workerPool } from '../node/batch/worker-pool.ts'
import { useLittleMemory } from '../node/lean-memory.ts'
import { optimiseLate } from '../node/optimise-late.ts'
import type { ReadingTask } from './reading-task.ts'

// A test runs the sources, which Node 20 does not: what was built from them stands in.
const script = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/cli/batch-worker.js' : './batch-worker.js',
  import.meta.url,
)

/** Threads that do a task with documents. */
export async function taskPool(task: ReadingTask, workers: number): Promise<WorkerPool> {
  optimiseLate()
  useLittleMemory(20)
  return await workerPool({ script, workerData: JSON.parse(JSON.stringify(task)), workers })
}
