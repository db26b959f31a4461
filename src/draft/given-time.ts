import { addDays } from '../time/calendar.ts'
import { scan } from '../time/scan.ts'
import { type SettledMoment, settle } from '../time/settle.ts'
import type { TimeToken, WrittenZone } from '../time/token.ts'
import { zoneOf } from '../time/zones.ts'

/** What is known when somebody gives a time. */
export interface TimeContext {
  /** Of times without one: an IANA id, an offset or a label. */
  readonly zone?: string | undefined
  /** Of clocks without a day, YYYY-MM-DD. */
  readonly date?: string | undefined
  /** The time given before: a clock without a day is on its day or, where that would be earlier, on the next. */
  readonly previous?: SettledMoment | undefined
}

/** The moment that was meant, or in words what is missing: the end of a sentence, without a full stop. */
export type GivenTime = { readonly moment: SettledMoment } | { readonly problem: string }

const example = '2026-03-24 07:02 CET'

/** A single time as somebody types it, read as times of reports are, except that nothing may stay open. */
export function givenTime(text: string, { zone, date, previous }: TimeContext): GivenTime {
  const line = text.trim()
  const [token, ...others] = scan(line)
  if (token === undefined || others.length > 0 || /[\p{L}\p{N}]/u.test(around(line, token))) {
    return { problem: `not read as a time: write it as ${example}` }
  }
  if (token.to !== undefined) return { problem: `it is a span: give one time, such as ${example}` }
  if (token.from.relative !== undefined) return { problem: `it counts from another time: write it as ${example}` }
  const day = previous?.local.slice(0, 10) ?? date
  const known = zone ?? previous?.zone?.iana ?? previous?.zone?.label
  const settled = settle(token, 'from', contextOf(day, known))
  const isNextDay = previous !== undefined && token.from.date === undefined && settled.local < previous.local
  const moment = isNextDay && day !== undefined ? settle(token, 'from', contextOf(addDays(day, 1), known)) : settled
  const problem = problemOf(moment)
  return problem === undefined ? { moment } : { problem }
}

const around = (line: string, { start, end }: TimeToken): string => line.slice(0, start) + line.slice(end)

function contextOf(date: string | undefined, zone: string | undefined): Parameters<typeof settle>[2] {
  const meaning = zone === undefined ? undefined : zoneOf(zone)
  const written: WrittenZone | undefined =
    zone === undefined || meaning === undefined ? undefined : { ...meaning, label: zone, start: 0, end: 0 }
  return {
    ...(date !== undefined && { date, dateBasis: 'inferred' as const }),
    ...(written !== undefined && { zone: written, zoneBasis: 'assumed' as const }),
  }
}

function problemOf({ local, alternatives, offset, zone, precision }: SettledMoment): string | undefined {
  if (!/^\d/.test(local)) return `on which day? write it as ${example}`
  if (precision === 'day' || !local.includes('T')) return `at what time? write it as ${local.slice(0, 10)} 07:02 CET`
  if (alternatives !== undefined && alternatives.length > 0) {
    return `${[local, ...alternatives].map((each) => each.slice(0, 10)).join(' or ')}? write the year first`
  }
  const [day, clock = ''] = local.split('T')
  if (zone?.problem === 'contradicts-date')
    return `${zone.label} is not in force on ${day}: write the offset, ${clock}+02:00`
  if (zone?.problem === 'skipped') return `there was no ${clock} on ${day} in ${zone.label}: clocks were put forward`
  if (zone?.problem === 'doubled') {
    return `${clock} came twice on ${day} in ${zone.label}: write the offset, ${(zone.otherOffsets ?? []).map((each) => `${clock}${each}`).join(' or ')}`
  }
  if (zone?.otherOffsets !== undefined && zone.otherOffsets.length > 0) {
    const meanings = [offset, ...zone.otherOffsets].filter((each) => each !== null).join(', ')
    return `${zone.label} stands for ${meanings}: write the offset, ${clock}${offset ?? '+02:00'}`
  }
  if (offset === null) return `in which zone? add it, such as ${clock} CET or ${clock}+01:00`
  return undefined
}
