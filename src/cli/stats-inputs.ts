import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { tellsOfAnIncident } from '../batch/tells-of-an-incident.ts'
import { checkReport } from '../check/check.ts'
import { readDatabase } from '../node/batch/read-database.ts'
import { beginsWithRecord, type LineRecord, recordLines, storedRecord } from '../node/batch/record-lines.ts'
import { findInputs } from '../node/find-inputs.ts'
import { systemReason, UserError } from '../node/user-error.ts'
import { collectStatistics, type StatisticsCollector } from '../statistics/collect.ts'
import { complain } from './complain.ts'
import { readReports, reportExtensions } from './read-reports.ts'
import type { ReadingFlags } from './reading-options.ts'
import type { Settings } from './settings.ts'
import type { Streams } from './streams.ts'

export interface CollectedInputs {
  readonly collected: StatisticsCollector
  /** Whether every input could be used. */
  readonly usable: boolean
}

/**
 * Reads all that the arguments name, and keeps a small row of each incident: records of `batch` and `extract` line by
 * line, database files row by row, reports one by one, which are checked, too.
 */
export async function collectInputs(
  given: readonly string[],
  flags: ReadingFlags,
  settingsFor: (file: string) => Settings,
  streams: Streams,
): Promise<CollectedInputs> {
  const collected = collectStatistics()
  const { stderr } = streams
  const { paths, errors } = await findInputs(given, [...reportExtensions, 'ndjson', 'duckdb'])
  for (const error of errors) complain(stderr, error)
  let usable = errors.length === 0
  const reports: string[] = []
  let { stdin } = streams
  for (const path of paths) {
    try {
      const { metrics = {} } = settingsFor(path).config
      const take = (record: LineRecord): void => {
        if (record.kind === 'incident') collected.add(record.incident, record.findings, metrics)
        else if (record.kind === 'none') collected.addNone()
        else if (record.kind === 'error') collected.addError(record.code)
        else {
          complain(
            stderr,
            new UserError('a line cannot be used', `${path === '-' ? '<stdin>' : path}:${record.line}`, record.message),
          )
          usable = false
        }
      }
      const kind = path === '-' ? undefined : await kindOf(path)
      if (kind === 'database') await takeDatabase(path, collected, take)
      else if (kind === 'records') for await (const record of recordLines(createReadStream(path))) take(record)
      else if (path === '-') {
        const { start, whole } = await peeked(stdin)
        if (beginsWithRecord(start)) for await (const record of recordLines(whole)) take(record)
        else {
          stdin = Readable.from(whole)
          reports.push(path)
        }
      } else reports.push(path)
    } catch (error) {
      complain(stderr, error, path)
      usable = false
    }
  }
  if (reports.length === 0) return { collected, usable }
  const read = await readReports(
    reports,
    flags,
    settingsFor,
    { stdin, stderr },
    ({ document, incidents, settings }) => {
      const { config, rules, comparisonRules, holidays, assumptions } = settings
      const told = incidents.filter(tellsOfAnIncident)
      if (told.length === 0) collected.addNone()
      const { byIncident } = checkReport(told, document, config, {
        now: assumptions.now ?? new Date().toISOString(),
        rules,
        known: comparisonRules.map(({ id }) => id),
        holidays,
      })
      for (const [index, incident] of told.entries()) collected.add(incident, byIncident[index] ?? [], config.metrics)
    },
  )
  return { collected, usable: usable && read }
}

async function takeDatabase(
  path: string,
  collected: StatisticsCollector,
  take: (record: LineRecord) => void,
): Promise<void> {
  const stored = await readDatabase(path)
  try {
    for (const { kind, code, count } of stored.documents) {
      for (let index = 0; index < count; index += 1) {
        if (kind === 'error') collected.addError(code ?? 'unusable')
        else collected.addNone()
      }
    }
    for await (const { incident, findings } of stored.incidents()) take(storedRecord(incident, findings))
  } finally {
    stored.close()
  }
}

/** By what a file begins with; anything else is a report. */
async function kindOf(path: string): Promise<'database' | 'records' | 'report'> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
      // DuckDB's files have these letters behind a checksum.
      if (buffer.toString('latin1', 8, 12) === 'DUCK') return 'database'
      return beginsWithRecord(buffer.toString('utf8', 0, bytesRead)) ? 'records' : 'report'
    } finally {
      await file.close()
    }
  } catch (error) {
    throw new UserError('cannot read', path, systemReason(error))
  }
}

/** A stream's first piece as text, and the whole of it with that piece again. */
async function peeked(stream: AsyncIterable<Uint8Array | string>) {
  const pieces = stream[Symbol.asyncIterator]()
  const first = await pieces.next()
  async function* whole(): AsyncGenerator<Uint8Array | string> {
    if (first.done === true) return
    yield first.value
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value
  }
  return { start: first.done === true ? '' : Buffer.from(first.value).toString('utf8', 0, 4096), whole: whole() }
}
