import type { IncidentDraft } from '../incident-tree.ts'
import { type JsonContext, type JsonDialect, knownAt, textAt } from './dialect.ts'
import { joined, said } from './joined-passages.ts'
import { isObject, type JsonObject, type JsonValue, objectAt, stringAt, valueAt } from './json-value.ts'
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

/**
 * Grafana OnCall: alert groups of its API (https://grafana.com/docs/oncall/latest/oncall-api-reference/alertgroups/)
 * and its outgoing webhooks (https://grafana.com/docs/oncall/latest/configure/integrations/outgoing-webhooks/).
 */
export const grafanaOncall: JsonDialect = (values, context) => {
  const own = (item: JsonObject): boolean => isHook(item) || isGroup(item)
  const items = ownItems(values, itemsUnder(['results']), own, 'Grafana OnCall', context)
  if (items === undefined) return undefined
  const groups = items.filter(isGroup)
  const records = items.flatMap((item) => (isHook(item) ? [hookRecord(item, context)] : groupRecords(item, context)))
  const hooks = items.filter(isHook)
  const [first] = [...groups, ...hooks.map((hook) => objectAt(hook, 'alert_group'))]
  return [
    {
      ...spanOf(items),
      values: first === undefined || groups.length > 1 ? [] : [knownAt(first, 'title', 'title', context)],
      updates: eachMilestoneOnce(records.map((record) => entryOf(record, context))),
    } satisfies IncidentDraft,
  ]
}

function isGroup(value: JsonValue): boolean {
  return (
    valueAt(value, 'alerts_count')?.kind === 'number' &&
    stringAt(value, 'integration_id') !== undefined &&
    stringAt(value, 'created_at') !== undefined
  )
}

function isHook(value: JsonValue): boolean {
  return stringAt(valueAt(value, 'event'), 'type') !== undefined && isObject(valueAt(value, 'alert_group'))
}

/** The times that a group has; who acknowledged or resolved is told by an id alone. */
const STEPS = [
  { key: 'created_at', words: undefined, by: undefined, milestone: 'detected' },
  { key: 'acknowledged_at', words: 'Acknowledged', by: 'acknowledged_by', milestone: 'acknowledged' },
  { key: 'silenced_at', words: 'Silenced', by: undefined, milestone: undefined },
  { key: 'resolved_at', words: 'Alert group resolved', by: 'resolved_by', milestone: undefined },
] as const

function groupRecords(group: JsonObject, context: JsonContext): ToolRecord[] {
  const title = textAt(group, 'title', context) ?? said('Alert group', spanAt(group, 'id'))
  return STEPS.filter(({ key }) => valueAt(group, key) !== undefined).map(({ key, words, by, milestone }) => ({
    source: 'alert' as const,
    at: textAt(group, key, context),
    text: words === undefined ? title : joined(': ', said(words, spanAt(group, key)), title),
    actor: by === undefined ? undefined : nameAt(group, by, 'username', 'email'),
    link: linkAt(objectAt(group, 'permalinks'), 'web', 'slack', 'telegram'),
    key: stringAt(group, 'id'),
    milestone,
  }))
}

function hookRecord(hook: JsonObject, context: JsonContext): ToolRecord {
  const event = objectAt(hook, 'event')
  const group = objectAt(hook, 'alert_group')
  const type = (stringAt(event, 'type') ?? '').toLowerCase()
  const words = event === undefined ? undefined : said(sentence(type), spanAt(event, 'type'))
  const created = valueAt(event, 'time') === undefined
  return {
    source: 'alert',
    at: created ? textAt(group, 'created_at', context) : textAt(event, 'time', context),
    text: joined(': ', words, textAt(group, 'title', context)),
    actor: nameAt(hook, 'user', 'username', 'email'),
    link: linkAt(objectAt(group, 'permalinks'), 'web', 'slack', 'telegram'),
    key: stringAt(group, 'id') ?? stringAt(hook, 'alert_group_id'),
    milestone: MILESTONES.get(type),
  }
}

const MILESTONES = new Map([
  ['alert group created', 'detected' as const],
  ['acknowledge', 'acknowledged' as const],
  ['escalation', 'escalated' as const],
])

function sentence(type: string): string {
  return type.replace(/_/g, ' ').replace(/^\w/, (letter) => letter.toUpperCase())
}
