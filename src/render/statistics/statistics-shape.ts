import { fields, flag, length, list, number, term, text, type ValueOf } from '../template/shape.ts'
import { statisticsTexts } from './statistics-words.ts'

const texts = fields(
  Object.fromEntries(Object.keys(statisticsTexts).map((key) => [key, text])) as Record<
    keyof typeof statisticsTexts,
    typeof text
  >,
)

const counted = list(fields({ name: text, incidents: number }))

/**
 * All that a template of statistics can name. Counts are numbers, so that `{{#if actionItems.open}}` asks whether there
 * are any. `compared` says of which groups there are two or more, `drawn`
 * which pictures are not empty. What else there is to say stands in the blocks.
 */
export const statisticsShape = fields({
  title: text,
  asOf: text,
  incidents: fields({
    count: number,
    repeated: number,
    from: text,
    to: text,
    withoutDay: number,
    organizations: number,
    documents: number,
  }),
  metrics: list(
    fields({ name: term, n: number, missing: number, median: length, p75: length, p90: length, longest: length }),
  ),
  severities: counted,
  components: counted,
  quarters: counted,
  organizations: counted,
  rules: counted,
  compared: fields({ severities: flag, quarters: flag, organizations: flag }),
  drawn: fields({ distributions: flag, quarters: flag }),
  actionItems: fields({ done: number, open: number, withoutOwner: number, pastDue: number }),
  toldTwice: number,
  similar: number,
  words: texts,
  tool: fields({ name: text, version: text }),
})

export type StatisticsView = ValueOf<typeof statisticsShape>

/** The data blocks of a template of statistics, with what each shows. */
export const statisticsBlocks = {
  overview: { shows: 'of what the figures are, as a list' },
  metrics: { shows: 'the lengths with their quantiles and intervals, as a table' },
  distributions: { shows: 'the lengths on a log scale, each incident a dot, as a picture' },
  missing: { shows: 'why lengths are not known, as a list' },
  severity: { shows: 'the severities compared' },
  organization: { shows: 'the organisations compared' },
  'quarters-picture': { shows: 'the median of each quarter with its interval, as a picture' },
  quarter: { shows: 'whether there is a trend, and the latest quarters as a table' },
  'components-picture': { shows: 'the components most often affected, as a picture' },
  component: { shows: 'the components compared' },
  rules: { shows: 'what the check found, by rule, and how that changes' },
  promises: { shows: 'promises kept, broken and open' },
  actions: { shows: 'open action items by their age' },
  'told-twice': { shows: 'incidents that are probably told twice' },
  similar: { shows: 'incidents whose causes are told in the same words' },
  method: { shows: 'how the figures were made' },
} as const

export type StatisticsBlock = keyof typeof statisticsBlocks
