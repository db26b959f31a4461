import { z } from 'zod'
import { positionSchema } from './position.ts'

export const severitySchema = z.enum(['error', 'warning', 'info'])

/** Puts `text` in the place of what stands between two offsets of the source, counted as positions are. */
export const textEditSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
})

const relatedSchema = z.object({
  message: z.string(),
  file: z.string().optional().describe("where it is not the finding's own"),
  position: positionSchema,
})

/** Why a finding does not count. */
const ignoredSchema = z.object({
  by: z.enum(['comment', 'baseline']).describe('a comment in the report, or a file of findings that are known'),
  reason: z.string().optional().describe('as the comment gives it'),
  position: positionSchema.optional().describe('of the comment'),
})

/** A contradiction, gap or broken promise, with its proof: the lines compared, both values, the arithmetic. */
export const findingSchema = z.object({
  rule: z.string(),
  severity: severitySchema,
  file: z.string(),
  message: z.string(),
  position: positionSchema.optional().describe('the line that proves it first; absent where the proof is an absence'),
  related: z.array(relatedSchema),
  data: z.record(z.string(), z.unknown()).describe('the values compared, for programs'),
  fix: z.array(textEditSchema).optional().describe('what mends it, where that can be known; the edits do not overlap'),
  ignored: ignoredSchema.optional().describe('only of a finding that does not count'),
})

export type Severity = z.infer<typeof severitySchema>
export type Finding = z.infer<typeof findingSchema>
export type TextEdit = z.infer<typeof textEditSchema>
