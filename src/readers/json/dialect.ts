import type { RootContent } from 'mdast'
import { pointAt } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { Status } from '../../model/incident.ts'
import type { Passage } from '../../model/passage.ts'
import { BODY_LEVELS, type IncidentDraft, type KnownValue } from '../incident-tree.ts'
import { type InnerHtml, innerMarkdown } from '../inner-markdown.ts'
import type { PlaceOf } from '../inner-text.ts'
import { statusOfWord } from '../status-word.ts'
import type { Threshold } from '../threshold.ts'
import { type JsonValue, passageOf, stringAt, valueAt } from './json-value.ts'

/** What a dialect needs beside the values. */
export interface JsonContext {
  readonly text: string
  readonly lineStarts: readonly number[]
  readonly place: PlaceOf
  readonly html: InnerHtml
  /** Collects what could not be read, a line each. */
  readonly notes: string[]
  /** From where on measured values are bad, where the user has said it. */
  readonly threshold?: Threshold | undefined
  /** Of the whole channel, where its messages are read some at a time. */
  readonly channel?: ChannelSurvey | undefined
}

/** What the messages of a chat say of each other. */
export interface ChannelSurvey {
  /** Of people, by their ids. */
  readonly names: Map<string, string>
  /** Those with a reply in them. */
  readonly threads: Set<string>
  /** Messages that were read before: a list may hold one twice. */
  readonly told: Set<string>
}

/** One way of writing incidents as JSON: gives the incidents, or undefined where the values are of another. */
export type JsonDialect = (values: readonly JsonValue[], context: JsonContext) => IncidentDraft[] | undefined

/** A text or number member; what is of another type is noted, and left out. */
export function textAt(value: JsonValue | undefined, key: string, context: JsonContext): Passage | undefined {
  const found = valueAt(value, key)
  if (found === undefined) return undefined
  if (found.kind !== 'string' && found.kind !== 'number') {
    const { line } = pointAt({ lineStarts: context.lineStarts, shift: 0 }, found.start)
    context.notes.push(`line ${line}: "${key}" should be a text, and is ${nameOf(found)}; it is left out.`)
    return undefined
  }
  return passageOf(found, context.text)
}

function nameOf(value: JsonValue): string {
  return { object: 'an object', array: 'a list', literal: 'true or false', string: 'a text', number: 'a number' }[
    value.kind
  ]
}

export function knownAt(
  value: JsonValue | undefined,
  key: string,
  is: Exclude<Fact['is'], 'component'>,
  context: JsonContext,
): KnownValue {
  return { passage: textAt(value, key, context), fact: { is } }
}

/**
 * What a record's closing time is: the end that it states, unless the record was closed as it was opened (or before);
 * such a record was entered afterwards, in one go, and its text alone tells when it was over.
 */
export function endOf(record: JsonValue, opened: string, closed: string): 'end' | 'record-time' {
  const [from, to] = [opened, closed].map((key) => Date.parse(stringAt(record, key) ?? ''))
  return from !== undefined && to !== undefined && to - from < 1000 ? 'record-time' : 'end'
}

/** Prose (Markdown, HTML or plain) as blocks. */
export function proseAt(value: JsonValue | undefined, key: string, context: JsonContext): RootContent[] {
  return prose(textAt(value, key, context), context)
}

export function prose(passage: Passage | undefined, { place, html }: JsonContext): RootContent[] {
  return passage === undefined ? [] : innerMarkdown(passage, place, html, BODY_LEVELS)
}

/** A status member: what it means, and as written. */
export function statusAt(
  value: JsonValue | undefined,
  key: string,
  context: JsonContext,
): { status: Status | undefined; label: Passage | undefined } {
  const label = textAt(value, key, context)
  return { status: label === undefined ? undefined : statusOfWord(label.text), label }
}
