import { z } from 'zod'
import { recordSchema } from '../batch/record.ts'
import { configSchemaOf } from '../check/config.ts'
import { levelSchema } from '../check/level.ts'
import { rules } from '../check/rules.ts'
import { comparisonRules } from '../compare/rules.ts'
import { findingSchema } from '../model/finding.ts'
import { incidentSchema } from '../model/incident.ts'
import { reviewSchema } from '../review/review-schema.ts'
import { statisticsSchema } from '../statistics/statistics-schema.ts'
import type { GeneratedFile } from './generated-file.ts'

/** The JSON Schemas (draft 2020-12) of what the program writes, and of the configuration it reads. */
export async function generateSchemas(): Promise<GeneratedFile[]> {
  return [
    // An incident has dozens of moments and positions; they are defined once.
    file('src/model/incident.schema.json', 'An incident', z.toJSONSchema(incidentSchema, { reused: 'ref' })),
    file('src/model/finding.schema.json', 'A finding', z.toJSONSchema(findingSchema)),
    file('src/batch/record.schema.json', 'A record of a batch', z.toJSONSchema(recordSchema, { reused: 'ref' })),
    file(
      'src/statistics/statistics.schema.json',
      'Statistics of incidents',
      z.toJSONSchema(statisticsSchema, { reused: 'ref' }),
    ),
    file('src/review/review.schema.json', 'What a report lacks', z.toJSONSchema(reviewSchema, { reused: 'ref' })),
    file(
      'src/check/config.schema.json',
      'A configuration',
      withOwnRules(z.toJSONSchema(configSchemaOf([...rules, ...comparisonRules]), { io: 'input' })),
    ),
  ]
}

type Schema = z.core.JSONSchema.JSONSchema

/** Rules of plugins, `team/name`, stand beside ours; their options are their own matter. All are described once. */
function withOwnRules({ $defs, properties = {}, ...schema }: Schema): Schema {
  const { rules: ours, overrides, ...others } = properties as Readonly<Record<string, Schema>>
  const { items, ...list } = overrides ?? {}
  const item = items as Schema
  const rules = { $ref: '#/$defs/rules' }
  return {
    ...schema,
    properties: {
      rules,
      ...others,
      overrides: { ...list, items: { ...item, properties: { ...item.properties, rules } } },
    },
    $defs: { ...$defs, rules: { ...ours, patternProperties: { [ownRule]: ownSetting } } },
  }
}

const ownRule = '^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$'
const level: Schema = { type: 'string', enum: levelSchema.options }
const ownSetting: Schema = {
  anyOf: [level, { type: 'array', prefixItems: [level, { type: 'object' }], minItems: 1, maxItems: 2 }],
}

function file(path: string, title: string, { $schema, ...rest }: z.core.JSONSchema.JSONSchema): GeneratedFile {
  return { path, content: `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n` }
}
