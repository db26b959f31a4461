import type { IncidentDraft } from '../incident-tree.ts'
import { type JsonContext, type JsonDialect, knownAt, proseAt, textAt } from './dialect.ts'
import {
  isArray,
  isObject,
  itemsAt,
  type JsonObject,
  type JsonValue,
  objectsAt,
  passageOf,
  stringAt,
  valueAt,
} from './json-value.ts'

/**
 * The status API of Slack (https://docs.slack.dev/reference/slack-status-api): `current` with `active_incidents`,
 * `history` as a list. Notes have no status of their own.
 */
export const slackStatus: JsonDialect = (values, context) => {
  if (!values.some(isSlackStatus)) return undefined
  return values.flatMap(incidentsIn).map((incident) => draftOf(incident, context))
}

function isSlackStatus(value: JsonValue): boolean {
  if (isArray(valueAt(value, 'active_incidents'))) return true
  return incidentsIn(value).some(
    (incident) =>
      stringAt(incident, 'date_created') !== undefined &&
      objectsAt(incident, 'notes').some((note) => stringAt(note, 'body') !== undefined),
  )
}

function incidentsIn(value: JsonValue): JsonObject[] {
  if (isArray(value)) return value.items.filter(isObject)
  if (isArray(valueAt(value, 'active_incidents'))) return [...objectsAt(value, 'active_incidents')]
  return isObject(value) ? [value] : []
}

function draftOf(incident: JsonObject, context: JsonContext): IncidentDraft {
  return {
    start: incident.start,
    end: incident.end,
    values: [
      knownAt(incident, 'title', 'title', context),
      knownAt(incident, 'id', 'reference', context),
      knownAt(incident, 'type', 'severity', context),
      knownAt(incident, 'url', 'link', context),
      knownAt(incident, 'date_created', 'record-time', context),
      knownAt(incident, 'date_updated', 'record-time', context),
      ...itemsAt(incident, 'services').map((service) => ({
        passage: passageOf(service, context.text),
        fact: { is: 'component' as const, affected: true },
      })),
    ],
    updates: objectsAt(incident, 'notes').map((note) => ({
      stamp: textAt(note, 'date_created', context),
      body: proseAt(note, 'body', context),
    })),
  }
}
