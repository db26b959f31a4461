import { availableParallelism } from 'node:os'
import { useLittleMemory } from '../../node/lean-memory.ts'
import { optimiseLate } from '../../node/optimise-late.ts'
import { queueAddress } from '../../node/queue/queue-address.ts'
import { serveQueue } from '../../node/queue/serve-queue.ts'
import { count } from '../../reporters/summary.ts'
import { note } from '../complain.ts'
import { queuePassword } from '../queue-password.ts'
import type { ExitStatus, Streams } from '../streams.ts'

export interface WorkerFlags {
  readonly queue: string
  readonly workers?: number
  readonly quiet?: boolean
}

/**
 * Reads documents that wait in a queue, until it is told to stop: then it finishes what it has begun and puts the rest
 * back. Told again, it stops at once, and the queue gives what it had to others.
 */
export async function work(flags: WorkerFlags, streams: Streams, version: string): Promise<ExitStatus> {
  const { workers = availableParallelism(), quiet = false } = flags
  const address = queueAddress(flags.queue, queuePassword())
  const say = (line: string): void => note(streams.stderr, line)
  const stop = new AbortController()
  const told = (): void => {
    if (stop.signal.aborted) process.exit(2)
    stop.abort()
    if (!quiet) say('finishing what has begun; once more to stop at once')
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.on(signal, told)
  optimiseLate()
  useLittleMemory(20)
  try {
    const read = await serveQueue({
      address,
      version,
      workers,
      signal: stop.signal,
      note: say,
      onReady: () => {
        if (!quiet) say(`reading documents of version ${version} from ${address.shown} in ${count(workers, 'thread')}`)
      },
    })
    streams.stdout.write(`read ${count(read, 'document')}\n`)
    return 0
  } finally {
    for (const signal of signals) process.off(signal, told)
  }
}
