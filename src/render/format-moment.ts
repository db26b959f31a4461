import type { Zone } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { dayOf } from '../time/moment-day.ts'
import { cleanText } from './clean-text.ts'
import { formatDay } from './format-day.ts'
import { clockIn, type ZonedClock } from './output-zone.ts'
import { englishWording, filled, type Wording } from './wording.ts'

/**
 * A moment as a reader settles it exactly again: `2022-03-24 06:59 CET`, `2022-03-24 06:59:12 UTC+05:30`,
 * `2022-03-24` where only the day is known, `08:30 CET` where the day is not, without a zone where none is known.
 * `~` stands before an approximate one. Where the output has a zone of its own, the same moment there stands behind it
 * in brackets, with its day where that is another: `2022-03-24 06:59 CET (05:59 UTC)`.
 */
export function formatMoment(moment: Moment, wording: Wording = englishWording): string {
  return ownMoment(moment, wording) + beside(besideMoment(moment, wording))
}

/**
 * `2022-03-24 06:59 – 07:10 CET`; both ends in full where they differ in day or zone. In the zone of the output it
 * stands once more behind both: `2022-03-24 06:59 – 07:10 CET (05:59 – 06:10 UTC)`.
 */
export function formatSpan(start: Moment, end: Moment, wording: Wording = englishWording): string {
  const sameDay = dayOf(start) === dayOf(end) && clockOf(end) !== ''
  const told =
    !sameDay || zoneSuffix(start) !== zoneSuffix(end)
      ? { start: ownMoment(start, wording), end: ownMoment(end, wording) }
      : {
          start: joined(start, [formatDay(dayOf(start), wording), clockOf(start)]),
          end: joined(end, [clockOf(end), zoneSuffix(end)]),
        }
  return filled(wording.words.span, told) + beside(besideSpan(start, end, wording))
}

/** `05:59 – 06:10 UTC`; '' where there is nothing to say besides the original, or not of both ends. */
export function besideSpan(start: Moment, end: Moment, wording: Wording): string {
  const [from, to] = [zonedClock(start, wording), zonedClock(end, wording)]
  if (from === undefined || to === undefined) return ''
  const opening = [besideDay(dayOf(start), from, wording), from.clock]
  const closing = [besideDay(from.day, to, wording), to.clock, zoneText(to, wording)]
  if (from.offset !== to.offset) opening.push(zoneText(from, wording))
  return filled(wording.words.span, { start: spaced(opening), end: spaced(closing) })
}

/** The moment in the words of the report alone. */
export function ownMoment(moment: Moment, wording: Wording): string {
  return joined(moment, [formatDay(dayOf(moment), wording), clockOf(moment), zoneSuffix(moment)])
}

/** `05:59 UTC`; '' where there is nothing to say besides the original. */
export function besideMoment(moment: Moment, wording: Wording): string {
  const there = zonedClock(moment, wording)
  if (there === undefined) return ''
  return spaced([besideDay(dayOf(moment), there, wording), there.clock, zoneText(there, wording)])
}

function spaced(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

function zonedClock(moment: Moment, { zone }: Wording): ZonedClock | undefined {
  return zone === undefined ? undefined : clockIn(zone, moment)
}

/** The day of the other zone, where the one that stands before it is another. */
function besideDay(before: string, { day }: ZonedClock, wording: Wording): string {
  return before === day ? '' : formatDay(day, wording)
}

function zoneText({ offset }: ZonedClock, { zone }: Wording): string {
  return zone === undefined || zone.label === '' ? formatOffset(offset) : zone.label
}

function beside(text: string): string {
  return text === '' ? '' : ` (${text})`
}

function joined(moment: Moment, parts: string[]): string {
  const text = spaced(parts)
  return moment.approximate ? `~${text}` : text
}

/** `06:59`, `06:59:12`, or '' where only the day is known. */
export function clockOf(moment: Moment): string {
  return /T(.*)$/.exec(moment.local)?.[1] ?? ''
}

/**
 * The label as written where it alone settles the offset, else the offset; '' for a day, or where neither is
 * known. A label that may mean several offsets stands only as long as the offset is unknown.
 */
export function zoneSuffix(moment: Moment): string {
  if (clockOf(moment) === '') return ''
  const { zone, offset } = moment
  if (offset === null) return zone === undefined ? '' : cleanText(zone.label)
  const open = (zone?.otherOffsets?.length ?? 0) > 0 || zone?.problem === 'doubled' || zone?.problem === 'skipped'
  return zone !== undefined && !open && /^[A-Z]{2,5}$/.test(zone.label) ? zone.label : formatOffset(offset)
}

/** `UTC`, `UTC+01:00`. */
export function formatOffset(offset: string): string {
  return offset === 'Z' || offset === '+00:00' ? 'UTC' : `UTC${offset}`
}

/** The zone that governs the report's bare times: `CET (UTC+01:00)`, `Europe/Berlin`; '' where none is known. */
export function formatZone(zone: Zone): string {
  const name = cleanText(zone.label ?? zone.iana ?? '')
  const offset = zone.offset === null ? '' : formatOffset(zone.offset)
  if (name === '' || offset === '') return name || offset
  return name === offset || (name === 'UTC' && offset === 'UTC') ? offset : `${name} (${offset})`
}
