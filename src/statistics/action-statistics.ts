import type { IncidentRow } from './incident-row.ts'
import type { Statistics } from './statistics-schema.ts'

const dayMs = 86_400_000
/** In days: a month, a quarter, half a year, a year. */
const edges = [0, 30, 90, 180, 365] as const

/** Action items that are open, by their age: the days since the incident began, since reports seldom date them. */
export function actionStatistics(rows: readonly IncidentRow[], asOf: string): Statistics['actionItems'] {
  const ages = [
    ...edges.map((from, index) => ({ from, to: edges[index + 1] ?? null, open: 0, withoutOwner: 0 })),
    { from: null, to: null, open: 0, withoutOwner: 0 },
  ]
  let [done, open, withoutOwner, pastDue] = [0, 0, 0, 0]
  for (const { day, actionsDone, actionsOpen } of rows) {
    done += actionsDone
    const days = day === '' ? undefined : (Date.parse(asOf) - Date.parse(day)) / dayMs
    const bin = ages.findLast(({ from }) =>
      days === undefined ? from === null : from !== null && from <= Math.max(0, days),
    )
    for (const { owned, due } of actionsOpen) {
      open += 1
      if (!owned) withoutOwner += 1
      if (due !== '' && due < asOf) pastDue += 1
      if (bin === undefined) continue
      bin.open += 1
      if (!owned) bin.withoutOwner += 1
    }
  }
  return { done, open, withoutOwner, pastDue, ages: ages.filter((age) => age.open > 0) }
}
