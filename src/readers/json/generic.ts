import type { Fact } from '../../model/fact.ts'
import type { IncidentDraft, KnownValue, SectionDraft, UpdateDraft } from '../incident-tree.ts'
import { isStamp } from '../incident-tree.ts'
import { statusOfWord } from '../status-word.ts'
import { type JsonContext, type JsonDialect, prose } from './dialect.ts'
import {
  ENTRY_LISTS,
  type Field,
  fieldsOf,
  INCIDENT_LISTS,
  isShort,
  isText,
  isTime,
  isTold,
  nameIn,
  type Role,
  UPDATE_LISTS,
  withRole,
} from './generic-keys.ts'
import { sectionOf } from './generic-sections.ts'
import {
  isArray,
  isObject,
  type JsonArray,
  type JsonObject,
  type JsonValue,
  keyPassage,
  passageOf,
} from './json-value.ts'

const DEEPEST = 6
const MILESTONE =
  /^(?:time_)?(?:of_)?(?:detect|acknowledg|identif|mitigat|escalat|declar|announc|fix|recover|restor|trigger|report|stabili[sz]|notif|discover|alert|page)\p{L}*(?:_(?:at|on|time|date))?$/u
const OVERVIEW = /^(?:summary|description|overview|abstract|details?|body|text|message|content)$/

/**
 * Incidents by the names of their keys, whoever wrote them: objects with a list of updates or entries (a time and a
 * text each), or with a title and a time; a bare list of such entries is one incident's timeline.
 */
export const genericIncidents: JsonDialect = (values, context) => {
  const found: IncidentDraft[] = []
  const lines = values.length > 1 ? [listOf(values)] : values
  for (const value of lines) search(value, [], 0)
  return found.length === 0 ? undefined : found

  function search(value: JsonValue, around: readonly Field[], depth: number): void {
    if (depth > DEEPEST) return
    if (isArray(value)) {
      const objects = value.items.filter(isObject)
      if (objects.some(isIncident)) {
        for (const object of objects) found.push(incidentDraft(object, around, context))
      } else if (mostlyTold(value)) found.push(entriesDraft(value, around, context))
      else for (const item of value.items) search(item, around, depth + 1)
    } else if (isObject(value)) {
      if (isIncident(value)) found.push(incidentDraft(value, around, context))
      else {
        const fields = fieldsOf(value)
        for (const { value: inner } of value.members.values()) search(inner, fields, depth + 1)
      }
    }
  }
}

/** Newline-delimited JSON is a list without brackets. */
function listOf(values: readonly JsonValue[]): JsonArray {
  return { kind: 'array', items: values, start: values[0]?.start ?? 0, end: values.at(-1)?.end ?? 0 }
}

function isIncident(object: JsonObject): boolean {
  if (toldLists(object).length > 0) return true
  const fields = fieldsOf(object)
  return (
    withRole(fields, 'title', isText).length > 0 &&
    (withRole(fields, 'start', isTime).length > 0 || withRole(fields, 'time', isTime).length > 0)
  )
}

interface ToldList {
  readonly key: string
  readonly list: JsonArray
  readonly isEntries: boolean
  /** What people wrote to each other. */
  readonly isChat: boolean
}

/** The lists of an object whose items are updates or entries of this one incident. */
function toldLists(object: JsonObject): ToldList[] {
  return fieldsOf(object).flatMap(({ key, member: { value } }): ToldList[] => {
    if (!isArray(value) || !mostlyTold(value)) return []
    const isUpdates = UPDATE_LISTS.test(key)
    const isEntries = ENTRY_LISTS.test(key)
    const titled = value.items.filter((item) => isObject(item) && isIncident(item)).length * 2 > value.items.length
    if (!isUpdates && titled && (!isEntries || INCIDENT_LISTS.test(key))) return []
    return [{ key, list: value, isEntries: isEntries && !isUpdates, isChat: isChat(key, value) }]
  })
}

