import type { List, ListItem, RootContent, Table, TableCell, TableRow } from 'mdast'
import type { Passage } from '../../model/passage.ts'
import type { SectionDraft } from '../incident-tree.ts'
import { paragraphOf } from '../inner-text.ts'
import { type JsonContext, prose } from './dialect.ts'
import { nameIn } from './generic-keys.ts'
import {
  isArray,
  isObject,
  type JsonMember,
  type JsonObject,
  type JsonValue,
  keyPassage,
  passageOf,
} from './json-value.ts'

/** Shorter texts under keys of no known meaning are fields of a tool, and nothing of the report. */
const PROSE = 40

/**
 * A member of no other role as a section under its key: prose, a list of texts, or a table of objects (action
 * items, affected customers). Undefined for values that say nothing by themselves: flags, ids, short words.
 */
export function sectionOf(member: JsonMember, context: JsonContext): SectionDraft | undefined {
  const { value } = member
  const heading = keyPassage(member, context.text)
  if (value.kind === 'string') {
    const passage = passageOf(value, context.text)
    const told = passage !== undefined && passage.text.length >= PROSE && /\s\S+\s/.test(passage.text)
    return told ? { heading, body: prose(passage, context) } : undefined
  }
  if (!isArray(value)) return undefined
  const objects = value.items.filter(isObject)
  const body = objects.length > 0 ? tableOf(value, objects, context) : listOf(value, context)
  return body === undefined ? undefined : { heading, body: [body] }
}

function listOf(
  { items, start, end }: JsonValue & { items: readonly JsonValue[] },
  context: JsonContext,
): List | undefined {
  const children = items.flatMap((item): ListItem[] => {
    const passage = passageOf(item, context.text)
    if (passage === undefined || item.kind !== 'string') return []
    const paragraph = paragraphOf(passage, context.place)
    return [{ type: 'listItem', children: [paragraph], position: context.place(item.start, item.end) }]
  })
  // Words alone are labels of a tool.
  const told = items.some((item) => item.kind === 'string' && /\S\s+\S+\s+\S/.test(item.value))
  return children.length === 0 || !told ? undefined : { type: 'list', children, position: context.place(start, end) }
}

/** One row an object, one column a key; the keys of the first objects are the header. */
function tableOf(
  { start, end }: JsonValue,
  objects: readonly JsonObject[],
  context: JsonContext,
): RootContent | undefined {
  const columns = new Map<string, JsonMember>()
  for (const object of objects) {
    for (const [key, member] of object.members) {
      if (columns.size < 20 && !columns.has(key) && cellPassage(member, context) !== undefined) columns.set(key, member)
    }
  }
  if (columns.size === 0) return undefined
  const head = [...columns.values()].map((member) => cellOf(keyPassage(member, context.text), context))
  const rows = objects.map((object): TableRow => {
    const cells = [...columns.keys()].map((key): TableCell => {
      const member = object.members.get(key)
      const passage = member === undefined ? undefined : cellPassage(member, context)
      return passage === undefined
        ? { type: 'tableCell', children: [], position: context.place(object.start, object.start) }
        : cellOf(passage, context)
    })
    return { type: 'tableRow', children: cells, position: context.place(object.start, object.end) }
  })
  const position = context.place(start, end)
  const table: Table = {
    type: 'table',
    align: [],
    children: [{ type: 'tableRow', children: head, position }, ...rows],
    position,
  }
  return table
}

/** `"done": true` says 'done', and `"done": false` nothing. */
function cellPassage(member: JsonMember, { text }: JsonContext): Passage | undefined {
  const { value } = member
  if (value.kind === 'literal') return value.value === true ? keyPassage(member, text) : undefined
  return passageOf(nameIn(value), text)
}

function cellOf(passage: Passage, { place }: JsonContext): TableCell {
  const { children, position } = paragraphOf(passage, place)
  return { type: 'tableCell', children, ...(position && { position }) }
}
