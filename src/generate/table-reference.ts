import { csvColumns, parquetColumns } from '../batch/tables/flat-columns.ts'
import { partTables } from '../batch/tables/part-tables.ts'
import { tables, views } from '../batch/tables/tables.ts'
import type { GeneratedFile } from './generated-file.ts'

interface Described {
  readonly name: string
  readonly type: string
  readonly what: string
}

/** The page on what the columns of the outputs hold, from the data by which they are written. */
export async function generateTableReference(): Promise<GeneratedFile> {
  const content = `# What the columns hold

Written by \`npm run generate\`. \`postmortem batch … --out FILE\` writes these, by the ending of FILE. An empty cell, or
NULL, is what the report does not say. A TIMESTAMP is an instant in UTC.

## \`.csv\`

A row an incident, and one for each document that gives none. A metric of your own has a column like those of the
standard ones. A cell that would be a formula to a spreadsheet has an apostrophe before it.

${columnTable(csvColumns())}

## \`.parquet\`

A row an incident, and one for each document that gives none, with these columns:

${columnTable(parquetColumns)}

and lists of structs, which have the columns of the tables of the same name below, without \`incident_id\` and \`n\`:
${partTables.map(({ name }) => `\`${name}\``).join(', ')}.

## \`.duckdb\`

Each table and column says the same as its comment.

${tables.map(({ name, what, columns }) => `### \`${name}\`\n\n${what}\n\n${columnTable(columns)}`).join('\n\n')}

### Views

${views.map(({ name, what }) => `- \`${name}\`: ${what}`).join('\n')}
`
  return { path: 'src/batch/tables/README.md', content }
}

function columnTable(columns: readonly Described[]): string {
  const rows = columns.map(({ name, type, what }) => `| \`${name}\` | ${type} | ${what.replaceAll('|', '\\|')} |`)
  return ['| column | type | what |', '| --- | --- | --- |', ...rows].join('\n')
}
