export interface Window {
  /** How many items may be under way at once. */
  readonly items: number
  /** How much of them, as `weigh` counts it: no further item is asked for from there on. Default: any. */
  readonly weight?: number
}

/**
 * What `work` makes of each item, in the order of the items, with several under way at once and never more than the
 * window allows: the source is asked for an item only when there is room. A result comes as soon as it and all before it
 * are there, however slowly the source gives more. What is under way when the caller stops is left to end by itself.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  window: Window,
  weigh: (item: Item) => number = () => 0,
): AsyncGenerator<Result> {
  const { items: most, weight: heaviest = Number.POSITIVE_INFINITY } = window
  const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  const underWay: { readonly result: Promise<Result>; readonly weight: number }[] = []
  let weight = 0
  let asked: Promise<IteratorResult<Item>> | undefined
  let ended = false
  try {
    for (;;) {
      const room = !ended && underWay.length < most && weight < heaviest
      if (room && asked === undefined) asked = Promise.resolve(source.next())
      const [head] = underWay
      if (asked === undefined && head === undefined) return
      const came = await first(asked, head?.result)
      if (came === 'item') {
        const { done, value } = await (asked as Promise<IteratorResult<Item>>)
        asked = undefined
        if (done === true) ended = true
        else {
          const own = weigh(value)
          underWay.push({ result: work(value), weight: own })
          weight += own
        }
      } else if (head !== undefined) {
        underWay.shift()
        weight -= head.weight
        yield await head.result
      }
    }
  } finally {
    for (const { result } of underWay) result.catch(() => undefined)
    asked?.catch(() => undefined)
    await source.return?.()
  }
}

/** Which is there first. A failure counts as being there: whoever awaits it gets it. */
function first(item: Promise<unknown> | undefined, result: Promise<unknown> | undefined): Promise<'item' | 'result'> {
  return new Promise((resolve) => {
    // A result that is there goes before another item.
    result?.then(
      () => resolve('result'),
      () => resolve('result'),
    )
    item?.then(
      () => resolve('item'),
      () => resolve('item'),
    )
  })
}
