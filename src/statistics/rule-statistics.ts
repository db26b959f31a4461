import { comparedShare, shareInterval, trendOf } from './compared.ts'
import type { IncidentRow } from './incident-row.ts'
import { STRICT_Z, Z } from './limits.ts'
import { compareTexts } from './named-incident.ts'
import { quarterOf } from './quarter.ts'
import type { Statistics } from './statistics-schema.ts'

type Findings = Statistics['findings']

/** How often each rule finds something, among the incidents that were checked, and whether that changes. */
export function ruleStatistics(rows: readonly IncidentRow[]): Findings {
  const checked = rows.filter(({ findings }) => findings !== null)
  const quarters = [...new Set(checked.map(({ day }) => quarterOf(day)))].filter((name) => name !== '').sort()
  const inQuarter = new Map<string, number>()
  for (const { day } of checked) inQuarter.set(quarterOf(day), (inQuarter.get(quarterOf(day)) ?? 0) + 1)
  const found = new Map<string, { findings: number; incidents: number; quarters: Map<string, number> }>()
  for (const { findings, day } of checked) {
    for (const [rule, count] of Object.entries(findings ?? {})) {
      const known = found.get(rule) ?? { findings: 0, incidents: 0, quarters: new Map() }
      known.findings += count
      known.incidents += 1
      known.quarters.set(quarterOf(day), (known.quarters.get(quarterOf(day)) ?? 0) + 1)
      found.set(rule, known)
    }
  }
  const rules = [...found]
    .sort(([a, one], [b, other]) => other.incidents - one.incidents || compareTexts(a, b))
    .map(([rule, { findings, incidents, quarters: hits }]) => {
      const parts = quarters.map((name) => ({
        name,
        checked: inQuarter.get(name) ?? 0,
        incidents: hits.get(name) ?? 0,
      }))
      return {
        rule,
        findings,
        incidents,
        share: incidents / checked.length,
        interval: shareInterval(incidents, checked.length, Z),
        quarters: parts,
        trend: trendOf(parts.map((part) => comparedShare(part.name, part.incidents, part.checked, STRICT_Z))),
      }
    })
  return { checked: checked.length, unchecked: rows.length - checked.length, rules }
}
