import { availableParallelism } from 'node:os'
import type { WorkerPool } from '../node/batch/worker-pool.ts'
import { queueAddress } from '../node/queue/queue-address.ts'
import { UserError } from '../node/user-error.ts'
import type { BatchFlags } from './batch-flags.ts'
import { taskPool } from './batch-pool.ts'
import { note } from './complain.ts'
import { queuePassword } from './queue-password.ts'
import { type ReadingTask, readingOptionsFor } from './reading-task.ts'
import type { Settings } from './settings.ts'
import type { Output } from './streams.ts'

export interface Readers extends WorkerPool {
  /** How many documents are read at once: a few for each may be under way. */
  readonly workers: number
}

/**
 * What reads the documents of a run: threads here, or with `--queue` the machines that serve it.
 *
 * @throws {UserError} where the queue cannot be used, or not for this
 */
export async function documentReaders(
  task: ReadingTask,
  { queue, inFlight = 256, workers, render }: BatchFlags,
  settingsFor: (file: string) => Settings,
  stderr: Output,
  signal: AbortSignal,
): Promise<Readers> {
  if (queue === undefined) {
    const threads = workers ?? availableParallelism()
    return { ...(await taskPool(task, threads)), workers: threads }
  }
  if (workers !== undefined) {
    throw new UserError('--workers with --queue', undefined, 'give it to postmortem worker: that is where threads read')
  }
  if (render !== undefined) {
    throw new UserError('--render with --queue', undefined, 'reports are written here: run it without --queue')
  }
  const own = settingsFor('-').rules.find(({ id }) => id.includes('/'))
  if (own !== undefined) {
    throw new UserError('rules of plugins with --queue', own.id, 'their code is not sent: run it without --queue')
  }
  const { queueReaders } = await import('../node/queue/queue-readers.ts')
  const readers = await queueReaders({
    address: queueAddress(queue, queuePassword()),
    version: task.version,
    optionsFor: (name) => {
      const { rules: _, holidays: __, ...options } = readingOptionsFor(task, settingsFor(name))
      return options
    },
    note: (line) => note(stderr, line),
    signal,
  })
  return { ...readers, workers: Math.ceil(inFlight / perReader) }
}

/** How many documents are under way for each that is read. */
const perReader = 8
