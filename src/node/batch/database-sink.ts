import { rename, rm } from 'node:fs/promises'
import type { BatchRecord } from '../../batch/record.ts'
import { schemaSql, seating, tables } from '../../batch/tables/tables.ts'
import { type Connection, ndjsonSource, openDuckDb } from './duckdb.ts'
import { type RowFile, rowFile } from './row-file.ts'
import type { Sink } from './sink.ts'
import { cannotWrite, stagedPath } from './staged-file.ts'

/** How many documents are loaded at once: their rows lie beside the database as text until then. */
const together = 5000

/** A database with the tables and views of `src/batch/tables/tables.ts`, each with its comment. */
export async function databaseSink(path: string): Promise<Sink> {
  const staged = stagedPath(path)
  const removeStaged = async (): Promise<void> => {
    for (const file of [staged, `${staged}.wal`]) await rm(file, { force: true })
  }
  await removeStaged()
  const database = await openDuckDb(staged)
  await database.run(schemaSql())
  const seat = seating()
  let waiting: readonly RowFile[] = []
  let documents = 0

  const load = async (): Promise<void> => {
    for (const [index, rows] of waiting.entries()) await loadRows(database, index, rows)
    waiting = []
  }
  return {
    write: async ({ lines }) => {
      const seated = seat(lines.map((line) => JSON.parse(line) as BatchRecord))
      if (seated === undefined) return
      if (waiting.length === 0) waiting = await rowFiles(path)
      for (const [index, table] of tables.entries()) {
        for (const row of table.rowsOf(seated)) await waiting[index]?.add(row)
      }
      documents += 1
      if (documents % together === 0) await load().catch((error) => cannotWrite(path, error))
    },
    commit: async () => {
      try {
        await load()
        await database.run('CHECKPOINT')
        database.close()
        await rename(staged, path)
      } catch (error) {
        cannotWrite(path, error)
      }
    },
    discard: async () => {
      database.close()
      for (const rows of waiting) await rows.remove()
      await removeStaged()
    },
  }
}

async function rowFiles(path: string): Promise<RowFile[]> {
  const files: RowFile[] = []
  for (const { name } of tables) files.push(await rowFile(`${path}.${name}`))
  return files
}

async function loadRows(database: Connection, index: number, rows: RowFile): Promise<void> {
  const table = tables[index]
  await rows.finish()
  if (table !== undefined && rows.rows() > 0) {
    const types = Object.fromEntries(table.columns.map(({ name, type }) => [name, type]))
    await database.run(`INSERT INTO ${table.name} SELECT * FROM ${ndjsonSource(rows.path, types, rows.longest())}`)
  }
  await rows.remove()
}
