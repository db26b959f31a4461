import type { RootContent } from 'mdast'
import type { Passage } from '../../model/passage.ts'
import type { IncidentDraft, UpdateDraft } from '../incident-tree.ts'
import { plainParagraphs } from '../inner-text.ts'
import { type ChannelSurvey, type JsonContext, type JsonDialect, textAt } from './dialect.ts'
import { isArray, isObject, type JsonObject, type JsonValue, objectsAt, stringAt, valueAt } from './json-value.ts'
import { namesIn } from './slack-names.ts'
import { slackText } from './slack-text.ts'

const TS = /^\d{9,11}\.\d{1,9}$/
/** Lists of messages stand no deeper: `{"channels": [{"name": …, "messages": […]}]}`. */
const DEEPEST = 3

/** Kinds of message that somebody wrote; the others say what Slack itself did, or what was done in it. */
const WRITTEN: ReadonlySet<string | undefined> = new Set([
  undefined,
  'bot_message',
  'file_comment',
  'file_mention',
  'file_share',
  'me_message',
  'reply_broadcast',
  'thread_broadcast',
])

/**
 * Messages of Slack: the file of a day of a channel from an export, what `conversations.history` and
 * `conversations.replies` give, and files that hold several of these. See slack-export.md.
 */
export const slackExport: JsonDialect = (values, context) => {
  const messages = values.some(isMessage) ? values : values.flatMap((value) => messagesIn(value, 0))
  if (!messages.some(isMessage)) return undefined
  const known = messages.filter(isObject)
  const survey = context.channel ?? surveyed(known)
  const updates = known.flatMap((message): UpdateDraft[] => {
    const identity = `${stringAt(message, 'ts')} ${stringAt(message, 'user') ?? stringAt(message, 'bot_id')}`
    // The first message of a thread stands in the answers of both methods, and so do replies sent to the channel, too.
    if (stringAt(message, 'ts') !== undefined && survey.told.has(identity)) return []
    survey.told.add(identity)
    return [draftOf(message, survey, context)]
  })
  const strange = messages.length - known.length
  if (strange > 0) context.notes.push(`${strange} of ${messages.length} messages are no objects; they are left out.`)
  const draft: IncidentDraft = {
    start: values[0]?.start ?? 0,
    end: values.at(-1)?.end ?? 0,
    values: [],
    updates,
  }
  return [draft]
}

/** Adds what some messages of a channel say of others, wherever in it these stand. */
export function surveyed(
  messages: readonly JsonValue[],
  survey: ChannelSurvey = { names: new Map(), threads: new Set(), told: new Set() },
): ChannelSurvey {
  const known = messages.filter(isObject)
  for (const [id, name] of namesIn(known)) if (!survey.names.has(id)) survey.names.set(id, name)
  for (const thread of threadsIn(known)) survey.threads.add(thread)
  return survey
}

export function isMessage(value: JsonValue): boolean {
  if (!TS.test(stringAt(value, 'ts') ?? '')) return false
  if (stringAt(value, 'type') === 'message') return true
  return valueAt(value, 'text')?.kind === 'string' && (isId(value, 'user') || isId(value, 'bot_id'))
}

function isId(value: JsonValue, key: string): boolean {
  return /^[BUW][A-Z0-9]{2,20}$/.test(stringAt(value, key) ?? '')
}

/** The items of every list of messages in a value. */
function messagesIn(value: JsonValue, depth: number): readonly JsonValue[] {
  if (depth > DEEPEST) return []
  if (isArray(value)) {
    return value.items.some(isMessage) ? value.items : value.items.flatMap((item) => messagesIn(item, depth + 1))
  }
  if (!isObject(value)) return []
  return [...value.members.values()].flatMap((member) => messagesIn(member.value, depth + 1))
}

