import type { Reporter } from './reporter.ts'

/** A JSON array, an object a finding, with its fields always in one order. */
export const json: Reporter = (findings) => {
  const rows = findings.map(({ rule, severity, file, message, position, related, data, fix }) => ({
    rule,
    severity,
    file,
    message,
    position,
    related,
    data,
    fix,
  }))
  return `${JSON.stringify(rows, null, 2)}\n`
}
