import type { Passage } from '../../model/passage.ts'
import { slicePassage } from '../../model/passage.ts'
import type { UpdateDraft } from '../incident-tree.ts'
import { plainParagraphs } from '../inner-text.ts'
import { type JsonContext, type JsonDialect, textAt } from './dialect.ts'
import { isArray, isObject, type JsonArray, type JsonObject, type JsonValue, stringAt, valueAt } from './json-value.ts'

/** Microseconds since 1970 */
const STAMP = /^\d{15,17}$/

/** Messages of systemd on a unit that starts or stops (systemd's catalogue: `journalctl --catalog`). */
const UNIT_CHANGES: ReadonlySet<string> = new Set([
  '7d4958e842da4a758f6c1cdc7b36dcc5',
  '39f53479d3a045ac8e11786248231fbf',
  'be02cf6855d2428ba40df7e9d022f03d',
  'de5b426a63be47a7b6ac3eaac82e2f6f',
  '9d1aaa27d60140bd96365438aad20286',
])
/** emerg, alert and crit, as syslog (RFC 5424) numbers them */
const LOUD: ReadonlySet<string> = new Set(['0', '1', '2'])

/** Entries of the systemd journal, `journalctl -o json` and `-o json-pretty`. See journald.md. */
export const journald: JsonDialect = (values, context) => {
  const entries = values.flatMap((value) => (isArray(value) ? value.items : [value])).filter(isObject)
  if (!entries.some(isEntry)) return undefined
  const strange = entries.filter((entry) => !isEntry(entry)).length
  if (strange > 0) context.notes.push(`${strange} of ${entries.length} entries have no __REALTIME_TIMESTAMP.`)
  const updates = entries.map((entry) => draftOf(entry, context))
  return [{ start: values[0]?.start ?? 0, end: values.at(-1)?.end ?? 0, values: [], updates }]
}

function isEntry(value: JsonValue): boolean {
  return STAMP.test(stringAt(value, '__REALTIME_TIMESTAMP') ?? '')
}

function draftOf(entry: JsonObject, context: JsonContext): UpdateDraft {
  const unit = stringAt(entry, 'UNIT') ?? stringAt(entry, '_SYSTEMD_UNIT') ?? stringAt(entry, 'SYSLOG_IDENTIFIER')
  const written = isEntry(entry) ? textAt(entry, '__REALTIME_TIMESTAMP', context) : undefined
  const message = messageOf(valueAt(entry, 'MESSAGE'), entry, context)
  return {
    // To the millisecond, which is what an instant has.
    stamp: written === undefined ? undefined : slicePassage(written, 0, written.text.length - 3),
    actor: actorOf(entry),
    isEntry: { source: sourceOf(entry), ...(unit !== undefined && { key: `journal:${unit}` }) },
    body: message === undefined ? [] : plainParagraphs(message, context.place),
  }
}

function sourceOf(entry: JsonObject): 'alert' | 'change' | 'metric' {
  if (UNIT_CHANGES.has(stringAt(entry, 'MESSAGE_ID') ?? '')) return 'change'
  return LOUD.has(stringAt(entry, 'PRIORITY') ?? '') ? 'alert' : 'metric'
}

/** 'nginx@edge-1': what wrote the entry, and on which host. */
function actorOf(entry: JsonObject): string | undefined {
  const who = stringAt(entry, 'SYSLOG_IDENTIFIER') ?? stringAt(entry, '_COMM') ?? stringAt(entry, '_SYSTEMD_UNIT')
  const host = stringAt(entry, '_HOSTNAME')
  return host === undefined ? who : `${who ?? ''}@${host}`
}

/** A text, or where that is no UTF-8, or has control characters, a list of its bytes. */
function messageOf(value: JsonValue | undefined, entry: JsonObject, context: JsonContext): Passage | undefined {
  if (!isArray(value)) return textAt(entry, 'MESSAGE', context)
  const numbers = value.items.map((item) => (item.kind === 'number' ? item.value : Number.NaN))
  if (!numbers.every((one) => Number.isInteger(one) && one >= 0 && one < 256)) return undefined
  return passageOfBytes(new TextDecoder().decode(Uint8Array.from(numbers)), value)
}

/** Each character stands for the whole list: bytes are not told apart. */
function passageOfBytes(text: string, { start, end }: JsonArray): Passage {
  // Colours of a terminal, and what else shows nothing.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const shown = text.replace(/\u001b\[[\d;]{0,20}m|[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  const runs = Array.from({ length: shown.length }, (_, at) => ({ at, offset: start, width: end - start }))
  return { text: shown, runs: runs.length > 0 ? runs : [{ at: 0, offset: start }] }
}
