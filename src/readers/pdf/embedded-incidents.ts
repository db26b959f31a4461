import type { Incident } from '../../model/incident.ts'
import { inOrderOf } from '../in-order.ts'

const LONGEST = 8 * 1024 * 1024

/**
 * The incidents of a report that carries them as an embedded JSON file (ISO 32000-2, 14.13: an associated file that
 * is its source); undefined where none of the files is one. Files of other kinds are left alone.
 */
export async function embeddedIncidents(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ readonly name: string; readonly incidents: Incident[] } | undefined> {
  for (const [name, bytes] of files) {
    if (!/\.json$/i.test(name) || bytes.length > LONGEST) continue
    const text = new TextDecoder().decode(bytes)
    if (!text.includes('"schemaVersion"')) continue
    const { incidentSchema } = await import('../../model/incident.ts')
    const read = asArray(parsed(text))
    const found = incidentSchema.array().min(1).safeParse(read)
    if (found.success) return { name, incidents: inOrderOf(read, found.data as Incident[]) }
  }
  return undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}
