/**
 * Where there is Node: batches of documents from files, folders, archives and streams, worker threads, and outputs; and
 * the sources of a draft, with masks and roles.
 *
 * @example
 * const documents = inputDocuments(['reports/', 'archive.zip'])
 * await writeRecords(readAllInWorkers(documents, { check: true }), 'incidents.duckdb')
 */
export { archiveDocuments, tarDocuments } from './batch/archive-documents.ts'
export { inputDocuments, listedPaths } from './batch/input-documents.ts'
export type { InputOptions } from './batch/input-options.ts'
export { ndjsonDocuments } from './batch/ndjson-documents.ts'
export { type ReadInWorkersOptions, readAllInWorkers } from './batch/read-all-in-workers.ts'
export { shardOf } from './batch/shard.ts'
export type { SinkOptions } from './batch/sink.ts'
export { writeRecords } from './batch/write-records.ts'
export { loadRoles } from './load-roles.ts'
export { type LoadedSources, type LoadOptions, loadSources } from './load-sources.ts'
export { type Masked, maskSecrets, secretMasker } from './mask-secrets.ts'
export { UserError } from './user-error.ts'
