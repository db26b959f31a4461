import type { BatchDocument } from '../../batch/batch-document.ts'
import { readDocument } from '../../batch/read-document.ts'
import { hashed, keyOf } from '../batch/document-key.ts'
import { failedResult, type ReadResult, resultOf } from '../batch/read-result.ts'
import type { WorkerPool } from '../batch/worker-pool.ts'
import { connect } from './connection.ts'
import { type OrderOptions, packedOrder, prefix, queueName, resultKey, unpackedResult } from './order.ts'
import type { QueueAddress } from './queue-address.ts'

export interface QueueReadersOptions {
  readonly address: QueueAddress
  readonly version: string
  /** What a document of that name is read with. */
  readonly optionsFor: (name: string) => OrderOptions
  readonly note: (line: string) => void
  /** Ends the waiting: what is asked for then fails with its reason. */
  readonly signal: AbortSignal
}

interface Asked {
  readonly document: BatchDocument
  readonly order: Promise<string>
  readonly result: Promise<ReadResult>
  readonly settle: (result: ReadResult) => void
  readonly fail: (reason: unknown) => void
  readonly since: number
  /** How often it was put in again, since neither it nor its result was there. */
  again: number
}

/** How often it is looked whether a message of a result went astray, in milliseconds. */
const round = 5_000

const mostAgain = 3

/**
 * Reads documents on whatever machines serve the queue: in the place of a pool of threads. The same document with the
 * same options and version is one job, whoever asks; its result is taken out of the queue when it is delivered. Each
 * document is held until its result is there, so that nothing of it depends on the queue alone.
 *
 * @throws {UserError} where the queue cannot be used
 */
export async function queueReaders(options: QueueReadersOptions): Promise<WorkerPool> {
  const { address, version, optionsFor, note, signal } = options
  const connection = await connect(address, note)
  const { redis, bullmq } = connection
  const name = queueName(version)
  const queue = new bullmq.Queue<string>(name, { connection: redis, prefix, streams: { events: { maxLen: 10_000 } } })
  const listening = redis.duplicate()
  const events = new bullmq.QueueEvents(name, { connection: listening, prefix })
  const asked = new Map<string, Asked>()
  // Losses of the connection are said by the connection.
  queue.on('error', () => undefined)
  events.on('error', () => undefined)
  await events.waitUntilReady()

  const settle = (id: string, result: ReadResult): void => {
    asked.get(id)?.settle(result)
    asked.delete(id)
  }
  const put = async (id: string, { order }: Asked): Promise<void> => {
    await queue.add('document', await order, { jobId: id, attempts: 3, removeOnComplete: true, removeOnFail: true })
  }
  /** Results that are here and still being unpacked. */
  const arrived = new Set<string>()
  /** Whether the result is here, or nobody waits for it. */
  const collect = async (id: string): Promise<boolean> => {
    if (!asked.has(id)) return true
    const packed = await redis.getdelBuffer(resultKey(id))
    if (packed === null) return !asked.has(id) || arrived.has(id)
    arrived.add(id)
    try {
      settle(id, await unpackedResult(packed))
    } finally {
      arrived.delete(id)
    }
    return true
  }
  const fail = (id: string, reason: string): void => {
    const document = asked.get(id)?.document
    if (document) settle(id, failedResult(document, 'internal', reason))
  }
  /** Another who asked for the same has taken the result, or it was lost. */
  const putAgain = async (id: string): Promise<void> => {
    const each = asked.get(id)
    if (each === undefined) return
    each.again += 1
    if (each.again > mostAgain) fail(id, 'it was lost in the queue again and again')
    else await put(id, each)
  }
  const completed = async (id: string): Promise<void> => {
    if (!(await collect(id))) await putAgain(id)
  }
  // What goes wrong with the connection here is mended by the next look.
  events.on('completed', ({ jobId }) => void completed(jobId).catch(() => undefined))
  const failed = async (id: string, reason: string): Promise<void> => {
    // A slow machine may have left its result before the queue gave the document up.
    if (!(await collect(id))) fail(id, `no machine could read it: ${reason}`)
  }
  events.on('failed', ({ jobId, failedReason }) => void failed(jobId, failedReason).catch(() => undefined))

  let said = false
  /** Messages are kept for a while only: what was missed is found here. */
  const look = async (): Promise<void> => {
    const before = Date.now() - round
    for (const [id, each] of asked) {
      if (each.since > before || (await collect(id)) || (await queue.getJobState(id)) !== 'unknown') continue
      // It may have ended between the two questions.
      if (!(await collect(id))) await putAgain(id)
    }
    const alone = asked.size > 0 && (await queue.getWorkersCount()) === 0
    if (alone && !said)
      note(`no postmortem worker of version ${version} is at ${address.shown}: documents wait for one`)
    said = alone
  }
  const looking = every(round, look)
  const aborted = (): void => {
    for (const { fail: reject } of asked.values()) reject(signal.reason)
  }
  signal.addEventListener('abort', aborted, { once: true })

  return {
    read: async (given) => {
      const document = hashed(given)
      if ('failure' in document) return resultOf(await readDocument(document))
      const own = optionsFor(document.name)
      const id = keyOf(document, JSON.stringify([version, own]))
      const before = asked.get(id)
      if (before) return await before.result
      signal.throwIfAborted()
      let [settled, failed]: [Asked['settle'], Asked['fail']] = [() => undefined, () => undefined]
      const result = new Promise<ReadResult>((resolve, reject) => {
        settled = resolve
        failed = reject
      })
      const order = packedOrder({ ...document, options: own })
      const ask: Asked = { document, order, result, settle: settled, fail: failed, since: Date.now(), again: 0 }
      asked.set(id, ask)
      if (!(await collect(id))) await put(id, ask)
      return await result
    },
    close: async () => {
      looking.stop()
      signal.removeEventListener('abort', aborted)
      // What nobody has begun is nobody's any more.
      await Promise.allSettled([...asked.keys()].map((id) => queue.remove(id)))
      await events.close()
      await queue.close()
      listening.disconnect()
      connection.close()
    },
  }
}

/** Again and again, never twice at a time. */
function every(milliseconds: number, work: () => Promise<void>): { readonly stop: () => void } {
  let timer: NodeJS.Timeout
  let stopped = false
  const next = (): void => {
    if (stopped) return
    timer = setTimeout(
      () =>
        void work()
          .catch(() => undefined)
          .then(next),
      milliseconds,
    )
  }
  next()
  return {
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
