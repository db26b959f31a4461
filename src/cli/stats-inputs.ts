import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { tellsOfAnIncident } from '../batch/tells-of-an-incident.ts'
import { checkReport } from '../check/check.ts'
import { batchFolder, kindOfInput, peeked } from '../node/batch/kind-of-input.ts'
import { readDatabase } from '../node/batch/read-database.ts'
import { beginsWithRecord, type LineRecord, recordLines, storedRecord } from '../node/batch/record-lines.ts'
import { findInputs } from '../node/find-inputs.ts'
import { UserError } from '../node/user-error.ts'
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
  const batches = await Promise.all(given.map(batchFolder))
  const wanted = given.flatMap((each, index) => batches[index]?.files ?? [each])
  const { paths, errors } = await findInputs(wanted, [...reportExtensions, 'ndjson', 'duckdb'])
  for (const batch of batches) collected.addNone(batch?.withoutIncident ?? 0)
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
      const kind = path === '-' ? undefined : await kindOfInput(path)
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
      if (kind === 'error') collected.addError(code ?? 'unusable', count)
      else collected.addNone(count)
    }
    for await (const { incident, findings } of stored.incidents()) take(storedRecord(incident, findings))
  } finally {
    stored.close()
  }
}
