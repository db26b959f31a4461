import type { MetricPairs } from '../measure/metrics.ts'
import type { Finding } from '../model/finding.ts'
import type { Incident } from '../model/incident.ts'
import { type IncidentRow, incidentRow } from './incident-row.ts'
import { type StatisticsOptions, statisticsOf } from './statistics.ts'
import type { Statistics } from './statistics-schema.ts'

/** Takes incidents one by one, and keeps of each a small row. */
export interface StatisticsCollector {
  /**
   * @param findings of its check, with the same options for all; undefined where it was not checked
   * @param own metrics of its configuration
   */
  readonly add: (incident: Incident, findings: readonly Finding[] | undefined, own?: MetricPairs) => void
  /** Documents that were read, and tell of no incident. */
  readonly addNone: (documents?: number) => void
  /** Documents that could not be read. */
  readonly addError: (code: string, documents?: number) => void
  readonly statistics: (options: StatisticsOptions) => Statistics
}

export function collectStatistics(): StatisticsCollector {
  const rows: IncidentRow[] = []
  const errors = new Map<string, number>()
  let withoutIncidents = 0
  const metrics: Record<string, MetricPairs[string]> = {}
  const words = vocabulary()
  return {
    add: (incident, findings, own = {}) => {
      Object.assign(metrics, own)
      const row = incidentRow(incident, findings, own)
      rows.push({ ...row, words: row.words.map(words), components: row.components.map(words) })
    },
    addNone: (documents = 1) => {
      withoutIncidents += documents
    },
    addError: (code, documents = 1) => {
      errors.set(code, (errors.get(code) ?? 0) + documents)
    },
    statistics: (options) =>
      statisticsOf(rows, {
        ...options,
        metrics: { ...metrics, ...options.metrics },
        documents: {
          withoutIncidents,
          unreadable: [...errors.values()].reduce((sum, count) => sum + count, 0),
          errors: [...errors]
            .map(([code, documents]) => ({ code, documents }))
            .sort((a, b) => (a.code < b.code ? -1 : 1)),
        },
      }),
  }
}

/** One string for each word, and none that keeps in memory the text from which it was cut. */
function vocabulary(): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const same = known.get(word)
    if (same !== undefined) return same
    const own = word.split('').join('')
    known.set(own, own)
    return own
  }
}
