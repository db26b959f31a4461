import { z } from 'zod'
import { configSchemaOf } from '../check/config.ts'
import { rules } from '../check/rules.ts'
import { findingSchema } from '../model/finding.ts'
import { incidentSchema } from '../model/incident.ts'
import type { GeneratedFile } from './generated-file.ts'

/** The JSON Schemas (draft 2020-12) of what the program writes, and of the configuration it reads. */
export async function generateSchemas(): Promise<GeneratedFile[]> {
  return [
    file('src/model/incident.schema.json', 'An incident', incidentSchema, 'output'),
    file('src/model/finding.schema.json', 'A finding', findingSchema, 'output'),
    file('src/check/config.schema.json', 'A configuration', configSchemaOf(rules), 'input'),
  ]
}

function file(path: string, title: string, schema: z.ZodType, io: 'input' | 'output'): GeneratedFile {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, reused: 'ref' })
  return { path, content: `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n` }
}
