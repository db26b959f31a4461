import { lineStartsOf, pointAt } from '../../model/document.ts'
import { ReadError } from '../read-error.ts'
import type { JsonMember, JsonValue } from './json-value.ts'
import { blanksFrom, type Stretch, stringEnd } from './list-stretches.ts'
import { passageOfString } from './string-passage.ts'

/** Deeper than any report; without a limit the steps that follow would overflow. */
const DEEPEST = 200
const MOST_NOTES = 5

export interface Scanned {
  /** One, or one a line where the input is newline-delimited JSON. */
  readonly values: readonly JsonValue[]
  readonly notes: readonly string[]
  /** The text ends inside a value; what stood before its end is there. */
  readonly truncated: boolean
}

interface Open {
  readonly start: number
  /** For an object. */
  readonly members?: Map<string, JsonMember>
  /** For an array. */
  readonly items?: JsonValue[]
  key?: { readonly name: string; readonly start: number; readonly end: number }
}

/**
 * Reads JSON (RFC 8259) to values with places, in one pass and without recursion. Of two members with one key the
 * last is taken, as everywhere. A text that ends too early gives what is complete. Throws a ReadError, with line
 * and column, for a text that is no JSON, or one nested deeper than 200 levels.
 *
 * @param stretch of a list, as `listStretches` gives it; default: the whole text
 */
export function scanJson(text: string, stretch?: Stretch): Scanned {
  const values: JsonValue[] = []
  const notes: string[] = []
  const open: Open[] = []
  let doubled = 0
  const end = stretch?.to ?? text.length
  let at = blanksFrom(text, stretch?.from ?? 0)
  while (at < end) {
    const value = readValue()
    if (value !== undefined) values.push(value)
    at = blanksFrom(text, at)
    if (stretch !== undefined && text[at] === ',') at = blanksFrom(text, at + 1)
    if (at < end && text[at] !== '{' && text[at] !== '[') fail(at, 'the end of the file')
  }
  const truncated = open.length > 0
  if (truncated) {
    notes.push(endsInside(lineAt(text.length)))
    const value = closeAll()
    if (value !== undefined) values.push(value)
  }
  if (doubled > MOST_NOTES) notes.push(`${doubled - MOST_NOTES} more keys stand twice in one object.`)
  return { values, notes, truncated }

  /** One value from `at` on; undefined where the text ends before it is complete. */
  function readValue(): JsonValue | undefined {
    let done = begin()
    for (;;) {
      const top = open.at(-1)
      if (top === undefined) return done
      if (done !== undefined) put(top, done)
      at = blanksFrom(text, at)
      if (at >= text.length) return undefined
      const unit = text[at]
      const closing = top.members === undefined ? ']' : '}'
      const isFirst = top.members === undefined ? top.items?.length === 0 : top.members.size === 0 && done === undefined
      if (unit === closing) {
        at += 1
        open.pop()
        done = closed(top, at)
        continue
      }
      if (!isFirst) {
        if (unit !== ',') fail(at, `',' or '${closing}'`)
        at = blanksFrom(text, at + 1)
        if (at >= text.length) return undefined
        if (text[at] === closing) fail(at, 'a value after the comma')
      }
      if (top.members !== undefined && !readKey(top)) return undefined
      if (at >= text.length) return undefined
      done = begin()
    }
  }

  /** A whole string, number or literal; for a bracket, opens it and gives nothing. */
  function begin(): JsonValue | undefined {
    const unit = text[at]
    const start = at
    if (unit === '{' || unit === '[') {
      if (open.length >= DEEPEST) fail(at, `at most ${DEEPEST} levels of brackets`)
      open.push(unit === '{' ? { start, members: new Map() } : { start, items: [] })
      at += 1
      return undefined
    }
    if (unit === '"') {
      at = stringEnd(text, start)
      return stringFrom(start, at)
    }
    const word = /[^\s,:[\]{}"]{0,400}/y
    word.lastIndex = at
    const raw = word.exec(text)?.[0] ?? ''
    at += raw.length
    if (raw === 'true' || raw === 'false') return { kind: 'literal', value: raw === 'true', start, end: at }
    if (raw === 'null') return { kind: 'literal', value: null, start, end: at }
    if (/^-?(?:0|[1-9]\d{0,399})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,5})?$/.test(raw)) {
      return { kind: 'number', value: Number(raw), start, end: at }
    }
    // The text may have been cut within the word.
    if (at >= text.length && open.length > 0) return { kind: 'literal', value: null, start, end: at }
    return fail(start, 'a value')
  }

  function readKey(top: Open): boolean {
    if (text[at] !== '"') fail(at, 'a key in double quotes')
    const start = at
    at = stringEnd(text, start)
    const end = at
    at = blanksFrom(text, at)
    if (at >= text.length) return false
    if (text[at] !== ':') fail(at, "':'")
    at = blanksFrom(text, at + 1)
    top.key = { name: stringFrom(start, end).value, start, end }
    return true
  }

  function stringFrom(start: number, end: number): Extract<JsonValue, { kind: 'string' }> {
    return { kind: 'string', value: passageOfString(text, start, end).text, start, end }
  }

  function put({ members, items, key }: Open, value: JsonValue): void {
    items?.push(value)
    if (members === undefined || key === undefined) return
    if (members.has(key.name)) {
      doubled += 1
      if (doubled <= MOST_NOTES) {
        notes.push(`line ${lineAt(key.start)}: the key ${clip(key.name)} stands twice in one object; the last is read.`)
      }
    }
    members.set(key.name, { key, value })
  }

  function closed({ start, members, items }: Open, end: number): JsonValue {
    return members === undefined
      ? { kind: 'array', items: items ?? [], start, end }
      : { kind: 'object', members, start, end }
  }

  function closeAll(): JsonValue | undefined {
    let value: JsonValue | undefined
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      if (value !== undefined) put(top, value)
      value = closed(top, text.length)
    }
    return value
  }

  function lineAt(offset: number): number {
    return lineStartsOf(text.slice(0, offset)).length
  }

  function fail(offset: number, expected: string): never {
    const { line, column } = pointAt({ lineStarts: lineStartsOf(text), shift: 0 }, offset)
    const found = offset < text.length ? clip(text.slice(offset, offset + 12)) : 'the end'
    throw new ReadError(
      'unusable',
      `line ${line}, column ${column}: JSON should have ${expected} here, and has ${found}; mend it, or name another format.`,
    )
  }
}

/** @param line the last of the text */
export function endsInside(line: number): string {
  return `line ${line}: the file ends inside its JSON; what stands before is read.`
}

function clip(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
}
