import type { RootContent } from 'mdast'
import type { Grouping } from '../../statistics/statistics-schema.ts'
import { capitalized, cleanText } from '../clean-text.ts'
import { cell, nowrap, paragraph, table } from '../nodes.ts'
import { chartFigure } from './chart-figure.ts'
import { metricWord } from './metric-names.ts'
import { counted, intervalText, lengthText, levelText } from './phrases.ts'
import type { StatisticsInput } from './statistics-input.ts'
import { comparisonSentences, groupWords, trendSentences } from './verdicts.ts'

const heads = {
  severity: 'Severity',
  component: 'Component',
  quarter: 'Quarter',
  organization: 'Organisation',
} as const
const MOST_QUARTERS = 12
/** Fifteen years: a mistyped year among the rest must not press them together. */
const MOST_DRAWN = 60

/** The groups as a table, and whether they can be told apart; nothing where there are fewer than two. */
export function groupsBlock(by: 'severity' | 'component' | 'organization') {
  return (input: StatisticsInput): RootContent[] => {
    const grouping = groupingOf(by, input)
    if (grouping.groups.length < 2) return []
    const { statistics, wording } = input
    return [
      ...comparisonSentences(grouping, statistics, wording).map((said) => paragraph(said)),
      groupTable(grouping, grouping.groups, input),
      ...restOf(grouping),
    ]
  }
}

/** Whether there is a trend, and the latest quarters; nothing where there are fewer than two. */
export function quarter(input: StatisticsInput): RootContent[] {
  const grouping = groupingOf('quarter', input)
  if (grouping.groups.length < 2) return []
  const earlier = Math.max(0, grouping.groups.length - MOST_QUARTERS)
  return [
    ...trendSentences(input.statistics, input.wording).map((said) => paragraph(said)),
    groupTable(grouping, grouping.groups.slice(earlier), input),
    ...(earlier === 0 ? [] : [paragraph(`The ${earlier} quarters before these are in the JSON.`)]),
    ...restOf(grouping),
  ]
}

/** The medians of the quarters; nothing where fewer than two have any. */
export function quartersPicture(input: StatisticsInput): RootContent[] {
  const { metric, wording } = input
  const { groups } = groupingOf('quarter', input)
  const quarters = everyQuarter(groups.map(({ name }) => name)).map((name) => {
    const lengths = groups.find((group) => group.name === name)?.metrics.find((one) => one.name === metric)
    return {
      name,
      n: lengths?.n ?? 0,
      median: lengths?.median?.seconds ?? null,
      interval: lengths?.median?.interval ?? null,
    }
  })
  const known = quarters.filter(({ median }) => median !== null)
  if (known.length < 2) return []
  while (quarters[0]?.median === null) quarters.shift()
  const told = known.map(
    ({ name, n, median, interval }) =>
      `${name}: ${lengthText(median ?? 0, wording)} of ${n}${interval === null ? '' : ` (${intervalText(interval, wording)})`}`,
  )
  const alt = `Median ${metricWord(metric, wording)} of each quarter on a log scale. ${told.join('; ')}.`
  return [
    paragraph(`The picture shows ${metricWord(metric, wording)}.`),
    chartFigure({ kind: 'quarters', name: metric, quarters }, alt),
  ]
}

/** From the first to the last, those without incidents as well: a picture of time leaves none out. */
function everyQuarter(names: readonly string[]): string[] {
  const [first = 0, last = -1] = [names[0], names.at(-1)].map((name = '') => {
    const [year = '', number = ''] = name.split('-Q')
    return Number(year) * 4 + Number(number) - 1
  })
  const length = Math.min(MOST_DRAWN, last - first + 1)
  return Array.from({ length }, (_, index) => {
    const place = last - length + 1 + index
    return `${Math.floor(place / 4)}-Q${(place % 4) + 1}`
  })
}

/** The components most often affected; nothing where there are none. */
export function componentsPicture({ statistics }: StatisticsInput): RootContent[] {
  const { most, named } = statistics.components
  if (most.length === 0) return []
  const bars = most.map(({ name, incidents }) => ({ name: cleanText(name), count: incidents }))
  const told = bars.map(({ name, count }) => `${name} ${count}`).join('; ')
  return [
    chartFigure({ kind: 'bars', bars }, `Incidents by component. ${told}.`),
    ...(named > most.length ? [paragraph(`${named - most.length} further components were affected less often.`)] : []),
  ]
}

function groupingOf(by: Grouping['by'], { statistics }: StatisticsInput): Grouping {
  const grouping = statistics.groupings.find((one) => one.by === by)
  if (grouping === undefined) throw new RangeError(`no grouping by ${by}`)
  return grouping
}

function groupTable(grouping: Grouping, groups: Grouping['groups'], { statistics, metric, wording }: StatisticsInput) {
  const word = metricWord(metric, wording)
  const head = [
    heads[grouping.by],
    'Incidents',
    'Known',
    `Median ${word}`,
    levelText(statistics.settings.level),
    'p90',
    'Longest',
  ]
  const rows = groups.map(({ name, incidents, metrics }) => {
    const lengths = metrics.find((one) => one.name === metric)
    const { median = null, p90 = null, max = null } = lengths ?? {}
    return [
      cell(name),
      nowrap(String(incidents)),
      nowrap(String(lengths?.n ?? 0)),
      nowrap(median === null ? '' : lengthText(median.seconds, wording)),
      nowrap(median === null ? '' : intervalText(median.interval, wording) || 'too few'),
      nowrap(p90 === null ? '' : lengthText(p90.seconds, wording)),
      nowrap(max === null ? '' : lengthText(max, wording)),
    ]
  })
  return table('statistics', head, rows, [1, 2])
}

function restOf({ by, without, further }: Grouping): RootContent[] {
  const said = [
    ...(further === 0 ? [] : [`${further} further ${groupWords[by]} have fewer incidents`]),
    ...(without === 0 ? [] : [`${counted(without, 'incident')} ${without === 1 ? 'is' : 'are'} in none`]),
  ]
  return said.length === 0 ? [] : [paragraph(`${capitalized(said.join('; '))}.`)]
}
