import { rename, rm } from 'node:fs/promises'
import type { BatchRecord } from '../../batch/record.ts'
import { parquetColumns, parquetRow } from '../../batch/tables/flat-columns.ts'
import { partTables } from '../../batch/tables/part-tables.ts'
import { ndjsonSource, openDuckDb, quoted } from './duckdb.ts'
import { rowFile } from './row-file.ts'
import type { Sink } from './sink.ts'
import { cannotWrite, stagedPath } from './staged-file.ts'

/**
 * A row an incident, and one for each document that gives none. What an incident has several of (events, findings …) is
 * a list of structs. While it is written, the rows lie beside it as text.
 */
export async function parquetSink(path: string): Promise<Sink> {
  const database = await openDuckDb()
  const rows = await rowFile(`${path}.rows`)
  const staged = stagedPath(path)
  const end = async (): Promise<void> => {
    database.close()
    await rows.remove()
  }
  return {
    write: async ({ lines }) => {
      for (const line of lines) await rows.add(parquetRow(JSON.parse(line) as BatchRecord))
    },
    commit: async () => {
      await rows.finish()
      const source = ndjsonSource(rows.path, types(), rows.longest())
      try {
        await database.run(`COPY (SELECT * FROM ${source}) TO ${quoted(staged)} (FORMAT parquet, COMPRESSION zstd)`)
        await end()
        await rename(staged, path)
      } catch (error) {
        cannotWrite(path, error)
      }
    },
    discard: async () => {
      await end()
      await rm(staged, { force: true })
    },
  }
}

function types(): Record<string, string> {
  const single = parquetColumns.map(({ name, type }) => [name, type] as const)
  const lists = partTables.map(
    ({ name, own }) => [name, `STRUCT(${own.map((each) => `${each.name} ${each.type}`).join(', ')})[]`] as const,
  )
  return Object.fromEntries([...single, ...lists])
}
