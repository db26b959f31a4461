import { beginning } from '../measure/beginning.ts'
import { type MetricPairs, metrics } from '../measure/metrics.ts'
import { promiseOutcome } from '../measure/promise-outcome.ts'
import type { Finding } from '../model/finding.ts'
import type { Commitment, Incident } from '../model/incident.ts'
import { dayOf } from '../time/moment-day.ts'
import { causeWords } from './cause-words.ts'
import { impactValue } from './impact-value.ts'
import { type MissingValue, metricValue } from './metric-value.ts'
import { shortText } from './short-text.ts'

/**
 * What statistics keep of an incident: some hundred bytes, however long its report is. Texts are of one line and at most
 * 200 letters.
 */
export interface IncidentRow {
  /** The same for one incident of one text, whatever file it came in. */
  readonly identity: string
  readonly document: string
  /** Of its first letter in the document, from 1. */
  readonly line: number
  readonly title: string
  readonly organization: string
  readonly reference: string
  readonly severity: string
  /** Day of the beginning as the report writes it, `2026-03-24`; '' where none is known. */
  readonly day: string
  /** Milliseconds since 1970 of the beginning; null where the instant is not known. */
  readonly began: number | null
  /** By metric: seconds, or why there are none. */
  readonly values: Readonly<Record<string, number | MissingValue>>
  /** Affected ones, each once. */
  readonly components: readonly string[]
  /** How often each rule found something; null where the report was not checked. */
  readonly findings: Readonly<Record<string, number>> | null
  readonly promises: readonly PromiseRow[]
  readonly actionsDone: number
  readonly actionsOpen: readonly ActionRow[]
  /** What tells its cause, each word once. */
  readonly words: readonly string[]
}

export interface PromiseRow {
  readonly kind: Commitment['kind']
  readonly outcome: ReturnType<typeof promiseOutcome>
}

export interface ActionRow {
  readonly owned: boolean
  /** `2026-03-24`; '' where none is given, or not as such a day. */
  readonly due: string
}

/** The name of the metric that is no pair of milestones: how long customers were affected, as the report states it. */
export const IMPACT = 'customer-impact'

/**
 * @param findings of its check; undefined where it was not checked: a promise then counts as broken nowhere
 * @param own metrics besides, or in place of, the standard ones
 */
export function incidentRow(
  incident: Incident,
  findings: readonly Finding[] | undefined,
  own: MetricPairs = {},
): IncidentRow {
  const { source, commitments, actionItems } = incident
  const at = beginning(incident)
  const day = at === undefined ? '' : dayOf(at)
  const began = at === undefined || at.instant === null || at.precision === 'day' ? null : Date.parse(at.instant)
  const title = shortText(incident.title ?? incident.reference ?? '')
  const place = source.position?.start
  return {
    identity: [source.sha256, place?.offset ?? 0, day, began ?? '', title].join(' '),
    document: source.name,
    line: place?.line ?? 1,
    title,
    organization: shortText(incident.organization ?? ''),
    reference: shortText(incident.reference ?? ''),
    severity: shortText(incident.severity ?? ''),
    day,
    began,
    values: {
      ...Object.fromEntries(metrics(incident, own).map((metric) => [metric.name, metricValue(incident, metric)])),
      [IMPACT]: impactValue(incident),
    },
    components: componentsOf(incident),
    findings:
      findings === undefined ? null : countsOf(findings.filter(({ ignored }) => !ignored).map(({ rule }) => rule)),
    promises: commitments.map((promise) => ({
      kind: promise.kind,
      outcome: promiseOutcome(promise, incident, findings ?? []),
    })),
    actionsDone: actionItems.filter(({ done }) => done).length,
    actionsOpen: actionItems
      .filter(({ done }) => !done)
      .map(({ owner, due }) => ({ owned: (owner ?? '').trim() !== '', due: dayIn(due ?? '') })),
    words: causeWords(incident),
  }
}

function componentsOf({ components }: Incident): string[] {
  const affected = components.filter((component) => component.affected).map(({ name }) => shortText(name))
  return [...new Set(affected)].filter((name) => name !== '')
}

function countsOf(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Object.fromEntries(counts)
}

function dayIn(due: string): string {
  return /^\d{4}-\d\d-\d\d(?!\d)/.exec(due.trim())?.[0] ?? ''
}
