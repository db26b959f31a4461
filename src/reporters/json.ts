import { findingRow } from './finding-row.ts'
import type { Reporter } from './reporter.ts'

/** A JSON array, an object a finding; ignored ones at the end, where asked for. */
export const json: Reporter = (findings, _, { ignored = [], showIgnored = false } = {}) =>
  `${JSON.stringify([...findings, ...(showIgnored ? ignored : [])].map(findingRow), null, 2)}\n`
