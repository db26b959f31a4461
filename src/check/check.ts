import { measure } from '../measure/measure.ts'
import type { Document } from '../model/document.ts'
import { type Finding, type Severity, severitySchema } from '../model/finding.ts'
import type { Incident } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { oncePer } from '../model/once-per.ts'
import { type Config, type ConfigSettings, settingOf } from './config.ts'
import { configFor } from './config-for.ts'
import { type HolidayCalendar, holidaysOf } from './country-holidays.ts'
import { fill } from './fill.ts'
import { type IgnoreComment, ignoreCommentsIn } from './ignore-comments.ts'
import { ignoredBy, unusedComments } from './ignored.ts'
import type { Report, Rule } from './rule.ts'
import { assertFinding, assertSettled, faultOf } from './rule-fault.ts'
import { ignoreComment } from './rules/ignore-comment.ts'
import { rules as standardRules } from './rules.ts'
import { withoutYielding } from './yielding.ts'

export interface CheckOptions {
  /** The present, RFC 3339; without it nothing is found to lie in the future. */
  readonly now?: string
  /** For fixes alone: the zone to be declared where the report names none. */
  readonly zone?: string | undefined
  /** Instead of the package's own. */
  readonly rules?: readonly Rule[]
  /** Where the configuration names a country: its holidays, from `countryHolidays`. */
  readonly holidays?: HolidayCalendar | undefined
  /** Whether comments of the report that ask for findings to be ignored are followed; default true. */
  readonly comments?: boolean
  /** Ids that such a comment may name besides those of the rules: those of comparisons. */
  readonly known?: readonly string[]
  /** Where not all incidents of the document are given: which comments ignore nothing is then not known. */
  readonly partial?: boolean
}

export interface CheckResult {
  readonly findings: readonly Finding[]
  /** What a comment of the report has ignored; each says so. */
  readonly ignored: readonly Finding[]
  /** The findings, parted by the incident that they are about, in the order given; what is about the whole document is with the first. */
  readonly byIncident: readonly (readonly Finding[])[]
}

/**
 * What the rules that are not off find in one incident, in the order of the lines that prove it; findings about
 * no line in particular come last. What comments of the report ignore is left out: `checkReport` gives it too.
 *
 * @throws {ConfigError} where the configuration sets a rule to something it does not know
 */
export function check(
  incident: Incident,
  document: Document,
  config: Config = {},
  options: CheckOptions = {},
): Finding[] {
  return [...checkReport([incident], document, config, { ...options, partial: true }).findings]
}

/**
 * As `check`, of all incidents of a document at once; comments that ignore nothing are found as well.
 *
 * @throws {ConfigError} where the configuration sets a rule to something it does not know
 */
export function checkReport(
  incidents: readonly Incident[],
  document: Document,
  config: Config = {},
  options: CheckOptions = {},
): CheckResult {
  const { rules = standardRules } = options
  const settings = configFor([{ config }], document.name)
  const once = rules.filter(({ id }) => id !== ignoreComment.id)
  const own = incidents.map((incident, index) =>
    foundIn(incident, document, settings, index === 0 ? options : { ...options, rules: once }),
  )
  const { findings, ignored, comments } = parted(own.flat(), document, options)
  const on = () => rules.filter((rule) => settingOf(rule, settings).severity !== 'off').map(({ id }) => id)
  const unused = options.partial ? [] : unusedComments(comments, { findings, ignored }, document, on(), settings)
  const counts = new Set(findings)
  const byIncident = own.map((each, index) =>
    [...each.filter((finding) => counts.has(finding)), ...(index === 0 ? unused : [])].sort(byPosition),
  )
  return { findings: [...findings, ...unused].sort(byPosition), ignored: ignored.sort(byPosition), byIncident }
}

function parted(
  findings: readonly Finding[],
  document: Document,
  options: CheckOptions,
): { findings: Finding[]; ignored: Finding[]; comments: readonly IgnoreComment[] } {
  const { comments } = options.comments === false ? { comments: [] } : ignoreCommentsIn(document, nameable(options))
  return { ...ignoredBy(comments, findings), comments }
}

/** Those that a comment may name: a rule that does not run now may run another time. */
const idsOf = oncePer((rules: readonly Rule[]): readonly string[] => [
  ...new Set([...standardRules, ...rules].map(({ id }) => id)),
])

const nameable = ({ rules = standardRules, known = [] }: CheckOptions) => [...idsOf(rules), ...known]

function foundIn(
  incident: Incident,
  document: Document,
  settings: ConfigSettings,
  checkOptions: CheckOptions,
): Finding[] {
  const { now, zone, rules = standardRules, holidays: calendar } = checkOptions
  const measures = measure(incident, { metrics: settings.metrics })
  const present = now === undefined ? undefined : momentOf(now)
  const holidays = holidaysOf(settings.holidays, incident, calendar)
  const knownRules = nameable(checkOptions)
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
      assertSettled(
        rule.check({ incident, document, measures, options, holidays, now: present, zone, knownRules, report }),
      )
    } catch (cause) {
      throw faultOf(rule, document.name, cause)
    }
  }
  return withoutYielding([...found.values()], rules)
}

function lower(configured: Severity, own: Severity = configured): Severity {
  const weights = severitySchema.options
  return weights.indexOf(own) > weights.indexOf(configured) ? own : configured
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
