import { type Finding, type Severity, severitySchema } from '../model/finding.ts'

/** Whether a finding has at least this severity; they are listed from the gravest on. */
export function failing(findings: readonly Finding[], failOn: Severity): boolean {
  const grave = severitySchema.options.slice(0, severitySchema.options.indexOf(failOn) + 1)
  return findings.some(({ severity }) => grave.includes(severity))
}
