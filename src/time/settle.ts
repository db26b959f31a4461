import type { Basis } from '../model/basis.ts'
import type { Moment } from '../model/moment.ts'
import { addDays, dayDifference, weekdayOf } from './calendar.ts'
import type { TimeToken, WrittenClock, WrittenDate, WrittenMoment, WrittenZone } from './token.ts'
import { offsetAt } from './zones.ts'

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
}

export type SettledMoment = Omit<Moment, 'position'>

interface Day {
  readonly date: string | undefined
  readonly basis: Basis
  readonly other?: string
}

/**
 * The moment that a token's `from` or `to` means in a context. What nothing settles stays open: `local` is `T08:30`
 * where the day is not known, and empty where neither day nor clock is; `instant` is null without day and offset.
 */
export function settle(token: TimeToken, which: 'from' | 'to', context: SettleContext): SettledMoment {
  const written = which === 'to' ? (token.to ?? token.from) : token.from
  const text = which === 'from' && token.to === undefined ? token.text : textOf(token, written)
  if (written.epoch !== undefined) return ofEpoch(text, written.epoch, token.approximate)
  if (written.relative !== undefined) return ofRelative(text, token, written, context)
  let day = dayOf(written.date, context)
  const clock = written.clock
  if (clock === undefined) return ofDay(text, day, token.approximate)
  if (which === 'to' && ownsNoDate(token)) {
    const start = settle({ ...token, from: token.from }, 'from', context)
    if (day.date !== undefined && /^\d/.test(start.local)) {
      day = { ...day, date: start.local.slice(0, 10) }
      if (wallTime(clock) < start.local.slice(11)) day = { ...day, date: addDays(start.local, 1) }
    }
  }
  return ofClock(
    text,
    day,
    clock,
    written.zone,
    context,
    token.approximate,
    token.to === undefined && endsDay(token, clock),
  )
}

/** 'until midnight', 'by midnight': the end of the day that it is told with; any other midnight is the beginning. */
function endsDay(token: TimeToken, clock: WrittenClock): boolean {
  const late = token.lead === 'until' || token.lead === 'by' || token.lead === 'before'
  return (
    late && clock.hour === 0 && /^\D*$|^12 /.test(token.text.slice(clock.start - token.start, clock.end - token.start))
  )
}

/** A range's own words: the end's text without what it shares. */
function textOf(token: TimeToken, written: WrittenMoment): string {
  return token.text.slice(written.start - token.start, written.end - token.start)
}

function ownsNoDate(token: TimeToken): boolean {
  const { from, to } = token
  return to?.date === undefined || to.date === from.date || to.date.start === from.date?.start
}

function ofEpoch(text: string, epoch: number, approximate: boolean): SettledMoment {
  const iso = new Date(epoch).toISOString()
  const local = epoch % 1000 === 0 ? iso.slice(0, 19) : iso.slice(0, 23)
  return {
    text,
    local,
    offset: 'Z',
    instant: `${local}Z`,
    precision: 'second',
    approximate,
    zone: { label: 'UTC' },
    basis: { date: 'stated', zone: 'stated' },
  }
}

function ofRelative(text: string, token: TimeToken, written: WrittenMoment, context: SettleContext): SettledMoment {
  const { relative } = written
  const base = relative?.from === 'origin' ? (context.origin ?? context.previous) : (context.previous ?? context.origin)
  const seconds = relative?.seconds ?? 0
  if (base === undefined || !base.local.includes('T')) {
    const local = base?.local.slice(0, 10) ?? context.date ?? ''
    const date = local === '' ? 'unknown' : 'inferred'
    return {
      text,
      local,
      offset: null,
      instant: null,
      precision: 'day',
      approximate: true,
      basis: { date, zone: 'unknown' },
    }
  }
  const dated = /^\d/.test(base.local)
  const wall = dated ? base.local : `2000-01-01${base.local}`
  const shifted = new Date(Date.parse(`${wall.length === 16 ? `${wall}:00` : wall}Z`) + seconds * 1000)
  const fine = seconds % 60 !== 0 || wall.length > 16
  const reached = shifted.toISOString().slice(0, fine ? 19 : 16)
  if (!dated)
    return finish(
      text,
      { date: undefined, basis: 'unknown' },
      reached.slice(10),
      fine ? 'second' : 'minute',
      written.zone,
      context,
      token.approximate,
    )
  const local = reached
  const day = { date: local.slice(0, 10), basis: 'inferred' as const }
  return finish(text, day, local, fine ? 'second' : 'minute', written.zone, context, token.approximate)
}

