import { z } from 'zod'
import { findingSchema } from '../model/finding.ts'
import { incidentSchema, milestoneNameSchema } from '../model/incident.ts'

/** The document that a record comes from. What could not be read may lack all but its name. */
const recordedDocumentSchema = z.object({
  name: z.string().describe('as given; within an archive `archive.zip/path/in/it.md`'),
  sha256: z.string().optional().describe('of its bytes, in hex; absent where they could not be had'),
  format: z.string().optional().describe('as which it was read: markdown, text, html …; absent where it was not'),
  bytes: z.int().min(0).optional(),
})

const seconds = z.number().describe('negative where the two milestones contradict each other')

/** The measures of an incident, without the moments and events that they were made from: those are in the incident. */
export const recordedMeasuresSchema = z.object({
  metrics: z.array(
    z.object({
      name: z.string(),
      from: milestoneNameSchema,
      to: milestoneNameSchema,
      seconds: seconds
        .nullable()
        .describe('null where a milestone is missing, or the time between them is not settled'),
      missing: z.array(milestoneNameSchema),
    }),
  ),
  phases: z.array(z.object({ name: z.string(), from: milestoneNameSchema, to: milestoneNameSchema, seconds })),
  gaps: z.array(
    z.object({
      from: z.string().describe('id of the event before'),
      to: z.string().describe('id of the event after'),
      seconds: z.number(),
      atLeast: z.boolean().describe('true where an entry gives only its day'),
    }),
  ),
  impact: z.object({
    seconds: z.number().nullable().describe('union of the stated impact windows; null where none is closed'),
    inferredSeconds: z
      .number()
      .optional()
      .describe('from started to mitigated, only where no window is stated: never to be shown as stated'),
  }),
})

export const recordErrorSchema = z.object({
  code: z
    .enum(['empty', 'binary', 'too-long', 'unknown-format', 'unusable', 'unreadable', 'nested', 'timeout', 'internal'])
    .describe(
      'unreadable: its bytes could not be had; nested: an archive within an archive; timeout: it took too long; internal: a fault of this program',
    ),
  message: z.string().describe('one line: what, where, how to mend'),
})

const notes = z.array(z.string()).describe('what could not be read as it should, a line each')

/**
 * What a run over many documents gives, a line each: every incident of every document, and for a document that gives
 * none, why. Lines stand in the order of the documents, and those of one document in the order in which it tells.
 */
export const recordSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('incident'),
    document: recordedDocumentSchema,
    ordinal: z.int().min(0).describe('which incident of its document, from 0'),
    incident: incidentSchema,
    measures: recordedMeasuresSchema,
    findings: z
      .array(findingSchema)
      .optional()
      .describe('only where reports were checked; what is about no incident in particular stands with the first'),
    ignored: z
      .array(findingSchema)
      .optional()
      .describe('with the first incident alone: findings of the document that its own comments ask to ignore'),
    report: z.string().optional().describe('where it was rendered to: a path from the folder of the output'),
    notes,
  }),
  z.object({
    kind: z.literal('none').describe('it was read, and nothing of an incident is in it'),
    document: recordedDocumentSchema,
    notes,
  }),
  z.object({
    kind: z.literal('error'),
    document: recordedDocumentSchema,
    error: recordErrorSchema,
  }),
])

export type RecordedDocument = z.infer<typeof recordedDocumentSchema>
export type RecordedMeasures = z.infer<typeof recordedMeasuresSchema>
export type RecordErrorCode = z.infer<typeof recordErrorSchema>['code']
/** One line of the output. */
export type BatchRecord = z.infer<typeof recordSchema>
export type IncidentRecord = Extract<BatchRecord, { kind: 'incident' }>
export type ErrorRecord = Extract<BatchRecord, { kind: 'error' }>
