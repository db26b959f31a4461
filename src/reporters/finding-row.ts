import type { Finding } from '../model/finding.ts'

/** A finding with its fields always in one order. */
export function findingRow(finding: Finding): Finding {
  const { rule, severity, file, message, position, related, data, fix, ignored } = finding
  return { rule, severity, file, message, position, related, data, fix, ignored }
}
