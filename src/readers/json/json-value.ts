import { type Passage, slicePassage } from '../../model/passage.ts'
import { passageOfString } from './string-passage.ts'

/** A value with its place: `text.slice(start, end)` is the value as written, quotes and brackets included. */
interface Placed {
  readonly start: number
  readonly end: number
}

export interface JsonMember {
  /** The key with its quotes. */
  readonly key: Placed
  readonly value: JsonValue
}

export interface JsonObject extends Placed {
  readonly kind: 'object'
  readonly members: ReadonlyMap<string, JsonMember>
}

export interface JsonArray extends Placed {
  readonly kind: 'array'
  readonly items: readonly JsonValue[]
}

export interface JsonString extends Placed {
  readonly kind: 'string'
  /** Decoded. */
  readonly value: string
}

export interface JsonNumber extends Placed {
  readonly kind: 'number'
  readonly value: number
}

export interface JsonLiteral extends Placed {
  readonly kind: 'literal'
  readonly value: boolean | null
}

export type JsonValue = JsonObject | JsonArray | JsonString | JsonNumber | JsonLiteral

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return value?.kind === 'object'
}

export function isArray(value: JsonValue | undefined): value is JsonArray {
  return value?.kind === 'array'
}

/** The member's value; undefined where it is absent or null, or the value is no object. */
export function valueAt(value: JsonValue | undefined, key: string): JsonValue | undefined {
  const found = isObject(value) ? value.members.get(key)?.value : undefined
  return found === undefined || (found.kind === 'literal' && found.value === null) ? undefined : found
}

/** The items of an array member; none where it is anything else. */
export function itemsAt(value: JsonValue | undefined, key: string): readonly JsonValue[] {
  const found = valueAt(value, key)
  return isArray(found) ? found.items : []
}

/** The objects among them. */
export function objectsAt(value: JsonValue | undefined, key: string): readonly JsonObject[] {
  return itemsAt(value, key).filter(isObject)
}

/** The object that a member is. */
export function objectAt(value: JsonValue | undefined, key: string): JsonObject | undefined {
  const found = valueAt(value, key)
  return isObject(found) ? found : undefined
}

/** A text that is not blank. */
export function stringAt(value: JsonValue | undefined, key: string): string | undefined {
  const found = valueAt(value, key)
  return found?.kind === 'string' && found.value.trim() !== '' ? found.value : undefined
}

export function flagAt(value: JsonValue | undefined, key: string): boolean {
  const found = valueAt(value, key)
  return found?.kind === 'literal' && found.value === true
}

/** What a text or number says, with the places of its characters; undefined for blank texts and anything else. */
export function passageOf(value: JsonValue | undefined, text: string): Passage | undefined {
  if (value?.kind === 'number') {
    return { text: text.slice(value.start, value.end), runs: [{ at: 0, offset: value.start }] }
  }
  if (value?.kind !== 'string' || value.value.trim() === '') return undefined
  return passageOfString(text, value.start, value.end)
}

/** `root_cause` as 'root cause': a key read as a heading. */
export function keyPassage({ key }: JsonMember, text: string): Passage {
  const passage = passageOfString(text, key.start, key.end)
  const words = passage.text.replace(/[_-]/g, ' ')
  return slicePassage({ text: words, runs: passage.runs }, 0)
}
