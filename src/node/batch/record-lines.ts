import { z } from 'zod'
import { tellsOfAnIncident } from '../../batch/tells-of-an-incident.ts'
import { type Finding, findingSchema } from '../../model/finding.ts'
import { type Incident, incidentSchema } from '../../model/incident.ts'
import { linesOf } from './lines.ts'

/** What a line of NDJSON records: an incident, checked or not, a document without one or that was not read, or a fault. */
export type LineRecord =
  | { readonly kind: 'incident'; readonly incident: Incident; readonly findings: readonly Finding[] | undefined }
  | { readonly kind: 'none' }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'fault'; readonly line: number; readonly message: string }

/** Longer than any record of a document that is taken. */
const LONGEST = 256 * 1024 * 1024

/** Whether a text begins as records do: those of `batch`, or incidents as `extract --format ndjson` prints them. */
export function beginsWithRecord(text: string): boolean {
  return /^\uFEFF?\s*\{"(?:kind"\s*:\s*"(?:incident|none|error)"|schemaVersion"\s*:\s*1\b)/.test(text)
}

/** The records of a stream of NDJSON, one by one; empty lines are passed over. */
export async function* recordLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<LineRecord> {
  let line = 0
  for await (const given of linesOf(stream, LONGEST)) {
    line += 1
    if ('tooLong' in given) {
      yield { kind: 'fault', line, message: `the line is longer than ${LONGEST / 1024 / 1024} MiB` }
      continue
    }
    const text = given.bytes.toString('utf8').replace(/^\uFEFF/, '')
    if (text.trim() !== '') yield recordOf(text, line)
  }
}

const lineSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('incident'),
    incident: incidentSchema,
    findings: z.array(findingSchema).optional(),
  }),
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('error'), error: z.object({ code: z.string().max(100) }) }),
])

function recordOf(text: string, line: number): LineRecord {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'fault', line, message: 'it is no JSON: was the file cut off?' }
  }
  const bare = typeof value === 'object' && value !== null && 'schemaVersion' in value
  const { data, error } = lineSchema.safeParse(bare ? { kind: 'incident', incident: value } : value)
  if (data === undefined) {
    const [issue] = error.issues
    const path = issue?.path.join('.') ?? ''
    return { kind: 'fault', line, message: `no record as batch or extract writes it: ${path}: ${issue?.message ?? ''}` }
  }
  if (data.kind === 'error') return { kind: 'error', code: data.error.code }
  if (data.kind === 'none' || !tellsOfAnIncident(data.incident)) return { kind: 'none' }
  return { kind: 'incident', incident: data.incident, findings: data.findings }
}

/** A record of a database, from its texts of JSON. */
export function storedRecord(incident: string, findings: string | null): LineRecord {
  const value: unknown = {
    kind: 'incident',
    incident: JSON.parse(incident),
    ...(findings !== null && { findings: JSON.parse(findings) }),
  }
  return recordOf(JSON.stringify(value), 0)
}
