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
  let stop: (reason: unknown) => void = () => undefined
  const aborted = new Promise<never>((_, reject) => {
    stop = reject
  })
  aborted.catch(() => undefined)
  const listener = (): void => stop(signal.reason)
  signal.addEventListener('abort', listener, { once: true })
  let waiting = false
  try {
    for (;;) {
      waiting = true
      const { done, value } = await Promise.race([source.next(), aborted])
      waiting = false
      if (done === true) return
      yield value
    }
  } finally {
    signal.removeEventListener('abort', listener)
    // A generator that is still at work would hold this up until it has given its next item.
    const ended = Promise.resolve(source.return?.())
    if (waiting) ended.catch(() => undefined)
    else await ended
  }
}
