import { findingRow } from './finding-row.ts'
import type { Reporter } from './reporter.ts'

/** As JSON, but an object a line: nothing where nothing is found. */
export const ndjson: Reporter = (findings, _, { ignored = [], showIgnored = false } = {}) =>
  [...findings, ...(showIgnored ? ignored : [])].map((finding) => `${JSON.stringify(findingRow(finding))}\n`).join('')
