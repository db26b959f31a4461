import { z } from 'zod'
import { positionSchema } from './position.ts'

export const severitySchema = z.enum(['error', 'warning', 'info'])

/** A contradiction, gap or broken promise, with its proof: the lines compared, both values, the arithmetic. */
export const findingSchema = z.object({
  rule: z.string(),
  severity: severitySchema,
  file: z.string(),
  message: z.string(),
  position: positionSchema.optional().describe('the line that proves it first; absent where the proof is an absence'),
  related: z.array(z.object({ message: z.string(), position: positionSchema })),
  data: z.record(z.string(), z.unknown()).describe('the values compared, for programs'),
})

export type Severity = z.infer<typeof severitySchema>
export type Finding = z.infer<typeof findingSchema>
