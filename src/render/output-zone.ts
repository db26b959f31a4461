import type { Moment } from '../model/moment.ts'
import { offsetAtInstant } from '../time/region-offsets.ts'
import { zoneOf } from '../time/zones.ts'

/** A zone in which every time is shown beside the original: a region, or a fixed offset. */
export interface OutputZone {
  /** As times bear it, where that alone settles the offset again: `UTC`, `CET`; '' where the offset itself is written. */
  readonly label: string
  /** As it was asked for: `Europe/Berlin`, `CET`, `+05:30`. */
  readonly name: string
  readonly iana?: string
  readonly offset?: string
}

/** The wall clock of another zone. */
export interface ZonedClock {
  /** `2022-03-24` */
  readonly day: string
  /** As exact as the original: `06:59`, `06:59:12`. */
  readonly clock: string
  readonly offset: string
}

/** A zone by its IANA name, offset or label; undefined where it names none, or more than one. */
export function outputZoneOf(name: string): OutputZone | undefined {
  const { iana, offset, otherOffsets } = zoneOf(name) ?? {}
  if (otherOffsets !== undefined) return undefined
  if (iana !== undefined) return { name: iana, label: '', iana }
  if (offset === undefined) return undefined
  const label = /^[a-z]{2,5}$/i.test(name.trim()) ? name.trim().toUpperCase() : ''
  return { name: label || name.trim(), label: label === 'Z' ? 'UTC' : label, offset }
}

/**
 * What the clocks of a zone showed at a moment, where that is not what the report says itself. Undefined for a day, and
 * where the instant is not known: nothing is guessed.
 */
export function clockIn(zone: OutputZone, { instant, local, offset, precision }: Moment): ZonedClock | undefined {
  const written = /T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)$/.exec(local)?.[1]
  if (instant === null || written === undefined || precision === 'day') return undefined
  const there = offsetIn(zone, instant)
  if (there === undefined || there === offset) return undefined
  const wall = new Date(Date.parse(instant) + offsetSeconds(there) * 1000).toISOString()
  const fraction = /\.\d+$/.exec(written)?.[0] ?? ''
  const clock = wall.slice(11, written.includes('.') ? 19 : 11 + written.length) + fraction
  return { day: wall.slice(0, 10), clock, offset: there }
}

/** `Z` or `±HH:MM`; undefined where the instant cannot be read. */
export function offsetIn({ iana, offset }: OutputZone, instant: string): string | undefined {
  return iana === undefined ? offset : offsetAtInstant(iana, instant)
}

/** `+05:30` → 19800. */
export function offsetSeconds(offset: string): number {
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))
}
