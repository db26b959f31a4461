import type { BatchDocument } from '../../batch/batch-document.ts'
import { failedResult, type ReadResult } from './read-result.ts'
import { slotsFor } from './slots.ts'

export interface PoolOptions {
  /** A module that exports `readTask`, which takes a document and gives a ReadResult. */
  readonly script: URL
  /** What the module finds as `workerData`. */
  readonly workerData?: unknown
  readonly workers: number
  /** How long one document may take, in milliseconds; default two minutes. */
  readonly timeout?: number
}

export interface WorkerPool {
  /** Never fails: what goes wrong with a worker is the document's error. */
  readonly read: (document: BatchDocument) => Promise<ReadResult>
  /** Ends all workers, whatever they do. */
  readonly close: () => Promise<void>
}

/**
 * The heap is enough for documents of several MiB; where it is not, the document is an error and a new worker takes the
 * place. From 2048 on, V8 lets it grow to four times of what is in use before it collects, below that to less than twice.
 * The young generation is half of what is usual: what one document leaves behind fits, and a thread holds 17 MB less.
 */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 24 }

/** Warm worker threads: each is started when it is needed first, and kept. */
export async function workerPool({ script, workerData, workers, timeout = 120_000 }: PoolOptions): Promise<WorkerPool> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina({
    filename: script.href,
    name: 'readTask',
    workerData,
    minThreads: 1,
    maxThreads: workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    maxQueue: Number.POSITIVE_INFINITY,
    recordTiming: false,
    resourceLimits,
  })
  // A thread that fails while it has nothing to do: the next document says so, if it matters.
  pool.on('error', () => undefined)
  // The pool's own queue puts tasks that can be aborted behind others: whoever waits for a thread waits here, in order,
  // and a document's time runs from when it has one.
  const slots = slotsFor(workers)
  return {
    read: async (document) => {
      if (!(await slots.take())) return failedResult(document, 'internal', 'the run has ended')
      const late = new AbortController()
      const timer = setTimeout(() => late.abort(), timeout)
      try {
        return (await pool.run(document, { signal: late.signal })) as ReadResult
      } catch (error) {
        if (late.signal.aborted) return failedResult(document, 'timeout', `it took longer than ${timeout / 1000} s`)
        return failedResult(document, 'internal', reasonOf(error))
      } finally {
        clearTimeout(timer)
        slots.give()
      }
    },
    close: async () => {
      slots.stop()
      await pool.destroy()
    },
  }
}

function reasonOf(error: unknown): string {
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return 'it took too much memory'
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ')
}
