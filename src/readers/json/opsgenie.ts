import type { MilestoneName } from '../../model/incident.ts'
import { type Passage, slicePassage } from '../../model/passage.ts'
import type { IncidentDraft } from '../incident-tree.ts'
import { type JsonContext, type JsonDialect, knownAt, textAt } from './dialect.ts'
import { joined, said, titled } from './joined-passages.ts'
import { type JsonObject, type JsonValue, objectAt, passageOf, stringAt, valueAt } from './json-value.ts'
import {
  eachMilestoneOnce,
  entryOf,
  itemsUnder,
  linkAt,
  nameAt,
  ownItems,
  plainAt,
  spanAt,
  spanOf,
  type ToolRecord,
} from './tool-record.ts'

const LISTS = ['data', 'values'] as const

/**
 * Opsgenie: alerts, their logs and notes (https://docs.opsgenie.com/docs/alert-api), also as Jira Service Management
 * lists them, and the webhook (https://support.atlassian.com/opsgenie/docs/integrate-opsgenie-with-webhook/).
 */
export const opsgenie: JsonDialect = (values, context) => {
  const own = (item: JsonObject): boolean => isHook(item) || isAlert(item) || isLog(item) || isNote(item)
  const items = ownItems(values, itemsUnder(LISTS), own, 'Opsgenie', context)
  if (items === undefined) return undefined
  const alerts = items.filter(isAlert)
  const [only] = alerts.length === 1 ? alerts : []
  const first = only ?? items.filter(isHook).map((hook) => objectAt(hook, 'alert'))[0]
  const updates = items.map((item) => entryOf(recordOf(item, stringAt(only, 'id'), context), context))
  return [
    {
      ...spanOf(items),
      values:
        first === undefined
          ? []
          : [
              knownAt(first, 'message', 'title', context),
              knownAt(first, 'tinyId', 'reference', context),
              knownAt(first, 'priority', 'severity', context),
            ],
      updates: eachMilestoneOnce(updates),
    } satisfies IncidentDraft,
  ]
}

function isAlert(value: JsonValue): boolean {
  return ['tinyId', 'message', 'createdAt'].every((key) => stringAt(value, key) !== undefined)
}

function isLog(value: JsonValue): boolean {
  return ['log', 'owner', 'createdAt', 'offset'].every((key) => valueAt(value, key) !== undefined)
}

function isNote(value: JsonValue): boolean {
  return ['note', 'owner', 'createdAt', 'offset'].every((key) => valueAt(value, key) !== undefined)
}

function isHook(value: JsonValue): boolean {
  return stringAt(value, 'action') !== undefined && stringAt(valueAt(value, 'alert'), 'alertId') !== undefined
}

function recordOf(item: JsonObject, key: string | undefined, context: JsonContext): ToolRecord {
  if (isHook(item)) return hookRecord(item, context)
  const at = textAt(item, 'createdAt', context)
  const shared = { source: 'alert' as const, at, actor: nameAt(item, 'owner'), key }
  if (isLog(item)) {
    const text = textAt(item, 'log', context)
    return { ...shared, text, milestone: milestoneOf(text?.text ?? '') }
  }
  if (isNote(item)) return { ...shared, text: textAt(item, 'note', context) }
  return {
    source: 'alert',
    at,
    text: textAt(item, 'message', context),
    more: plainAt(item, 'description', context),
    link: linkAt(item, 'url', 'webUrl'),
    key: stringAt(item, 'id'),
    milestone: 'detected',
  }
}

/** Logs are sentences; those that Opsgenie writes itself begin so. That an alert is closed ends no incident. */
function milestoneOf(log: string): MilestoneName | undefined {
  if (/^Alert created\b/i.test(log)) return 'detected'
  if (/^Alert acknowledged\b/i.test(log)) return 'acknowledged'
  return /^(?:Alert )?escalated\b/i.test(log) ? 'escalated' : undefined
}

const ACTIONS: ReadonlyMap<string, MilestoneName> = new Map([
  ['Create', 'detected'],
  ['Acknowledge', 'acknowledged'],
  ['EscalateNext', 'escalated'],
  ['Escalate', 'escalated'],
])

function hookRecord(hook: JsonObject, context: JsonContext): ToolRecord {
  const alert = objectAt(hook, 'alert')
  const action = stringAt(hook, 'action') ?? ''
  const note = textAt(alert, 'note', context)
  const what = said(action.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase(), spanAt(hook, 'action'))
  const made = action === 'Create' || valueAt(alert, 'updatedAt') === undefined
  return {
    source: 'alert',
    at: milliseconds(valueAt(alert, made ? 'createdAt' : 'updatedAt'), context),
    text: titled(joined(': ', what, textAt(alert, 'message', context)), note),
    actor: action === 'Create' ? undefined : nameAt(alert, 'username'),
    key: stringAt(alert, 'alertId'),
    milestone: ACTIONS.get(action),
  }
}

/** `updatedAt` counts nanoseconds: its first thirteen figures are the milliseconds. */
function milliseconds(value: JsonValue | undefined, context: JsonContext): Passage | undefined {
  const passage = passageOf(value, context.text)
  return passage !== undefined && /^\d{16,19}$/.test(passage.text) ? slicePassage(passage, 0, 13) : passage
}
