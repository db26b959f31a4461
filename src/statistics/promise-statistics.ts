import type { IncidentRow } from './incident-row.ts'
import type { Statistics } from './statistics-schema.ts'

type Promises = Statistics['promises']

const kinds: readonly Promises[number]['kind'][] = ['next-update', 'postmortem', 'fix', 'other']

/** What was promised and what became of it, by kind; kinds of which there is none are left out. */
export function promiseStatistics(rows: readonly IncidentRow[]): Promises {
  const made = rows.flatMap(({ promises }) => promises)
  return kinds
    .map((kind) => {
      const count = (wanted: string) => made.filter((one) => one.kind === kind && one.outcome === wanted).length
      return { kind, kept: count('kept'), broken: count('broken'), open: count('open') }
    })
    .filter(({ kept, broken, open }) => kept + broken + open > 0)
}
