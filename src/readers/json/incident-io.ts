import type { MilestoneName } from '../../model/incident.ts'
import { epochOfStamp } from '../epoch-of-stamp.ts'
import type { IncidentDraft, KnownValue, SectionDraft } from '../incident-tree.ts'
import { statusOfWord } from '../status-word.ts'
import { type JsonContext, type JsonDialect, knownAt, prose, textAt } from './dialect.ts'
import { joined, said, titled } from './joined-passages.ts'
import {
  isObject,
  type JsonObject,
  type JsonValue,
  objectAt,
  objectsAt,
  passageOf,
  stringAt,
  valueAt,
} from './json-value.ts'
import { nameList, type Task, taskList } from './task-list.ts'
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
} from './tool-record.ts'

const LISTS = ['incidents', 'incident', 'incident_updates', 'follow_ups', 'follow_up', 'actions', 'action'] as const

/**
 * incident.io: incidents, their updates, follow-ups and actions, as its API gives them
 * (https://api-docs.incident.io/), and the incidents in its webhooks.
 */
export const incidentIo: JsonDialect = (values, context) => {
  const items = ownItems(values, recordsIn, isRecord, 'incident.io', context)
  if (items === undefined) return undefined
  const groups = new Map<string, JsonObject[]>()
  for (const item of items) {
    const id = (isIncident(item) ? stringAt(item, 'id') : stringAt(item, 'incident_id')) ?? ''
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [item])
    else group.push(item)
  }
  return [...groups.values()].map((group) => draftOf(group, context))
}

/** A webhook holds its incident under the name of its event. */
function recordsIn(value: JsonValue): readonly JsonValue[] {
  const event = stringAt(value, 'event_type')
  const held = event === undefined ? undefined : objectAt(value, event)
  return held === undefined ? itemsUnder(LISTS)(value) : [objectAt(held, 'incident') ?? held]
}

function isRecord(value: JsonValue): boolean {
  return isIncident(value) || isUpdate(value) || isTask(value)
}

function isIncident(value: JsonValue): boolean {
  return isObject(valueAt(value, 'incident_status')) && stringAt(value, 'reference') !== undefined
}

function isUpdate(value: JsonValue): boolean {
  return stringAt(value, 'incident_id') !== undefined && isObject(valueAt(value, 'new_incident_status'))
}

function isTask(value: JsonValue): boolean {
  return (
    ['incident_id', 'created_at', 'updated_at'].every((key) => stringAt(value, key) !== undefined) &&
    /^(?:outstanding|completed|deleted|not_doing)$/.test(stringAt(value, 'status') ?? '')
  )
}

/** A follow-up has a title; an action, done while the incident runs, a description alone. */
function isFollowUp(task: JsonObject): boolean {
  return stringAt(task, 'title') !== undefined
}

function draftOf(items: readonly JsonObject[], context: JsonContext): IncidentDraft {
  const incident = items.find(isIncident)
  const link = linkAt(incident, 'permalink')
  const key = stringAt(incident, 'id') ?? stringAt(items[0], 'incident_id')
  const records: ToolRecord[] = [
    ...(incident === undefined ? [] : incidentRecords(incident, context)),
    ...updateRecords(items.filter(isUpdate), context),
    ...items.filter((item) => isTask(item) && !isFollowUp(item)).flatMap((action) => actionRecords(action, context)),
  ]
  const updates = records.map((record) => entryOf({ link, key, ...record }, context))
  return {
    ...spanOf(items),
    values: incident === undefined ? [] : headOf(incident, context),
    updates: eachMilestoneOnce(updates),
    sections: [
      ...(incident === undefined ? [] : rolesOf(incident, context)),
      ...followUps(
        items.filter((item) => isTask(item) && isFollowUp(item)),
        context,
      ),
    ],
  }
}

function headOf(incident: JsonObject, context: JsonContext): KnownValue[] {
  return [
    knownAt(incident, 'name', 'title', context),
    knownAt(incident, 'reference', 'reference', context),
    knownAt(valueAt(incident, 'severity'), 'name', 'severity', context),
    knownAt(incident, 'permalink', 'link', context),
    knownAt(incident, 'summary', 'summary', context),
  ]
}

/** Organisations name their timestamps as they like; these are the usual names. */
const TIMESTAMPS: readonly (readonly [RegExp, MilestoneName])[] = [
  [/^(?:impact |incident )?start(?:ed)?\b/i, 'started'],
  [/^(?:reported|detected)\b/i, 'detected'],
  [/^(?:accepted|acknowledged)\b/i, 'acknowledged'],
  [/^(?:declared|escalated)\b/i, 'escalated'],
  [/^identified\b/i, 'identified'],
  [/^(?:fixed|mitigated|stabili[sz]ed)\b/i, 'mitigated'],
  [/^resolved\b/i, 'resolved'],
]

