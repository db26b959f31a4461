import type { Bootstrap } from './bootstrap.ts'
import type { IncidentRow } from './incident-row.ts'
import { compareMedians, lengthsOf } from './metric-statistics.ts'
import { compareTexts } from './named-incident.ts'
import { type NameGroup, namesOf } from './names.ts'
import { quarterOf } from './quarter.ts'
import type { Grouping } from './statistics-schema.ts'

const MOST_GROUPS = 12

const ways: readonly {
  readonly by: Grouping['by']
  readonly overlapping: boolean
  readonly of: (row: IncidentRow) => readonly string[]
}[] = [
  { by: 'severity', overlapping: false, of: ({ severity }) => [severity] },
  { by: 'component', overlapping: true, of: ({ components }) => components },
  { by: 'quarter', overlapping: false, of: ({ day }) => [quarterOf(day)] },
  { by: 'organization', overlapping: false, of: ({ organization }) => [organization] },
]

/** The incidents in groups, and in each the metrics. Quarters stand in order and are all there, others by their size. */
export function groupingsOf(
  rows: readonly IncidentRow[],
  metrics: readonly string[],
  bootstrap: Bootstrap,
): Grouping[] {
  return ways.map(({ by, overlapping, of }) => {
    const all = namesOf(rows, of)
    const chosen = by === 'quarter' ? inTime(all) : all.slice(0, MOST_GROUPS)
    const groups = chosen.map(({ name, rows: members }) => ({
      name,
      incidents: members.length,
      metrics: metrics.map((metric) => lengthsOf(metric, members, bootstrap)),
    }))
    return {
      by,
      overlapping,
      without: rows.filter((row) => of(row).every((name) => name === '')).length,
      further: all.length - chosen.length,
      groups,
      comparisons: by === 'quarter' ? [] : metrics.map((metric) => compareMedians(metric, groups)),
    }
  })
}

function inTime(groups: readonly NameGroup[]): NameGroup[] {
  return [...groups].sort((a, b) => compareTexts(a.name, b.name))
}
