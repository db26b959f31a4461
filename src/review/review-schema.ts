import { z } from 'zod'
import { milestoneNameSchema, sectionKindSchema } from '../model/incident.ts'
import { offsetSchema } from '../model/moment.ts'
import { positionSchema } from '../model/position.ts'

const missingSchema = z.object({
  sections: z.array(sectionKindSchema).describe('no heading, and told nowhere else'),
  emptySections: z.array(z.object({ heading: z.string(), position: positionSchema.optional() })),
  prompts: z
    .array(
      z.object({
        text: z.string().describe('what it asks for'),
        heading: z.string().optional().describe('the nearest one above it'),
        position: positionSchema,
      }),
    )
    .describe("what a template asks for and nobody has written: '> To do: …'"),
  milestones: z.array(milestoneNameSchema),
  owners: z.int().describe('open action items that name nobody'),
  dueDays: z.int().describe('open action items that give no day'),
})

const openItemSchema = z.object({
  text: z.string(),
  owner: z.string().optional(),
  due: z.string().optional().describe('as written'),
  dueDay: z.iso.date().optional().describe('absent where what is written is no one day'),
  ageDays: z.int().nullable().describe('since the day under `since`; null where that is not known, or lies ahead'),
  overdueDays: z.int().optional().describe('days after the due day; negative: days left'),
  link: z.string().optional(),
  position: positionSchema,
})

const deadlineSchema = z.object({
  rule: z.string().describe('the clock: clock-eu-dora'),
  clock: z.string().describe('as people call it: DORA'),
  what: z.string().describe('what is due: initial notification'),
  due: z.iso.datetime().describe('RFC 3339, UTC'),
  local: z.string().describe('the same by the clock on which its days are counted, to the minute'),
  offset: offsetSchema.describe('of that clock'),
  within: z.string().describe('4 h, 1 month, 4 business days'),
  since: z.string().describe('what the moment is from which it counts'),
  from: z.iso.datetime().describe('that moment, RFC 3339, UTC'),
  article: z.string(),
  overdue: z.boolean(),
  position: positionSchema.optional().describe('of that moment; absent where the configuration gives it'),
})

const unanchoredSchema = z.object({
  rule: z.string(),
  clock: z.string(),
  what: z.string(),
  article: z.string(),
  missing: z.array(
    z.object({
      moment: z.string().describe('what it is: when it was classified as major'),
      label: z.string().optional().describe('a label of the report that gives it; absent for a milestone'),
      told: z.boolean().describe('whether it is told, and only its zone or day is not'),
    }),
  ),
})

/** What one report lacks before it is finished, and what falls due. */
export const reviewSchema = z.object({
  schemaVersion: z.literal(1),
  file: z.string(),
  title: z.string().optional(),
  reference: z.string().optional(),
  severity: z.string().optional(),
  now: z.iso.datetime().describe('the present to which ages and days are counted'),
  finished: z.boolean().describe('nothing is missing, nothing overdue is owed, and no error or warning is found'),
  missing: missingSchema,
  findings: z
    .object({ error: z.int(), warning: z.int(), info: z.int() })
    .describe('of all rules besides those that say what is missing'),
  since: z
    .object({ what: z.enum(['published', 'ended', 'last entry']), day: z.iso.date() })
    .optional()
    .describe('the day from which action items age'),
  openItems: z.array(openItemSchema),
  deadlines: z.array(deadlineSchema).describe('what clocks ask for and the report does not state, the next first'),
  unanchored: z.array(unanchoredSchema).describe('what clocks ask for, where nothing says from when they count'),
})

export type Review = z.infer<typeof reviewSchema>
export type OpenItem = z.infer<typeof openItemSchema>
export type Deadline = z.infer<typeof deadlineSchema>
export type UnanchoredDeadline = z.infer<typeof unanchoredSchema>
