import { ReadError } from './read-error.ts'
import type { ByteReader, Reader } from './reader.ts'
import { byteReaders, formatNames, readers } from './readers.ts'

const SAMPLE = 65_536
/** What a file name is worth: more than one weak sign in the content, less than two. */
const NAME = 1.5
/** Endings that a template engine adds to the name of what it makes: report.html.md.erb. */
const templateExtensions = new Set(['erb', 'hbs', 'j2', 'jinja', 'jinja2', 'liquid', 'mustache', 'njk', 'tmpl', 'tpl'])

/** The reader for a text: by its content first, by its name where the content does not tell. */
export function detectReader(text: string, name: string): Reader {
  const sample = text.slice(0, SAMPLE)
  const extension = extensionOf(name)
  let best: { reader: Reader; score: number } | undefined
  for (const reader of readers) {
    const score = reader.sniff(sample) + (reader.extensions.includes(extension) ? NAME : 0)
    if (best === undefined || score > best.score) best = { reader, score }
  }
  if (best === undefined) throw new ReadError('unusable', 'No reader is known.')
  return best.reader
}

/** The reader for bytes: that of the wanted format, or the first whose signature they have; undefined for text. */
export function byteReaderFor(bytes: Uint8Array, format: string | undefined): ByteReader | undefined {
  if (format === undefined) return byteReaders.find((reader) => reader.matches(bytes))
  return byteReaders.find((reader) => isNamed(reader, format))
}

/** The reader of that name or extension. Throws a ReadError for any other. */
export function readerNamed(format: string): Reader {
  const wanted = format.toLowerCase()
  const reader = readers.find((one) => isNamed(one, format))
  if (reader !== undefined) return reader
  if (byteReaders.some((one) => isNamed(one, format))) {
    throw new ReadError('unusable', `Format '${clip(format)}' is read from bytes, not from text: use read() with them.`)
  }
  const near = nearest(wanted, formatNames)
  const hint = near === undefined ? '' : ` Did you mean ${near}?`
  throw new ReadError(
    'unknown-format',
    `Unknown format '${clip(format)}'.${hint} Known formats: ${formatNames.join(', ')}.`,
  )
}

function isNamed({ name, extensions }: Reader | ByteReader, format: string): boolean {
  const wanted = format.toLowerCase()
  return name === wanted || extensions.includes(wanted)
}

export function extensionOf(name: string): string {
  const parts = name.slice(-200).toLowerCase().split('.')
  if (parts.length > 2 && templateExtensions.has(parts.at(-1) ?? '')) parts.pop()
  return parts.length > 1 ? (parts.at(-1) ?? '') : ''
}

function clip(word: string): string {
  const line = word.replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}

/** The name that takes the fewest edits, where at most half of it differs. */
function nearest(word: string, names: readonly string[]): string | undefined {
  let best: { name: string; edits: number } | undefined
  for (const name of names) {
    const edits = name.startsWith(word) ? 0 : editsBetween(word.slice(0, 40), name)
    if (edits <= name.length / 2 && (best === undefined || edits < best.edits)) best = { name, edits }
  }
  return best?.name
}

/** Levenshtein's distance. */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
