import { UserError } from '../user-error.ts'
import { loadDuckDb } from './duckdb.ts'

/** What a database file tells of a document's incident, as it was written: texts of JSON. */
export interface StoredIncident {
  readonly incident: string
  /** A list of findings; null where the report was not checked. */
  readonly findings: string | null
}

/** How many documents of which kind it holds, besides those with incidents. */
export interface StoredDocuments {
  readonly kind: string
  readonly code: string | null
  readonly count: number
}

export interface StoredRecords {
  readonly documents: readonly StoredDocuments[]
  /** One by one, as they lie in the file. */
  readonly incidents: () => AsyncGenerator<StoredIncident>
  readonly close: () => void
}

/**
 * Opens a database file that `batch` has written, to read from. It is not written to, and what a foreign file names of
 * other files is not followed.
 *
 * @throws {UserError} where it is no such file, or the package `@duckdb/node-api` is not installed
 */
export async function readDatabase(path: string): Promise<StoredRecords> {
  const { DuckDBInstance } = await loadDuckDb()
  const settings = { access_mode: 'READ_ONLY', threads: '1', enable_external_access: 'false', memory_limit: '1GB' }
  const instance = await DuckDBInstance.create(path, settings).catch((error: unknown) => {
    throw new UserError('not a database that can be read', path, reasonOf(error))
  })
  const connection = await instance.connect()
  const close = (): void => {
    connection.closeSync()
    instance.closeSync()
  }
  try {
    const counted = await connection.runAndReadAll(
      "SELECT kind, error_code, count(*)::INTEGER FROM documents WHERE kind <> 'incident' GROUP BY ALL ORDER BY ALL",
    )
    const documents = counted.getRowsJson().map(([kind, code, count]) => ({
      kind: String(kind),
      code: code === null ? null : String(code),
      count: Number(count),
    }))
    // Where a file lacks what is asked for, that is said before anything is read.
    await connection.run(`${stored} LIMIT 0`)
    return { documents, incidents, close }
  } catch (error) {
    close()
    throw new UserError('not a database that batch has written', path, reasonOf(error))
  }

  async function* incidents(): AsyncGenerator<StoredIncident> {
    const result = await connection.stream(stored)
    for await (const rows of result.yieldRowsJson()) {
      for (const [incident, findings] of rows) {
        yield { incident: String(incident), findings: findings === null ? null : String(findings) }
      }
    }
  }
}

const stored = `SELECT i.incident::VARCHAR,
  CASE WHEN i.errors IS NULL THEN NULL
  ELSE coalesce((SELECT to_json(list(f.finding ORDER BY f.n))::VARCHAR FROM findings f
    WHERE f.incident_id = i.id AND NOT f.ignored), '[]') END
FROM incidents i`

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 200)
}
