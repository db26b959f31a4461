import { z } from 'zod'
import { configSchemaOf } from '../check/config.ts'
import { rules } from '../check/rules.ts'
import { comparisonRules } from '../compare/rules.ts'
import { findingSchema } from '../model/finding.ts'
import { incidentSchema } from '../model/incident.ts'
import type { GeneratedFile } from './generated-file.ts'

/** The JSON Schemas (draft 2020-12) of what the program writes, and of the configuration it reads. */
export async function generateSchemas(): Promise<GeneratedFile[]> {
  return [
    // An incident has dozens of moments and positions; they are defined once.
    file('src/model/incident.schema.json', 'An incident', z.toJSONSchema(incidentSchema, { reused: 'ref' })),
    file('src/model/finding.schema.json', 'A finding', z.toJSONSchema(findingSchema)),
    file(
      'src/check/config.schema.json',
      'A configuration',
      z.toJSONSchema(configSchemaOf([...rules, ...comparisonRules]), { io: 'input' }),
    ),
  ]
}

function file(path: string, title: string, { $schema, ...rest }: z.core.JSONSchema.JSONSchema): GeneratedFile {
  return { path, content: `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n` }
}
