import { check } from '../check/check.ts'
import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import type { Incident } from '../model/incident.ts'
import type { Settings } from './settings.ts'

/** Checks one incident, as of `--now` or else of the machine's clock: a rule has none. */
export function checkIncident(
  incident: Incident,
  document: Document,
  { config, assumptions: { now = new Date().toISOString() }, rules, holidays }: Settings,
): Finding[] {
  return check(incident, document, config, { now, rules, holidays })
}
