/** A line of a stream, or how long one is that is longer than allowed. */
export type StreamLine = { readonly bytes: Buffer } | { readonly tooLong: true }

/**
 * The lines of a stream of bytes, without their ends, and without ever holding more than `limit` bytes of one.
 *
 * @param end the byte that ends a line: 10, or 0 for lists that `find -print0` writes
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string>,
  limit: number,
  end = 10,
): AsyncGenerator<StreamLine> {
  let parts: Buffer[] = []
  let length = 0
  let skipping = false
  const take = (part: Buffer): void => {
    if (skipping || part.length === 0) return
    length += part.length
    if (length > limit) {
      skipping = true
      parts = []
    } else parts.push(part)
  }
  const finish = (): StreamLine => {
    const line: StreamLine = skipping ? { tooLong: true } : { bytes: Buffer.concat(parts, length) }
    parts = []
    length = 0
    skipping = false
    return line
  }
  for await (const chunk of stream) {
    const bytes =
      typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    let from = 0
    for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, from)) {
      take(bytes.subarray(from, at))
      yield finish()
      from = at + 1
    }
    take(bytes.subarray(from))
  }
  if (skipping || length > 0) yield finish()
}
