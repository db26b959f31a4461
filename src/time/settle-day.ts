import type { Basis } from '../model/basis.ts'
import { addDays, dayDifference, weekdayOf } from './calendar.ts'
import type { WrittenDate, WrittenZone } from './token.ts'

/** What is known around a token. Nothing of it is put above what the token itself says. */
export interface SettleContext {
  /** The day that the text is in, YYYY-MM-DD. */
  readonly date?: string
  readonly dateBasis?: Basis
  /** What governs a bare clock here. */
  readonly zone?: WrittenZone
  readonly zoneBasis?: 'inferred' | 'assumed'
  /** The moment told last: '5 minutes later' counts from it. */
  readonly previous?: { readonly local: string }
  /** The incident's start: 'T+5m' counts from it. */
  readonly origin?: { readonly local: string }
  /** The year of dates without one, where no day is known. */
  readonly year?: number
  /** How the document orders 03/04/2022, where another date of it settles that. */
  readonly dayFirst?: boolean
  /** That order is the likely one, and not settled: the other reading is kept beside it. */
  readonly orderOpen?: boolean
}

export interface Day {
  readonly date: string | undefined
  readonly basis: Basis
  readonly other?: string
}

export function dayOf(written: WrittenDate | undefined, context: SettleContext): Day {
  const basis = context.dateBasis ?? 'inferred'
  const here = context.date
  if (written === undefined) return { date: here, basis: here === undefined ? 'unknown' : basis }
  if (written.dayOffset !== undefined) {
    const base =
      context.previous !== undefined && /^\d/.test(context.previous.local) ? context.previous.local.slice(0, 10) : here
    return base === undefined
      ? { date: undefined, basis: 'unknown' }
      : { date: addDays(base, written.dayOffset), basis: 'inferred' }
  }
  if (written.day === undefined) {
    if (written.weekday === undefined || here === undefined) return { date: here, basis }
    const difference = ((written.weekday - weekdayOf(here) + 10) % 7) - 3
    return { date: addDays(here, difference), basis: 'inferred' }
  }
  if (written.month === undefined) return nearestDay(written.day, here, context)
  const { orElse } = written
  const first = dated(written, written.month, written.day, context)
  if (orElse === undefined) return first
  const second = dated(written, orElse.month, orElse.day, context)
  const [day, other] = context.dayFirst === false ? [second, first] : [first, second]
  if (context.dayFirst !== undefined && context.orderOpen !== true) return day
  return other.date === undefined ? day : { ...day, other: other.date }
}

export function dated(written: WrittenDate, month: number, day: number, context: SettleContext): Day {
  if (written.year !== undefined) return { date: iso(written.year, month, day), basis: 'stated' }
  const { date: here, year } = context
  if (here !== undefined) {
    // The year that brings it nearest: 'Jan 2' in a text of 30 December is of the next year.
    const own = Number(here.slice(0, 4))
    const candidates = [own, own - 1, own + 1].map((each) => iso(each, month, day)).filter(isReal)
    const nearest = candidates.sort((a, b) => Math.abs(dayDifference(here, a)) - Math.abs(dayDifference(here, b)))[0]
    return { date: nearest, basis: nearest === undefined ? 'unknown' : 'inferred' }
  }
  return year === undefined ? { date: undefined, basis: 'unknown' } : { date: iso(year, month, day), basis: 'inferred' }
}

/** 'the 16th': of the month, before or after, that brings it nearest. */
function nearestDay(day: number, here: string | undefined, context: SettleContext): Day {
  if (here === undefined) return { date: undefined, basis: context.dateBasis ?? 'unknown' }
  const year = Number(here.slice(0, 4))
  const month = Number(here.slice(5, 7))
  const candidates = [0, -1, 1].map((step) => {
    const index = year * 12 + month - 1 + step
    return iso(Math.floor(index / 12), (index % 12) + 1, day)
  })
  const nearest = candidates
    .filter(isReal)
    .sort((a, b) => Math.abs(dayDifference(here, a)) - Math.abs(dayDifference(here, b)))[0]
  return { date: nearest, basis: nearest === undefined ? 'unknown' : 'inferred' }
}

export function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** False for the 29th of February of a common year, and its like. */
function isReal(date: string): boolean {
  const ms = Date.parse(`${date}T00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date)
}
