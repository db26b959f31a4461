import type { RootContent } from 'mdast'
import type { MilestoneName } from '../../model/incident.ts'
import type { Passage } from '../../model/passage.ts'
import type { IncidentDraft, KnownValue, SectionDraft } from '../incident-tree.ts'
import { statusOfWord } from '../status-word.ts'
import { adfBlocks, isAdf } from './adf.ts'
import { type JsonContext, type JsonDialect, knownAt, textAt } from './dialect.ts'
import { joined, said } from './joined-passages.ts'
import { isObject, type JsonObject, type JsonValue, objectAt, objectsAt, stringAt, valueAt } from './json-value.ts'
import {
  eachMilestoneOnce,
  entryOf,
  itemsUnder,
  nameAt,
  ownItems,
  plainAt,
  spanAt,
  spanOf,
  type ToolRecord,
} from './tool-record.ts'

const LISTS = ['issues', 'comments', 'values', 'histories'] as const

/**
 * Jira: issues with their comments and changelog, as its REST API (v2 and v3) gives them, alone or as the result of a
 * search (https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/).
 */
export const jira: JsonDialect = (values, context) => {
  const items = ownItems(values, itemsUnder(LISTS), isRecord, 'Jira', context)
  if (items === undefined) return undefined
  const issues = items.filter(isIssue)
  const [only] = issues.length === 1 ? issues : []
  const others = items.filter((item) => !isIssue(item))
  const drafts = issues.map((issue) => issueDraft(issue, issue === only ? others : [], context))
  if (only !== undefined || others.length === 0) return drafts
  const records = others.flatMap((item) => historyRecords(item, {}, context))
  const updates = records.map((record) => entryOf(record, context))
  return [...drafts, { ...spanOf(others), values: [], updates }]
}

function isRecord(value: JsonValue): boolean {
  return isIssue(value) || isComment(value) || isHistory(value)
}

function isIssue(value: JsonValue): boolean {
  return /^[A-Z][A-Z0-9_]{1,30}-\d{1,12}$/.test(stringAt(value, 'key') ?? '') && isObject(valueAt(value, 'fields'))
}

function isPerson(value: JsonValue | undefined): boolean {
  return ['accountId', 'displayName', 'name'].some((key) => stringAt(value, key) !== undefined)
}

function isComment(value: JsonValue): boolean {
  return (
    /\/rest\/api\/[\w.]+\/issue\//.test(stringAt(value, 'self') ?? '') &&
    valueAt(value, 'body') !== undefined &&
    isPerson(valueAt(value, 'author'))
  )
}

function isHistory(value: JsonValue): boolean {
  return (
    stringAt(value, 'created') !== undefined &&
    objectsAt(value, 'items').some((item) => stringAt(item, 'field') !== undefined && item.members.has('toString')) &&
    (valueAt(value, 'author') === undefined || isPerson(valueAt(value, 'author')))
  )
}

/** What the records of one issue share. */
interface Shared {
  readonly link?: string | undefined
  readonly key?: string | undefined
  /** The issue is itself the incident: its end is the incident's. */
  readonly isIncident?: boolean
}

function issueDraft(issue: JsonObject, more: readonly JsonObject[], context: JsonContext): IncidentDraft {
  const fields = objectAt(issue, 'fields')
  const key = stringAt(issue, 'key')
  const shared = {
    key,
    link: browse(issue),
    isIncident: /incident|outage/i.test(stringAt(valueAt(fields, 'issuetype'), 'name') ?? ''),
  }
  const histories = objectsAt(valueAt(issue, 'changelog'), 'histories')
  const comments = objectsAt(valueAt(fields, 'comment'), 'comments')
  const pages = [valueAt(issue, 'changelog'), valueAt(fields, 'comment')]
  for (const page of pages) tellMissing(page, key, context)
  const records = [
    createdRecord(issue, fields, shared, context),
    ...[...histories, ...comments, ...more].flatMap((item) => historyRecords(item, shared, context)),
  ]
  return {
    start: issue.start,
    end: issue.end,
    values: headOf(issue, fields, context),
    updates: eachMilestoneOnce(records.map((record) => entryOf(record, context))),
    sections: descriptionOf(fields, context),
  }
}

