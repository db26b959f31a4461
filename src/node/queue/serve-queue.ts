import { randomUUID } from 'node:crypto'
import type { Job } from 'bullmq'
import { failedResult, type ReadResult } from '../batch/read-result.ts'
import { slotsFor } from '../batch/slots.ts'
import { workerPool } from '../batch/worker-pool.ts'
import { type Connection, connect, reasonOf } from './connection.ts'
import { deathsOver, machineName, noteBeginning } from './deaths.ts'
import { begunKey, kept, type Order, packedResult, prefix, queueName, resultKey, unpackedOrder } from './order.ts'
import type { QueueAddress } from './queue-address.ts'

export interface ServeOptions {
  readonly address: QueueAddress
  /** Of the program: documents that another version is to read are left to it. */
  readonly version: string
  /** Threads that read. */
  readonly workers: number
  /** Ends it: what has begun is finished, and the rest is put back. */
  readonly signal: AbortSignal
  readonly note: (line: string) => void
  /** Told when it is ready to take documents. */
  readonly onReady?: () => void
  /**
   * How long a document belongs to a machine that says nothing, in milliseconds; default ten seconds. It says so again
   * twice in that time, and a machine that has died gives its documents back to the others at the end of it.
   */
  readonly held?: number
}

/** How many machines may die over one document before it is left. */
const mostDeaths = 3

const script = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/node/queue/order-reader.js' : './order-reader.js',
  import.meta.url,
)

/**
 * Reads the documents that wait in a queue until the signal ends it, and leaves each result for who asked.
 *
 * @returns how many documents were read
 * @throws {UserError} where the queue cannot be used
 */
export async function serveQueue(options: ServeOptions): Promise<number> {
  const { address, version, workers, signal, note, held = 10_000 } = options
  const machine = randomUUID()
  const connection = await connect(address, note, machineName(machine))
  const pool = await workerPool({ script, workers })
  const slots = slotsFor(workers)
  let count = 0
  const read = async (job: Job<unknown, null>, token: string | undefined): Promise<null> => {
    if (!(await slots.take())) {
      await job.moveToWait(token)
      throw new connection.bullmq.WaitingError()
    }
    try {
      await leave(connection, job.id ?? '', await resultFor(job, pool.read, connection, machine))
      count += 1
      return null
    } finally {
      slots.give()
    }
  }
  const worker = new connection.bullmq.Worker<unknown, null>(queueName(version), read, {
    connection: connection.redis,
    prefix,
    // One more than is read for each thread: it is there when the thread is free.
    concurrency: 2 * workers,
    lockDuration: held,
    stalledInterval: held / 2,
    // Being slow is no death: these are counted apart.
    maxStalledCount: Number.MAX_SAFE_INTEGER,
  })
  let last = ''
  worker.on('error', (error) => {
    const line = reasonOf(error)
    if (line !== last && !foreseen.test(line)) note(line)
    last = line
  })
  await worker.waitUntilReady()
  options.onReady?.()
  await ended(signal)
  slots.stop()
  await worker.close()
  await pool.close()
  connection.close()
  return count
}

/** A document that was given to another, since this machine said nothing for too long; a loss that the connection tells. */
const foreseen = /^Missing (?:lock|key) |^could not renew lock|ECONNREFUSED|Connection is closed/

/** A document that cannot be unpacked, and one over which machines die, says so; it never fails. */
async function resultFor(
  { id = '', data, stalledCounter }: Job<unknown, null>,
  read: (document: Order) => Promise<ReadResult>,
  { redis }: Connection,
  machine: string,
): Promise<ReadResult> {
  let order: Order
  try {
    order = await unpackedOrder(data)
  } catch {
    return failedResult({ name: '<queue>', text: '' }, 'internal', 'what came from the queue is no document')
  }
  const deaths = stalledCounter > 0 ? await deathsOver(redis, id) : 0
  if (deaths >= mostDeaths) {
    return failedResult(order, 'internal', `${deaths} machines have died while they read it, and no other one tries`)
  }
  await noteBeginning(redis, id, machine)
  return await read(order)
}

async function leave({ redis }: Connection, id: string, result: ReadResult): Promise<void> {
  const packed = await packedResult(result)
  await Promise.all([redis.set(resultKey(id), packed, 'EX', kept), redis.del(begunKey(id))])
}

function ended(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
