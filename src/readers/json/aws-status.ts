import type { IncidentDraft } from '../incident-tree.ts'
import { BODY_LEVELS, isStamp } from '../incident-tree.ts'
import { innerMarkdown } from '../inner-markdown.ts'
import { stampedParagraphs } from '../stamped-paragraphs.ts'
import { type JsonContext, type JsonDialect, knownAt, textAt } from './dialect.ts'
import { isArray, isObject, type JsonObject, type JsonValue, objectsAt, stringAt, valueAt } from './json-value.ts'

/**
 * The service health of AWS (`data.json`): `current` and `archive`, lists of incidents of one service each. The
 * day stands only in `date`, seconds since 1970 as text; the updates in the HTML of `description` have clock times.
 */
export const awsStatus: JsonDialect = (values, context) => {
  const incidents = values.flatMap(incidentsIn)
  if (!incidents.some(isIncident)) return undefined
  return incidents.map((incident) => draftOf(incident, context))
}

function incidentsIn(value: JsonValue): JsonObject[] {
  if (isArray(value)) return value.items.filter(isObject)
  return ['current', 'archive'].flatMap((key) => objectsAt(value, key))
}

function isIncident(value: JsonValue): boolean {
  return (
    stringAt(value, 'service_name') !== undefined &&
    valueAt(value, 'date') !== undefined &&
    stringAt(value, 'description') !== undefined
  )
}

function draftOf(incident: JsonObject, context: JsonContext): IncidentDraft {
  const { place, html } = context
  const stamp = textAt(incident, 'date', context)
  const seconds = Number(stamp?.text ?? Number.NaN)
  const description = textAt(incident, 'description', context)
  const blocks = description === undefined ? [] : innerMarkdown(description, place, html, BODY_LEVELS)
  const { lead, updates } = stampedParagraphs(blocks, Number.isNaN(seconds) ? undefined : seconds * 1000, place)
  const alone = updates.length === 0 && isStamp(stamp)
  return {
    start: incident.start,
    end: incident.end,
    values: [
      knownAt(incident, 'summary', 'title', context),
      { passage: textAt(incident, 'service_name', context), fact: { is: 'component', affected: true } },
      ...(alone ? [] : [knownAt(incident, 'date', 'record-time', context)]),
    ],
    updates: alone
      ? [{ stamp, body: lead }]
      : [...(lead.length === 0 ? [] : [{ stamp: undefined, body: lead }]), ...updates],
  }
}
