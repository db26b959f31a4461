import type { Cells } from '../../batch/tables/table.ts'
import { type StagedFile, stagedFile } from './staged-file.ts'

/** Rows on their way into a database: a file of NDJSON beside the output. */
export interface RowFile {
  readonly path: string
  readonly add: (row: Cells) => Promise<void>
  /** So that it can be read: nothing is added any more. */
  readonly finish: () => Promise<void>
  readonly remove: () => Promise<void>
  /** In bytes. */
  readonly longest: () => number
  readonly rows: () => number
}

export async function rowFile(path: string): Promise<RowFile> {
  const file: StagedFile = await stagedFile(path)
  let longest = 0
  let rows = 0
  return {
    path: file.path,
    add: async (row) => {
      const line = wellFormed(JSON.stringify(row))
      longest = Math.max(longest, Buffer.byteLength(line))
      rows += 1
      await file.write(`${line}\n`)
    },
    finish: () => file.finish(),
    remove: () => file.discard(),
    longest: () => longest,
    rows: () => rows,
  }
}

/** JSON writes half of a surrogate pair as an escape, and DuckDB refuses it; a text cannot hold U+0000 there either. */
const wellFormed = (json: string): string =>
  json.includes('\\u') ? json.replace(/(\\+)u(d[89a-f][0-9a-f]{2}|0000)/g, escaped) : json

function escaped(whole: string, slashes: string): string {
  return slashes.length % 2 === 0 ? whole : `${slashes.slice(1)}\uFFFD`
}