function ofDay(text: string, day: Day, approximate: boolean): SettledMoment {
  return {
    text,
    local: day.date ?? '',
    offset: null,
    instant: null,
    precision: 'day',
    approximate,
    ...(day.other === undefined ? {} : { alternatives: [day.other] }),
    basis: { date: day.date === undefined ? 'unknown' : day.basis, zone: 'unknown' },
  }
}

function ofClock(
  text: string,
  day: Day,
  clock: WrittenClock,
  zone: WrittenZone | undefined,
  context: SettleContext,
  approximate: boolean,
  late: boolean,
): SettledMoment {
  const precision = clock.second !== undefined ? 'second' : clock.minute !== undefined ? 'minute' : 'hour'
  const wall = wallTime(clock.hour === 24 ? { ...clock, hour: 0 } : clock)
  const shift = clock.hour === 24 || late ? 1 : 0
  const dated = day.date === undefined ? undefined : shift === 0 ? day.date : addDays(day.date, shift)
  const local = `${dated ?? ''}T${wall}`
  const settled = finish(text, { ...day, date: dated }, local, precision, zone, context, approximate)
  return day.other === undefined
    ? settled
    : { ...settled, alternatives: [`${shift === 0 ? day.other : addDays(day.other, shift)}T${wall}`] }
}

function finish(
  text: string,
  day: Day,
  local: string,
  precision: Moment['precision'],
  written: WrittenZone | undefined,
  context: SettleContext,
  approximate: boolean,
): SettledMoment {
  const zone = written ?? context.zone
  const zoneBasis: Basis =
    written !== undefined ? 'stated' : zone === undefined ? 'unknown' : (context.zoneBasis ?? 'inferred')
  const known = zone === undefined ? undefined : offsetAt(zone, day.date === undefined ? 'T' : local)
  const offset = known?.offset ?? null
  return {
    text,
    local,
    offset,
    instant: offset === null || day.date === undefined ? null : instantOf(local, offset),
    precision,
    approximate,
    ...(zone === undefined ? {} : { zone: zoneMember(zone, known) }),
    basis: { date: day.date === undefined ? 'unknown' : day.basis, zone: zoneBasis },
  }
}

function zoneMember(zone: WrittenZone, known: ReturnType<typeof offsetAt> | undefined): NonNullable<Moment['zone']> {
  return {
    label: zone.label,
    ...(zone.iana === undefined ? {} : { iana: zone.iana }),
    ...(known?.problem === undefined ? {} : { problem: known.problem }),
    ...(known?.otherOffsets === undefined ? {} : { otherOffsets: [...known.otherOffsets] }),
  }
}

function wallTime(clock: WrittenClock): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const minutes = `${two(clock.hour)}:${two(clock.minute ?? 0)}`
  if (clock.second === undefined) return minutes
  const seconds = `${minutes}:${two(clock.second)}`
  return clock.millisecond === undefined ? seconds : `${seconds}.${String(clock.millisecond).padStart(3, '0')}`
}

/** RFC 3339 in UTC, with the digits of the second that `local` has. */
export function instantOf(local: string, offset: string): string | null {
  const full = local.length === 16 ? `${local}:00` : local
  // A leap second (23:59:60) is counted as the second that follows it.
  const ms =
    Date.parse(`${full.replace(/:60(?=$|\.)/, ':59')}Z`) - offsetMs(offset) + (/:60(?:$|\.)/.test(full) ? 1000 : 0)
  if (Number.isNaN(ms)) return null
  const iso = new Date(ms).toISOString()
  return full.includes('.') ? iso : `${iso.slice(0, 19)}Z`
}

function offsetMs(offset: string): number {
  if (offset === 'Z') return 0
  const [hours = '0', minutes = '0', seconds = '0'] = offset.slice(1).split(':')
  const ms = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
  return offset.startsWith('-') ? -ms : ms
}

function dayOf(written: WrittenDate | undefined, context: SettleContext): Day {
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
  if (context.dayFirst === true) return first
  if (context.dayFirst === false) return second
  return second.date === undefined ? first : { ...first, other: second.date }
}

function dated(written: WrittenDate, month: number, day: number, context: SettleContext): Day {
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

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** False for the 29th of February of a common year, and its like. */
function isReal(date: string): boolean {
  const ms = Date.parse(`${date}T00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date)
}
