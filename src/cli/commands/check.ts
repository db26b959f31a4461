import type { Document } from '../../model/document.ts'
import type { Finding, Severity } from '../../model/finding.ts'
import { checkIncident } from '../check-incident.ts'
import { painter } from '../colour.ts'
import { fixReport } from '../fix-report.ts'
import { readReports } from '../read-reports.ts'
import type { ReadingFlags } from '../reading-options.ts'
import { settingsOf } from '../settings.ts'
import type { ExitStatus, Output, Streams } from '../streams.ts'

export interface CheckFlags extends ReadingFlags {
  readonly format: 'pretty' | 'json'
  readonly failOn: Severity
  readonly preset?: string
  readonly rule?: readonly string[]
  readonly fix?: boolean
  readonly fixDryRun?: boolean
}

const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** Prints what the rules find in every report. */
export async function checkReports(files: readonly string[], flags: CheckFlags, streams: Streams): Promise<ExitStatus> {
  const { stdout } = streams
  const settingsFor = await settingsOf(flags, flags)
  const findings: Finding[] = []
  const documents = new Map<string, Document>()
  const usable = await readReports(files, flags, settingsFor, streams, async (read) => {
    const { document, incidents, settings } =
      flags.fix || flags.fixDryRun ? await fixReport(read, flags, streams) : read
    for (const incident of incidents) findings.push(...checkIncident(incident, document, settings))
    documents.set(document.name, document)
  })
  const failed = findings.some(({ severity }) => rank[severity] >= rank[flags.failOn])
  const status = usable ? (failed ? 1 : 0) : 2
  streams.settled?.(status)
  // Where nothing could be read, a line on standard output that nothing was found would mislead.
  if (!flags.fixDryRun && (documents.size > 0 || flags.format === 'json')) {
    stdout.write(await reported(findings, documents, flags, stdout))
  }
  return status
}

async function reported(
  findings: readonly Finding[],
  documents: ReadonlyMap<string, Document>,
  { format }: CheckFlags,
  stdout: Output,
): Promise<string> {
  if (format === 'json') return (await import('../../reporters/json.ts')).json(findings, documents)
  const { pretty } = await import('../../reporters/pretty.ts')
  const { columns } = stdout
  return pretty(findings, documents, { paint: painter(stdout), ...(columns && { width: columns }) })
}
