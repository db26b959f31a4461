import type { RootContent } from 'mdast'
import { pointAt } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { MilestoneName } from '../../model/incident.ts'
import { type Passage, trimPassage } from '../../model/passage.ts'
import { epochOfStamp } from '../epoch-of-stamp.ts'
import type { UpdateDraft } from '../incident-tree.ts'
import { paragraphOf, plainParagraphs } from '../inner-text.ts'
import { type JsonContext, textAt } from './dialect.ts'
import { said } from './joined-passages.ts'
import { isObject, type JsonObject, type JsonValue, passageOf, stringAt, valueAt } from './json-value.ts'

type EntryFact = Extract<Fact, { is: 'entry' }>

/** What a tool's record tells of one happening. */
export interface ToolRecord {
  readonly at: Passage | undefined
  /** One line, as it is: no markup is looked for in it. */
  readonly text: Passage | undefined
  /** What is told below that line. */
  readonly more?: readonly RootContent[] | undefined
  readonly source: NonNullable<EntryFact['source']>
  readonly actor?: string | undefined
  readonly link?: string | undefined
  readonly key?: string | undefined
  readonly milestone?: MilestoneName | undefined
}

/** The record as an entry of a timeline. */
export function entryOf(record: ToolRecord, { place }: JsonContext): UpdateDraft {
  const { at, text, more = [], source, actor, link, key, milestone } = record
  const line = text === undefined ? undefined : trimPassage(text)
  return {
    stamp: at,
    actor,
    isEntry: {
      source,
      ...(link !== undefined && { link }),
      ...(key !== undefined && { key }),
      ...(milestone !== undefined && { milestone }),
    },
    body: [...(line === undefined || line.text === '' ? [] : [paragraphOf(line, place)]), ...more.map(withoutRank)],
  }
}

/** A heading inside a record's words is a line of them: as a heading it would end the entry. */
function withoutRank(node: RootContent): RootContent {
  if (node.type !== 'heading') return node
  const { depth: _depth, ...rest } = node
  return { ...rest, type: 'paragraph' }
}

/**
 * An incident is detected once, however many alerts fire: of several records that are one milestone, the earliest
 * is it, and for the end the last.
 */
export function eachMilestoneOnce(updates: readonly UpdateDraft[]): UpdateDraft[] {
  const chosen = new Map<MilestoneName, { update: UpdateDraft; at: number }>()
  for (const update of updates) {
    const name = milestoneOf(update)
    const at = epochOfStamp(update.stamp)
    if (name === undefined || at === undefined) continue
    const best = chosen.get(name)
    if (best === undefined || (name === 'resolved' ? at >= best.at : at < best.at)) chosen.set(name, { update, at })
  }
  return updates.map((update) => {
    const name = milestoneOf(update)
    if (name === undefined || chosen.get(name)?.update === update) return update
    const { milestone: _milestone, ...rest } = update.isEntry as EntryFact
    return { ...update, isEntry: rest }
  })
}

function milestoneOf({ isEntry }: UpdateDraft): MilestoneName | undefined {
  return typeof isEntry === 'object' ? isEntry.milestone : undefined
}

/** A text member as plain paragraphs. */
export function plainAt(value: JsonValue | undefined, key: string, context: JsonContext): RootContent[] {
  const passage = textAt(value, key, context)
  return passage === undefined ? [] : plainParagraphs(passage, context.place)
}

/** The address in the first of the members that has one. What is no web address is no link. */
export function linkAt(value: JsonValue | undefined, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const found = stringAt(value, key)?.trim()
    if (found !== undefined && found.length < 2000 && /^https?:\/\/[^\s<>"\\^`{|}]+$/i.test(found)) return found
  }
  return undefined
}

/** The name of a person, given as a text or as an object with one. */
export function nameAt(value: JsonValue | undefined, key: string, ...names: readonly string[]): string | undefined {
  const plain = stringAt(value, key)
  if (plain !== undefined) return oneLine(plain)
  const object = valueAt(value, key)
  for (const name of names) {
    const found = stringAt(object, name)
    if (found !== undefined) return oneLine(found)
  }
  return undefined
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200)
}

/** Where the value of a member stands; the whole object where it has none. */
export function spanAt(object: JsonObject, key: string): { readonly start: number; readonly end: number } {
  return valueAt(object, key) ?? object
}

/** From the first of several values to the last, in whatever order they are. */
export function spanOf(values: readonly JsonObject[]): { start: number; end: number } {
  let [start, end] = [values[0]?.start ?? 0, 0]
  for (const value of values) {
    start = Math.min(start, value.start)
    end = Math.max(end, value.end)
  }
  return { start, end }
}

/** A name of a tool (`acknowledge_log_entry`) as words. */
export function wordsAt(value: JsonObject, key: string, context: JsonContext): Passage | undefined {
  const found = valueAt(value, key)
  const passage = passageOf(found, context.text)
  return passage === undefined || found === undefined ? undefined : said(passage.text.replace(/[_.-]+/g, ' '), found)
}

/** Kinds of records that are not known here: each is read all the same, and told of once. */
export function unknownKinds(name: string, { notes }: JsonContext): { add(kind: string): void; tell(): void } {
  const kinds = new Map<string, number>()
  return {
    add: (kind) => void kinds.set(kind, (kinds.get(kind) ?? 0) + 1),
    tell: () => {
      if (kinds.size === 0) return
      const total = [...kinds.values()].reduce((sum, count) => sum + count, 0)
      const names = [...kinds.keys()].slice(0, 5).map((kind) => JSON.stringify(kind.slice(0, 40)))
      const more = kinds.size > names.length ? ` and ${kinds.size - names.length} more` : ''
      const what = total === 1 ? `${name} is` : `${name}s are`
      notes.push(
        `${total} ${what} of a kind not known here (${names.join(', ')}${more}); read with the words there are.`,
      )
    },
  }
}

/**
 * What a tool has written: of all items in the values those that are `own`, in their order; undefined where there is
 * none. Beside them, what is not the tool's is left out, and said to be.
 */
export function ownItems(
  values: readonly JsonValue[],
  itemsOf: (value: JsonValue) => readonly JsonValue[],
  own: (item: JsonObject) => boolean,
  tool: string,
  { lineStarts, notes }: JsonContext,
): JsonObject[] | undefined {
  const known: JsonObject[] = []
  const others: JsonValue[] = []
  for (const item of values.flatMap(itemsOf)) {
    if (isObject(item) && own(item)) known.push(item)
    else others.push(item)
  }
  const [first] = others
  if (known.length > 0 && first !== undefined) {
    const { line } = pointAt({ lineStarts, shift: 0 }, first.start)
    const what = others.length === 1 ? 'a value' : `${others.length} values`
    notes.push(`line ${line}: ${what} that ${tool} does not write; left out.`)
  }
  return known.length === 0 ? undefined : known
}

/** The items of a page: the page is the list itself, holds it under one of the keys, or is one item. */
export function itemsUnder(keys: readonly string[]): (value: JsonValue) => readonly JsonValue[] {
  return (value) => {
    if (value.kind === 'array') return value.items
    for (const key of keys) {
      const found = valueAt(value, key)
      if (found?.kind === 'array') return found.items
      if (isObject(found)) return [found]
    }
    return [value]
  }
}
