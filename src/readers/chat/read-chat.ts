import { lineStartsOf } from '../../model/document.ts'
import type { Passage } from '../../model/passage.ts'
import { passageBuilder } from '../../model/plain.ts'
import { addDays } from '../../time/calendar.ts'
import { scan } from '../../time/scan.ts'
import type { UpdateDraft } from '../incident-tree.ts'
import { incidentTree } from '../incident-tree.ts'
import { placesIn, plainParagraphs } from '../inner-text.ts'
import { ReadError } from '../read-error.ts'
import type { Reading } from '../reader.ts'
import { stampDay } from '../stamp-day.ts'
import type { ChatForm, MessageHead } from './chat-form.ts'
import { irc } from './irc.ts'
import { namedLines } from './named-lines.ts'
import { whatsapp } from './whatsapp.ts'

/** The first in which a text reads as a log is taken. */
const forms: readonly ChatForm[] = [whatsapp, irc, namedLines]
const HALF_DAY = 43_200_000
const SAMPLE = 65_536

interface Message {
  readonly head: MessageHead
  /** Lines of the text, the first and the one after the last. */
  readonly from: number
  readonly to: number
  /** YYYY-MM-DD, where the log tells it and the stamp does not. */
  readonly day?: string | undefined
}

/** The form in which a text is a log of a chat from its first line on; undefined for anything else. */
export function chatFormOf(sample: string): ChatForm | undefined {
  const lines = sample.split(/\r\n?|\n/).map((line) => line.trimEnd())
  const first = lines.findIndex((line) => line !== '')
  return first < 0 ? undefined : forms.find((form) => fits(form, lines, first))
}

function fits(form: ChatForm, lines: readonly string[], first: number): boolean {
  if (form.lineAt(lines, first, undefined) === undefined) return false
  let opened = 0
  let sure = 0
  let filled = 0
  let last: MessageHead | undefined
  for (let at = first; at < lines.length; at += 1) {
    if (lines[at] === '') continue
    filled += 1
    const found = form.lineAt(lines, at, last)
    if (found === undefined) continue
    opened += 1
    if (found.is === 'message') last = found
    if (found.is === 'message' && !found.isWeak) sure += 1
  }
  return sure >= form.fewest && opened >= filled * form.least
}

/** A log of a chat, a message an entry. Throws a ReadError for a text without any. */
export function readChat(text: string): Reading {
  const lineStarts = lineStartsOf(text)
  const lines = lineStarts.map((start, at) => text.slice(start, lineStarts[at + 1] ?? text.length).trimEnd())
  // What a log is, it is from its beginning on, however long the pasted files further down are.
  const form = chatFormOf(text.slice(0, SAMPLE)) ?? chatFormOf(text) ?? namedLines
  const place = placesIn(lineStarts)
  const notes: string[] = []
  const { messages, lead } = messagesIn(lines, form, notes)
  if (messages.length === 0) {
    throw new ReadError(
      'unusable',
      'no line is the head of a message, as in "[14/03/2026, 09:12] Ana: …"; name another format.',
    )
  }
  const startOf = (line: number): number => lineStarts[line] ?? text.length
  const updates = messages.map(({ head, from, to, day }): UpdateDraft => {
    const line = from + (head.lines ?? 1) - 1
    return {
      stamp: passageOf(text, startOf(line) + head.stamp.from, startOf(line) + head.stamp.to),
      actor: head.actor,
      ...(day !== undefined && { day }),
      isEntry: { source: 'chat', ...(head.key !== undefined && { key: head.key }) },
      body: plainParagraphs(passageOf(text, startOf(line) + head.text, startOf(to)), place),
    }
  })
  const before = plainParagraphs(passageOf(text, 0, startOf(lead)), place)
  const untimed: UpdateDraft[] = before.length === 0 ? [] : [{ stamp: undefined, body: before }]
  const draft = { start: 0, end: text.length, values: [], updates: [...untimed, ...updates] }
  return { root: incidentTree(draft, place), notes }
}

function passageOf(text: string, from: number, to: number): Passage {
  const out = passageBuilder()
  out.add(text.slice(from, to), from)
  return out.done(from)
}

/** The messages with the lines that belong to them; `lead` is the first line of the first one. */
function messagesIn(lines: readonly string[], form: ChatForm, notes: string[]): { messages: Message[]; lead: number } {
  const messages: Message[] = []
  const days = dayTrack()
  let open: Omit<Message, 'to'> | undefined
  let lead = 0
  const strays: number[] = []
  const close = (to: number): void => {
    if (open !== undefined) messages.push({ ...open, to })
    open = undefined
  }
  for (let at = 0; at < lines.length; at += 1) {
    const found = form.lineAt(lines, at, open?.head ?? messages.at(-1)?.head)
    if (found === undefined) {
      if (open !== undefined || (lines[at] ?? '') === '') continue
      if (messages.length === 0) lead = at + 1
      else strays.push(at + 1)
      continue
    }
    close(at)
    if (found.is === 'day' && !days.set(found.text)) {
      notes.push(`line ${at + 1}: '${found.text}' gives no year; the messages below take their day from elsewhere.`)
    }
    if (found.is !== 'message') continue
    const line = lines[at + (found.lines ?? 1) - 1] ?? ''
    open = { head: found, from: at, day: days.of(line.slice(found.stamp.from, found.stamp.to)) }
    at += (found.lines ?? 1) - 1
  }
  close(lines.length)
  const more = strays.length > 1 ? `, as do ${strays.length - 1} more` : ''
  if (strays.length > 0) notes.push(`line ${strays[0]}: stands below no message${more}; left out.`)
  return { messages, lead }
}

interface DayTrack {
  /** The day of the stamps that follow, as a log writes it; false where it does not tell the year. */
  set(written: string): boolean
  /** The day of a stamp that gives none, or no year; undefined where the log does not tell. */
  of(stamp: string): string | undefined
}

function dayTrack(): DayTrack {
  /** Milliseconds since 1970 of the last known time, as if it were UTC. */
  let near: number | undefined
  let isDay = false
  return {
    set(written) {
      const [token] = scan(written)
      const { date, clock } = token?.from ?? {}
      if (token === undefined || date?.month === undefined || date.day === undefined) return false
      const known = date.year === undefined && near !== undefined ? stampDay(token, near)?.day : undefined
      const day = date.year === undefined ? known : `${date.year}-${two(date.month)}-${two(date.day)}`
      isDay = day !== undefined
      near = day === undefined ? undefined : Date.parse(`${day}T${two(clock?.hour ?? 0)}:${two(clock?.minute ?? 0)}Z`)
      return day !== undefined
    },
    of(stamp) {
      if (near === undefined || !isDay) return undefined
      const [token] = scan(stamp)
      const { date, clock } = token?.from ?? {}
      if (token === undefined || clock === undefined || date?.year !== undefined || date?.dayOffset !== undefined)
        return undefined
      if (date !== undefined) return stampDay(token, near)?.day
      const today = new Date(near).toISOString().slice(0, 10)
      const at = Date.parse(`${today}T${two(clock.hour % 24)}:${two(clock.minute ?? 0)}Z`)
      // Clocks that go back by more than half a day have passed midnight.
      const day = near - at > HALF_DAY ? addDays(today, 1) : today
      near = day === today ? Math.max(near, at) : at + 2 * HALF_DAY
      return day
    },
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
