import { open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { systemReason, UserError } from '../user-error.ts'
import { beginsWithRecord } from './record-lines.ts'

/** What counts of a folder that `batch` has written; undefined for anything else. */
export async function batchFolder(path: string): Promise<{ files: string[]; withoutIncident: number } | undefined> {
  const files = ['incidents.ndjson', 'errors.ndjson'].map((name) => join(path, name))
  const kinds = await Promise.all(files.map((file) => stat(file).catch(() => undefined)))
  if (kinds.some((kind) => kind?.isFile() !== true)) return undefined
  const summary: unknown = await readFile(join(path, 'summary.json'), 'utf8')
    .then(JSON.parse)
    .catch(() => undefined)
  const { data } = z.object({ withoutIncident: z.int().min(0) }).safeParse(summary)
  return { files, withoutIncident: data?.withoutIncident ?? 0 }
}

/** By what a file begins with; anything else is a report. */
export async function kindOfInput(path: string): Promise<'database' | 'records' | 'report'> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
      // DuckDB's files have these letters behind a checksum.
      if (buffer.toString('latin1', 8, 12) === 'DUCK' || /\.duckdb$/i.test(path)) return 'database'
      if (bytesRead === 0 && /\.(ndjson|jsonl)$/i.test(path)) return 'records'
      return beginsWithRecord(buffer.toString('utf8', 0, bytesRead)) ? 'records' : 'report'
    } finally {
      await file.close()
    }
  } catch (error) {
    throw new UserError('cannot read', path, systemReason(error))
  }
}

/** A stream's first piece as text, and the whole of it with that piece again. */
export async function peeked(stream: AsyncIterable<Uint8Array | string>) {
  const pieces = stream[Symbol.asyncIterator]()
  const first = await pieces.next()
  async function* whole(): AsyncGenerator<Uint8Array | string> {
    if (first.done === true) return
    yield first.value
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value
  }
  return { start: first.done === true ? '' : Buffer.from(first.value).toString('utf8', 0, 4096), whole: whole() }
}
