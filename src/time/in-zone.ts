import { Temporal } from 'temporal-polyfill'
import type { Moment } from '../model/moment.ts'
import { zoneOf } from './zones.ts'

/**
 * The same instant on the clocks of another zone (`Europe/Berlin`, `+02:00`, `UTC`, a label of one meaning), to the
 * precision of the moment. Undefined where the moment's instant is not known, and for what names no zone or several.
 */
export function inZone(moment: Moment, zone: string): Moment | undefined {
  const meaning = zoneOf(zone)
  if (moment.instant === null || meaning === undefined || (meaning.otherOffsets ?? []).length > 0) return undefined
  const there = meaning.iana ?? (meaning.offset === 'Z' ? 'UTC' : meaning.offset)
  if (there === undefined) return undefined
  const at = Temporal.Instant.from(moment.instant).toZonedDateTimeISO(there)
  const clock = /T(.*)$/.exec(moment.local)?.[1] ?? ''
  const wall = at.toPlainDateTime().toString({ fractionalSecondDigits: 9 })
  const label = zone.trim()
  return {
    ...moment,
    local: wall.slice(0, 'YYYY-MM-DDT'.length + clock.length),
    offset: at.offset === '+00:00' ? 'Z' : at.offset,
    zone: meaning.iana === undefined ? { label } : { label, iana: meaning.iana },
  }
}
