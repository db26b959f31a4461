import { type CheckResult, checkReport } from '../check/check.ts'
import type { Config } from '../check/config.ts'
import { configFor } from '../check/config-for.ts'
import type { HolidayCalendar } from '../check/country-holidays.ts'
import type { Rule } from '../check/rule.ts'
import { extract } from '../extract/extract.ts'
import { measure } from '../measure/measure.ts'
import type { Document } from '../model/document.ts'
import type { Incident } from '../model/incident.ts'
import { read } from '../readers/read.ts'
import { ReadError } from '../readers/read-error.ts'
import type { BatchDocument } from './batch-document.ts'
import type { BatchRecord, RecordErrorCode, RecordedDocument } from './record.ts'
import { recordedMeasures } from './recorded-measures.ts'
import { tellsOfAnIncident } from './tells-of-an-incident.ts'

/** What is asked of every document, or of one. */
export interface ReadDocumentOptions {
  /** Whether reports are checked, too; default false. */
  readonly check?: boolean | undefined
  /** Severities, options, metrics and overrides; `{ extends: 'audit' }` takes a preset. Default: `recommended`. */
  readonly config?: Config | undefined
  /** Instead of the package's own. */
  readonly rules?: readonly Rule[] | undefined
  /** Ids that a comment of a report may name besides those of the rules. */
  readonly knownRules?: readonly string[] | undefined
  /** Where the configuration names a country: its holidays, from `countryHolidays`. */
  readonly holidays?: HolidayCalendar | undefined
  /** Whether comments of a report that ask for findings to be ignored are followed; default true. */
  readonly comments?: boolean | undefined
  /** Zone of bare times where the document names none: a label, an offset or an IANA id. */
  readonly zone?: string | undefined
  /** Day of bare clock times where the document names none, YYYY-MM-DD. */
  readonly date?: string | undefined
  /** The format, where it should not be detected. */
  readonly format?: string | undefined
  /** The present, RFC 3339; without it nothing is found to lie in the future. */
  readonly now?: string | undefined
  /** The longest document taken, in bytes; default 20 MiB. */
  readonly maxBytes?: number | undefined
}

/** A document as it was read, for whoever makes more of it than its records: a rendered report. */
export interface ReadIncidents {
  readonly records: readonly BatchRecord[]
  /** Absent where it could not be read. */
  readonly document?: Document
  /** Those of the records, in their order. */
  readonly incidents: readonly Incident[]
}

/**
 * The records of one document: one for each incident, or one that says that there is none, or why it could not be read.
 * It never throws: what goes wrong in here is an error record, too, with the code `internal`.
 */
export async function readDocument(given: BatchDocument, options: ReadDocumentOptions = {}): Promise<BatchRecord[]> {
  return [...(await readIncidents(given, options)).records]
}

/** As `readDocument`, with the document and its incidents. */
export async function readIncidents(given: BatchDocument, options: ReadDocumentOptions = {}): Promise<ReadIncidents> {
  const bare = bareDocument(given)
  if ('failure' in given) return failed(bare, given.failure.code, given.failure.message)
  try {
    const { format, maxBytes, zone, date } = options
    const document = await read('text' in given ? given.text : given.bytes, {
      name: given.name,
      ...(format !== undefined && { format }),
      ...(maxBytes !== undefined && { maxBytes }),
      ...(given.sha256 !== undefined && { sha256: given.sha256 }),
    })
    const incidents = extract(document, { zone, date }).filter(tellsOfAnIncident)
    return { document, incidents, records: recordsOf(document, incidents, bare, options) }
  } catch (error) {
    if (error instanceof ReadError) return failed(bare, error.code, error.message)
    return failed(bare, 'internal', `${given.name}: ${oneLine(error)}`)
  }
}

function recordsOf(
  document: Document,
  incidents: readonly Incident[],
  bare: RecordedDocument,
  options: ReadDocumentOptions,
): BatchRecord[] {
  const about: RecordedDocument = { ...bare, sha256: document.sha256, format: document.format }
  const notes = [...(document.notes ?? [])]
  if (incidents.length === 0) return [{ kind: 'none', document: about, notes }]
  const found = options.check === true ? checked(document, incidents, options) : undefined
  const { metrics } = options.config === undefined ? {} : configFor([{ config: options.config }], document.name)
  return incidents.map((incident, ordinal) => ({
    kind: 'incident',
    document: about,
    ordinal,
    incident,
    measures: recordedMeasures(measure(incident, metrics === undefined ? {} : { metrics })),
    ...(found !== undefined && { findings: [...(found.byIncident[ordinal] ?? [])] }),
    ...(found !== undefined && ordinal === 0 && found.ignored.length > 0 && { ignored: [...found.ignored] }),
    notes: ordinal === 0 ? notes : [],
  }))
}

function checked(
  document: Document,
  incidents: readonly Incident[],
  { config = {}, rules, knownRules, holidays, comments, now }: ReadDocumentOptions,
): CheckResult {
  return checkReport(incidents, document, config, {
    ...(rules !== undefined && { rules }),
    ...(knownRules !== undefined && { known: knownRules }),
    ...(comments !== undefined && { comments }),
    ...(now !== undefined && { now }),
    holidays,
  })
}

function bareDocument(given: BatchDocument): RecordedDocument {
  const { name } = given
  if ('bytes' in given) return { name, bytes: given.bytes.length }
  return 'text' in given ? { name, bytes: new TextEncoder().encode(given.text).length } : { name }
}

function failed(document: RecordedDocument, code: RecordErrorCode, message: string): ReadIncidents {
  return { incidents: [], records: [{ kind: 'error', document, error: { code, message } }] }
}

const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim().slice(0, 500)
