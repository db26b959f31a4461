import { createReadStream } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import type { Tally } from '../../batch/tally.ts'
import { UserError } from '../user-error.ts'
import { linesOf } from './lines.ts'
import { type OffsetIndex, offsetIndex } from './offset-index.ts'
import type { ReadResult } from './read-result.ts'
import { cannotWrite } from './staged-file.ts'

/** What a run needs to know of the run before it. */
export interface RunState {
  /** The present that its checks assumed, RFC 3339. */
  readonly now: string
  /** Whether its output was written. */
  readonly complete: boolean
}

/**
 * What a run has read so far, in a file: a line a document, written when it is read, so that a run that is cut off at any
 * moment loses no more than what was under way. A line is a key of 64 hex digits, a checksum, and the records; it holds
 * only when it is whole.
 */
export interface Journal {
  /** Of the run that wrote it; undefined where there was none. */
  readonly before: RunState | undefined
  /** Where the document of this key lies; it was read before, and nothing of it has changed since. */
  readonly find: (key: string) => Promise<number | undefined>
  /** Takes a result down, and says where. One at a time. */
  readonly append: (key: string, result: ReadResult) => Promise<number>
  readonly read: (offset: number) => Promise<ReadResult>
  readonly mark: (state: RunState) => Promise<void>
  readonly close: () => Promise<void>
}

const stateKey = '0'.repeat(64)
/** Far more than the records of the longest document come to. */
const longestLine = 1024 ** 3

/**
 * Opens the journal at `path`, or begins it. What a kill or a power cut left of its last lines is cut off.
 *
 * @param keep false to begin anew, whatever is there
 * @throws {UserError} where it cannot be read or written, or is something else
 */
export async function openJournal(path: string, keep: boolean): Promise<Journal> {
  const file = await open(path, keep ? 'a+' : 'w+').catch((error) => cannotWrite(path, error))
  await file.close()
  const scanned = keep ? await scan(path) : { index: offsetIndex(), end: 0, state: undefined }
  const handle = await open(path, 'r+').catch((error) => cannotWrite(path, error))
  await handle.truncate(scanned.end).catch((error) => cannotWrite(path, error))
  let end = scanned.end
  const write = async (key: string, payload: string): Promise<number> => {
    const line = Buffer.from(`${key}\t${checksum(payload)}\t${payload}\n`)
    const offset = end
    await writeAt(handle, line, offset).catch((error) => cannotWrite(path, error))
    end += line.length
    return offset
  }
  const lineAt = oneByOne(reader(handle))
  return {
    before: scanned.state,
    find: async (key) => {
      const offset = scanned.index.get(key)
      if (offset === undefined) return undefined
      const found = Buffer.alloc(64)
      await handle.read(found, 0, 64, offset)
      return found.toString('latin1') === key ? offset : undefined
    },
    append: (key, { tally, lines }) => write(key, [JSON.stringify(tally), ...lines].join('\t')),
    read: async (offset) => {
      const [, , tally = '', ...lines] = (await lineAt(offset)).split('\t')
      return { tally: JSON.parse(tally) as Tally, lines }
    },
    mark: async (state) => {
      await write(stateKey, JSON.stringify(state))
      await handle.datasync().catch((error) => cannotWrite(path, error))
    },
    close: () => handle.close(),
  }
}

async function scan(path: string): Promise<{ index: OffsetIndex; end: number; state: RunState | undefined }> {
  const index = offsetIndex()
  let end = 0
  let state: RunState | undefined
  const { size } = await stat(path)
  for await (const line of linesOf(createReadStream(path), longestLine)) {
    // The last one may lack its end.
    if ('tooLong' in line || end + line.bytes.length + 1 > size) break
    const { bytes } = line
    const key = bytes.subarray(0, 64).toString('latin1')
    const payload = bytes.subarray(74)
    const sum = bytes.subarray(65, 73).toString('latin1')
    if (end === 0 && !/^[0-9a-f]*$/.test(key)) throw new UserError('not a journal', path, 'give another name to --out')
    if (!/^[0-9a-f]{64}$/.test(key) || sum !== checksum(payload)) break
    if (key === stateKey) state = JSON.parse(payload.toString()) as RunState
    else index.set(key, end)
    end += bytes.length + 1
  }
  return { index, end, state }
}

const checksum = (payload: string | Buffer): string => crc32(payload).toString(16).padStart(8, '0')

async function writeAt(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}

/** Reads lines by their offsets, quickly where one follows the other. */
function reader(handle: FileHandle): (offset: number) => Promise<string> {
  let held = Buffer.alloc(0)
  let start = 0
  return async (offset) => {
    let from = offset - start
    if (from < 0 || from > held.length) {
      start = offset
      from = 0
      held = Buffer.alloc(0)
    }
    for (let size = 1024 * 1024; ; size *= 2) {
      const newline = held.indexOf(10, from)
      if (newline >= 0) return held.toString('utf8', from, newline)
      const more = Buffer.alloc(size)
      const { bytesRead } = await handle.read(more, 0, size, start + held.length)
      if (bytesRead === 0) throw new RangeError(`no line at ${offset}`)
      held = Buffer.concat([held.subarray(from), more.subarray(0, bytesRead)])
      start = offset
      from = 0
    }
  }
}

function oneByOne<Given, Result>(work: (given: Given) => Promise<Result>): (given: Given) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (given) => {
    const next = last.then(() => work(given))
    last = next.catch(() => undefined)
    return next
  }
}
