import type { Passage } from '../../model/passage.ts'
import type { IncidentDraft, KnownValue } from '../incident-tree.ts'
import { type JsonContext, type JsonDialect, knownAt, textAt } from './dialect.ts'
import { joined, said, titled } from './joined-passages.ts'
import { isObject, type JsonObject, type JsonValue, objectAt, stringAt, valueAt } from './json-value.ts'
import {
  eachMilestoneOnce,
  entryOf,
  itemsUnder,
  linkAt,
  ownItems,
  plainAt,
  spanAt,
  spanOf,
  type ToolRecord,
} from './tool-record.ts'

/**
 * Alerts of Prometheus: the webhook of Alertmanager (https://prometheus.io/docs/alerting/latest/configuration/#webhook_config),
 * that of Grafana, which is the same with more (https://grafana.com/docs/grafana/latest/alerting/configure-notifications/manage-contact-points/integrations/webhook-notifier/),
 * and the list of Alertmanager's API v2.
 */
export const alertmanager: JsonDialect = (values, context) => {
  const alerts = ownItems(values, itemsUnder(['alerts']), isAlert, 'Alertmanager', context)
  if (alerts === undefined) return undefined
  const updates = recordsOf(alerts, context).map((record) => entryOf(record, context))
  return [
    {
      ...spanOf(alerts),
      values: headOf(values[0], alerts, context),
      updates: eachMilestoneOnce(updates),
    } satisfies IncidentDraft,
  ]
}

function isAlert(value: JsonValue): boolean {
  return stringAt(value, 'startsAt') !== undefined && isObject(valueAt(value, 'labels'))
}

/** Each alert's start, and its end where it is over; what a later message of the same alert says again is read once. */
function recordsOf(alerts: readonly JsonObject[], context: JsonContext): ToolRecord[] {
  const told = new Set<string>()
  const records: ToolRecord[] = []
  let repeats = 0
  for (const alert of alerts) {
    const name = nameOf(alert)
    const tell = (at: string, record: ToolRecord): void => {
      const id = `${name}\n${at}\n${stringAt(alert, at)}`
      if (told.has(id)) repeats += 1
      else records.push(record)
      told.add(id)
    }
    const title = titleOf(alert, context)
    const shared = {
      source: 'alert' as const,
      link: linkAt(alert, 'dashboardURL', 'panelURL', 'generatorURL'),
      key: stringAt(alert, 'fingerprint'),
    }
    const annotations = valueAt(alert, 'annotations')
    const summary = ['summary', 'message', 'title'].find((key) => stringAt(annotations, key) !== undefined)
    const words = summary ?? 'description'
    tell('startsAt', {
      ...shared,
      at: textAt(alert, 'startsAt', context),
      text: titled(joined(' ', title, said('firing', spanAt(alert, 'startsAt'))), textAt(annotations, words, context)),
      more: words === 'description' ? [] : plainAt(annotations, 'description', context),
      milestone: 'detected',
    })
    if (!isOver(alert)) continue
    const text = joined(' ', title, said('resolved', spanAt(alert, 'endsAt')))
    tell('endsAt', { ...shared, at: textAt(alert, 'endsAt', context), text })
  }
  if (repeats > 0) context.notes.push(`${repeats} repeated messages of the same alerts are read once.`)
  return records
}

/** One alert is told from others by its fingerprint, or by its labels. */
function nameOf(alert: JsonObject): string {
  const labels = objectAt(alert, 'labels')
  const all = [...(labels?.members ?? [])].map(([key, { value }]) =>
    value.kind === 'string' ? [key, value.value] : key,
  )
  return stringAt(alert, 'fingerprint') ?? JSON.stringify(all)
}

/** `endsAt` of an alert that fires is when it would be taken for resolved, were it not heard of again. */
function isOver(alert: JsonObject): boolean {
  const ends = stringAt(alert, 'endsAt')
  return stringAt(alert, 'status') === 'resolved' && ends !== undefined && !ends.startsWith('0001-')
}

function titleOf(alert: JsonObject, context: JsonContext): Passage {
  return textAt(valueAt(alert, 'labels'), 'alertname', context) ?? said('Alert', spanAt(alert, 'labels'))
}

function headOf(page: JsonValue | undefined, alerts: readonly JsonObject[], context: JsonContext): KnownValue[] {
  const labels = ['groupLabels', 'commonLabels'].map((key) => valueAt(page, key))
  const [group, common] = labels
  const [only] = alerts.length === 1 ? alerts : []
  const own = valueAt(only, 'labels')
  return [
    {
      passage:
        textAt(page, 'title', context) ??
        textAt(valueAt(page, 'commonAnnotations'), 'summary', context) ??
        textAt(group, 'alertname', context) ??
        textAt(own, 'alertname', context),
      fact: { is: 'title' },
    },
    knownAt(common ?? own, 'severity', 'severity', context),
    knownAt(page, 'externalURL', 'link', context),
    ...servicesOf(alerts, context),
  ]
}

function servicesOf(alerts: readonly JsonObject[], context: JsonContext): KnownValue[] {
  const named = new Map<string, Passage>()
  for (const alert of alerts) {
    const service = textAt(valueAt(alert, 'labels'), 'service', context)
    if (service !== undefined && !named.has(service.text)) named.set(service.text, service)
  }
  return [...named.values()].map((passage) => ({ passage, fact: { is: 'component', affected: true } }))
}
