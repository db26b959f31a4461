import type { MilestoneName } from '../../model/incident.ts'
import type { Passage } from '../../model/passage.ts'
import type { KnownValue } from '../incident-tree.ts'
import { type JsonContext, knownAt, textAt } from './dialect.ts'
import { joined, said, titled } from './joined-passages.ts'
import { isObject, type JsonObject, type JsonValue, objectAt, objectsAt, stringAt, valueAt } from './json-value.ts'
import { linkAt, nameAt, spanAt, type ToolRecord, wordsAt } from './tool-record.ts'

/** By the first word of a log entry's type, and of a webhook's. */
const MILESTONES: ReadonlyMap<string, MilestoneName> = new Map([
  ['trigger', 'detected'],
  ['triggered', 'detected'],
  ['acknowledge', 'acknowledged'],
  ['acknowledged', 'acknowledged'],
  ['escalate', 'escalated'],
  ['escalated', 'escalated'],
  ['resolve', 'resolved'],
  ['resolved', 'resolved'],
])

const KNOWN_LOG =
  /^(?:trigger|acknowledge|unacknowledge|assign|delegate|reassign|escalate|exhaust_escalation_path|repeat_escalation_path|reach_ack_limit|reach_trigger_limit|notify|annotate|snooze|unsnooze|resolve|reopen|status_update|responder_request|responder_accept|responder_decline|responder_join|priority_change|urgency_change|field_value_change|custom_field_value_change|link|unlink|merge|start_workflow|stop_workflow)_log_entry$/
const KNOWN_HOOK =
  /^incident\.(?:triggered|acknowledged|unacknowledged|annotated|escalated|delegated|reassigned|reopened|resolved|priority_updated|service_updated|responder\.added|responder\.replied|status_update_published|conference_bridge\.updated|custom_field_values\.updated|incident_type\.changed|action_invocation\.(?:created|terminated|updated)|workflow\.(?:started|completed)|role\.(?:assigned|unassigned))$/

export function isRecord(value: JsonValue): boolean {
  const type = stringAt(value, 'type') ?? ''
  if (/^[a-z_]{3,40}_log_entry$/.test(type)) return stringAt(value, 'created_at') !== undefined
  return isIncident(value) || isNote(value) || isAlert(value)
}

export function isIncident(value: JsonValue): boolean {
  return (
    stringAt(value, 'type') === 'incident' &&
    stringAt(value, 'created_at') !== undefined &&
    ['incident_number', 'incident_key', 'escalation_policy'].some((key) => valueAt(value, key) !== undefined)
  )
}

function isNote(value: JsonValue): boolean {
  return (
    stringAt(value, 'content') !== undefined &&
    /^(?:user|bot_user)_reference$/.test(stringAt(valueAt(value, 'user'), 'type') ?? '')
  )
}

function isAlert(value: JsonValue): boolean {
  return stringAt(value, 'type') === 'alert' && valueAt(value, 'alert_key') !== undefined
}

export function isHook(value: JsonValue): boolean {
  const event = valueAt(value, 'event')
  return ['event_type', 'occurred_at', 'resource_type'].every((key) => stringAt(event, key) !== undefined)
}

export function kindOf(item: JsonObject): { readonly id: string | undefined; readonly type: string } {
  const type = stringAt(item, 'type') ?? stringAt(valueAt(item, 'event'), 'event_type') ?? ''
  return { id: stringAt(item, 'id'), type }
}

export interface ReadRecord {
  readonly record: ToolRecord
  /** The incident's, where the record names it. */
  readonly id: string | undefined
  /** The incident, as the record refers to it. */
  readonly reference: JsonObject | undefined
  readonly isKnown: boolean
  readonly assigns: boolean
}

/** A log entry, note, alert or webhook. */
export function readRecord(item: JsonObject, context: JsonContext): ReadRecord {
  if (isHook(item)) return readHook(item, context)
  const incident = objectAt(item, 'incident')
  const id = stringAt(incident, 'id')
  const shared = {
    source: 'alert' as const,
    at: textAt(item, 'created_at', context),
    link: linkAt(item, 'html_url') ?? linkAt(incident, 'html_url'),
    key: id,
  }
  const read = (record: ToolRecord): ReadRecord => ({ record, id, reference: incident, isKnown: true, assigns: false })
  if (isNote(item)) {
    return read({ ...shared, text: textAt(item, 'content', context), actor: nameAt(item, 'user', 'summary') })
  }
  if (isAlert(item)) {
    const key = stringAt(item, 'alert_key')
    return read({ ...shared, key, text: textAt(item, 'summary', context), milestone: 'detected' })
  }
  const type = stringAt(item, 'type') ?? ''
  const record: ToolRecord = {
    ...shared,
    text: titled(textAt(item, 'summary', context) ?? wordsAt(item, 'type', context), detailsOf(item, context)),
    actor: nameAt(item, 'agent', 'summary'),
    milestone: MILESTONES.get(type.replace(/_log_entry$/, '')),
  }
  return { ...read(record), isKnown: KNOWN_LOG.test(type), assigns: /^(?:assign|reassign|delegate)_/.test(type) }
}