/** Messages that each have who wrote them, as chats are exported, and none a status, as a status page has. */
function isChat(key: string, { items }: JsonArray): boolean {
  const messages = items.filter(isObject).map(fieldsOf)
  const has = (role: Role) => (fields: readonly Field[]) => withRole(fields, role, isName).length > 0
  return (
    /^(?:chat_?|channel_?)?messages$/.test(key) &&
    messages.filter(has('actor')).length * 2 > messages.length &&
    !messages.some(has('status'))
  )
}

function isName(value: JsonValue): boolean {
  return nameIn(value) !== undefined && !isTime(value)
}

function mostlyTold({ items }: JsonArray): boolean {
  return items.length > 0 && items.filter(isTold).length * 2 >= items.length
}

function entriesDraft(list: JsonArray, around: readonly Field[], context: JsonContext): IncidentDraft {
  return {
    start: list.start,
    end: list.end,
    values: headOf(around, context),
    updates: list.items.filter(isObject).map((item) => updateDraft(item, true, context)),
  }
}

function headOf(fields: readonly Field[], { text }: JsonContext): KnownValue[] {
  const one = (role: Role, is: Exclude<Fact['is'], 'component'>): KnownValue => {
    const [field] = withRole(fields, role, isShort)
    return { passage: passageOf(field?.member.value, text), fact: { is } }
  }
  return [one('title', 'title'), one('organization', 'organization'), one('reference', 'reference')]
}

function incidentDraft(object: JsonObject, around: readonly Field[], context: JsonContext): IncidentDraft {
  const fields = fieldsOf(object)
  const lists = toldLists(object)
  const claimed = new Set<JsonValue>(lists.map(({ list }) => list))
  const values: KnownValue[] = []
  const take = (role: Role, is: Exclude<Fact['is'], 'component'>, suits: (value: JsonValue) => boolean): void => {
    const named = (value: JsonValue): boolean => suits(nameIn(value) ?? value)
    const field = withRole(fields, role, (value) => !claimed.has(value) && named(value))[0]
    if (field === undefined) return
    claimed.add(field.member.value)
    values.push({ passage: passageOf(nameIn(field.member.value), context.text), fact: { is } })
  }
  take('title', 'title', isText)
  take('organization', 'organization', isShort)
  if (!values.some(({ fact }) => fact.is === 'organization')) {
    const [field] = withRole(around, 'organization', isShort)
    values.push({ passage: passageOf(field?.member.value, context.text), fact: { is: 'organization' } })
  }
  take('reference', 'reference', isShort)
  take('severity', 'severity', isShort)
  take('zone', 'zone', isShort)
  take('link', 'link', isShort)
  take('start', 'start', isTime)
  take('end', 'end', isTime)
  take('published', 'published', isTime)
  for (const { member } of withRole(fields, 'components', () => true)) {
    if (claimed.has(member.value) || lists.some(({ list }) => list === member.value)) continue
    claimed.add(member.value)
    values.push(...componentsIn(member.value, context))
  }
  const updates = lists.flatMap((list) => updatesIn(list, context))
  if (updates.length === 0) updates.push(...ownUpdate(fields, claimed, context))
  const sections: SectionDraft[] = []
  const told = [...object.members.values()].flatMap(({ value }) => (isArray(value) ? value.items : [])).flatMap(textsIn)
  for (const field of fields) readRest(field)
  return { start: object.start, end: object.end, values, updates, sections }

  /** What no role has claimed: milestones, other times of the record, the overview, further prose and tables. */
  function readRest({ key, member }: Field): void {
    const { value } = member
    if (claimed.has(value) || isObject(value)) return
    claimed.add(value)
    // Tools repeat the last update beside the list.
    if (value.kind === 'string' && value.value.length > 20 && told.includes(value.value.trim())) return
    const passage = passageOf(value, context.text)
    if (isTime(value)) {
      if (MILESTONE.test(key)) {
        updates.push({ stamp: passage, isEntry: true, body: prose(keyPassage(member, context.text), context) })
      } else values.push({ passage, fact: { is: 'record-time' } })
    } else if (passage !== undefined && OVERVIEW.test(key) && !passage.text.trim().includes('\n')) {
      values.push({ passage, fact: { is: 'summary' } })
    } else {
      const section = sectionOf(member, context)
      if (section !== undefined) sections.push(section)
    }
  }
}

