import type { Incident } from '../../model/incident.ts'
import type { ExitStatus } from '../program.ts'
import { readReports } from '../read-reports.ts'
import type { ReadingFlags } from '../reading-options.ts'
import { settingsOf } from '../settings.ts'

export interface ExtractFlags extends ReadingFlags {
  readonly format: 'json' | 'ndjson' | 'markdown' | 'text'
}

/** Prints the facts of every report: all at once as JSON, else report by report. */
export async function extractReports(files: readonly string[], flags: ExtractFlags): Promise<ExitStatus> {
  const print = await printerOf(flags.format)
  const incidents: Incident[] = []
  let first = true
  const { assumptions } = await settingsOf(flags)
  const usable = await readReports(files, flags, assumptions, (report) => {
    for (const incident of report.incidents) {
      if (print === undefined) incidents.push(incident)
      else process.stdout.write(print(incident, first))
      first = false
    }
  })
  if (print === undefined && (usable || incidents.length > 0)) {
    process.stdout.write(`${JSON.stringify(incidents.length === 1 ? incidents[0] : incidents, null, 2)}\n`)
  }
  return usable ? 0 : 2
}

type Printer = (incident: Incident, first: boolean) => string

/** Undefined for JSON, which is one text for all. */
async function printerOf(format: ExtractFlags['format']): Promise<Printer | undefined> {
  if (format === 'json') return undefined
  if (format === 'ndjson') return (incident) => `${JSON.stringify(incident)}\n`
  const { factSheetOf } = await import('../fact-sheet.ts')
  const write =
    format === 'text' ? (await import('../fact-text.ts')).factText : (await import('../fact-markdown.ts')).factMarkdown
  return (incident, first) => (first ? '' : '\n') + write(factSheetOf(incident))
}
