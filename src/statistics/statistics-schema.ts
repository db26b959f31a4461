import { z } from 'zod'
import { commitmentSchema, milestoneNameSchema } from '../model/incident.ts'

const seconds = z.number().min(0)
const count = z.int().min(0)
const share = z.number().min(0).max(1)
const day = z.string().regex(/^(\d{4}-\d\d-\d\d)?$/)

const intervalSchema = z.object({ low: z.number(), high: z.number() })

const quantileSchema = z.object({
  seconds,
  interval: intervalSchema.nullable().describe('bootstrap, at settings.level; null where there are too few values'),
})

const middleSchema = quantileSchema.extend({
  strictInterval: intervalSchema
    .nullable()
    .describe(
      'at settings.strictLevel or more, between two of the values in order, without any draw: by these, groups are compared',
    ),
})

/** An incident, where one is named. */
const namedIncidentSchema = z.object({
  document: z.string(),
  line: z.int().min(1).describe('where it begins in the document'),
  title: z.string(),
  organization: z.string(),
  reference: z.string(),
  day: day.describe("of its beginning; '' where none is known"),
})

const missingSchema = z.object({
  reason: z
    .enum(['no-milestone', 'not-stated', 'open-ended', 'day-only', 'no-day', 'zone-unknown', 'contradictory'])
    .describe(
      'no-milestone: the report lacks one or both; not-stated, open-ended: of the impact; day-only, no-day: a moment has no time of day, or no day; zone-unknown: of one of the two alone; contradictory: it ends before it begins',
    ),
  milestones: z.array(milestoneNameSchema).describe('those that are lacking'),
  incidents: count,
})

const trendSchema = z.object({
  verdict: z
    .enum(['too-few', 'overlap', 'mixed', 'rose', 'fell'])
    .describe(
      'too-few: quarters with enough values; overlap: of the strict intervals of the first and the last; mixed: these lie apart, but a quarter between clearly goes the other way',
    ),
  among: count.describe('quarters with enough values'),
  first: z.string().nullable(),
  last: z.string().nullable(),
})

const lengthsSchema = z.object({
  name: z.string(),
  n: count.describe('incidents with a value'),
  missing: count.describe('incidents without one'),
  median: middleSchema.nullable(),
  p90: quantileSchema.nullable(),
  max: seconds.nullable(),
})

const metricSchema = z.object({
  name: z.string(),
  from: milestoneNameSchema.nullable().describe('null of the impact, which is no pair of milestones'),
  to: milestoneNameSchema.nullable(),
  n: count.describe('incidents with a value'),
  missing: count.describe('incidents without one'),
  why: z.array(missingSchema).describe('why values are missing, the most frequent reason first'),
  median: middleSchema.nullable().describe('null where n is 0, as are the others'),
  p25: quantileSchema.nullable(),
  p75: quantileSchema.nullable(),
  p90: quantileSchema.nullable(),
  max: z.object({ seconds, incident: namedIncidentSchema }).nullable(),
  distribution: z.array(
    z.object({
      from: seconds.nullable().describe('null: from the shortest'),
      to: seconds.nullable().describe('null: to the longest; the value itself is not included'),
      count,
    }),
  ),
  values: z.array(seconds).nullable().describe('the shortest first; null where there are more than 1000'),
  trend: trendSchema.describe('of the medians of the quarters'),
})

const comparisonSchema = z.object({
  metric: z.string(),
  verdict: z
    .enum(['too-few', 'overlap', 'apart'])
    .describe('too-few: groups with enough values; overlap: no two can be told apart'),
  among: count.describe('groups with enough values'),
  apart: z
    .array(z.object({ higher: z.string(), lower: z.string() }))
    .describe('pairs whose strict intervals do not meet, the clearest first'),
})

