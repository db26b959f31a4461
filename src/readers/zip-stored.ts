import { joinBytes } from './join-bytes.ts'

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

/** The files as a ZIP archive without compression. */
export function zipStored(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const [name, content] of files) {
    const path = new TextEncoder().encode(name)
    const head = [20, 0x0800, 0, 0, 0x21] as const
    const sizes = [crc32(content), content.length, content.length] as const
    const local = record(LOCAL, [...head], sizes, [path.length, 0], [])
    parts.push(local, path, content)
    central.push(record(CENTRAL, [20, ...head], sizes, [path.length, 0, 0, 0, 0], [0, offset]), path)
    offset += local.length + path.length + content.length
  }
  const size = central.reduce((sum, part) => sum + part.length, 0)
  const end = record(END, [0, 0, files.size, files.size], [size, offset], [0], [])
  return joinBytes([...parts, ...central, end])
}

/** A signature, then numbers of two, four, two and four bytes. */
function record(
  signature: number,
  shorts: readonly number[],
  longs: readonly number[],
  moreShorts: readonly number[],
  moreLongs: readonly number[],
): Uint8Array {
  const view = new DataView(
    new ArrayBuffer(4 + (shorts.length + moreShorts.length) * 2 + (longs.length + moreLongs.length) * 4),
  )
  let at = 0
  const write = (value: number, size: 2 | 4): void => {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  write(signature, 4)
  for (const value of shorts) write(value, 2)
  for (const value of longs) write(value, 4)
  for (const value of moreShorts) write(value, 2)
  for (const value of moreLongs) write(value, 4)
  return new Uint8Array(view.buffer)
}

/** CRC-32 as ISO 3309 has it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})
