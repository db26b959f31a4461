import type { Moment, Precision } from '../model/moment.ts'
import type { Telling } from './telling.ts'

/** A moment that has no place in a text yet. */
export type BareMoment = Omit<Moment, 'position'>

/** The times of a record as the draft writes them: in UTC, to what the record gives; a minute stays a minute. */
export function timesOf({ at, event }: Telling): { readonly at: BareMoment; readonly until?: BareMoment } {
  const start = inUtc(at, event.at.precision, event.at.approximate)
  const [from, to] = [event.at.instant, event.until?.instant].map((instant) =>
    instant ? Date.parse(instant) : Number.NaN,
  )
  const length = (to ?? 0) - (from ?? 0)
  if (event.until === undefined || !(length > 0)) return { at: start }
  return { at: start, until: inUtc(at + length, event.until.precision, event.until.approximate) }
}

/** Milliseconds of the time that is written for a record. */
export function writtenAt(telling: Telling): number {
  return floored(telling.at, telling.event.at.precision)
}

export function inUtc(ms: number, precision: Precision, approximate = false): BareMoment {
  const iso = new Date(floored(ms, precision)).toISOString()
  const local = iso.slice(0, precision === 'second' ? 19 : 16)
  return {
    text: `${local.replace('T', ' ')} UTC`,
    local,
    offset: 'Z',
    instant: iso.replace('.000Z', 'Z'),
    precision: precision === 'second' ? 'second' : 'minute',
    approximate,
    zone: { label: 'UTC' },
    basis: { date: 'stated', zone: 'stated' },
  }
}

function floored(ms: number, precision: Precision): number {
  const unit = precision === 'second' ? 1_000 : 60_000
  return Math.floor(ms / unit) * unit
}
