import type { Basis } from '../model/basis.ts'
import type { Moment } from '../model/moment.ts'
import { addDays } from './calendar.ts'
import { type Day, dayOf, type SettleContext } from './settle-day.ts'

import type { TimeToken, WrittenClock, WrittenMoment, WrittenZone } from './token.ts'
import { offsetAt } from './zones.ts'

export type { SettleContext }

export type SettledMoment = Omit<Moment, 'position'>

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
  const wall = wallTime({ ...clock, hour: clock.hour % 24 })
  const shift = clock.hour >= 24 || late ? 1 : 0
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
