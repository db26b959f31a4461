import { createRequire } from 'node:module'
import { UserError } from '../user-error.ts'

/** As much of a connection as is needed here. */
export interface Connection {
  readonly run: (sql: string) => Promise<unknown>
  readonly close: () => void
}

/**
 * A database of DuckDB, in a file or in memory. It has one thread, so that what it writes does not depend on the
 * machine, and asks nothing of the network.
 *
 * @throws {UserError} where the package `@duckdb/node-api` is not installed
 */
export async function openDuckDb(path = ':memory:'): Promise<Connection> {
  const { DuckDBInstance } = await loadDuckDb()
  const instance = await DuckDBInstance.create(path, { threads: '1', autoinstall_known_extensions: 'false' })
  const connection = await instance.connect()
  // Local copies of the texts are what takes memory.
  await connection.run("SET memory_limit = '1GB'")
  return {
    run: (sql) => connection.run(sql),
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** @throws {UserError} where it is not installed */
export async function loadDuckDb(): Promise<typeof import('@duckdb/node-api')> {
  try {
    createRequire(import.meta.url).resolve('@duckdb/node-api')
  } catch {
    throw new UserError('Parquet and DuckDB files need a package', '@duckdb/node-api', 'npm install @duckdb/node-api')
  }
  return await import('@duckdb/node-api')
}

/** A text of SQL. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A table to select from: a file of NDJSON whose values have these types. */
export function ndjsonSource(path: string, columns: Readonly<Record<string, string>>, longestLine: number): string {
  const types = Object.entries(columns).map(([name, type]) => `${name}: ${quoted(type)}`)
  const size = Math.max(16 * 1024 * 1024, longestLine + 1)
  return `read_json(${quoted(path)}, format = 'newline_delimited', columns = {${types.join(', ')}}, maximum_object_size = ${size})`
}
