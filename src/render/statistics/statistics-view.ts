import type { Statistics } from '../../statistics/statistics-schema.ts'
import { capitalized } from '../clean-text.ts'
import { quartersPicture } from './group-blocks.ts'
import { distributions } from './length-blocks.ts'
import { metricWord } from './metric-names.ts'
import { headline, lengthText } from './phrases.ts'
import type { StatisticsInput } from './statistics-input.ts'
import type { StatisticsView } from './statistics-shape.ts'
import { statisticsTexts } from './statistics-words.ts'

/** The figures as templates see them; `statistics-shape.ts` tells what there is. */
export function statisticsView(
  input: StatisticsInput,
  tool: { readonly name: string; readonly version: string },
): StatisticsView {
  const { statistics, wording } = input
  const { incidents, documents, groupings, actionItems } = statistics
  const length = (seconds: number | undefined) =>
    seconds === undefined ? undefined : { text: lengthText(seconds, wording), seconds }
  const groups = (by: Statistics['groupings'][number]['by']) =>
    (groupings.find((one) => one.by === by)?.groups ?? []).map(({ name, incidents: count }) => ({
      name,
      incidents: count,
    }))
  return {
    title: headline(statistics),
    asOf: statistics.asOf,
    incidents: { ...incidents, documents: documents.withIncidents },
    metrics: statistics.metrics.map(({ name, n, missing, median, p75, p90, max }) => ({
      name: { name, shown: capitalized(metricWord(name, wording)) },
      n,
      missing,
      median: length(median?.seconds),
      p75: length(p75?.seconds),
      p90: length(p90?.seconds),
      longest: length(max?.seconds),
    })),
    severities: groups('severity'),
    components: statistics.components.most.map(({ name, incidents: count }) => ({ name, incidents: count })),
    quarters: groups('quarter'),
    organizations: groups('organization'),
    rules: statistics.findings.rules.map(({ rule, incidents: count }) => ({ name: rule, incidents: count })),
    compared: {
      severities: groups('severity').length > 1,
      quarters: groups('quarter').length > 1,
      organizations: groups('organization').length > 1,
    },
    drawn: { distributions: distributions(input).length > 0, quarters: quartersPicture(input).length > 0 },
    actionItems: {
      done: actionItems.done,
      open: actionItems.open,
      withoutOwner: actionItems.withoutOwner,
      pastDue: actionItems.pastDue,
    },
    toldTwice: statistics.toldTwice.pairs,
    similar: statistics.similar.pairs,
    words: statisticsTexts,
    tool,
  }
}
