import { type Document, lineStartsOf } from '../model/document.ts'
import { binaryKind, looksBinary } from './binary.ts'
import { type Decoded, decode, withoutMark } from './decode.ts'
import { detectReader, readerNamed } from './detect.ts'
import { ReadError } from './read-error.ts'
import { formatNames } from './readers.ts'

/** 20 MiB: far more than any report, and still read in a few hundred MB of memory. */
export const DEFAULT_MAX_BYTES = 20 * 1024 * 1024

export interface ReadOptions {
  /** The file's name; its ending helps to tell the format. */
  readonly name?: string
  /** The format, where it should not be detected: `markdown`, `text` … */
  readonly format?: string
  /** The longest input taken, in bytes (UTF-8 for a string). Default 20 MiB. */
  readonly maxBytes?: number
}

/**
 * Reads one input to a Document: decodes it, finds its format, and parses it to a tree with places.
 * Throws a ReadError, and nothing else, for input that is empty, binary or too long, or a format not known.
 */
export async function read(input: string | Uint8Array, options: ReadOptions = {}): Promise<Document> {
  const name = options.name ?? '<text>'
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    throw new ReadError('unusable', `${name}: the input is neither a string nor bytes (Uint8Array).`)
  }
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES
  assertLength(name, input.length, maxBytes)
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  assertLength(name, bytes.length, maxBytes)
  assertReadable(name, bytes)
  const decoded = typeof input === 'string' ? withoutMark(input) : decode(bytes)
  return documentOf(decoded, { ...options, name, sha256: await sha256Of(bytes) })
}

/** As `read`, from text that is at hand, and at once; `sha256` is '' unless given. */
export function readText(text: string, options: ReadOptions & { readonly sha256?: string } = {}): Document {
  const name = options.name ?? '<text>'
  assertLength(name, text.length, options.maxBytes ?? DEFAULT_MAX_BYTES)
  return documentOf(withoutMark(text), { ...options, name, sha256: options.sha256 ?? '' })
}

function documentOf(
  { text, shift }: Decoded,
  { name, format, sha256 }: { name: string; format?: string; sha256: string },
): Document {
  const chosen = format === undefined ? undefined : readerNamed(format)
  if (!/\S/.test(text)) {
    throw new ReadError('empty', `${name}: the input is empty; give a report as Markdown or plain text.`)
  }
  if (looksBinary(text)) throw binaryError(name, 'binary data, not text')
  const reader = chosen ?? detectReader(text, name)
  const { root, notes } = reader.parse(text)
  const document = { name, format: reader.name, sha256, text, shift, root, lineStarts: lineStartsOf(text) }
  return notes === undefined || notes.length === 0 ? document : { ...document, notes }
}

function assertLength(name: string, length: number, maxBytes: number): void {
  if (length <= maxBytes) return
  throw new ReadError(
    'too-long',
    `${name}: ${inMiB(length)} is more than the limit of ${inMiB(maxBytes)}; split the file, or raise maxBytes.`,
  )
}

function assertReadable(name: string, bytes: Uint8Array): void {
  const kind = binaryKind(bytes)
  if (kind !== undefined) throw binaryError(name, kind)
}

function binaryError(name: string, kind: string): ReadError {
  return new ReadError('binary', `${name}: this is ${kind}; formats that can be read: ${formatNames.join(', ')}.`)
}

function inMiB(bytes: number): string {
  return bytes < 1024 * 1024 ? `${bytes} bytes` : `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MiB`
}

async function sha256Of(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle
  if (subtle === undefined)
    throw new ReadError('unusable', 'SHA-256 needs a secure context: serve the page over https.')
  // A copy, since bytes on shared memory are refused.
  const digest = await subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
