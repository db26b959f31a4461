import { pointAt } from '../../model/document.ts'
import { type Incident, incidentSchema } from '../../model/incident.ts'
import { inOrderOf } from '../in-order.ts'
import { ReadError } from '../read-error.ts'
import { isArray, isObject, type JsonObject, type JsonValue, valueAt } from './json-value.ts'

/**
 * What `postmortem extract --format json` (or ndjson) has printed, as the incidents it is. Throws a ReadError that
 * names line and path where the schema does not hold: a half of an incident is none.
 */
export function knownIncidents(values: readonly JsonValue[], text: string, lineStarts: readonly number[]): Incident[] {
  const items = values.flatMap((value) => (isArray(value) ? value.items : [value]))
  return items.map((item) => {
    const line = (place: JsonValue): number => pointAt({ lineStarts, shift: 0 }, place.start).line
    if (!isObject(item)) {
      throw new ReadError('unusable', `line ${line(item)}: this list holds incidents, and here something else.`)
    }
    assertVersion(item, line(item))
    const read: unknown = JSON.parse(text.slice(item.start, item.end))
    const result = incidentSchema.safeParse(read)
    if (result.success) return inOrderOf(read, result.data)
    const [issue] = result.error.issues
    const path = issue?.path ?? []
    const more = result.error.issues.length > 1 ? ` (and ${result.error.issues.length - 1} more)` : ''
    throw new ReadError(
      'unusable',
      `line ${line(placeOf(item, path))}: not an incident as extract prints it: ${pathText(path)}: ${issue?.message ?? 'invalid'}${more}; mend it, or extract the report anew.`,
    )
  })
}

function assertVersion(item: JsonObject, line: number): void {
  const version = valueAt(item, 'schemaVersion')
  if (version?.kind === 'number' && version.value === 1) return
  const found = version?.kind === 'number' ? `schemaVersion ${version.value}` : 'no schemaVersion'
  throw new ReadError('unusable', `line ${line}: an incident with ${found}; this version reads schemaVersion 1.`)
}

/** The value that an issue is about, or the nearest around it. */
function placeOf(value: JsonValue, path: readonly PropertyKey[]): JsonValue {
  let at = value
  for (const key of path) {
    const next = isArray(at) ? at.items[Number(key)] : isObject(at) ? at.members.get(String(key))?.value : undefined
    if (next === undefined) return at
    at = next
  }
  return at
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return text === '' ? 'the incident' : text.replace(/^\./, '')
}
