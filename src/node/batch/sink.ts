import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { UserError } from '../user-error.ts'
import type { ReadResult } from './read-result.ts'

/** Where the records of a run go, document by document and in order. Nothing stands under its name before `commit`. */
export interface Sink {
  readonly write: (result: ReadResult) => Promise<void>
  /** @param summary of all documents */
  readonly commit: (summary: Readonly<Record<string, unknown>>) => Promise<void>
  /** Takes away what has been written. */
  readonly discard: () => Promise<void>
}

export interface SinkOptions {
  /** Names of the metrics that have a column of their own in CSV. */
  readonly metrics?: readonly string[]
}

const kinds = ['ndjson', 'csv', 'parquet', 'duckdb', 'folder'] as const

export type SinkKind = (typeof kinds)[number]

const byEnding: Readonly<Record<string, SinkKind>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.parquet': 'parquet',
  '.duckdb': 'duckdb',
  '': 'folder',
}

/**
 * What an output is, by the ending of its name: a folder where it has none, ends in a slash, or is one.
 *
 * @throws {UserError} for another ending, and for a folder that has the name of a file to be
 */
export async function sinkKindOf(path: string): Promise<SinkKind> {
  const there = await stat(path).catch(() => undefined)
  if (there?.isDirectory() || /[/\\]$/.test(path)) return 'folder'
  const kind = byEnding[extname(path).toLowerCase()]
  const mend = 'name a folder, or a file that ends in .ndjson, .csv, .parquet or .duckdb'
  if (kind === undefined) throw new UserError('cannot tell the format', `--out ${path}`, mend)
  if (kind === 'folder' && there !== undefined)
    throw new UserError('a file of that name is there', `--out ${path}`, mend)
  return kind
}

/**
 * Opens an output. Parquet and database files need the package `@duckdb/node-api`, which is loaded only then.
 *
 * @throws {UserError} where it cannot be written, or that package is not installed
 */
export async function openSink(path: string, kind: SinkKind, options: SinkOptions = {}): Promise<Sink> {
  if (kind === 'ndjson') return (await import('./ndjson-sink.ts')).ndjsonSink(path)
  if (kind === 'folder') return (await import('./folder-sink.ts')).folderSink(path)
  if (kind === 'csv') return (await import('./csv-sink.ts')).csvSink(path, options.metrics)
  if (kind === 'parquet') return (await import('./parquet-sink.ts')).parquetSink(path)
  return (await import('./database-sink.ts')).databaseSink(path)
}
