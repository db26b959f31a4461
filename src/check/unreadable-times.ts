import { type Document, positionAt } from '../model/document.ts'
import type { IncidentEvent } from '../model/incident.ts'
import type { Position } from '../model/position.ts'

export interface UnreadableTime {
  readonly text: string
  readonly kind: 'time of day' | 'date'
  readonly position: Position
}

/** What a list item, a table row or a line opens with: bullets, numbers, bars, emphasis. */
const opening = /^[\s>*+\-•|#_`[\]]{0,12}(?:\d{1,3}[.)]\s{1,4})?[*_`]{0,3}/

/**
 * Lines that open like an entry of the timeline, but with a time no clock shows (24:35, 12:75) or a date no calendar
 * has (20202-01-16, 2020-13-01). They are looked for among the entries, where nothing else is meant; such dates also where
 * they left the timeline without an entry.
 */
export function unreadableTimes(document: Document, timeline: readonly IncidentEvent[]): UnreadableTime[] {
  const entries = timeline.filter(({ source }) => source === 'timeline').map(({ at }) => at.position.start.line)
  const [first, last] = [Math.min(...entries), Math.max(...entries)]
  return document.lineStarts.flatMap((start, index) => {
    const text = document.text.slice(start, Math.min(document.lineStarts[index + 1] ?? start + 200, start + 200))
    const indent = opening.exec(text)?.[0].length ?? 0
    const rest = text.slice(indent)
    const inside = index + 1 >= first - 3 && index + 1 <= last + 3
    const written = inside || entries.length === 0 ? impossibleDate(rest) : undefined
    const unread = written ?? (inside ? impossibleClock(rest) : undefined)
    if (!unread) return []
    const at = start + indent
    return [{ ...unread, position: positionAt(document, at, at + unread.text.length) }]
  })
}

function impossibleDate(rest: string): Omit<UnreadableTime, 'position'> | undefined {
  const [text = '', year = '', month = '', day = ''] = /^(\d{4,5})-(\d\d)-(\d\d)(?![\d-])/.exec(rest) ?? []
  if (text === '') return undefined
  const real = new Date(`${text}T00:00Z`)
  const known = year.length === 4 && !Number.isNaN(real.getTime()) && real.toISOString().startsWith(text)
  return known || Number(month) + Number(day) === 0 ? undefined : { text, kind: 'date' }
}

function impossibleClock(rest: string): Omit<UnreadableTime, 'position'> | undefined {
  const [text = '', hour = '', minute = '', second = '0'] = /^(\d\d):(\d\d)(?::(\d\d))?(?![\d:.,%])/.exec(rest) ?? []
  if (text === '') return undefined
  // Above 29 it is a ratio or a length more often than a slip of the pen; 23:59:60 is a leap second.
  const past = Number(hour) * 60 + Number(minute) > 24 * 60 || Number(minute) > 59 || Number(second) > 60
  return past && Number(hour) < 30 ? { text, kind: 'time of day' } : undefined
}