/** What the alert said, what was noted, or what subscribers were told. */
function detailsOf(entry: JsonObject, context: JsonContext): Passage | undefined {
  const channel = valueAt(entry, 'channel')
  const given: [JsonValue | undefined, string][] = [
    [valueAt(entry, 'event_details'), 'description'],
    [channel, 'description'],
    [channel, 'subject'],
    [channel, 'summary'],
    [entry, 'note'],
    [entry, 'message'],
  ]
  const found = given.find(([value, key]) => stringAt(value, key) !== undefined)
  return found === undefined ? undefined : textAt(found[0], found[1], context)
}

function readHook(value: JsonObject, context: JsonContext): ReadRecord {
  const event = objectAt(value, 'event') ?? value
  const data = objectAt(event, 'data')
  const isOfIncident = stringAt(event, 'resource_type') === 'incident'
  // The data is the incident, or a note, responder or update that refers to it.
  const incident = objectAt(data, 'incident') ?? data
  const type = stringAt(event, 'event_type') ?? ''
  const what = type.replace(/[_.]+/g, ' ').replace(/^\w/, (letter) => letter.toUpperCase())
  const words = ['content', 'message', 'title', 'summary'].find((key) => stringAt(data, key) !== undefined)
  const record: ToolRecord = {
    source: 'alert',
    at: textAt(event, 'occurred_at', context),
    text: titled(
      said(what, spanAt(event, 'event_type')),
      words === undefined ? undefined : textAt(data, words, context),
    ),
    actor: nameAt(event, 'agent', 'summary'),
    link: linkAt(data, 'html_url') ?? linkAt(incident, 'html_url'),
    key: stringAt(incident, 'id'),
    milestone: isOfIncident ? MILESTONES.get(type.split('.')[1] ?? '') : undefined,
  }
  return {
    record,
    id: stringAt(incident, 'id'),
    reference: incident,
    isKnown: KNOWN_HOOK.test(type),
    assigns: /\.(?:reassigned|delegated)$/.test(type),
  }
}

export function headOf(incident: JsonObject, context: JsonContext): KnownValue[] {
  const priority = valueAt(incident, 'priority')
  const title = stringAt(incident, 'title') === undefined ? 'summary' : 'title'
  const number = ['incident_number', 'number'].find((key) => valueAt(incident, key) !== undefined)
  return [
    knownAt(incident, title, 'title', context),
    knownAt(incident, number ?? 'id', 'reference', context),
    isObject(priority)
      ? knownAt(priority, 'summary', 'severity', context)
      : knownAt(incident, 'urgency', 'severity', context),
    knownAt(incident, 'html_url', 'link', context),
    {
      passage: textAt(valueAt(incident, 'service'), 'summary', context),
      fact: { is: 'component', affected: true },
    },
  ]
}

/** What the incident says of its own course: that it was triggered, assigned, acknowledged, resolved. */
export function recordsOf(incident: JsonObject, context: JsonContext): ToolRecord[] {
  const shared = { source: 'alert' as const, link: linkAt(incident, 'html_url'), key: stringAt(incident, 'id') }
  const title = textAt(incident, 'title', context) ?? textAt(incident, 'summary', context)
  const records: ToolRecord[] = [
    { ...shared, at: textAt(incident, 'created_at', context), text: title, milestone: 'detected' },
  ]
  for (const one of objectsAt(incident, 'assignments')) {
    const whom = textAt(valueAt(one, 'assignee'), 'summary', context)
    records.push({ ...shared, at: textAt(one, 'at', context), text: joined(' ', said('Assigned to', one), whom) })
  }
  for (const one of objectsAt(incident, 'acknowledgements')) {
    const text = joined(': ', said('Acknowledged', one), title)
    const actor = nameAt(one, 'acknowledger', 'summary')
    records.push({ ...shared, at: textAt(one, 'at', context), text, actor, milestone: 'acknowledged' })
  }
  if (stringAt(incident, 'status') === 'resolved') {
    const key = stringAt(incident, 'resolved_at') === undefined ? 'last_status_change_at' : 'resolved_at'
    const text = joined(': ', said('Resolved', spanAt(incident, 'status')), title)
    const actor = nameAt(incident, 'last_status_change_by', 'summary')
    records.push({ ...shared, at: textAt(incident, key, context), text, actor, milestone: 'resolved' })
  }
  return records
}
