import type { Decision } from '../../extract/milestones.ts'
import type { Incident } from '../../model/incident.ts'
import { type ReadReport, readReports } from '../read-reports.ts'
import type { ReadingFlags } from '../reading-options.ts'
import { settingsOf } from '../settings.ts'
import type { ExitStatus, Streams } from '../streams.ts'

export interface ExtractFlags extends ReadingFlags {
  readonly format: 'json' | 'ndjson' | 'markdown' | 'text'
  readonly explain?: boolean
}

/** Prints the facts of every report: all at once as JSON, else report by report. */
export async function extractReports(
  files: readonly string[],
  flags: ExtractFlags,
  streams: Streams,
): Promise<ExitStatus> {
  const { stdout } = streams
  const settingsFor = await settingsOf(flags)
  const print = await printerOf(flags)
  const incidents: Incident[] = []
  let first = true
  const usable = await readReports(files, flags, settingsFor, streams, (report: ReadReport) => {
    for (const [index, incident] of report.incidents.entries()) {
      if (print === undefined) incidents.push(incident)
      else stdout.write(print(incident, first, report.decisions[index]))
      first = false
    }
  })
  if (print === undefined && (usable || incidents.length > 0)) {
    stdout.write(`${JSON.stringify(incidents.length === 1 ? incidents[0] : incidents, null, 2)}\n`)
  }
  return usable ? 0 : 2
}

type Printer = (incident: Incident, first: boolean, decision: Decision | undefined) => string

/** Undefined for JSON, which is one text for all. */
async function printerOf({ format, explain }: ExtractFlags): Promise<Printer | undefined> {
  if (explain === true) return (await import('../explanation.ts')).explanation
  if (format === 'json') return undefined
  if (format === 'ndjson') return (incident) => `${JSON.stringify(incident)}\n`
  const { factSheetOf } = await import('../fact-sheet.ts')
  const write =
    format === 'text' ? (await import('../fact-text.ts')).factText : (await import('../fact-markdown.ts')).factMarkdown
  return (incident, first) => (first ? '' : '\n') + write(factSheetOf(incident))
}
