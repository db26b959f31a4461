import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import { printable } from './columns.ts'
import { excerptsOf, plain } from './excerpts.ts'
import type { Painter, Reporter } from './reporter.ts'
import { colours, summaryOf } from './summary.ts'

/** For people: every finding with the source lines that prove it, each underlined where it does, and a count. */
export const pretty: Reporter = (findings, documents, options = {}) => {
  const { paint = plain, width = 100, ignored = [], showIgnored = false } = options
  const shown = [...findings, ...(showIgnored ? ignored : [])]
  const parts = shown.map((finding) => described(finding, documents, paint, width))
  return `${[...parts, summaryOf(findings, documents.size, options).join('\n')].join('\n\n')}\n`
}

function described(finding: Finding, documents: ReadonlyMap<string, Document>, paint: Painter, width: number): string {
  const { rule, severity, file, message, position, ignored } = finding
  const place = position ? `${file}:${position.start.line}:${position.start.column}` : file
  const tint = ignored ? paint.dim : paint[colours[severity]]
  const weight = ignored ? tint(`${severity}, ignored${why(ignored)}`) : tint(severity)
  const head = `${paint.bold(printable(place))} ${weight} ${printable(message)} ${paint.dim(rule)}`
  return [head, ...excerptsOf(finding, documents, { paint, width, tint })].join('\n')
}

/** ` (line 12: the logs of that hour are lost)`, or ` (baseline)`. */
function why({ by, reason, position }: NonNullable<Finding['ignored']>): string {
  if (by === 'baseline') return ' (baseline)'
  return ` (line ${position?.start.line}: ${printable(reason ?? '')})`
}
