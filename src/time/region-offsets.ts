import { Temporal } from 'temporal-polyfill'

const days = new Map<string, readonly string[]>()

/**
 * The offsets that a region's clocks have at a wall time: one as a rule, two where a change of clocks doubles it
 * (the earlier instant first), none where the change skips it. Empty, too, for a zone or a date that does not exist.
 */
export function regionOffsets(iana: string, local: string): readonly string[] {
  const day = local.slice(0, 10)
  const [first, last] = dayOffsets(iana, day)
  if (first === undefined || last === undefined) return []
  if (first === last || local.length === 10) return [first]
  const wall = Temporal.PlainDateTime.from(local)
  const earlier = wall.toZonedDateTime(iana, { disambiguation: 'earlier' })
  const later = wall.toZonedDateTime(iana, { disambiguation: 'later' })
  if (earlier.offset === later.offset) return [short(earlier.offset)]
  return earlier.toPlainDateTime().equals(wall) ? [short(earlier.offset), short(later.offset)] : []
}

/** Offsets at the beginning and at the end of a day; no region changes its clocks more than once a day. */
export function dayOffsets(iana: string, day: string): readonly string[] {
  const key = `${iana} ${day}`
  const known = days.get(key)
  if (known !== undefined) return known
  const found = lookUp(iana, day)
  if (days.size > 5_000) days.clear()
  days.set(key, found)
  return found
}

function lookUp(iana: string, day: string): readonly string[] {
  try {
    const midnight = Temporal.PlainDate.from(day).toZonedDateTime(iana)
    return [short(midnight.offset), short(midnight.add({ days: 1 }).subtract({ seconds: 1 }).offset)]
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}

/** The offset that a region's clocks have at an instant, RFC 3339; undefined where either does not exist. */
export function offsetAtInstant(iana: string, instant: string): string | undefined {
  try {
    return short(Temporal.Instant.from(instant).toZonedDateTimeISO(iana).offset)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function short(offset: string): string {
  return offset === '+00:00' ? 'Z' : offset
}
