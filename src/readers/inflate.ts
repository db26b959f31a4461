export interface Inflated {
  readonly parts: readonly Uint8Array[]
  readonly length: number
  /** Whether all was read, or where it stopped: at the limit, or at an error in the data. */
  readonly end: 'whole' | 'limit' | 'error'
}

/** Decompresses up to `maxBytes` bytes; never holds much more than that, whatever the data would become. */
export async function inflate(
  packed: Uint8Array,
  format: 'deflate' | 'deflate-raw',
  maxBytes: number,
  keep = true,
): Promise<Inflated> {
  const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream(format))
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length
      if (length > maxBytes) {
        await reader.cancel().catch(() => undefined)
        return { parts, length, end: 'limit' }
      }
      if (keep) parts.push(next.value)
    }
  } catch {
    return { parts, length, end: 'error' }
  }
  return { parts, length, end: 'whole' }
}
