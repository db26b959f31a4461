import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { BatchDocument } from '../../batch/batch-document.ts'
import { archiveKindOf, type InputOptions, isReport, isWanted, limitOf, tooLong, unreadable } from './input-options.ts'

/** How many times its own size an archive may unpack to; texts come to about ten. */
const HIGHEST_RATIO = 200
/** Small archives may hold long runs of blanks. */
const ALWAYS_ALLOWED = 256 * 1024 * 1024

/**
 * The reports in a `.zip`, `.tar`, `.tar.gz` or `.tgz`, in the order in which they lie there, one at a time: nothing is
 * unpacked to the disk, and the names in it are text, never paths. A report's name is `archive.zip/path/in/it.md`.
 * Hidden files and what is no report are passed over; an archive within is named and left out. An archive that is
 * broken, or unpacks to more than 200 times its size, ends with a document that says so.
 */
export async function* archiveDocuments(path: string, options: InputOptions = {}): AsyncGenerator<BatchDocument> {
  try {
    const { size } = await stat(path)
    const budget = budgetOf(size)
    const entries = archiveKindOf(path) === 'zip' ? zipEntries(path) : tarEntries(tarStream(path))
    yield* documentsOf(path, entries, budget, options)
  } catch (error) {
    yield error instanceof BrokenArchive ? broken(path, error.message) : unreadable(path, error)
  }
}

/** As `archiveDocuments`, of a tar that comes as a stream, compressed or not. */
export async function* tarDocuments(
  stream: Readable,
  name: string,
  options: InputOptions = {},
): AsyncGenerator<BatchDocument> {
  try {
    yield* documentsOf(name, tarEntries(stream), () => undefined, options)
  } catch (error) {
    yield broken(name, error instanceof Error ? error.message : String(error))
  }
}

/** APPNOTE 4.4.4, bit 11. Many programs write UTF-8 without saying so. */
const utf8Flag = 0x800

/** What is wrong with an archive, in words. */
class BrokenArchive extends Error {}

interface ArchiveEntry {
  readonly name: string
  /** As the archive says it, which need not be true. */
  readonly size: number
  readonly open: () => Promise<AsyncIterable<Uint8Array>>
  /** Why it cannot be opened. */
  readonly problem?: string
}

async function* documentsOf(
  archive: string,
  entries: AsyncIterable<ArchiveEntry>,
  spend: (bytes: number) => void,
  options: InputOptions,
): AsyncGenerator<BatchDocument> {
  const limit = limitOf(options)
  for await (const entry of entries) {
    const name = `${archive}/${entry.name.replace(/^(\.\/)+/, '')}`
    if (entry.name.split('/').some((part) => /^\.[^.]/.test(part) || part === '__MACOSX')) continue
    const nested = archiveKindOf(entry.name) !== undefined
    if ((!nested && !isReport(entry.name)) || !isWanted(options, name)) continue
    if (nested) {
      const message = `${name}: an archive within an archive is not read; unpack it and give it by itself`
      yield { name, failure: { code: 'nested', message } }
    } else if (entry.problem !== undefined) yield broken(name, entry.problem)
    else yield entry.size > limit ? tooLong(name, limit) : await unpacked(name, entry, limit, spend)
  }
}

async function unpacked(
  name: string,
  entry: ArchiveEntry,
  limit: number,
  spend: (bytes: number) => void,
): Promise<BatchDocument> {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of await entry.open()) {
      length += part.length
      spend(part.length)
      if (length > limit) return tooLong(name, limit)
      parts.push(part)
    }
  } catch (error) {
    if (error instanceof BrokenArchive) throw error
    return broken(name, error instanceof Error ? error.message : String(error))
  }
  return { name, bytes: Buffer.concat(parts, length) }
}

function budgetOf(size: number): (bytes: number) => void {
  let left = Math.max(ALWAYS_ALLOWED, HIGHEST_RATIO * size)
  return (bytes) => {
    left -= bytes
    if (left < 0)
      throw new BrokenArchive(`it unpacks to more than ${HIGHEST_RATIO} times its size; reading stopped there`)
  }
}

async function* zipEntries(path: string): AsyncGenerator<ArchiveEntry> {
  const { openPromise, getFileNameLowLevel, parseExtraFields } = await import('yauzl')
  // Names are decoded here: yauzl would give the whole archive up for one that leads out of it.
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false }).catch(asBroken)
  try {
    const entries = zip.eachEntry()
    for (;;) {
      const { done, value: entry } = await entries.next().catch(asBroken)
      if (done === true) break
      const extra = parseExtraFields(entry.extraFieldRaw)
      const flags = entry.generalPurposeBitFlag | (isUtf8(entry.fileNameRaw) ? utf8Flag : 0)
      const name = getFileNameLowLevel(flags, entry.fileNameRaw, extra, false)
      if (name.endsWith('/')) continue
      const size = entry.uncompressedSize
      const problem = entry.isEncrypted() ? 'it is encrypted: unpack it yourself' : undefined
      yield { name, size, open: () => zip.openReadStreamPromise(entry), ...(problem !== undefined && { problem }) }
    }
  } finally {
    zip.close()
  }
}

function tarStream(path: string): Readable {
  const file = createReadStream(path)
  if (archiveKindOf(path) !== 'tar.gz') return file
  const gunzip = createGunzip()
  return file.on('error', (error) => gunzip.destroy(error)).pipe(gunzip)
}

async function* tarEntries(stream: Readable): AsyncGenerator<ArchiveEntry> {
  // What is no archive at all may fail before anything listens to it.
  let failure: Error | undefined
  stream.on('error', (error) => {
    failure = error
  })
  const { extract } = await import('tar-stream')
  if (failure !== undefined) asBroken(failure)
  const tar = extract()
  stream.on('error', (error) => tar.destroy(error))
  stream.pipe(tar)
  const entries = tar[Symbol.asyncIterator]()
  try {
    for (;;) {
      const { done, value: entry } = await entries.next().catch(asBroken)
      if (done === true) break
      const { name, type, size = 0 } = entry.header
      if (type === 'file' || type === 'contiguous-file')
        yield { name, size, open: async () => entry as AsyncIterable<Uint8Array> }
      // The next entry comes when this one has been read, or passed over.
      entry.resume()
    }
  } finally {
    stream.destroy()
    tar.destroy()
  }
}

function asBroken(error: NodeJS.ErrnoException): never {
  if (error.code !== undefined && /^E[A-Z]+$/.test(error.code)) throw error
  const isGzip = error.code?.startsWith('Z_') === true
  throw new BrokenArchive(isGzip ? `this is no gzip, or it is cut off or broken (${error.message})` : error.message)
}

const broken = (name: string, why: string): BatchDocument => ({
  name,
  failure: { code: 'unusable', message: `${name}: ${why.replace(/\s+/g, ' ').slice(0, 300)}` },
})
