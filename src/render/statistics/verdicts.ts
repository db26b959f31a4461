import type { Grouping, GroupLengths, MetricStatistics, Statistics } from '../../statistics/statistics-schema.ts'
import { cleanText } from '../clean-text.ts'
import type { Wording } from '../wording.ts'
import { metricWord } from './metric-names.ts'
import { intervalText, lengthText, levelText, listed } from './phrases.ts'

const MOST_PAIRS = 6

/** What is plural of a grouping, in sentences. */
export const groupWords = {
  severity: 'severities',
  component: 'components',
  quarter: 'quarters',
  organization: 'organisations',
} as const

/** Whether groups differ, metric by metric: plain sentences, those that say the same together. */
export function comparisonSentences(grouping: Grouping, { metrics, settings }: Statistics, wording: Wording): string[] {
  const plural = groupWords[grouping.by]
  const known = new Set(metrics.filter(({ n }) => n > 0).map(({ name }) => name))
  const of = (verdict: string) => grouping.comparisons.filter((one) => one.verdict === verdict && known.has(one.metric))
  const names = (all: readonly { readonly metric: string }[]) =>
    listed(all.map(({ metric }) => metricWord(metric, wording)))
  const [apart, overlap, few] = [of('apart'), of('overlap'), of('too-few')]
  const told = apart.map((comparison) => {
    const pairs = comparison.apart.map(({ higher, lower }) => `${cleanText(higher)} longer than ${cleanText(lower)}`)
    return `By ${metricWord(comparison.metric, wording)}, ${listed(pairs, MOST_PAIRS)}: their ${levelText(settings.strictLevel)} intervals lie apart.`
  })
  return [
    ...told,
    ...(overlap.length === 0
      ? []
      : [
          `By ${names(overlap)}, the ${plural} cannot be told apart: their intervals overlap, and differences may be chance.`,
        ]),
    ...(few.length === 0
      ? []
      : [
          `By ${names(few)}, the ${plural} cannot be compared: fewer than two of them have ${settings.leastValues} incidents of which it is known.`,
        ]),
  ]
}

/** Whether there is a trend, metric by metric. */
export function trendSentences({ metrics, groupings, settings }: Statistics, wording: Wording): string[] {
  const quarters = groupings.find(({ by }) => by === 'quarter')?.groups ?? []
  const of = (verdict: string) => metrics.filter(({ n, trend }) => n > 0 && trend.verdict === verdict)
  const names = (all: readonly MetricStatistics[]) => listed(all.map(({ name }) => metricWord(name, wording)))
  const [overlap, mixed, few] = [of('overlap'), of('mixed'), of('too-few')]
  const clear = [...of('rose'), ...of('fell')].map(({ name, trend }) => {
    const ends = [trend.first, trend.last].map((quarter) => {
      const lengths = quarters.find((group) => group.name === quarter)?.metrics.find((one) => one.name === name)
      return `${medianText(lengths, wording)} in ${quarter}`
    })
    return `The median ${metricWord(name, wording)} ${trend.verdict} from ${ends[0]} to ${ends[1]}: their ${levelText(settings.strictLevel)} intervals lie apart, and no quarter between clearly goes the other way. What caused that, the figures do not say.`
  })
  return [
    ...clear,
    ...(overlap.length === 0
      ? []
      : [
          `No trend in ${names(overlap)}: the intervals of the first and the last quarter with enough incidents overlap, so that the difference may be chance.`,
        ]),
    ...(mixed.length === 0
      ? []
      : [
          `No trend in ${names(mixed)}: the last quarter differs from the first, but a quarter between goes the other way.`,
        ]),
    ...(few.length === 0
      ? []
      : [
          `Too few to tell a trend in ${names(few)}: fewer than ${settings.leastQuarters} quarters have ${settings.leastValues} incidents of which it is known.`,
        ]),
  ]
}

function medianText(lengths: GroupLengths | undefined, wording: Wording): string {
  const median = lengths?.median
  if (median === null || median === undefined) return 'a length that is not known'
  return `${lengthText(median.seconds, wording)} (${intervalText(median.interval, wording)})`
}
