import type { Passage } from '../../model/passage.ts'
import type { IncidentDraft, KnownValue, SectionDraft } from '../incident-tree.ts'
import { type JsonContext, type JsonDialect, knownAt, textAt } from './dialect.ts'
import { eventRecord, MILESTONES } from './firehydrant-events.ts'
import { joined, said } from './joined-passages.ts'
import { isArray, isObject, type JsonObject, type JsonValue, objectsAt, stringAt, valueAt } from './json-value.ts'
import { nameList, taskList } from './task-list.ts'
import {
  eachMilestoneOnce,
  entryOf,
  itemsUnder,
  linkAt,
  nameAt,
  ownItems,
  spanAt,
  spanOf,
  type ToolRecord,
  unknownKinds,
  wordsAt,
} from './tool-record.ts'

/**
 * FireHydrant: incidents with milestones, impacts and roles, the events of their timelines, and tasks
 * (https://docs.firehydrant.com/reference/).
 */
export const firehydrant: JsonDialect = (values, context) => {
  const items = ownItems(values, itemsUnder(['data']), isRecord, 'FireHydrant', context)
  if (items === undefined) return undefined
  const incidents = items.filter(isIncident)
  const groups = new Map<string, JsonObject[]>(incidents.map((one) => [stringAt(one, 'id') ?? '', [one]]))
  const [first = ''] = groups.keys()
  for (const item of items) {
    if (isIncident(item)) continue
    const id = stringAt(item, 'incident_id') ?? first
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [item])
    else group.push(item)
  }
  const unknown = unknownKinds('FireHydrant event', context)
  const drafts = [...groups.values()].map((group) => draftOf(group, unknown.add, context))
  unknown.tell()
  return drafts
}

function isRecord(value: JsonValue): boolean {
  return isIncident(value) || isEvent(value) || isTask(value)
}

function isIncident(value: JsonValue): boolean {
  return (
    stringAt(value, 'name') !== undefined &&
    ['milestones', 'lifecycle_phases'].some((key) => isArray(valueAt(value, key))) &&
    ['private_id', 'incident_url', 'private_status_page_url', 'current_milestone'].some(
      (key) => valueAt(value, key) !== undefined,
    )
  )
}

function isEvent(value: JsonValue): boolean {
  return (
    ['incident_id', 'type', 'occurred_at'].every((key) => stringAt(value, key) !== undefined) &&
    isObject(valueAt(value, 'data'))
  )
}

function isTask(value: JsonValue): boolean {
  return (
    stringAt(value, 'title') !== undefined &&
    /^(?:open|in_progress|done|cancelled)$/.test(stringAt(value, 'state') ?? '') &&
    isObject(valueAt(value, 'created_by')) &&
    stringAt(valueAt(value, 'created_by'), 'source') !== undefined
  )
}

function draftOf(items: readonly JsonObject[], unknown: (type: string) => void, context: JsonContext): IncidentDraft {
  const incident = items.find(isIncident)
  const shared = {
    link: linkAt(incident, 'incident_url', 'private_status_page_url'),
    key: stringAt(incident, 'id') ?? stringAt(items[0], 'incident_id'),
  }
  const records = [
    ...(incident === undefined ? [] : milestoneRecords(incident, context)),
    ...items.filter(isEvent).map((event) => eventRecord(event, unknown, context)),
  ]
  return {
    ...spanOf(items),
    values: incident === undefined ? [] : headOf(incident, context),
    updates: eachMilestoneOnce(records.map((record) => entryOf({ ...shared, ...record }, context))),
    sections: [
      ...(incident === undefined ? [] : rolesOf(incident, context)),
      ...tasksOf(items.filter(isTask), context),
    ],
  }
}

function headOf(incident: JsonObject, context: JsonContext): KnownValue[] {
  const impacts = objectsAt(incident, 'impacts')
  const named = new Set(impacts.map((one) => stringAt(valueAt(one, 'impact'), 'name')))
  const others = ['services', 'functionalities']
    .flatMap((key) => objectsAt(incident, key))
    .filter((one) => !named.has(stringAt(one, 'name')))
  const summary = ['summary', 'customer_impact_summary', 'description'].find(
    (key) => stringAt(incident, key) !== undefined,
  )
  return [
    knownAt(incident, 'name', 'title', context),
    knownAt(valueAt(incident, 'organization'), 'name', 'organization', context),
    knownAt(incident, valueAt(incident, 'number') === undefined ? 'id' : 'number', 'reference', context),
    knownAt(incident, 'severity', 'severity', context),
    knownAt(incident, 'incident_url', 'link', context),
    ...(summary === undefined ? [] : [knownAt(incident, summary, 'summary', context)]),
    ...impacts.map((impact): KnownValue => {
      const status = stringAt(valueAt(impact, 'condition'), 'name')
      return {
        passage: textAt(valueAt(impact, 'impact'), 'name', context),
        fact: { is: 'component', affected: true, ...(status !== undefined && { status }) },
      }
    }),
    ...others.map(
      (one): KnownValue => ({
        passage: textAt(one, 'name', context),
        fact: { is: 'component', affected: true },
      }),
    ),
  ]
}

/** The phases of an incident hold its milestones; the list beside them is the older form of the same. */
function milestoneRecords(incident: JsonObject, context: JsonContext): ToolRecord[] {
  const phased = objectsAt(incident, 'lifecycle_phases').flatMap((phase) => objectsAt(phase, 'milestones'))
  const reached = (phased.length > 0 ? phased : objectsAt(incident, 'milestones')).filter(
    (one) => valueAt(one, 'occurred_at') !== undefined,
  )
  return reached.map((one) => {
    const key = stringAt(one, 'slug') === undefined ? 'type' : 'slug'
    return {
      source: 'ticket' as const,
      at: textAt(one, 'occurred_at', context),
      text: joined(
        ': ',
        said('Milestone', spanAt(one, key)),
        textAt(one, 'name', context) ?? wordsAt(one, key, context),
      ),
      actor: nameAt(one, 'updated_by', 'name'),
      milestone: MILESTONES.get(stringAt(one, key) ?? ''),
    }
  })
}

function rolesOf(incident: JsonObject, context: JsonContext): SectionDraft[] {
  const roles = objectsAt(incident, 'role_assignments').map((one) => ({
    role: textAt(valueAt(one, 'incident_role'), 'name', context),
    person: textAt(valueAt(one, 'user'), 'name', context),
  }))
  const list = nameList(roles, context)
  return list === undefined ? [] : [{ heading: said('Roles', spanAt(incident, 'role_assignments')), body: [list] }]
}

function tasksOf(items: readonly JsonObject[], context: JsonContext): SectionDraft[] {
  const [first] = items
  if (first === undefined) return []
  const tasks = items.map((item) => ({
    text: textAt(item, 'title', context),
    owner: ownerOf(item, context),
    due: textAt(item, 'due_at', context),
    done: /^(?:done|cancelled)$/.test(stringAt(item, 'state') ?? ''),
  }))
  return [{ heading: said('Action items', first), body: [taskList(tasks, context)] }]
}

function ownerOf(task: JsonObject, context: JsonContext): Passage | undefined {
  return textAt(valueAt(task, 'assignee'), 'name', context)
}
