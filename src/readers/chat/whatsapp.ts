import { statusOfWord } from '../status-word.ts'
import { type ChatForm, type ChatLine, CLOCK, DATE } from './chat-form.ts'

/** iOS: `[14/03/2026, 09:12:33] Ana: …`; the app sets a mark of direction before what it tells itself. */
const BRACKETED = new RegExp(String.raw`^[\u200e\u200f\u202a]{0,2}\[(${DATE},? ${CLOCK})\] `, 'u')
/** Android: `14/03/2026, 09:12 - Ana: …`, and of old `14-03-26 09:12:33: Ana: …`. */
const PLAIN = new RegExp(String.raw`^[\u200e\u200f]?(${DATE},? ${CLOCK}) - `, 'u')
const OLD = /^(\d{2}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}): (?=[^:\n]{1,80}: )/u
/** A name has no colon; what the app tells of the chat has quotation marks. */
const NAMED = /^([^:"“„\n]{1,80}): ?/u
/** On iOS the mark stands before media left out as well, and before what was deleted. */
const OMITTED = /omitted|attached|deleted|edited/i

/** So notes are stamped, too; phones that write days so set a comma behind them. */
const ISO = /^\d{4}-\d\d-\d\d /

/** Chats exported from WhatsApp as text. */
export const whatsapp: ChatForm = { name: 'whatsapp', least: 0.2, fewest: 1, lineAt }

function lineAt(lines: readonly string[], at: number): ChatLine | undefined {
  const line = lines[at] ?? ''
  const bracketed = BRACKETED.exec(line)
  const found = bracketed ?? PLAIN.exec(line) ?? OLD.exec(line)
  if (found?.[1] === undefined) return undefined
  const from = found[0].indexOf(found[1])
  const stamp = { from, to: from + found[1].length }
  const rest = line.slice(found[0].length)
  const named = NAMED.exec(rest)
  // '[14/03/2026 09:12] Ana' with the words below is another's way.
  if (named === null && bracketed !== null && !found[1].includes(',')) return undefined
  if (named?.[1] === undefined) {
    return { is: 'message', stamp, text: found[0].length, key: 'whatsapp:system', isWeak: true }
  }
  const text = found[0].length + named[0].length
  const own = line.startsWith('\u200e', text) && !OMITTED.test(line.slice(text))
  const actor = named[1].replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069~]/g, '').trim()
  const isWeak = statusOfWord(actor) !== undefined || (bracketed === null && ISO.test(found[1]))
  return { is: 'message', stamp, actor, text, isWeak, ...(own && { key: 'whatsapp:system' }) }
}
