import { z } from 'zod'
import { basisSchema } from './basis.ts'
import { momentSchema, offsetSchema } from './moment.ts'
import { positionSchema } from './position.ts'

/** In the order in which an incident normally reaches them. */
export const milestoneNameSchema = z.enum([
  'started',
  'detected',
  'acknowledged',
  'escalated',
  'announced',
  'identified',
  'mitigated',
  'resolved',
])

/** Where an event was told: a timeline's entry, a status update, running prose, or a machine's record. */
export const eventSourceSchema = z.enum([
  'timeline',
  'update',
  'narrative',
  'alert',
  'chat',
  'change',
  'ticket',
  'metric',
])

export const statusSchema = z.enum([
  'scheduled',
  'investigating',
  'identified',
  'in_progress',
  'update',
  'monitoring',
  'verifying',
  'resolved',
  'completed',
  'postmortem',
])

export const zoneSchema = z.object({
  label: z.string().nullable(),
  offset: offsetSchema.nullable().describe("at the incident's date; null when unknown"),
  iana: z.string().nullable().describe('only where the document or the user names one'),
  basis: basisSchema,
  position: positionSchema.optional(),
})

/** One record of one source that tells of an event. */
export const evidenceSchema = z.object({
  source: z.string().describe('the file, as given'),
  line: z.int().describe('in that file, from 1'),
  column: z
    .int()
    .optional()
    .describe('in that line, from 1: where a long line holds several records, as JSON without breaks does'),
  instant: z.string().nullable().describe('RFC 3339, by the clock of that source'),
  text: z.string(),
  actor: z.string().optional(),
  link: z.string().optional(),
})

export const eventSchema = z.object({
  id: z.string(),
  at: momentSchema,
  until: momentSchema.optional().describe('for an entry that gives a span'),
  text: z.string().describe('what the entry tells, without its time'),
  source: eventSourceSchema,
  status: statusSchema.optional().describe('for status updates'),
  actor: z.string().optional(),
  link: z.string().optional(),
  key: z
    .string()
    .optional()
    .describe(
      'what the source calls the happening: an alert’s fingerprint, an incident’s id; entries of one key belong together',
    ),
  milestone: milestoneNameSchema.optional(),
  evidence: z
    .array(evidenceSchema)
    .optional()
    .describe('for an event drafted from several sources: each record that tells of it, the first being the one shown'),
  order: z.int().describe('rank in the source, from 0: what came first in the file'),
  list: z.int().optional().describe('entries of one list, table or run of headings share a number'),
  position: positionSchema.describe('the whole entry'),
})

export const milestoneSchema = z.object({
  at: momentSchema,
  event: z.string().optional().describe('id of the timeline event it was read from'),
  basis: basisSchema,
  reason: z.string().describe('which entry and which words decided it, for a person to read'),
  position: positionSchema,
})

export const impactWindowSchema = z.object({
  start: momentSchema.optional(),
  end: momentSchema.optional(),
  position: positionSchema,
})

export const durationSchema = z.object({
  iso: z.string().regex(/^P/),
  text: z.string(),
  approximate: z.boolean(),
  of: z.string().describe('what lasted: outage, detection, escalation, mitigation, resolution … or other'),
  position: positionSchema,
})

export const componentMentionSchema = z.object({
  name: z.string().describe('as spelled here'),
  affected: z.boolean(),
  text: z.string().describe('the statement'),
  position: positionSchema,
})

export const componentSchema = z.object({
  name: z.string(),
  group: z.string().optional(),
  affected: z.boolean().describe('true where any statement says so; the statements are all in mentions'),
  status: z.string().optional(),
  mentions: z.array(componentMentionSchema).min(1).describe('every statement about it, contradicting ones included'),
  position: positionSchema,
})

export const commitmentSchema = z.object({
  kind: z.enum(['next-update', 'postmortem', 'fix', 'other']),
  made: momentSchema.optional(),
  due: momentSchema,
  allowance: z.string().optional().describe('where the deadline was given as a length of time: "5 business days"'),
  text: z.string(),
  position: positionSchema,
})

export const actionItemSchema = z.object({
  text: z.string(),
  owner: z.string().optional(),
  due: z.string().optional().describe('as written'),
  done: z.boolean(),
  link: z.string().optional(),
  kind: z.string().optional().describe('where the document sorts its items: prevent, detect, mitigate …'),
  position: positionSchema,
})

export const sectionKindSchema = z.enum([
  'summary',
  'impact',
  'timeline',
  'detection',
  'response',
  'root-cause',
  'trigger',
  'resolution',
  'lessons',
  'action-items',
  'updates',
  'components',
  'communication',
  'background',
  'supporting',
  'other',
])

export const sectionSchema = z.object({
  kind: sectionKindSchema,
  heading: z.string(),
  markdown: z.string(),
  position: positionSchema,
})

/** One incident as a report tells it: what every reader writes and every other part reads. */
export const incidentSchema = z.object({
  schemaVersion: z.literal(1),
  title: z.string().optional(),
  organization: z.string().optional(),
  reference: z.string().optional(),
  severity: z.string().optional(),
  summary: z.string().optional(),
  source: z.object({
    name: z.string(),
    format: z.string(),
    sha256: z.string(),
    position: positionSchema.optional().describe('where it is told, in a document that tells several'),
    carrier: z
      .object({ name: z.string(), format: z.string(), sha256: z.string(), file: z.string() })
      .optional()
      .describe('the document that carried this incident as data, in a file inside of it, and was read for that'),
  }),
  zone: zoneSchema,
  timeline: z.array(eventSchema).describe('every told moment, in chronological order'),
  milestones: z.partialRecord(milestoneNameSchema, milestoneSchema),
  impact: z.object({ windows: z.array(impactWindowSchema) }),
  durations: z.array(durationSchema),
  components: z.array(componentSchema),
  commitments: z.array(commitmentSchema),
  actionItems: z.array(actionItemSchema),
  published: momentSchema.optional(),
  sections: z.array(sectionSchema),
})

export type MilestoneName = z.infer<typeof milestoneNameSchema>
export type EventSource = z.infer<typeof eventSourceSchema>
export type Status = z.infer<typeof statusSchema>
export type Zone = z.infer<typeof zoneSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type IncidentEvent = z.infer<typeof eventSchema>
export type Milestone = z.infer<typeof milestoneSchema>
export type ImpactWindow = z.infer<typeof impactWindowSchema>
export type StatedDuration = z.infer<typeof durationSchema>
export type Component = z.infer<typeof componentSchema>
export type ComponentMention = z.infer<typeof componentMentionSchema>
export type Commitment = z.infer<typeof commitmentSchema>
export type ActionItem = z.infer<typeof actionItemSchema>
export type SectionKind = z.infer<typeof sectionKindSchema>
export type Section = z.infer<typeof sectionSchema>
export type Incident = z.infer<typeof incidentSchema>