/** Threads with a reply in them: a message of its own may bear `thread_ts`, too. */
function threadsIn(messages: readonly JsonObject[]): string[] {
  return messages.flatMap((message) => {
    const thread = stringAt(message, 'thread_ts')
    const count = valueAt(message, 'reply_count')
    const answered = count?.kind === 'number' && count.value > 0
    return thread !== undefined && (answered || thread !== stringAt(message, 'ts')) ? [thread] : []
  })
}

function draftOf(message: JsonObject, { names, threads }: ChannelSurvey, context: JsonContext): UpdateDraft {
  const link = stringAt(message, 'permalink')
  const key = keyOf(message, threads)
  return {
    stamp: textAt(message, 'ts', context),
    actor: actorOf(message, names),
    isEntry: { source: 'chat', ...(link !== undefined && { link }), ...(key !== undefined && { key }) },
    body: bodyOf(message, names, context),
  }
}

function keyOf(message: JsonObject, threads: ReadonlySet<string>): string | undefined {
  const subtype = stringAt(message, 'subtype')
  if (!WRITTEN.has(subtype)) return `slack:${subtype}`
  const thread = stringAt(message, 'thread_ts')
  return thread !== undefined && threads.has(thread) ? `slack:thread:${thread}` : undefined
}

function actorOf(message: JsonObject, names: ReadonlyMap<string, string>): string | undefined {
  const user = stringAt(message, 'user')
  const bot = stringAt(message, 'username') ?? stringAt(valueAt(message, 'bot_profile'), 'name')
  const named = user === undefined ? undefined : names.get(user)
  return (named ?? bot ?? user ?? stringAt(message, 'bot_id'))?.trim()
}

/** The text, what is attached to it, and the names of its files. */
function bodyOf(message: JsonObject, names: ReadonlyMap<string, string>, context: JsonContext): RootContent[] {
  const text = textAt(message, 'text', context)
  const parts: (Passage | undefined)[] = [text]
  const isBot = stringAt(message, 'bot_id') !== undefined
  if (text === undefined || isBot) {
    parts.push(...objectsAt(message, 'blocks').flatMap((block) => blockTexts(block, context)))
  }
  for (const attachment of objectsAt(message, 'attachments')) parts.push(...attachmentTexts(attachment, context))
  for (const file of objectsAt(message, 'files')) {
    parts.push(textAt(file, stringAt(file, 'title') === undefined ? 'name' : 'title', context))
  }
  const shown: string[] = []
  return parts.flatMap((part) => {
    if (part === undefined) return []
    const passage = slackText(part, names)
    const plain = lettersOf(passage.text)
    // A bot's text is mostly that of its blocks once more, and an attachment's fallback that of its title.
    if (plain === '' ? shown.length > 0 : shown.some((one) => one.includes(plain))) return []
    shown.push(plain)
    return plainParagraphs(passage, context.place)
  })
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The words of a block (https://docs.slack.dev/reference/block-kit/blocks), in their order. */
function blockTexts(block: JsonValue, context: JsonContext, depth = 0): Passage[] {
  if (depth > 6) return []
  const own = valueAt(block, 'text')
  const texts = isObject(own)
    ? [textAt(own, 'text', context)]
    : own === undefined
      ? []
      : [textAt(block, 'text', context)]
  const inner = ['fields', 'elements'].flatMap((key) => objectsAt(block, key))
  return [
    ...texts.filter((text) => text !== undefined),
    ...inner.flatMap((element) => blockTexts(element, context, depth + 1)),
  ]
}

function attachmentTexts(attachment: JsonObject, context: JsonContext): (Passage | undefined)[] {
  const told = ['pretext', 'title', 'text'].map((key) => textAt(attachment, key, context))
  const fields = objectsAt(attachment, 'fields').flatMap((field) =>
    ['title', 'value'].map((key) => textAt(field, key, context)),
  )
  const blocks = objectsAt(attachment, 'blocks').flatMap((block) => blockTexts(block, context))
  const found = [...told, ...fields, ...blocks].filter((one) => one !== undefined)
  return found.length > 0 ? found : [textAt(attachment, 'fallback', context)]
}
