import type { BatchRecord } from './record.ts'

/** What a run has read, counted: of one document, or of all. */
export interface Tally {
  readonly documents: number
  readonly incidents: number
  /** Documents with nothing of an incident in them. */
  readonly none: number
  /** Documents that could not be read, by the code of their error. */
  readonly errors: Readonly<Record<string, number>>
  /** Incidents that have a timeline, a milestone, a known zone. */
  readonly timelines: number
  readonly milestones: number
  readonly zones: number
  /** Findings that count, by severity and by rule. */
  readonly severities: Readonly<Record<string, number>>
  readonly rules: Readonly<Record<string, number>>
  /** Findings that comments of the reports ask to ignore. */
  readonly ignored: number
  /** Incidents whose report was asked for and could not be made. */
  readonly unrendered: number
}

export const emptyTally: Tally = {
  documents: 0,
  incidents: 0,
  none: 0,
  errors: {},
  timelines: 0,
  milestones: 0,
  zones: 0,
  severities: {},
  rules: {},
  ignored: 0,
  unrendered: 0,
}

/** How a note of an incident begins whose report could not be made. */
export const notRendered = 'not rendered: '

/** Of the records of one document. */
export function tallyOf(records: readonly BatchRecord[]): Tally {
  const incidents = records.filter((record) => record.kind === 'incident')
  const findings = incidents.flatMap((record) => record.findings ?? [])
  const having = (has: (record: (typeof incidents)[number]) => boolean): number => incidents.filter(has).length
  return {
    documents: 1,
    incidents: incidents.length,
    none: records.filter(({ kind }) => kind === 'none').length,
    errors: counted(records.flatMap((record) => (record.kind === 'error' ? [record.error.code] : []))),
    timelines: having(({ incident }) => incident.timeline.length > 0),
    milestones: having(({ incident }) => Object.keys(incident.milestones).length > 0),
    zones: having(({ incident }) => incident.zone.basis !== 'unknown'),
    severities: counted(findings.map(({ severity }) => severity)),
    rules: counted(findings.map(({ rule }) => rule)),
    ignored: incidents.reduce((sum, record) => sum + (record.ignored?.length ?? 0), 0),
    unrendered: having(({ notes }) => notes.some((note) => note.startsWith(notRendered))),
  }
}

export function addTallies(one: Tally, other: Tally): Tally {
  return {
    documents: one.documents + other.documents,
    incidents: one.incidents + other.incidents,
    none: one.none + other.none,
    errors: addCounts(one.errors, other.errors),
    timelines: one.timelines + other.timelines,
    milestones: one.milestones + other.milestones,
    zones: one.zones + other.zones,
    severities: addCounts(one.severities, other.severities),
    rules: addCounts(one.rules, other.rules),
    ignored: one.ignored + other.ignored,
    unrendered: one.unrendered + other.unrendered,
  }
}

type Counts = Readonly<Record<string, number>>

export const totalOf = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0)

function counted(names: readonly string[]): Counts {
  return names.reduce<Counts>((counts, name) => addCounts(counts, { [name]: 1 }), {})
}

function addCounts(one: Counts, other: Counts): Counts {
  const sum: Record<string, number> = { ...one }
  for (const [name, count] of Object.entries(other)) sum[name] = (sum[name] ?? 0) + count
  return sum
}

/** What a summary file holds: sorted, so that the same counts are the same text. */
export function summaryOf(tally: Tally): Record<string, unknown> {
  const { documents, incidents, none, timelines, milestones, zones, ignored } = tally
  return {
    documents,
    incidents,
    withoutIncident: none,
    errors: sorted(tally.errors),
    incidentsWith: { timeline: timelines, milestones, zone: zones },
    findings: { bySeverity: sorted(tally.severities), byRule: byCount(tally.rules), ignored },
  }
}

const sorted = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))

const byCount = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)))
