import { join } from 'node:path'
import type { BatchRecord } from '../../batch/record.ts'
import type { Sink } from './sink.ts'
import { stagedFile } from './staged-file.ts'

/**
 * A folder of files: `incidents.ndjson` with the records of incidents, `errors.ndjson` with those of documents that gave
 * none, `findings.ndjson` with a line a finding, `summary.json`.
 */
export async function folderSink(folder: string): Promise<Sink> {
  const open = (name: string) => stagedFile(join(folder, name))
  const incidents = await open('incidents.ndjson')
  const findings = await open('findings.ndjson')
  const errors = await open('errors.ndjson')
  const summaryFile = await open('summary.json')
  const files = [incidents, findings, errors, summaryFile]
  return {
    write: async ({ tally, lines }) => {
      const told = tally.incidents > 0
      for (const line of lines) await (told ? incidents : errors).write(`${line}\n`)
      const found = Object.keys(tally.severities).length > 0 || tally.ignored > 0
      if (found) for (const line of lines) for (const finding of findingLines(line)) await findings.write(finding)
    },
    commit: async (summary) => {
      await summaryFile.write(`${JSON.stringify(summary, null, 2)}\n`)
      for (const file of files) await file.commit()
    },
    discard: async () => {
      for (const file of files) await file.discard()
    },
  }
}

/** A finding names its file; which of the file's incidents it is about is added. */
function findingLines(line: string): string[] {
  const record = JSON.parse(line) as BatchRecord
  if (record.kind !== 'incident') return []
  const { ordinal, findings = [], ignored = [] } = record
  return [...findings, ...ignored].map((finding) => `${JSON.stringify({ ...finding, ordinal })}\n`)
}
