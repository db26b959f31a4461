import type { Mention } from '../mentions.ts'
import type { DocumentDay } from './document-day.ts'
import type { Settled, SettleInput } from './settle-one.ts'
import type { SoFar } from './so-far.ts'

/** The day of the same clock told before with its date: a list opens with the moment that the summary has dated. */
export function sameClockDay(mention: Mention, settled: SoFar): string | undefined {
  const clock = bareClock(mention)
  return clock === undefined ? undefined : settled.dayOf(clock)
}

/** The day of the entry that a text below the timeline goes back to: 'At 18:30 the disk filled up'. */
export function retoldDay(mention: Mention, settled: SoFar): string | undefined {
  const clock = bareClock(mention)
  return clock === undefined ? undefined : settled.entryDayOf(clock)
}

/** The clock of a time without a day, as THH:MM. */
function bareClock({ token: { from } }: Mention): string | undefined {
  if (from.clock === undefined || from.date !== undefined) return undefined
  return `T${String(from.clock.hour).padStart(2, '0')}:${String(from.clock.minute ?? 0).padStart(2, '0')}`
}

/** One sentence tells no more times than so. */
const MOST_IN_SENTENCE = 50

/** The day of a time before in the same sentence: 'on 12 March at 10:00 …, and at 10:20 …'. */
export function sentenceDay(input: SettleInput, mention: Mention, settled: SoFar): string | undefined {
  if (mention.token.from.date !== undefined) return undefined
  const first = Math.max(0, mention.order - MOST_IN_SENTENCE)
  for (let order = mention.order - 1; order >= first; order -= 1) {
    const other = input.mentions[order]
    if (other === undefined || other.line.block !== mention.line.block || other.cell !== mention.cell) return undefined
    if (other.line !== mention.line) {
      if (endsSentence(other.passage.text.slice(other.token.end))) return undefined
    } else if (endsSentence(mention.passage.text.slice(other.token.end, mention.token.start))) return undefined
    const told = settled.get(other)
    const local = told?.until?.local ?? told?.at.local
    if (told !== undefined && local !== undefined && /^\d/.test(local))
      return liesWithin(mention, told) ? told.at.local.slice(0, 10) : local.slice(0, 10)
  }
  return undefined
}

/** '22:10 – 01:30 (mail from 22:40 on)': a clock within a span past midnight is of the day on which that begins. */
function liesWithin({ token }: Mention, { at, until }: Settled): boolean {
  const { clock } = token.from
  if (until === undefined || clock === undefined || !/^\d/.test(at.local)) return false
  const local = `${at.local.slice(0, 10)}T${String(clock.hour).padStart(2, '0')}:${String(clock.minute ?? 0).padStart(2, '0')}`
  return at.local <= local && local <= until.local
}

/** 'On 5 December, requests failed between 07:50 and 09:12': the day with which the sentence of an update opens. */
export function openingDay(input: SettleInput, mention: Mention, settled: SoFar, posted: Settled): string | undefined {
  if (mention.token.from.clock === undefined) return undefined
  const first = Math.max(0, mention.order - MOST_IN_SENTENCE)
  for (let order = mention.order - 1; order >= first; order -= 1) {
    const other = input.mentions[order]
    if (other === undefined || other.line !== mention.line) return undefined
    const { text } = mention.passage
    if (endsSentence(text.slice(other.token.end, mention.token.start))) return undefined
    const { clock, date } = other.token.from
    if (clock !== undefined || date?.day === undefined || date.dayOffset !== undefined) continue
    const before = text.slice(0, other.token.start)
    const opening = before.slice(before.search(/[^.!?;。]*$/))
    const day = settled.get(other)?.at.local.slice(0, 10)
    const past = day !== undefined && /^\d/.test(day) && day <= posted.at.local.slice(0, 10)
    return past && opening.trim().split(/\s+/).length <= 3 ? day : undefined
  }
  return undefined
}

function endsSentence(text: string): boolean {
  return /[.!?;。](?:\s|$)/.test(text)
}

/** The document's day where it is told before the mention, or holds for all of it. */
export function dayBefore(day: DocumentDay, mention: Mention): string | undefined {
  if (day.whole !== undefined) return day.whole
  // In order: the last one told before the mention is found by halving.
  let low = 0
  let high = day.tolds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((day.tolds[middle]?.order ?? 0) < mention.order) low = middle + 1
    else high = middle
  }
  return day.tolds[low - 1]?.day ?? day.day
}
