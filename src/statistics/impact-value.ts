import { impact } from '../measure/impact.ts'
import type { Incident } from '../model/incident.ts'
import { elapsed } from '../time/elapsed.ts'
import { because, type MissingValue, unsettled } from './metric-value.ts'

/** How long customers were affected, in seconds, as the report states it; or why that is not known. */
export function impactValue(incident: Incident): number | MissingValue {
  const { windows } = incident.impact
  if (windows.length === 0) return because('not-stated')
  const { seconds } = impact(incident)
  if (seconds !== null) return seconds
  for (const { start, end } of windows) {
    if (start === undefined || end === undefined) continue
    const length = elapsed(start, end)
    if (length === null) return because(unsettled(start, end))
    if (length < 0) return because('contradictory')
    return because('zone-unknown')
  }
  return because('open-ended')
}
