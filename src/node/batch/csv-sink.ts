import { stringify } from 'csv-stringify/sync'
import type { BatchRecord } from '../../batch/record.ts'
import { csvColumns } from '../../batch/tables/flat-columns.ts'
import type { Sink } from './sink.ts'
import { stagedFile } from './staged-file.ts'

// A cell that begins with =, +, -, @, a tab or a line break would be a formula to a spreadsheet: it gets an apostrophe
// before it (OWASP, CSV injection). Numbers stay as they are. A line break of any kind asks for quotes (RFC 4180).
const form = {
  escape_formulas: true,
  record_delimiter: '\r\n',
  quoted_match: /[\r\n]/,
  cast: { string: (value: string) => (value.startsWith('\n') ? `'${value}` : value) },
}

/** RFC 4180 in UTF-8: a row an incident, and one for each document that gives none. */
export async function csvSink(path: string, metrics?: readonly string[]): Promise<Sink> {
  const file = await stagedFile(path)
  const columns = csvColumns(metrics)
  await file.write(stringify([columns.map(({ name }) => name)], form))
  return {
    write: async ({ lines }) => {
      for (const line of lines) {
        const record = JSON.parse(line) as BatchRecord
        await file.write(stringify([columns.map(({ value }) => value(record) ?? '')], form))
      }
    },
    commit: () => file.commit(),
    discard: () => file.discard(),
  }
}