const groupingSchema = z.object({
  by: z.enum(['severity', 'component', 'quarter', 'organization']),
  overlapping: z.boolean().describe('whether an incident can stand in several groups'),
  without: count.describe('incidents that stand in none'),
  further: count.describe('groups that are not listed: beyond the largest 12'),
  groups: z.array(z.object({ name: z.string(), incidents: count, metrics: z.array(lengthsSchema) })),
  comparisons: z.array(comparisonSchema).describe('a metric each; none for quarters, which metrics[].trend compares'),
})

const ruleSchema = z.object({
  rule: z.string(),
  findings: count,
  incidents: count.describe('with such a finding'),
  share: share.describe('of the incidents that were checked'),
  interval: intervalSchema.describe('of the share, by Wilson, at settings.level'),
  quarters: z.array(z.object({ name: z.string(), checked: count, incidents: count })),
  trend: trendSchema.describe('of the shares of the quarters'),
})

const likeness = {
  a: namedIncidentSchema,
  b: namedIncidentSchema,
}

export const statisticsSchema = z.object({
  schemaVersion: z.literal(1),
  asOf: day.describe('the day from which ages are counted'),
  settings: z.object({
    seed: z.int(),
    resamples: z.int().min(1),
    level: share,
    strictLevel: share,
    leastValues: count.describe('fewer give no interval, and are compared with nothing'),
    leastQuarters: count.describe('fewer show no trend'),
  }),
  incidents: z.object({
    count: count.describe('each telling once'),
    repeated: count.describe('left out: the same telling was given before, in another file'),
    from: day,
    to: day,
    withoutDay: count,
    organizations: count,
  }),
  documents: z.object({
    withIncidents: count,
    withoutIncidents: count.describe('read, and nothing of an incident in them'),
    unreadable: count,
    errors: z.array(z.object({ code: z.string(), documents: count })),
  }),
  metrics: z.array(metricSchema),
  groupings: z.array(groupingSchema),
  components: z.object({
    incidents: count.describe('that name any'),
    named: count.describe('different ones'),
    most: z
      .array(z.object({ name: z.string(), incidents: count, share: share.describe('of the incidents that name any') }))
      .describe('the 20 most often affected'),
  }),
  findings: z.object({ checked: count, unchecked: count, rules: z.array(ruleSchema) }),
  promises: z.array(z.object({ kind: commitmentSchema.shape.kind, kept: count, broken: count, open: count })),
  actionItems: z.object({
    done: count,
    open: count,
    withoutOwner: count,
    pastDue: count.describe('open, with a date as its due that is before asOf'),
    ages: z
      .array(
        z.object({
          from: z.int().nullable().describe('days since the incident began; null: its day is not known'),
          to: z.int().nullable().describe('null: no limit'),
          open: count,
          withoutOwner: count,
        }),
      )
      .describe('of the open ones'),
  }),
  toldTwice: z.object({
    pairs: count,
    listed: z
      .array(z.object({ ...likeness, same: z.enum(['beginning', 'reference']) }))
      .describe(
        'probably one incident in two tellings, each telling with the nearest one before it; all are counted. The first 50',
      ),
  }),
  similar: z.object({
    pairs: count,
    complete: z.boolean().describe('false where some words are in so many reports that not every pair was looked at'),
    listed: z
      .array(
        z.object({
          ...likeness,
          similarity: share.describe('rare words count more: shared weight by all weight (weighted Jaccard)'),
          words: z.array(z.string()).describe('shared ones, the rarest first'),
          components: z.array(z.string()).describe('shared ones'),
        }),
      )
      .describe(
        'different incidents whose causes are told in the same words: each with the earlier one that it resembles most, the 50 most alike',
      ),
  }),
})

export type Statistics = z.infer<typeof statisticsSchema>
export type MetricStatistics = Statistics['metrics'][number]
export type Grouping = Statistics['groupings'][number]
export type GroupLengths = Grouping['groups'][number]['metrics'][number]
export type Trend = z.infer<typeof trendSchema>
export type MetricComparison = z.infer<typeof comparisonSchema>
export type NamedIncident = z.infer<typeof namedIncidentSchema>
