import { measure } from '../measure/measure.ts'
import type { Document } from '../model/document.ts'
import { type Finding, type Severity, severitySchema } from '../model/finding.ts'
import type { Incident } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { type Config, settingOf } from './config.ts'
import { configFor } from './config-for.ts'
import type { Report, Rule } from './rule.ts'
import { assertFinding, assertSettled, faultOf } from './rule-fault.ts'
import { rules as standardRules } from './rules.ts'

export interface CheckOptions {
  /** The present, RFC 3339; without it nothing is found to lie in the future. */
  readonly now?: string
  /** For fixes alone: the zone to be declared where the report names none. */
  readonly zone?: string | undefined
  /** Instead of the package's own. */
  readonly rules?: readonly Rule[]
}

/**
 * What the rules that are not off find in one incident, in the order of the lines that prove it; findings about
 * no line in particular come last.
 *
 * @throws {ConfigError} where the configuration sets a rule to something it does not know
 */
export function check(
  incident: Incident,
  document: Document,
  config: Config = {},
  { now, zone, rules = standardRules }: CheckOptions = {},
): Finding[] {
  const settings = configFor([{ config }], document.name)
  const measures = measure(incident, settings.metrics ? { metrics: settings.metrics } : {})
  const found = new Map<string, Finding>()
  for (const rule of rules) {
    const { severity, options } = settingOf(rule, settings)
    if (severity === 'off') continue
    const report = (reported: Report) => {
      const finding: Finding = {
        rule: rule.id,
        severity: lower(severity, reported.severity),
        file: document.name,
        message: fill(rule.messages[reported.message] ?? '', reported.data),
        ...(reported.position ? { position: reported.position } : {}),
        related: [...(reported.related ?? [])],
        data: { ...reported.data },
        ...(reported.fix && reported.fix.length > 0 ? { fix: [...reported.fix] } : {}),
      }
      assertFinding(rule, reported.message, finding)
      const key = JSON.stringify([finding.rule, finding.message, finding.position?.start.offset])
      if (!found.has(key)) found.set(key, finding)
    }
    try {
      const present = now === undefined ? undefined : momentOf(now)
      assertSettled(
        rule.check({
          incident,
          document,
          measures,
          options,
          holidays: settings.holidays ?? [],
          now: present,
          zone,
          report,
        }),
      )
    } catch (cause) {
      throw faultOf(rule, document.name, cause)
    }
  }
  return [...found.values()].sort(byPosition)
}

function lower(configured: Severity, own: Severity = configured): Severity {
  const weights = severitySchema.options
  return weights.indexOf(own) > weights.indexOf(configured) ? own : configured
}

/** A message with `{{name}}` replaced by the value of that name. */
export function fill(template: string, data: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (all, name: string) => (name in data ? String(data[name]) : all))
}

function byPosition(a: Finding, b: Finding): number {
  const place = ({ position }: Finding) => position?.start.offset ?? Number.POSITIVE_INFINITY
  const [first, second] = [place(a), place(b)]
  if (first !== second) return first < second ? -1 : 1
  return a.rule < b.rule ? -1 : Number(a.rule > b.rule)
}

function momentOf(now: string): Moment {
  const instant = new Date(now).toISOString()
  const nowhere = { line: 1, column: 1, offset: 0 }
  return {
    text: now,
    local: instant.slice(0, 19),
    offset: 'Z',
    instant,
    precision: 'second',
    approximate: false,
    basis: { date: 'assumed', zone: 'assumed' },
    position: { start: nowhere, end: nowhere },
  }
}
