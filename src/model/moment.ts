import { z } from 'zod'
import { basisSchema } from './basis.ts'
import { positionSchema } from './position.ts'

export const offsetSchema = z.string().regex(/^(Z|[+-]\d\d:\d\d(:\d\d)?)$/)

export const precisionSchema = z.enum(['day', 'hour', 'minute', 'second'])

/**
 * A point in time as the source tells it. What was written (`text`, `position`), its wall-clock reading
 * (`local`), and the instant, which exists only where the document settles both day and offset.
 */
export const momentSchema = z.object({
  text: z.string().describe('the expression as written'),
  local: z
    .string()
    .regex(/^(\d{4}-\d\d-\d\d)?(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?)?$/)
    .describe('wall clock, ISO 8601, to the precision written; "T08:30" where no day can be known'),
  offset: offsetSchema.nullable().describe('null where the document does not settle it'),
  instant: z.string().nullable().describe('RFC 3339 in UTC; null unless day and offset are known'),
  precision: precisionSchema,
  approximate: z.boolean(),
  alternatives: z.array(z.string()).optional().describe('other readings of local, where the expression is open'),
  zone: z
    .object({
      label: z.string().describe('the label as written: CET, UTC, Europe/Berlin, PT …'),
      iana: z.string().optional(),
      problem: z
        .enum(['contradicts-date', 'ambiguous-label', 'skipped', 'doubled'])
        .optional()
        .describe(
          'contradicts-date: a label that is not in force on that day (CET in July); skipped, doubled: a clock change',
        ),
      otherOffsets: z
        .array(offsetSchema)
        .optional()
        .describe('further offsets that the label may mean, or that a doubled hour has'),
    })
    .optional()
    .describe('absent where no zone is known'),
  rollover: z
    .literal(true)
    .optional()
    .describe(
      'where no date is written and the clock went past midnight: its day is that of the entry before, and one on',
    ),
  basis: z.object({ date: basisSchema, zone: basisSchema }),
  position: positionSchema,
})

export type Moment = z.infer<typeof momentSchema>
export type Precision = z.infer<typeof precisionSchema>
