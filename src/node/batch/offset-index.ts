/**
 * Where each of many keys lies in a file: 16 bytes a slot, at most two thirds of them taken, so that a million keys come
 * to 32 MB. A key is known by its first 64 bits: whoever finds one looks at the place whether it is there.
 */
export interface OffsetIndex {
  /** @param key at least 16 hex digits; the last offset given for a key counts */
  readonly set: (key: string, offset: number) => void
  readonly get: (key: string) => number | undefined
  readonly size: () => number
}

export function offsetIndex(): OffsetIndex {
  let slots = 1024
  let [high, low, offsets] = empty(slots)
  let used = 0

  const slotOf = (one: number, other: number): number => {
    let at = (one ^ other) & (slots - 1)
    while (offsets[at] !== -1 && (high[at] !== one || low[at] !== other)) at = (at + 1) & (slots - 1)
    return at
  }
  const put = (one: number, other: number, offset: number): void => {
    const at = slotOf(one, other)
    if (offsets[at] === -1) used += 1
    high[at] = one
    low[at] = other
    offsets[at] = offset
  }
  const grow = (): void => {
    const before = [high, low, offsets] as const
    slots *= 2
    ;[high, low, offsets] = empty(slots)
    used = 0
    for (const [at, offset] of before[2].entries()) {
      if (offset !== -1) put(before[0][at] ?? 0, before[1][at] ?? 0, offset)
    }
  }
  return {
    set: (key, offset) => {
      if (used * 3 >= slots * 2) grow()
      put(...halvesOf(key), offset)
    },
    get: (key) => {
      const offset = offsets[slotOf(...halvesOf(key))]
      return offset === -1 ? undefined : offset
    },
    size: () => used,
  }
}

function empty(slots: number): [Uint32Array, Uint32Array, Float64Array] {
  return [new Uint32Array(slots), new Uint32Array(slots), new Float64Array(slots).fill(-1)]
}

const halvesOf = (key: string): [number, number] => [
  Number.parseInt(key.slice(0, 8), 16),
  Number.parseInt(key.slice(8, 16), 16),
]
