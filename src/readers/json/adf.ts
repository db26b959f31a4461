import type { RootContent } from 'mdast'
import { type Passage, trimPassage } from '../../model/passage.ts'
import { paragraphOf } from '../inner-text.ts'
import { type JsonContext, textAt } from './dialect.ts'
import { chained, said } from './joined-passages.ts'
import { isArray, type JsonObject, type JsonValue, objectsAt, stringAt, valueAt } from './json-value.ts'
import { passageOfString } from './string-passage.ts'
import { spanAt } from './tool-record.ts'

/** Nodes that hold text and marks, and no blocks. */
const LINES = /^(?:paragraph|heading|codeBlock|taskItem|decisionItem|caption)$/

export function isAdf(value: JsonValue | undefined): boolean {
  return stringAt(value, 'type') === 'doc' && isArray(valueAt(value, 'content'))
}

/**
 * Atlassian Document Format (https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/) as
 * paragraphs of plain text: each paragraph, heading, item, cell and block of code one, marks left out.
 */
export function adfBlocks(doc: JsonValue | undefined, context: JsonContext): RootContent[] {
  return objectsAt(doc, 'content').flatMap((node) => blocksOf(node, context))
}

function blocksOf(node: JsonObject, context: JsonContext): RootContent[] {
  if (!LINES.test(stringAt(node, 'type') ?? '')) {
    const inner = adfBlocks(node, context)
    return inner.length > 0 ? inner : paragraphs(inlineOf(node, context), context)
  }
  const inline = objectsAt(node, 'content').map((one) => inlineOf(one, context))
  return paragraphs(chained(inline.filter((one) => one !== undefined)), context)
}

function paragraphs(passage: Passage | undefined, { place }: JsonContext): RootContent[] {
  if (passage === undefined || passage.text.trim() === '') return []
  return [paragraphOf(trimPassage(passage), place)]
}

/** Text, line breaks, and what stands for a text of its own: a mention, an emoji, a date, a card of a link. */
function inlineOf(node: JsonObject, context: JsonContext): Passage | undefined {
  const attributes = valueAt(node, 'attrs')
  switch (stringAt(node, 'type')) {
    case 'hardBreak':
      return said('\n', node)
    case 'text':
      return textOf(valueAt(node, 'text'), context)
    case 'date':
      return dayOf(attributes, context)
    default: {
      const key = ['text', 'url', 'shortName', 'title'].find((one) => stringAt(attributes, one) !== undefined)
      return key === undefined ? undefined : textAt(attributes, key, context)
    }
  }
}

/** Blanks count: between two marks they are a text of their own. */
function textOf(value: JsonValue | undefined, { text }: JsonContext): Passage | undefined {
  return value?.kind === 'string' ? passageOfString(text, value.start, value.end) : undefined
}

/** A date is kept as milliseconds since 1970; it is a day, in UTC. */
function dayOf(attributes: JsonValue | undefined, context: JsonContext): Passage | undefined {
  const written = textAt(attributes, 'timestamp', context)
  const at = new Date(Number(written?.text))
  if (written === undefined || attributes?.kind !== 'object' || Number.isNaN(at.getTime())) return written
  return said(at.toISOString().slice(0, 10), spanAt(attributes, 'timestamp'))
}