function updatesIn({ list, isEntries, isChat: isTalk }: ToldList, context: JsonContext): UpdateDraft[] {
  const objects = list.items.filter(isObject)
  const withStatus = objects.some((item) =>
    withRole(fieldsOf(item), 'status', isShort).some(
      ({ member: { value } }) => statusOfWord(textOf(value)) !== undefined,
    ),
  )
  if (isTalk) return objects.map((item) => ({ ...updateDraft(item, true, context), isEntry: { source: 'chat' } }))
  return objects.map((item) => updateDraft(item, isEntries && !withStatus, context))
}

function textOf(value: JsonValue): string {
  return value.kind === 'string' ? value.value : ''
}

function updateDraft(item: JsonObject, isEntry: boolean, context: JsonContext): UpdateDraft {
  const fields = fieldsOf(item)
  const [stamp] = withRole(fields, 'time', isTime)
  const [body, second] = withRole(fields, 'text', (value) => isText(value) && !isTime(value))
  const [title] = withRole(fields, 'title', (value) => isText(value) && value !== body?.member.value)
  const [status] = withRole(fields, 'status', (value) => isShort(nameIn(value) ?? value))
  const [actor] = withRole(fields, 'actor', isName)
  const label = status === undefined ? undefined : passageOf(nameIn(status.member.value), context.text)
  const actorName = actor === undefined ? undefined : nameIn(actor.member.value)
  const more = title ?? second
  return {
    stamp: passageOf(stamp?.member.value, context.text),
    status: label === undefined ? undefined : statusOfWord(label.text),
    label: isEntry ? undefined : label,
    actor: actorName?.kind === 'string' ? actorName.value.trim() : undefined,
    isEntry,
    body: [
      ...(more === undefined ? [] : prose(passageOf(more.member.value, context.text), context)),
      ...prose(passageOf(body?.member.value, context.text), context),
    ],
  }
}

/** An incident without updates tells its own text at its own time. */
function ownUpdate(fields: readonly Field[], claimed: Set<JsonValue>, context: JsonContext): UpdateDraft[] {
  const [stamp] = withRole(fields, 'time', (value) => isTime(value) && !claimed.has(value))
  const [body] = withRole(fields, 'text', (value) => isText(value) && !claimed.has(value))
  if (stamp === undefined || body === undefined || !isStamp(passageOf(stamp.member.value, context.text))) return []
  const [status] = withRole(fields, 'status', (value) => isShort(value) && statusOfWord(textOf(value)) !== undefined)
  for (const field of [stamp, body, status]) if (field !== undefined) claimed.add(field.member.value)
  const label = passageOf(status?.member.value, context.text)
  return [
    {
      stamp: passageOf(stamp.member.value, context.text),
      status: label === undefined ? undefined : statusOfWord(label.text),
      label,
      body: prose(passageOf(body.member.value, context.text), context),
    },
  ]
}

function textsIn(value: JsonValue): string[] {
  if (!isObject(value)) return []
  return [...value.members.values()].flatMap((member) =>
    member.value.kind === 'string' ? [member.value.value.trim()] : [],
  )
}

/** One name, a list of names, or of objects with names. */
function componentsIn(value: JsonValue, { text }: JsonContext): KnownValue[] {
  const items = isArray(value) ? value.items : [value]
  return items.map((item): KnownValue => {
    const status = isObject(item) ? item.members.get('status')?.value : undefined
    return {
      passage: passageOf(nameIn(item), text),
      fact: { is: 'component', affected: true, ...(status?.kind === 'string' && { status: status.value }) },
    }
  })
}
