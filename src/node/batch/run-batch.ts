import type { BatchDocument } from '../../batch/batch-document.ts'
import { inOrder } from '../../batch/in-order.ts'
import { addTallies, emptyTally, summaryOf, type Tally } from '../../batch/tally.ts'
import { orAborted, untilAborted } from '../../batch/until-aborted.ts'
import { hashed, keptUnder, keyOf } from './document-key.ts'
import type { Journal, RunState } from './journal.ts'
import type { ReadResult } from './read-result.ts'
import type { Sink } from './sink.ts'

export interface ReadingOptions {
  readonly read: (document: BatchDocument) => Promise<ReadResult>
  /** Threads that read: a few documents for each are under way. */
  readonly workers: number
  readonly signal?: AbortSignal | undefined
}

export interface BatchOptions extends ReadingOptions {
  readonly journal: Journal
  readonly state: RunState
  /** What the result of a document of that name depends on besides the document: version and options. */
  readonly dependsOn: (name: string) => string
  readonly openSink: () => Promise<Sink>
  /** Whether what was read before can be taken as it is. */
  readonly stillGood?: (result: ReadResult) => Promise<boolean>
  readonly onRead?: ((reused: boolean) => void) | undefined
  /** Told of every document while the output is written. */
  readonly onWritten?: ((result: ReadResult) => void) | undefined
}

/** Enough for workers never to wait, and little enough to hold. */
const windowFor = (workers: number) => ({ items: 8 * workers, weight: 64 * 1024 * 1024 })

const weightOf = (document: BatchDocument): number =>
  'bytes' in document ? document.bytes.length : 'text' in document ? document.text.length : 0

/** The results of documents, in their order, with several under way at once. */
export function results(
  documents: AsyncIterable<BatchDocument> | Iterable<BatchDocument>,
  { read, workers, signal }: ReadingOptions,
): AsyncGenerator<ReadResult> {
  const work = (document: BatchDocument) => orAborted(read(hashed(document)), signal)
  return inOrder(untilAborted(documents, signal), work, windowFor(workers), weightOf)
}

/**
 * Reads documents and writes what comes of them: each result goes into the journal as soon as it and all before it are
 * there, and when all are, the output is written from the journal in the order of the documents. What a journal holds
 * already is not read again. A run that ends early leaves its journal, and no output.
 *
 * @returns what was read, counted
 * @throws the reason of `signal`, and UserError where something cannot be written
 */
export async function runBatch(documents: AsyncIterable<BatchDocument>, options: BatchOptions): Promise<Tally> {
  const { journal, state } = options
  await journal.mark({ ...state, complete: false })
  const order = await readInto(journal, documents, options)
  const sink = await options.openSink()
  let tally = emptyTally
  try {
    for (const offset of order()) {
      options.signal?.throwIfAborted()
      const result = await journal.read(offset)
      tally = addTallies(tally, result.tally)
      await sink.write(result)
      options.onWritten?.(result)
    }
    await sink.commit(summaryOf(tally))
  } catch (error) {
    await sink.discard().catch(() => undefined)
    throw error
  }
  await journal.mark({ ...state, complete: true })
  return tally
}

/** @returns where the results lie in the journal, in the order of the documents */
async function readInto(
  journal: Journal,
  documents: AsyncIterable<BatchDocument>,
  { read, workers, signal, dependsOn, stillGood, onRead }: BatchOptions,
): Promise<() => Iterable<number>> {
  const offsets = numberList()
  const work = async (given: BatchDocument) => {
    const document = hashed(given)
    const key = keyOf(document, dependsOn(document.name))
    const known = await journal.find(key)
    if (known !== undefined && (stillGood === undefined || (await stillGood(await journal.read(known))))) return known
    return { key, result: await orAborted(read(document), signal) }
  }
  const source = untilAborted(documents, signal)
  for await (const done of inOrder(source, work, windowFor(workers), weightOf)) {
    const known = typeof done === 'number'
    offsets.add(known ? done : await journal.append(keptUnder(done.key, done.result), done.result))
    onRead?.(known)
  }
  return offsets.all
}

/** Numbers, 8 bytes each. */
function numberList(): { readonly add: (value: number) => void; readonly all: () => Iterable<number> } {
  let values = new Float64Array(1024)
  let length = 0
  return {
    add: (value) => {
      if (length === values.length) {
        const more = new Float64Array(2 * length)
        more.set(values)
        values = more
      }
      values[length] = value
      length += 1
    },
    all: () => values.subarray(0, length),
  }
}
