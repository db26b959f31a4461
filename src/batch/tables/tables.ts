import type { BatchRecord } from '../record.ts'
import { incidentColumns } from './incident-columns.ts'
import { partTables } from './part-tables.ts'
import { column, type SeatedDocument, type SeatedIncident, type Table, tableOf } from './table.ts'

const documents = tableOf<SeatedDocument>(
  'documents',
  'What was read, a row each, in the order of the inputs.',
  [
    column('id', 'BIGINT', 'from 1', ({ id }) => id),
    column('name', 'VARCHAR', 'as given', ({ document }) => document.name),
    column('sha256', 'VARCHAR', 'of its bytes', ({ document }) => document.sha256),
    column('format', 'VARCHAR', 'as which it was read', ({ document }) => document.format),
    column('bytes', 'BIGINT', 'its size', ({ document }) => document.bytes),
    column('kind', 'VARCHAR', 'incident, none (nothing of one is in it) or error', ({ records }) => records[0]?.kind),
    column('incidents', 'INTEGER', 'how many it tells', ({ incidents }) => incidents.length),
    column('error_code', 'VARCHAR', 'why it could not be read', ({ records }) => errorOf(records)?.code),
    column('error', 'VARCHAR', 'the same in words', ({ records }) => errorOf(records)?.message),
    column('notes', 'VARCHAR[]', 'what could not be read as it should', ({ records }) => notesOf(records)),
  ],
  (document) => [document],
)

const incidents = tableOf<SeatedIncident>(
  'incidents',
  'A row an incident.',
  [
    column('id', 'BIGINT', 'from 1, through all documents', ({ id }) => id),
    column('document_id', 'BIGINT', 'documents.id', ({ documentId }) => documentId),
    ...incidentColumns.map(({ value, ...rest }) => ({ ...rest, value: ({ record }: SeatedIncident) => value(record) })),
    column('incident', 'JSON', 'the whole of it, as `extract` prints it', ({ record }) => record.incident),
  ],
  (document) => document.incidents,
)

/** The tables of a database file: documents, their incidents, and what incidents have several of. */
export const tables: readonly Table[] = [documents, incidents, ...partTables]

export interface View {
  readonly name: string
  readonly what: string
  readonly sql: string
}

/** Questions that are asked often, as views over the tables. */
export const views: readonly View[] = [
  {
    name: 'incident_metrics',
    what: 'A row an incident and metric that could be measured, with what incidents are grouped by.',
    sql: `SELECT i.id AS incident_id, d.name AS document, i.title, i.severity, i.day, date_trunc('quarter', i.day) AS quarter,
       m.name AS metric, m.seconds
FROM metrics m JOIN incidents i ON i.id = m.incident_id JOIN documents d ON d.id = i.document_id
WHERE m.seconds IS NOT NULL AND m.seconds >= 0`,
  },
  {
    name: 'finding_counts',
    what: 'A row a rule and severity: how many findings count, in how many incidents.',
    sql: `SELECT rule, severity, count(*) AS findings, count(DISTINCT incident_id) AS incidents
FROM findings WHERE NOT ignored GROUP BY rule, severity ORDER BY findings DESC, rule, severity`,
  },
  {
    name: 'open_action_items',
    what: 'What is not said to be done, with the incident it comes from.',
    sql: `SELECT d.name AS document, i.title, i.day, a.text, a.owner, a.due, a.link
FROM action_items a JOIN incidents i ON i.id = a.incident_id JOIN documents d ON d.id = i.document_id
WHERE NOT a.done ORDER BY i.day, i.id, a.n`,
  },
  {
    name: 'unread_documents',
    what: 'What could not be read, and why.',
    sql: `SELECT name, error_code, error FROM documents WHERE kind = 'error' ORDER BY id`,
  },
]

/** Gives records their numbers, document by document. */
export function seating(): (records: readonly BatchRecord[]) => SeatedDocument | undefined {
  let documentId = 0
  let incidentId = 0
  return (records) => {
    const [first] = records
    if (first === undefined) return undefined
    documentId += 1
    const incidents: SeatedIncident[] = []
    for (const record of records) {
      if (record.kind !== 'incident') continue
      incidentId += 1
      incidents.push({ id: incidentId, documentId, record })
    }
    return { id: documentId, document: first.document, records, incidents }
  }
}

/** The tables and views as SQL for DuckDB, with a comment on each table and column. */
export function schemaSql(): string {
  const made = tables.flatMap(({ name, what, columns }) => [
    `CREATE TABLE ${name} (\n${columns.map((each) => `  ${each.name} ${each.type}`).join(',\n')}\n)`,
    `COMMENT ON TABLE ${name} IS ${quoted(what)}`,
    ...columns.map((each) => `COMMENT ON COLUMN ${name}.${each.name} IS ${quoted(each.what)}`),
  ])
  const seen = views.flatMap(({ name, what, sql }) => [
    `CREATE VIEW ${name} AS ${sql}`,
    `COMMENT ON VIEW ${name} IS ${quoted(what)}`,
  ])
  return [...made, ...seen].map((statement) => `${statement};\n`).join('')
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

const errorOf = ([record]: readonly BatchRecord[]) => (record?.kind === 'error' ? record.error : undefined)

const notesOf = ([record]: readonly BatchRecord[]) =>
  record === undefined || record.kind === 'error' ? [] : record.notes
