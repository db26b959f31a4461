import { csvEvidence, readCsv } from './csv/read-csv.ts'
import type { Reader } from './reader.ts'

/** Records as a table: values separated by commas, semicolons or tabs under a row of heads. */
export const csvReader: Reader = {
  name: 'csv',
  extensions: ['csv', 'tsv'],
  sniff: csvEvidence,
  parse: readCsv,
}
