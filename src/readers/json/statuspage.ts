import { type Passage, slicePassage } from '../../model/passage.ts'
import type { IncidentDraft, KnownValue, UpdateDraft } from '../incident-tree.ts'
import { endOf, type JsonContext, type JsonDialect, knownAt, prose, proseAt, statusAt, textAt } from './dialect.ts'
import {
  flagAt,
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

const LISTS = ['incidents', 'scheduled_maintenances'] as const

/**
 * Atlassian Statuspage (https://developer.statuspage.io): `incidents.json`, `summary.json`, `scheduled-maintenances.json`,
 * a list of incidents, or a single one, with or without the `page` around it. A stamp is `display_at`; where the
 * record was made at another time, `created_at` stands beside it.
 */
export const statuspage: JsonDialect = (values, context) => {
  if (!values.some(isStatuspage)) return undefined
  return values.flatMap((value) => {
    const page = valueAt(value, 'page')
    const groups = groupNames(itemsAt(value, 'components'))
    return incidentsIn(value).map((incident) => draftOf(incident, page, groups, context))
  })
}

function isStatuspage(value: JsonValue): boolean {
  if (isArray(value)) return value.items.some((item) => isArray(valueAt(item, 'incident_updates')))
  const isNamed = ['id', 'name'].some((key) => valueAt(value, key) !== undefined)
  if (isNamed && isArray(valueAt(value, 'incident_updates'))) return true
  const single = valueAt(value, 'incident')
  if (isArray(valueAt(single, 'incident_updates'))) return true
  const lists = LISTS.map((key) => valueAt(value, key)).filter(isArray)
  if (lists.some(({ items }) => items.some((item) => isArray(valueAt(item, 'incident_updates'))))) return true
  return isObject(valueAt(value, 'page')) && lists.length > 0 && lists.every(({ items }) => items.length === 0)
}

function incidentsIn(value: JsonValue): JsonObject[] {
  if (isArray(value)) return value.items.filter(isObject)
  const single = valueAt(value, 'incident')
  if (isObject(single)) return [single]
  if (isObject(value) && isArray(valueAt(value, 'incident_updates'))) return [value]
  return LISTS.flatMap((key) => objectsAt(value, key))
}

function draftOf(
  incident: JsonObject,
  page: JsonValue | undefined,
  groups: ReadonlyMap<string, string>,
  context: JsonContext,
): IncidentDraft {
  if (flagAt(incident, 'backfilled')) {
    const name = stringAt(incident, 'name') ?? 'an incident'
    context.notes.push(`${JSON.stringify(name)} was backfilled: its times were entered afterwards.`)
  }
  const updates = objectsAt(incident, 'incident_updates')
  const ended = updates.some((update) => /^(?:resolved|completed)$/.test(stringAt(update, 'status') ?? ''))
  const components = objectsAt(incident, 'components')
  return {
    start: incident.start,
    end: incident.end,
    values: [
      knownAt(incident, 'name', 'title', context),
      knownAt(page, 'name', 'organization', context),
      knownAt(incident, 'id', 'reference', context),
      knownAt(incident, 'impact', 'severity', context),
      { passage: zoneOfPage(page, context), fact: { is: 'zone' } },
      knownAt(incident, 'shortlink', 'link', context),
      knownAt(incident, 'started_at', 'start', context),
      knownAt(incident, 'resolved_at', endOf(incident, 'started_at', 'resolved_at'), context),
      ...['monitoring_at', 'scheduled_for', 'scheduled_until', 'created_at', 'updated_at'].map((key) =>
        knownAt(incident, key, 'record-time', context),
      ),
      ...components.map((component) => componentOf(component, groups, ended, context)),
    ],
    updates: [...updatesOf(updates, components, groups, context), ...postmortemOf(incident, updates, context)],
  }
}

/** 'Etc/UTC' is UTC by its name in the tz database; the sign of 'Etc/GMT+5' has its sense only with the whole name. */
function zoneOfPage(page: JsonValue | undefined, context: JsonContext): Passage | undefined {
  const zone = textAt(page, 'time_zone', context)
  return zone !== undefined && /^Etc\/[A-Z]+$/i.test(zone.text) ? slicePassage(zone, 4) : zone
}

function componentOf(
  component: JsonObject,
  groups: ReadonlyMap<string, string>,
  ended: boolean,
  context: JsonContext,
): KnownValue {
  const group = groups.get(stringAt(component, 'group_id') ?? '')
  const status = stringAt(component, 'status')
  // The status is that of today: after the end it says nothing of the incident.
  const told = status !== undefined && !(ended && status === 'operational')
  return {
    passage: textAt(component, 'name', context),
    fact: {
      is: 'component',
      affected: true,
      ...(group !== undefined && { group }),
      ...(told && { status }),
    },
  }
}

function updatesOf(
  updates: readonly JsonObject[],
  components: readonly JsonObject[],
  groups: ReadonlyMap<string, string>,
  context: JsonContext,
): UpdateDraft[] {
  const told = new Set<string>()
  return updates.map((update) => {
    const shown = stringAt(update, 'display_at')
    const made = stringAt(update, 'created_at')
    const values: KnownValue[] = []
    if (shown !== undefined && made !== undefined && Date.parse(shown) !== Date.parse(made)) {
      values.push(knownAt(update, 'created_at', 'record-time', context))
    }
    for (const change of objectsAt(update, 'affected_components')) {
      const value = changeOf(change, components, groups, told, context)
      if (value !== undefined) values.push(value)
    }
    return {
      stamp: textAt(update, shown === undefined ? 'created_at' : 'display_at', context),
      ...statusAt(update, 'status', context),
      body: proseAt(update, 'body', context),
      values,
    }
  })
}

/** A component whose status an update tells; each change once, and none that was and stays operational. */
function changeOf(
  change: JsonObject,
  components: readonly JsonObject[],
  groups: ReadonlyMap<string, string>,
  told: Set<string>,
  context: JsonContext,
): KnownValue | undefined {
  const before = stringAt(change, 'old_status')
  const after = stringAt(change, 'new_status')
  const status = [after, before].find((one) => one !== undefined && one !== 'operational')
  const full = passageOf(valueAt(change, 'name'), context.text)
  if (status === undefined || full === undefined) return undefined
  const key = `${full.text}\n${before}\n${after}`
  if (told.has(key)) return undefined
  told.add(key)
  const component = components.find((one) => {
    const id = stringAt(one, 'id')
    return id !== undefined && id === stringAt(change, 'code')
  })
  const group = groups.get(stringAt(component, 'group_id') ?? '')
  return {
    passage: withoutGroup(full, stringAt(component, 'name')),
    fact: { is: 'component', affected: true, status, ...(group !== undefined && { group }) },
  }
}

/** Changes name a component with its group ('Integrations - Exports API'), the incident's list without. */
function withoutGroup(full: Passage, name: string | undefined): Passage {
  if (name === undefined || !full.text.endsWith(` - ${name}`)) return full
  return slicePassage(full, full.text.length - name.length)
}

/** The text of the postmortem, unless an update repeats it. */
function postmortemOf(incident: JsonObject, updates: readonly JsonObject[], context: JsonContext): UpdateDraft[] {
  const body = stringAt(incident, 'postmortem_body')
  const stamp = textAt(incident, 'postmortem_published_at', context)
  const repeated = body !== undefined && updates.some((update) => stringAt(update, 'body')?.trim() === body.trim())
  if ((body === undefined || repeated) && stamp === undefined) return []
  const text = repeated ? undefined : textAt(incident, 'postmortem_body', context)
  return [{ stamp, status: 'postmortem', body: prose(text, context) }]
}

/** Names of groups by their ids: components that are groups themselves. */
function groupNames(components: readonly JsonValue[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const component of components) {
    const id = stringAt(component, 'id')
    const name = stringAt(component, 'name')
    if (flagAt(component, 'group') && id !== undefined && name !== undefined) names.set(id, name)
  }
  return names
}
