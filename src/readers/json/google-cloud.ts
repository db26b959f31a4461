import type { Status } from '../../model/incident.ts'
import type { IncidentDraft, KnownValue, UpdateDraft } from '../incident-tree.ts'
import { endOf, type JsonContext, type JsonDialect, knownAt, proseAt, textAt } from './dialect.ts'
import { isArray, isObject, type JsonObject, type JsonValue, objectsAt, stringAt, valueAt } from './json-value.ts'

/**
 * `incidents.json` of Google Cloud and Google Workspace (https://status.cloud.google.com/incidents.schema.json):
 * a list of incidents, or one. An update's status tells of the service, not of the work on it.
 */
export const googleCloud: JsonDialect = (values, context) => {
  const incidents = values.flatMap((value) => (isArray(value) ? value.items : [value])).filter(isObject)
  if (!incidents.some(isIncident)) return undefined
  return incidents.map((incident) => draftOf(incident, context))
}

function isIncident(value: JsonValue): boolean {
  return (
    stringAt(value, 'begin') !== undefined &&
    (stringAt(value, 'external_desc') !== undefined ||
      objectsAt(value, 'updates').some((update) => stringAt(update, 'when') !== undefined))
  )
}

function draftOf(incident: JsonObject, context: JsonContext): IncidentDraft {
  const products = objectsAt(incident, 'affected_products')
  const locations = ['currently_affected_locations', 'previously_affected_locations'].flatMap((key) =>
    objectsAt(incident, key),
  )
  return {
    start: incident.start,
    end: incident.end,
    values: [
      knownAt(incident, 'external_desc', 'title', context),
      knownAt(incident, 'id', 'reference', context),
      knownAt(incident, 'severity', 'severity', context),
      knownAt(incident, 'uri', 'link', context),
      knownAt(incident, 'begin', 'start', context),
      knownAt(incident, 'end', endOf(incident, 'begin', 'end'), context),
      knownAt(incident, 'created', 'record-time', context),
      knownAt(incident, 'modified', 'record-time', context),
      ...(products.length === 0
        ? [component(incident, 'service_name', undefined, context)]
        : products.map((product) => component(product, 'title', undefined, context))),
      ...locations.map((location) => component(location, 'title', 'location', context)),
    ],
    updates: updatesOf(incident, context),
  }
}

function component(value: JsonObject, key: string, group: string | undefined, context: JsonContext): KnownValue {
  return {
    passage: textAt(value, key, context),
    fact: { is: 'component', affected: true, ...(group !== undefined && { group }) },
  }
}

/** The latest update stands twice, in the list and by itself: by itself only where the list lacks it. */
function updatesOf(incident: JsonObject, context: JsonContext): UpdateDraft[] {
  const listed = objectsAt(incident, 'updates')
  const recent = valueAt(incident, 'most_recent_update')
  const known = listed.some(
    (update) =>
      stringAt(update, 'when') === stringAt(recent, 'when') && stringAt(update, 'text') === stringAt(recent, 'text'),
  )
  const updates = isObject(recent) && !known ? [recent, ...listed] : listed
  return updates.map((update) => {
    const shown = stringAt(update, 'when')
    const made = stringAt(update, 'created')
    const differs = shown !== undefined && made !== undefined && Date.parse(shown) !== Date.parse(made)
    const label = textAt(update, 'status', context)
    return {
      stamp: textAt(update, shown === undefined ? 'created' : 'when', context),
      status: label === undefined ? undefined : serviceStatus(label.text),
      label,
      body: proseAt(update, 'text', context),
      ...(differs && { values: [knownAt(update, 'created', 'record-time', context)] }),
    }
  })
}

/** AVAILABLE, SERVICE_INFORMATION, SERVICE_DISRUPTION, SERVICE_OUTAGE */
function serviceStatus(word: string): Status {
  return word.trim().toUpperCase() === 'AVAILABLE' ? 'resolved' : 'update'
}
