import { inflate } from './inflate.ts'
import { joinBytes } from './join-bytes.ts'
import { ReadError } from './read-error.ts'

export interface ZipLimits {
  /** Bytes that all entries together may have after decompression. */
  readonly maxBytes: number
  readonly maxEntries: number
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
/** The end record stands behind at most so long a comment. */
const LONGEST_COMMENT = 65_535

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/**
 * The entries of a ZIP archive that `wanted` accepts, decompressed; what an entry says of its own size is not
 * believed. Stored and deflated entries only. Throws a ReadError for a broken archive, or one over the limits.
 * Source: PKWARE APPNOTE 6.3.
 */
export async function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  { maxBytes, maxEntries }: ZipLimits,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  let left = maxBytes
  for (const entry of entriesOf(bytes, maxEntries)) {
    if (!wanted(entry.name) || files.has(entry.name)) continue
    const content = await contentOf(bytes, entry, left, maxBytes)
    left -= content.length
    files.set(entry.name, content)
  }
  return files
}

function entriesOf(bytes: Uint8Array, maxEntries: number): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  const count = view.getUint16(end + 10, true)
  if (count > maxEntries) throw new ReadError('unusable', `the archive has ${count} entries, more than ${maxEntries}.`)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw broken()
    if ((view.getUint16(at + 8, true) & 1) === 1) {
      throw new ReadError('unusable', 'the archive is encrypted; save it without a password.')
    }
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT)
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at
  throw broken()
}

async function contentOf(bytes: Uint8Array, entry: Entry, left: number, maxBytes: number): Promise<Uint8Array> {
  const { offset, packed, method } = entry
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw broken()
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > bytes.length) throw broken()
  const content = bytes.subarray(start, start + packed)
  if (method !== 0 && method !== 8) throw broken()
  if (method === 0 && content.length > left) throw tooLarge(maxBytes)
  if (method === 0) return content
  const { parts, end } = await inflate(content, 'deflate-raw', left)
  if (end === 'limit') throw tooLarge(maxBytes)
  if (end === 'error') throw broken()
  return joinBytes(parts)
}

function broken(): ReadError {
  return new ReadError('unusable', 'the ZIP archive inside the file is broken or cut off; save or copy the file again.')
}

function tooLarge(maxBytes: number): ReadError {
  const size = Math.round(maxBytes / 1024 / 1024)
  return new ReadError('too-long', `unpacked it has more than ${size} MiB of text; split the document.`)
}
