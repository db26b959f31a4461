import { skipBlanks } from './characters.ts'
import type { Line } from './line.ts'
import { phraseAt } from './phrases.ts'
import type { TimeToken, WrittenClock } from './token.ts'

/** '10:30, 10:45 and 11:00 UTC': the zone or day behind the last of a list holds for all that have none. */
export function shareInLists(line: Line, tokens: TimeToken[]): TimeToken[] {
  for (let place = tokens.length - 2; place >= 0; place -= 1) {
    const token = tokens[place]
    const next = tokens[place + 1]
    if (token === undefined || next === undefined || token.from.clock === undefined || next.from.clock === undefined)
      continue
    const between = line.low.slice(token.end, next.start)
    if (between.length > 20 || !partsTimes(line, token.end, next.start)) continue
    const zone = token.to?.zone === undefined && token.from.zone === undefined ? next.from.zone : undefined
    const date =
      token.from.date === undefined && next.from.date !== undefined && next.from.date.start > next.from.clock.start
        ? next.from.date
        : undefined
    const half = between.includes('/') ? halfBeside : halfOf
    const clock = token.to === undefined ? half(token.from.clock, next.from.clock) : undefined
    if (zone === undefined && date === undefined && clock === undefined) continue
    const added = {
      ...(clock === undefined ? {} : { clock }),
      ...(zone === undefined ? {} : { zone }),
      ...(date === undefined ? {} : { date }),
    }
    tokens[place] = {
      ...token,
      from: { ...token.from, ...added },
      ...(token.to === undefined ? {} : { to: { ...token.to, ...added } }),
    }
  }
  return tokens
}

/** Whether nothing but a comma, 'and' or 'or' and what leads to a time stands there: ', or at about', ' / '. */
function partsTimes({ low, lexicon }: Line, from: number, to: number): boolean {
  const [marked = ''] = /^[,;]/.exec(low.slice(from, to)) ?? []
  let at = skipBlanks(low, from + marked.length)
  const joint = phraseAt(lexicon.and, low, at) ?? phraseAt(lexicon.or, low, at)
  const sign = /^[&/+、]/.test(low.slice(at, to))
  if (joint === undefined && !sign && marked !== ',') return false
  at = skipBlanks(low, joint?.end ?? (sign ? at + 1 : at))
  at = skipBlanks(low, phraseAt(lexicon.at, low, at)?.end ?? at)
  const about = low[at] === '~' ? at + 1 : phraseAt(lexicon.approximate, low, at)?.end
  return skipBlanks(low, about ?? at) === to
}

/** 'at 1:05 and 1:20 pm': the half of the day behind the last clock, where the first then comes before it. */
function halfOf(clock: WrittenClock, next: WrittenClock): WrittenClock | undefined {
  if (next.meridiem !== 'pm' || clock.meridiem !== undefined || clock.hour < 1 || clock.hour > 12) return undefined
  const hour = clock.hour < 12 ? clock.hour + 12 : 12
  const before = hour * 60 + (clock.minute ?? 0) <= next.hour * 60 + (next.minute ?? 0)
  return before ? { ...clock, hour, meridiem: 'pm' } : undefined
}

/** '2:20/1:20 PM EST/CST': one moment on two clocks; the first is in the half of the day that brings it near the other. */
function halfBeside(clock: WrittenClock, next: WrittenClock): WrittenClock | undefined {
  if (next.meridiem === undefined || clock.meridiem !== undefined || clock.hour < 1 || clock.hour > 12) return undefined
  const morning = clock.hour % 12
  const away = (hour: number): number => {
    const hours = Math.abs(hour - next.hour)
    return Math.min(hours, 24 - hours)
  }
  return away(morning) <= away(morning + 12)
    ? { ...clock, hour: morning, meridiem: 'am' }
    : { ...clock, hour: morning + 12, meridiem: 'pm' }
}
