import { standardMetrics } from '../../measure/metrics.ts'
import type { BatchRecord, IncidentRecord } from '../record.ts'
import { incidentColumns } from './incident-columns.ts'
import { partTables } from './part-tables.ts'
import { type Cells, type Column, cellsOf, column } from './table.ts'

const documentColumns: readonly Column<BatchRecord>[] = [
  column('document', 'VARCHAR', 'its name, as given', ({ document }) => document.name),
  column('sha256', 'VARCHAR', 'of its bytes', ({ document }) => document.sha256),
  column('format', 'VARCHAR', 'as which it was read', ({ document }) => document.format),
  column('kind', 'VARCHAR', 'incident, none (nothing of one is in it) or error', ({ kind }) => kind),
  column('error', 'VARCHAR', 'why it could not be read', (record) =>
    record.kind === 'error' ? record.error.message : undefined,
  ),
]

/** A column of every row: empty where the row tells of no incident. */
const ofIncident = ({ value, ...rest }: Column<IncidentRecord>): Column<BatchRecord> => ({
  ...rest,
  value: (record) => (record.kind === 'incident' ? value(record) : null),
})

/**
 * The columns of a CSV file: a row an incident, and one for each document that gives none.
 *
 * @param metrics names of those that have a column each: the standard ones, and those of the configuration
 */
export function csvColumns(metrics: readonly string[] = Object.keys(standardMetrics)): readonly Column<BatchRecord>[] {
  const own: readonly Column<IncidentRecord>[] = [
    ...metrics.map((name) =>
      column<IncidentRecord>(
        `${name.replaceAll('-', '_')}_seconds`,
        'DOUBLE',
        'negative where its milestones contradict each other; empty where it is not known',
        ({ measures }) => measures.metrics.find((metric) => metric.name === name)?.seconds,
      ),
    ),
    column('components', 'VARCHAR', 'affected ones, with a semicolon between them', ({ incident }) =>
      incident.components
        .filter(({ affected }) => affected)
        .map(({ name }) => name)
        .join('; '),
    ),
    column('action_items', 'INTEGER', 'how many', ({ incident }) => incident.actionItems.length),
    column(
      'open_action_items',
      'INTEGER',
      'those that are not said to be done',
      ({ incident }) => incident.actionItems.filter(({ done }) => !done).length,
    ),
    column(
      'rules',
      'VARCHAR',
      'of its findings, each once, with a blank between them',
      ({ findings }) => findings && [...new Set(findings.map(({ rule }) => rule))].sort().join(' '),
    ),
  ]
  return [...documentColumns, ...[...incidentColumns, ...own].map(ofIncident)]
}

/** The columns of a Parquet file that are one value each; beside them it has a list of rows for each of `partTables`. */
export const parquetColumns: readonly Column<BatchRecord>[] = [
  ...documentColumns,
  ...[
    ...incidentColumns,
    column<IncidentRecord>('incident', 'JSON', 'the whole of it', ({ incident }) => incident),
  ].map(ofIncident),
]

/** A row of a Parquet file, with what the incident has several of as lists. */
export function parquetRow(record: BatchRecord): Cells {
  const lists = partTables.map(({ name, partsOf }) => [name, record.kind === 'incident' ? partsOf(record) : []])
  return { ...cellsOf(parquetColumns, record), ...Object.fromEntries(lists) }
}
