import { type Document, positionAt } from '../model/document.ts'
import type { Incident } from '../model/incident.ts'
import type { Position } from '../model/position.ts'

export interface UnreadableTime {
  readonly text: string
  readonly kind: 'time of day' | 'date'
  readonly position: Position
}

/** What a list item, a table row or a line opens with: bullets, bars, emphasis, tags of HTML; then a number. */
const opening =
  /^(?:[\s>*+\-•|#_`[\]]|<\/?[a-z][a-z\d]{0,9}(?:\s[^<>]{0,120})?>){0,24}(?:\d{1,3}[.)]\s{1,4})?[*_`]{0,3}/i

/**
 * Lines that open like an entry of the timeline, but with a time no clock shows (24:35, 12:75) or a date no calendar
 * has (20202-01-16, 2020-13-01), or with a day and then such a time. They are looked for among the entries, where nothing
 * else is meant; such dates also where they left the timeline without an entry.
 */
export function unreadableTimes(document: Document, incident: Incident): UnreadableTime[] {
  const entries = incident.timeline.filter(({ source }) => source === 'timeline')
  const lines = entries.map(({ at }) => at.position.start.line)
  const [first, last] = [Math.min(...lines) - 3, Math.max(...lines) + 3]
  const own = incident.source.position
  const [from, to] =
    entries.length > 0 ? [first, last] : [own?.start.line ?? 1, own?.end.line ?? document.lineStarts.length]
  const found: UnreadableTime[] = []
  for (let line = Math.max(from, 1); line <= Math.min(to, document.lineStarts.length); line += 1) {
    const start = document.lineStarts[line - 1] ?? 0
    const text = document.text.slice(start, Math.min(document.lineStarts[line] ?? start + 400, start + 400))
    const indent = opening.exec(text)?.[0].length ?? 0
    const rest = text.slice(indent)
    const unread = impossibleDate(rest) ?? (entries.length > 0 ? impossibleClock(rest) : undefined)
    if (unread) found.push(placed(unread, start + indent, document))
  }
  const known = new Set(found.map(({ position }) => position.start.line))
  for (const { at } of entries) {
    const end = at.position.end.offset - document.shift
    const space = /^[\sT,]{1,3}/.exec(document.text.slice(end, end + 3))?.[0].length ?? 0
    if (at.precision !== 'day' || space === 0 || known.has(at.position.start.line)) continue
    const unread = impossibleClock(document.text.slice(end + space, end + space + 12))
    if (unread) found.push(placed(unread, end + space, document))
  }
  return found.sort((a, b) => a.position.start.offset - b.position.start.offset)
}

type Unread = Omit<UnreadableTime, 'position'>

function placed(unread: Unread, at: number, document: Document): UnreadableTime {
  return { ...unread, position: positionAt(document, at, at + unread.text.length) }
}

function impossibleDate(rest: string): Unread | undefined {
  const [text = '', year = '', month = '', day = ''] = /^(\d{4,5})-(\d\d)-(\d\d)(?![\d-])/.exec(rest) ?? []
  if (text === '') return undefined
  const real = new Date(`${text}T00:00Z`)
  const known = year.length === 4 && !Number.isNaN(real.getTime()) && real.toISOString().startsWith(text)
  return known || Number(month) + Number(day) === 0 ? undefined : { text, kind: 'date' }
}

function impossibleClock(rest: string): Unread | undefined {
  const [text = '', hour = '', minute = '', second = '0'] =
    /^(\d\d):(\d\d)(?::(\d\d))?(?!\d|[:.,]\d|%)/.exec(rest) ?? []
  if (text === '') return undefined
  // Above 29 it is a ratio or a length more often than a slip of the pen; 23:59:60 is a leap second.
  const past = Number(hour) * 60 + Number(minute) > 24 * 60 || Number(minute) > 59 || Number(second) > 60
  return past && Number(hour) < 30 ? { text, kind: 'time of day' } : undefined
}
