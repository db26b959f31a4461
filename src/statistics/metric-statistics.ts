import type { MetricPairs } from '../measure/metrics.ts'
import type { Bootstrap } from './bootstrap.ts'
import { type Compared, compare, trendOf } from './compared.ts'
import { distributionOf } from './distribution.ts'
import { IMPACT, type IncidentRow } from './incident-row.ts'
import { MOST_DOTS } from './limits.ts'
import type { MissingValue } from './metric-value.ts'
import { compareTexts, named } from './named-incident.ts'
import { middleOf, quantileOf } from './quantiles.ts'
import type { GroupLengths, MetricComparison, MetricStatistics, Trend } from './statistics-schema.ts'

/** One metric over all incidents. `quarters`: the same metric in each quarter, in order. */
export function metricStatistics(
  name: string,
  pairs: MetricPairs,
  rows: readonly IncidentRow[],
  quarters: readonly GroupLengths[],
  bootstrap: Bootstrap,
): MetricStatistics {
  const sorted = valuesOf(name, rows)
  const some = sorted.length > 0
  const longest = sorted.at(-1)
  const record = longest === undefined ? undefined : rows.find(({ values }) => values[name] === longest)
  const pair = name === IMPACT ? undefined : pairs[name]
  return {
    name,
    from: pair?.from ?? null,
    to: pair?.to ?? null,
    n: sorted.length,
    missing: rows.length - sorted.length,
    why: whyMissing(name, rows),
    median: some ? middleOf(sorted, bootstrap) : null,
    p25: some ? quantileOf(sorted, 0.25, bootstrap) : null,
    p75: some ? quantileOf(sorted, 0.75, bootstrap) : null,
    p90: some ? quantileOf(sorted, 0.9, bootstrap) : null,
    max: record === undefined || longest === undefined ? null : { seconds: longest, incident: named(record) },
    distribution: distributionOf(sorted),
    values: sorted.length <= MOST_DOTS ? sorted : null,
    trend: trendOfMedians(quarters),
  }
}

/** One metric in a group. */
export function lengthsOf(name: string, rows: readonly IncidentRow[], bootstrap: Bootstrap): GroupLengths {
  const sorted = valuesOf(name, rows)
  const some = sorted.length > 0
  return {
    name,
    n: sorted.length,
    missing: rows.length - sorted.length,
    median: some ? middleOf(sorted, bootstrap) : null,
    p90: some ? quantileOf(sorted, 0.9, bootstrap) : null,
    max: sorted.at(-1) ?? null,
  }
}

export function compareMedians(
  metric: string,
  groups: readonly { readonly name: string; readonly metrics: readonly GroupLengths[] }[],
): MetricComparison {
  const compared = groups.flatMap(({ name, metrics }) => {
    const lengths = metrics.find((one) => one.name === metric)
    return lengths === undefined ? [] : [asCompared(name, lengths)]
  })
  const { apart, ...said } = compare(compared)
  return { metric, ...said, apart: [...apart] }
}

function trendOfMedians(quarters: readonly GroupLengths[]): Trend {
  return trendOf(quarters.map((lengths) => asCompared(lengths.name, lengths)))
}

function asCompared(name: string, { n, median }: GroupLengths): Compared {
  return { name, n, value: median?.seconds ?? 0, interval: median?.strictInterval ?? null }
}

function valuesOf(name: string, rows: readonly IncidentRow[]): number[] {
  return rows
    .flatMap(({ values }) => {
      const value = values[name]
      return typeof value === 'number' ? [value] : []
    })
    .sort((a, b) => a - b)
}

function whyMissing(name: string, rows: readonly IncidentRow[]): MetricStatistics['why'] {
  const reasons = new Map<string, MetricStatistics['why'][number]>()
  for (const { values } of rows) {
    const value: number | MissingValue = values[name] ?? { reason: 'no-milestone', milestones: [] }
    if (typeof value === 'number') continue
    const key = [value.reason, ...value.milestones].join(' ')
    const known = reasons.get(key)
    if (known === undefined) reasons.set(key, { ...value, milestones: [...value.milestones], incidents: 1 })
    else known.incidents += 1
  }
  return [...reasons]
    .sort(([a, one], [b, other]) => other.incidents - one.incidents || compareTexts(a, b))
    .map(([, why]) => why)
}