/** Its timestamps, and that it was opened where none of them says so. */
function incidentRecords(incident: JsonObject, context: JsonContext): ToolRecord[] {
  const stamps = objectsAt(incident, 'incident_timestamp_values').filter((one) => isObject(valueAt(one, 'value')))
  const records = stamps.map((one): ToolRecord => {
    const name = textAt(valueAt(one, 'incident_timestamp'), 'name', context)
    return {
      source: 'ticket',
      at: textAt(valueAt(one, 'value'), 'value', context),
      text: name,
      milestone: TIMESTAMPS.find(([expression]) => expression.test(name?.text ?? ''))?.[1],
    }
  })
  const created = textAt(incident, 'created_at', context)
  if (records.some(({ at }) => at?.text === created?.text)) return records
  const creator = valueAt(incident, 'creator')
  const text = joined(': ', said('Incident opened', spanAt(incident, 'created_at')), textAt(incident, 'name', context))
  return [{ source: 'ticket', at: created, text, actor: creatorOf(creator) }, ...records]
}

function creatorOf(creator: JsonValue | undefined): string | undefined {
  return ['user', 'api_key', 'workflow', 'alert']
    .map((kind) => nameAt(creator, kind, 'name', 'title'))
    .find((name) => name !== undefined)
}

const STATUSES: ReadonlyMap<string, MilestoneName> = new Map([
  ['identified', 'identified'],
  ['monitoring', 'mitigated'],
  ['resolved', 'resolved'],
])

/** An update that brings a new status marks what that status means; later ones with the same do not. */
function updateRecords(updates: readonly JsonObject[], context: JsonContext): ToolRecord[] {
  const seen = new Set<string>()
  const at = (update: JsonObject): number => epochOfStamp(passageOf(valueAt(update, 'created_at'), context.text)) ?? 0
  const ordered = updates.toSorted((a, b) => at(a) - at(b))
  return ordered.map((update): ToolRecord => {
    const status = valueAt(update, 'new_incident_status')
    const name = textAt(status, 'name', context)
    const means = over(status) ? 'resolved' : statusOfWord(name?.text ?? '')
    const fresh = means !== undefined && !seen.has(means)
    if (means !== undefined) seen.add(means)
    return {
      source: 'ticket',
      at: textAt(update, 'created_at', context),
      text: name,
      more: prose(textAt(update, 'message', context), context),
      actor: creatorOf(valueAt(update, 'updater')),
      milestone: fresh ? STATUSES.get(means) : undefined,
    }
  })
}

/** What comes after the incident has one of these categories, whatever its name. */
function over(status: JsonValue | undefined): boolean {
  return /^(?:learning|post-incident|closed)$/.test(stringAt(status, 'category') ?? '')
}

function actionRecords(action: JsonObject, context: JsonContext): ToolRecord[] {
  const what = textAt(action, 'description', context)
  const actor = nameAt(action, 'assignee', 'name')
  const record = (at: string, words: string): ToolRecord => ({
    source: 'ticket',
    at: textAt(action, at, context),
    text: titled(said(words, spanAt(action, at)), what),
    actor,
  })
  const completed = stringAt(action, 'completed_at') !== undefined
  return [record('created_at', 'Action'), ...(completed ? [record('completed_at', 'Action done')] : [])]
}

/** Who had which role, as a list under its own heading. */
function rolesOf(incident: JsonObject, context: JsonContext): SectionDraft[] {
  const roles = objectsAt(incident, 'incident_role_assignments').map((one) => ({
    role: textAt(valueAt(one, 'role'), 'name', context),
    person: textAt(valueAt(one, 'assignee'), 'name', context),
  }))
  const list = nameList(roles, context)
  return list === undefined
    ? []
    : [{ heading: said('Roles', spanAt(incident, 'incident_role_assignments')), body: [list] }]
}

function followUps(items: readonly JsonObject[], context: JsonContext): SectionDraft[] {
  const [first] = items
  if (first === undefined) return []
  const tasks = items
    .filter((item) => stringAt(item, 'status') !== 'deleted')
    .map((item): Task => {
      const issue = valueAt(item, 'external_issue_reference')
      return {
        text: textAt(item, 'title', context),
        owner: textAt(valueAt(item, 'assignee'), 'name', context),
        link: linkAt(issue, 'issue_permalink') === undefined ? undefined : textAt(issue, 'issue_permalink', context),
        done: stringAt(item, 'status') === 'completed',
      }
    })
  return [{ heading: said('Action items', first), body: [taskList(tasks, context)] }]
}
