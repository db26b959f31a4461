/**
 * The items as they come, until the signal is aborted, also while one is awaited.
 *
 * @throws the reason of the signal
 */
export async function* untilAborted<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item, void, undefined> {
  signal?.throwIfAborted()
  if (signal === undefined) {
    yield* items
    return
  }
  const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  let waiting = false
  try {
    for (;;) {
      waiting = true
      const { done, value } = await orAborted(Promise.resolve(source.next()), signal)
      waiting = false
      if (done === true) return
      yield value
    }
  } finally {
    // A generator that is still at work would hold this up until it has given its next item.
    const ended = Promise.resolve(source.return?.())
    if (waiting) ended.catch(() => undefined)
    else await ended
  }
}

/**
 * What comes of the work, unless the signal is aborted before that; the work itself goes on. Nothing of it is left on the
 * signal: a `Promise.race` against one promise of the abort would leave there hundreds of bytes each time.
 *
 * @throws the reason of the signal, and what the work throws
 */
export function orAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return work
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason)
    if (signal.aborted) return stop()
    const stops = stopsOf(signal)
    stops.add(stop)
    work.then(resolve, reject).then(() => stops.delete(stop))
  })
}

const known = new WeakMap<AbortSignal, Set<() => void>>()

/** All that wait for a signal, told by one listener: many of these would be taken for a leak. */
function stopsOf(signal: AbortSignal): Set<() => void> {
  const before = known.get(signal)
  if (before !== undefined) return before
  const stops = new Set<() => void>()
  known.set(signal, stops)
  const stopAll = (): void => {
    for (const stop of stops) stop()
  }
  signal.addEventListener('abort', stopAll, { once: true })
  return stops
}
