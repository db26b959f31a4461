import type { IncidentDraft } from '../incident-tree.ts'
import type { JsonContext, JsonDialect } from './dialect.ts'
import type { JsonObject } from './json-value.ts'
import {
  headOf,
  isHook,
  isIncident,
  isRecord,
  kindOf,
  type ReadRecord,
  readRecord,
  recordsOf,
} from './pagerduty-records.ts'
import { eachMilestoneOnce, entryOf, itemsUnder, ownItems, type ToolRecord, unknownKinds } from './tool-record.ts'

const LISTS = ['incidents', 'incident', 'log_entries', 'log_entry', 'notes', 'alerts'] as const

/**
 * PagerDuty: incidents, log entries, notes and alerts of its REST API v2, and webhooks v3
 * (https://developer.pagerduty.com/api-reference/, https://developer.pagerduty.com/docs/webhooks-overview).
 */
export const pagerduty: JsonDialect = (values, context) => {
  const own = (item: JsonObject): boolean => isHook(item) || isRecord(item)
  const items = ownItems(values, itemsUnder(LISTS), own, 'PagerDuty', context)
  return items === undefined ? undefined : draftsOf(items, context)
}

/** What belongs to one incident. */
interface Group {
  incident?: JsonObject
  /** How its records name it, where it is not there itself. */
  reference?: JsonObject
  readonly records: ToolRecord[]
  assigns: boolean
  start: number
  end: number
}

function draftsOf(items: readonly JsonObject[], context: JsonContext): IncidentDraft[] {
  const groups = new Map<string, Group>()
  const unknown = unknownKinds('PagerDuty record', context)
  for (const item of items) {
    const read = isIncident(item) ? undefined : readRecord(item, context)
    const { id } = read ?? { id: kindOf(item).id }
    // A note of the REST API does not say of which incident it is: it goes with the first there is.
    const key = id ?? groups.keys().next().value ?? ''
    const group = groups.get(key) ?? { records: [], assigns: false, start: item.start, end: item.end }
    groups.set(key, group)
    add(group, item, read)
    if (read?.isKnown === false) unknown.add(kindOf(item).type)
  }
  unknown.tell()
  return [...groups.values()].map((group) => draftOf(group, context))
}

function add(group: Group, item: JsonObject, read: ReadRecord | undefined): void {
  group.start = Math.min(group.start, item.start)
  group.end = Math.max(group.end, item.end)
  if (read === undefined) {
    group.incident = item
    return
  }
  group.records.push(read.record)
  group.assigns ||= read.assigns
  if (read.reference !== undefined) group.reference ??= read.reference
}

function draftOf({ incident, reference, records, assigns, start, end }: Group, context: JsonContext): IncidentDraft {
  const named = incident ?? reference
  const told = new Set(records.map(({ milestone }) => milestone))
  const own = incident === undefined ? [] : recordsOf(incident, context)
  const untold = own.filter(({ milestone }) => (milestone === undefined ? !assigns : !told.has(milestone)))
  const updates = [...untold, ...records].map((record) => entryOf(record, context))
  return { start, end, values: named === undefined ? [] : headOf(named, context), updates: eachMilestoneOnce(updates) }
}
