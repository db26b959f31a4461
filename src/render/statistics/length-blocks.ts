import type { RootContent } from 'mdast'
import type { MissingReason } from '../../statistics/metric-value.ts'
import type { MetricStatistics } from '../../statistics/statistics-schema.ts'
import { capitalized } from '../clean-text.ts'
import { cell, item, list, nowrap, paragraph, strong, table } from '../nodes.ts'
import type { Wording } from '../wording.ts'
import { chartFigure } from './chart-figure.ts'
import { metricWord } from './metric-names.ts'
import { counted, intervalText, lengthText, levelText, listed } from './phrases.ts'
import type { StatisticsInput } from './statistics-input.ts'

/** The lengths with their quantiles; nothing where none is known. */
export function metrics({ statistics, wording }: StatisticsInput): RootContent[] {
  const known = statistics.metrics.filter(({ n }) => n > 0)
  if (known.length === 0) return []
  const head = [
    'Length of',
    'Known',
    'Missing',
    'Median',
    levelText(statistics.settings.level),
    'p75',
    'p90',
    'Longest',
  ]
  const rows = statistics.metrics.map(({ name, n, missing, median, p75, p90, max }) => [
    cell(capitalized(metricWord(name, wording))),
    nowrap(String(n)),
    nowrap(String(missing)),
    nowrap(median === null ? '' : lengthText(median.seconds, wording)),
    nowrap(median === null ? '' : intervalText(median.interval, wording) || 'too few'),
    nowrap(p75 === null ? '' : lengthText(p75.seconds, wording)),
    nowrap(p90 === null ? '' : lengthText(p90.seconds, wording)),
    nowrap(max === null ? '' : lengthText(max.seconds, wording)),
  ])
  return [table('statistics', head, rows, [1, 2])]
}

/** The picture of the lengths; nothing where fewer than two are known. */
export function distributions({ statistics, wording }: StatisticsInput): RootContent[] {
  const strips = statistics.metrics.flatMap(({ name, n, median, p25, p75, max, values, distribution }) =>
    n < 2 || median === null || p25 === null || p75 === null || max === null
      ? []
      : [
          {
            name: capitalized(metricWord(name, wording)),
            note: `${counted(n, 'incident')}, median ${lengthText(median.seconds, wording)}`,
            values,
            bins: distribution,
            p25: p25.seconds,
            median: median.seconds,
            p75: p75.seconds,
            longest: max.seconds,
            interval: median.interval,
          },
        ],
  )
  if (strips.length === 0) return []
  const told = strips.map(
    ({ name, note, p25, p75 }) =>
      `${name}: ${note}, half of them between ${lengthText(p25, wording)} and ${lengthText(p75, wording)}`,
  )
  return [chartFigure({ kind: 'distributions', strips }, `Lengths on a log scale. ${told.join('. ')}.`)]
}

/** Why lengths are missing; nothing where none is. */
export function missing({ statistics, wording }: StatisticsInput): RootContent[] {
  const lacking = statistics.metrics.filter((metric) => metric.missing > 0)
  if (lacking.length === 0) return []
  const items = lacking.map(({ name, why }) => {
    const milestones = why
      .filter(({ reason }) => reason === 'no-milestone')
      .sort((a, b) => a.milestones.length - b.milestones.length)
    const told = milestones.map(({ incidents, milestones: names }) => `${lackText(names, wording)} in ${incidents}`)
    const others = why.flatMap(({ reason, incidents }) =>
      reason === 'no-milestone' ? [] : [`${incidents} ${reasons[reason][incidents === 1 ? 0 : 1]}`],
    )
    const said = [...(told.length === 0 ? [] : [listed(told)]), ...others].join('; ')
    return item([paragraph(strong(`${capitalized(metricWord(name, wording))}:`), ` ${said}.`)])
  })
  return [list(items)]
}

function lackText(names: MetricStatistics['why'][number]['milestones'], { words }: Wording): string {
  return names.length > 1 ? 'neither' : `no ‘${names.map((name) => words.milestones[name]).join()}’`
}

/** Of one incident, and of several. */
const reasons: Readonly<Record<Exclude<MissingReason, 'no-milestone'>, readonly [string, string]>> = {
  'not-stated': ['states no impact', 'state no impact'],
  'open-ended': ['states no start or no end of it', 'state no start or no end of it'],
  'day-only': ['gives only the day', 'give only the day'],
  'no-day': ['gives no day', 'give no day'],
  'zone-unknown': ['gives a zone for one of the two moments alone', 'give a zone for one of the two moments alone'],
  contradictory: ['ends before it begins', 'end before they begin'],
}
