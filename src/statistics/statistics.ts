import { type MetricPairs, standardMetrics } from '../measure/metrics.ts'
import { actionStatistics } from './action-statistics.ts'
import { bootstrapOf } from './bootstrap.ts'
import { groupingsOf } from './groupings.ts'
import { IMPACT, type IncidentRow } from './incident-row.ts'
import { LEAST_QUARTERS, LEAST_VALUES, LEVEL, STRICT_LEVEL } from './limits.ts'
import { metricStatistics } from './metric-statistics.ts'
import { inOrder, named } from './named-incident.ts'
import { nameKey, namesOf, rememberedKeys } from './names.ts'
import { promiseStatistics } from './promise-statistics.ts'
import { ruleStatistics } from './rule-statistics.ts'
import { similarCauses } from './similar-causes.ts'
import type { Statistics } from './statistics-schema.ts'
import { toldTwice } from './told-twice.ts'

export interface StatisticsOptions {
  /** Metrics of one's own, as they were given for the rows. */
  readonly metrics?: MetricPairs
  /** The day from which ages are counted, `2026-03-24`. */
  readonly asOf: string
  /** Of the draws from which intervals are made; default 1. */
  readonly seed?: number
  /** How many draws; default 2000. */
  readonly resamples?: number
  /** What else was given than incidents. */
  readonly documents?: Omit<Statistics['documents'], 'withIncidents'>
}

const MOST_COMPONENTS = 20
const MOST_PAIRS = 50
const DEFAULT_RESAMPLES = 2000

/**
 * What many incidents have in common: lengths with their intervals, groups, components, findings, promises, actions and
 * what resembles each other. The same for the same incidents in any order. The same telling given twice counts once.
 */
export function statisticsOf(given: readonly IncidentRow[], options: StatisticsOptions): Statistics {
  const { seed = 1, resamples = DEFAULT_RESAMPLES, asOf } = options
  const rows = eachOnce(inOrder(given))
  const pairs: MetricPairs = { ...standardMetrics, ...options.metrics }
  const metrics = [...Object.keys(pairs), IMPACT]
  const bootstrap = bootstrapOf({ seed, resamples })
  const groupings = groupingsOf(rows, metrics, bootstrap)
  const quarters = groupings.find(({ by }) => by === 'quarter')?.groups ?? []
  const key = rememberedKeys()
  const twice = toldTwice(rows, key)
  const similar = similarCauses(rows, MOST_PAIRS, key)
  const days = rows.map(({ day }) => day).filter((day) => day !== '')
  return {
    schemaVersion: 1,
    asOf,
    settings: {
      seed,
      resamples,
      level: LEVEL,
      strictLevel: STRICT_LEVEL,
      leastValues: LEAST_VALUES,
      leastQuarters: LEAST_QUARTERS,
    },
    incidents: {
      count: rows.length,
      repeated: given.length - rows.length,
      from: days[0] ?? '',
      to: days.at(-1) ?? '',
      withoutDay: rows.length - days.length,
      organizations:
        new Set(rows.map(({ organization }) => nameKey(organization))).size - (rows.some(isNobodys) ? 1 : 0),
    },
    documents: {
      withIncidents: new Set(rows.map(({ document }) => document)).size,
      ...(options.documents ?? { withoutIncidents: 0, unreadable: 0, errors: [] }),
    },
    metrics: metrics.map((name) =>
      metricStatistics(
        name,
        pairs,
        rows,
        quarters.map((quarter) => ({ ...lengthsIn(quarter, name), name: quarter.name })),
        bootstrap,
      ),
    ),
    groupings,
    components: componentStatistics(rows),
    findings: ruleStatistics(rows),
    promises: promiseStatistics(rows),
    actionItems: actionStatistics(rows, asOf),
    toldTwice: {
      pairs: twice.length,
      listed: twice.slice(0, MOST_PAIRS).map(({ a, b, same }) => ({ a: named(a), b: named(b), same })),
    },
    similar: {
      pairs: similar.pairs,
      complete: similar.complete,
      listed: similar.closest.map(({ a, b, similarity, words, components }) => ({
        a: named(a),
        b: named(b),
        similarity,
        words: [...words],
        components: [...components],
      })),
    },
  }
}

/** Of one telling given several times, what was checked tells more. */
function eachOnce(rows: readonly IncidentRow[]): IncidentRow[] {
  const known = new Map<string, IncidentRow>()
  for (const row of rows) {
    const before = known.get(row.identity)
    if (before === undefined || (before.findings === null && row.findings !== null)) known.set(row.identity, row)
  }
  return inOrder([...known.values()])
}

function lengthsIn({ metrics }: Statistics['groupings'][number]['groups'][number], name: string) {
  const found = metrics.find((lengths) => lengths.name === name)
  if (found === undefined) throw new RangeError(`no metric ${name}`)
  return found
}

function isNobodys({ organization }: IncidentRow): boolean {
  return organization === ''
}

function componentStatistics(rows: readonly IncidentRow[]): Statistics['components'] {
  const groups = namesOf(rows, ({ components }) => components)
  const naming = rows.filter(({ components }) => components.length > 0).length
  return {
    incidents: naming,
    named: groups.length,
    most: groups
      .slice(0, MOST_COMPONENTS)
      .map(({ name, rows: members }) => ({ name, incidents: members.length, share: members.length / naming })),
  }
}
