import { checkReport } from '../check/check.ts'
import { settingOf } from '../check/config.ts'
import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import type { Incident } from '../model/incident.ts'
import type { Audit } from '../render/audit.ts'
import type { TextKey } from '../render/words/words.ts'
import type { Settings } from './settings.ts'

/**
 * The findings in one incident, with all that an audit report tells of how they were found.
 *
 * @param partial whether the document holds other incidents
 */
export function audited(
  incident: Incident,
  document: Document,
  { config, assumptions, rules, comparisonRules, holidays }: Settings,
  partial = false,
): { findings: readonly Finding[]; audit: Audit } {
  const { zone, date, now = new Date().toISOString() } = assumptions
  const known = comparisonRules.map(({ id }) => id)
  const { findings, ignored } = checkReport([incident], document, config, { now, rules, known, holidays, partial })
  const given: readonly (readonly [TextKey, string | undefined])[] = [
    ['zoneGiven', zone],
    ['dayGiven', date],
    ['checkedAsOf', now],
    ['holidays', config.holidays === undefined ? undefined : JSON.stringify(config.holidays)],
    ['ownMetrics', metricsOf(config.metrics)],
  ]
  return {
    findings,
    audit: {
      document,
      ignored,
      rules: rules.map((rule) => ({ id: rule.id, ...settingOf(rule, config) })),
      given: given.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const])),
    },
  }
}

const metricsOf = (metrics: Settings['config']['metrics']): string | undefined =>
  metrics === undefined || Object.keys(metrics).length === 0 ? undefined : JSON.stringify(metrics)