/** The API gives the first of many changes and comments, and says how many there are. */
function tellMissing(page: JsonValue | undefined, issue: string | undefined, { notes }: JsonContext): void {
  const total = valueAt(page, 'total')
  const given = Math.max(objectsAt(page, 'histories').length, objectsAt(page, 'comments').length)
  if (total?.kind !== 'number' || !(total.value > given)) return
  notes.push(
    `${issue ?? 'an issue'}: ${given} of ${total.value} changes or comments are in this file; fetch the other pages, too.`,
  )
}

/** The page for people: the address of the API's server, and the issue's key. */
function browse(issue: JsonObject): string | undefined {
  const server = /^https?:\/\/[^\s/"<>\\]{1,200}/i.exec(stringAt(issue, 'self') ?? '')?.[0]
  return server === undefined ? undefined : `${server}/browse/${stringAt(issue, 'key')}`
}

function headOf(issue: JsonObject, fields: JsonObject | undefined, context: JsonContext): KnownValue[] {
  return [
    knownAt(fields, 'summary', 'title', context),
    knownAt(issue, 'key', 'reference', context),
    knownAt(valueAt(fields, 'priority'), 'name', 'severity', context),
    ...objectsAt(fields, 'components').map(
      (one): KnownValue => ({
        passage: textAt(one, 'name', context),
        fact: { is: 'component', affected: true },
      }),
    ),
  ]
}

function createdRecord(
  issue: JsonObject,
  fields: JsonObject | undefined,
  { key, link }: Shared,
  context: JsonContext,
): ToolRecord {
  return {
    source: 'ticket',
    at: textAt(fields, 'created', context),
    text: joined(
      ' ',
      said('Opened', spanAt(issue, 'key')),
      joined(': ', textAt(issue, 'key', context), textAt(fields, 'summary', context)),
    ),
    actor: nameAt(fields, 'reporter', 'displayName', 'name') ?? nameAt(fields, 'creator', 'displayName', 'name'),
    link,
    key,
  }
}

/** A comment, or what one person changed at one time: a record for each field. */
function historyRecords(item: JsonObject, { key, link, isIncident }: Shared, context: JsonContext): ToolRecord[] {
  const shared = {
    source: 'ticket' as const,
    at: textAt(item, 'created', context),
    actor: nameAt(item, 'author', 'displayName', 'name'),
    key,
  }
  if (!isHistory(item)) {
    const id = stringAt(item, 'id')
    const own = link === undefined || id === undefined || !/^\d+$/.test(id) ? link : `${link}?focusedCommentId=${id}`
    return [{ ...shared, link: own, text: undefined, more: bodyOf(item, 'body', context) }]
  }
  return objectsAt(item, 'items').map((change) => ({
    ...shared,
    link,
    text: changeOf(change, context),
    milestone: isIncident === true ? milestoneOf(change) : undefined,
  }))
}

/** 'status: Open → Done'; a long text that was edited is named and not repeated. */
function changeOf(change: JsonObject, context: JsonContext): Passage | undefined {
  const field = textAt(change, 'field', context)
  const [from, to] = ['fromString', 'toString'].map((key) => textAt(change, key, context))
  if (Math.max(from?.text.length ?? 0, to?.text.length ?? 0) > 300) {
    return joined(' ', field, said('edited', change))
  }
  const none = said('none', change)
  return joined(': ', field, joined(' → ', from ?? none, to ?? none))
}

function milestoneOf(change: JsonObject): MilestoneName | undefined {
  if (stringAt(change, 'field') !== 'status') return undefined
  const status = statusOfWord(stringAt(change, 'toString') ?? '')
  return status === 'resolved' || status === 'completed' ? 'resolved' : undefined
}

function descriptionOf(fields: JsonObject | undefined, context: JsonContext): SectionDraft[] {
  const body = bodyOf(fields, 'description', context)
  if (fields === undefined || body.length === 0) return []
  return [{ heading: said('Description', spanAt(fields, 'description')), body }]
}

/** Version 3 of the API gives documents, version 2 text in Jira's own markup, which is kept as it is. */
function bodyOf(value: JsonValue | undefined, key: string, context: JsonContext): RootContent[] {
  const body = valueAt(value, key)
  return isAdf(body) ? adfBlocks(body, context) : plainAt(value, key, context)
}
