import type { BatchRecord, IncidentRecord, RecordedDocument } from '../record.ts'

/** Types as SQL names them. A TIMESTAMP is an instant, and always in UTC. */
export type ColumnType =
  | 'BIGINT'
  | 'INTEGER'
  | 'DOUBLE'
  | 'BOOLEAN'
  | 'VARCHAR'
  | 'VARCHAR[]'
  | 'TIMESTAMP'
  | 'DATE'
  | 'JSON'

export interface Column<Row = never> {
  readonly name: string
  readonly type: ColumnType
  readonly what: string
  /** What can be written as JSON; null where the report does not say it. */
  readonly value: (row: Row) => unknown
}

/** A document of a run, with the numbers that its rows bear. */
export interface SeatedDocument {
  /** From 1, in the order of the documents. */
  readonly id: number
  readonly document: RecordedDocument
  readonly records: readonly BatchRecord[]
  /** Those of its records that are incidents, each with its number: from 1, through all documents. */
  readonly incidents: readonly SeatedIncident[]
}

export interface SeatedIncident {
  readonly id: number
  readonly documentId: number
  readonly record: IncidentRecord
}

export type Cells = Readonly<Record<string, unknown>>

/** What one table holds of one document. */
export interface Table {
  readonly name: string
  readonly what: string
  readonly columns: readonly Omit<Column, 'value'>[]
  readonly rowsOf: (document: SeatedDocument) => Cells[]
}

/** A table with a row an incident's part: those of its own columns, after the incident's number and their own order. */
export interface PartTable extends Table {
  readonly partsOf: (record: IncidentRecord) => Cells[]
  readonly own: readonly Omit<Column, 'value'>[]
}

export function column<Row>(name: string, type: ColumnType, what: string, value: (row: Row) => unknown): Column<Row> {
  return { name, type, what, value }
}

export function tableOf<Row>(
  name: string,
  what: string,
  columns: readonly Column<Row>[],
  rows: (document: SeatedDocument) => readonly Row[],
): Table {
  return { name, what, columns, rowsOf: (document) => rows(document).map((row) => cellsOf(columns, row)) }
}

export function partTable<Part>(
  name: string,
  what: string,
  columns: readonly Column<Part>[],
  parts: (record: IncidentRecord) => readonly Part[],
): PartTable {
  const keys: Omit<Column, 'value'>[] = [
    { name: 'incident_id', type: 'BIGINT', what: 'incidents.id' },
    { name: 'n', type: 'INTEGER', what: 'from 1 within the incident' },
  ]
  const partsOf = (record: IncidentRecord) => parts(record).map((part) => cellsOf(columns, part))
  return {
    name,
    what,
    own: columns,
    columns: [...keys, ...columns],
    partsOf,
    rowsOf: ({ incidents }) =>
      incidents.flatMap((incident) =>
        partsOf(incident.record).map((cells, index) => ({ incident_id: incident.id, n: index + 1, ...cells })),
      ),
  }
}

export function cellsOf<Row>(columns: readonly Column<Row>[], row: Row): Cells {
  return Object.fromEntries(columns.map(({ name, value }) => [name, value(row) ?? null]))
}
