import { type Document, lineStartsOf } from '../model/document.ts'
import type { Incident } from '../model/incident.ts'
import { binaryKind, looksBinary } from './binary.ts'
import { type Decoded, decode, withoutMark } from './decode.ts'
import { byteReaderFor, detectReader, readerNamed } from './detect.ts'
import { narrowTexts } from './narrow-texts.ts'
import { ReadError } from './read-error.ts'
import type { Reader, Reading } from './reader.ts'
import { formatNames } from './readers.ts'
import { sha256Of } from './sha256.ts'

/** 20 MiB: far more than any report, and still read in a few hundred MB of memory. */
export const DEFAULT_MAX_BYTES = 20 * 1024 * 1024

export interface ReadOptions {
  /** The file's name; its ending helps to tell the format. */
  readonly name?: string
  /** The format, where it should not be detected: `markdown`, `text` … */
  readonly format?: string
  /** The longest input taken, in bytes (UTF-8 for a string). Default 20 MiB. */
  readonly maxBytes?: number
  /** Of the bytes, in hex, where it is known already. */
  readonly sha256?: string
  /** From where on a measured value counts as bad, for series of them: '>0.05', '<10'. */
  readonly threshold?: string
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
  const byteReader = byteReaderFor(bytes, options.format)
  if (byteReader !== undefined) {
    const [reading, sha256] = await Promise.all([
      named(name, () => byteReader.parseBytes(bytes)),
      options.sha256 ?? sha256Of(bytes),
    ])
    return documentOf({ text: reading.text, shift: 0 }, name, sha256, byteReader.name, reading)
  }
  assertReadable(name, bytes)
  const decoded = typeof input === 'string' ? withoutMark(input) : decode(bytes)
  const { reader, reading } = parse(decoded, name, options)
  const [parsed, sha256] = await Promise.all([reading, options.sha256 ?? sha256Of(bytes)])
  return documentOf(decoded, name, sha256, reader.name, parsed)
}

/**
 * As `read`, of a long list of records (the messages of a channel, the entries of a journal) some thousand at a time:
 * documents whose places all count in the whole text, the last with the notes on it. Undefined for an input that is to
 * be read at once. Throws a ReadError while they are read, too.
 */
export async function readPieces(text: string, options: ReadOptions = {}): Promise<Iterable<Document> | undefined> {
  const { name = '<text>', format, threshold, sha256 = '' } = options
  assertLength(name, text.length, options.maxBytes ?? DEFAULT_MAX_BYTES)
  const decoded = withoutMark(text)
  const reader = format === undefined ? detectReader(decoded.text, name) : readerNamed(format)
  const readings = await named(
    name,
    () => reader.parsePieces?.(decoded.text, { threshold }) ?? Promise.resolve(undefined),
  )
  return readings && documents(readings, decoded, name, sha256, reader.name)
}

function* documents(
  readings: Iterable<Reading>,
  decoded: Omit<Decoded, 'encoding'>,
  name: string,
  sha256: string,
  format: string,
): Generator<Document> {
  const lineStarts = lineStartsOf(decoded.text)
  try {
    for (const reading of readings) yield documentOf(decoded, name, sha256, format, reading, lineStarts)
  } catch (error) {
    rethrow(error, name)
  }
}

/**
 * As `read`, from text that is at hand, and at once; `sha256` is '' unless given. Only for Markdown and plain text:
 * throws a ReadError for a format that loads more (JSON, feeds …).
 */
export function readText(text: string, options: ReadOptions = {}): Document {
  const name = options.name ?? '<text>'
  assertLength(name, text.length, options.maxBytes ?? DEFAULT_MAX_BYTES)
  const decoded = withoutMark(text)
  const { reader, reading } = parse(decoded, name, options)
  if (reading instanceof Promise) {
    reading.catch(() => undefined)
    throw new ReadError('unusable', `${name}: ${reader.name} cannot be read at once; use read() and await it.`)
  }
  return documentOf(decoded, name, options.sha256 ?? '', reader.name, reading)
}

function parse(
  { text }: Decoded,
  name: string,
  { format, threshold }: ReadOptions,
): { reader: Reader; reading: Reading | Promise<Reading> } {
  const chosen = format === undefined ? undefined : readerNamed(format)
  if (!/\S/.test(text)) {
    throw new ReadError('empty', `${name}: the input is empty; give a report as Markdown or plain text.`)
  }
  if (looksBinary(text)) throw binaryError(name, 'binary data, not text')
  const reader = chosen ?? detectReader(text, name)
  return { reader, reading: named(name, () => reader.parse(text, { threshold })) }
}

/** A reader knows the place in the text, not the file: its errors get the name here. */
function named<T>(name: string, parse: () => T): T {
  try {
    const reading = parse()
    return reading instanceof Promise ? (reading.catch((error) => rethrow(error, name)) as T) : reading
  } catch (error) {
    return rethrow(error, name)
  }
}

function rethrow(error: unknown, name: string): never {
  if (error instanceof ReadError && !error.message.startsWith(name)) {
    throw new ReadError(error.code, `${name}: ${error.message}`)
  }
  throw error
}

function documentOf(
  { text, shift }: Omit<Decoded, 'encoding'>,
  name: string,
  sha256: string,
  format: string,
  { root, incidents, known, carried, notes }: Reading,
  lineStarts: readonly number[] = lineStartsOf(text),
): Document {
  narrowTexts(root, text)
  const carrier = carried === undefined ? undefined : { name, format, sha256, file: carried }
  return {
    name,
    format,
    sha256,
    text,
    shift,
    root,
    lineStarts,
    ...(incidents !== undefined && { incidents }),
    ...(known !== undefined && { known: carrier === undefined ? known : known.map(carriedBy(carrier)) }),
    ...(notes !== undefined && notes.length > 0 && { notes }),
  }
}

function carriedBy(carrier: NonNullable<Incident['source']['carrier']>): (incident: Incident) => Incident {
  return (incident) => ({ ...incident, source: { ...incident.source, carrier } })
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
