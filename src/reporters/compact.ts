import type { Finding } from '../model/finding.ts'
import { printable } from './columns.ts'
import { plain } from './excerpts.ts'
import type { Reporter } from './reporter.ts'
import { summaryOf } from './summary.ts'

/**
 * A line a finding, `file:line:column: severity: message [rule]`, as compilers write theirs: editors jump to such
 * places. Then a count.
 */
export const compact: Reporter = (findings, documents, options = {}) => {
  const { ignored = [], showIgnored = false } = options
  const lines = [...findings, ...(showIgnored ? ignored : [])].map(lineOf)
  return `${[...lines, ...summaryOf(findings, documents.size, { ...options, paint: plain })].join('\n')}\n`
}

function lineOf({ rule, severity, file, message, position, ignored }: Finding): string {
  const { line, column } = position?.start ?? { line: 1, column: 1 }
  const weight = ignored ? `${severity}, ignored` : severity
  return printable(`${file}:${line}:${column}: ${weight}: ${message} [${rule}]`)
}
