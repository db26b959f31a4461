import { clockText, dayOf, dayText, stampText } from './clock.mjs'
import { fill } from './fill.mjs'

const plainClock = (style) => (style.clock === 'iso' ? 'h24' : style.clock)

/** A day as this report writes its days. */
export const dayIn = ({ style, book }, wall) => dayText(wall, style.day, book.locale)

/** A clock time in a sentence, without its zone. */
export const clockIn = ({ style }, wall) => clockText(wall, plainClock(style))

/** Day, clock and zone side by side, as the stamps of updates and labelled milestones have them. */
export function fullTime(plan, wall) {
  const { style, book, zone } = plan
  if (style.zoneOn === 'none') return `${dayIn(plan, wall)} ${clockIn(plan, wall)}`
  return stampText(wall, { ...style, locale: book.locale, offset: zone.offset })
}

/** What an entry of the timeline opens with. */
export function entryTime(plan, event) {
  const { style, zone, book } = plan
  if (event.written) return event.written
  if (style.clock === 'iso') return stampText(event.at, { ...style, offset: zone.offset })
  const day = style.dateOn === 'each' ? `${dayText(event.at, style.day, book.locale)} ` : ''
  const label = event.label ?? (style.zoneOn === 'each' ? style.label : 'none')
  return `${day}${clockIn(plan, event.at)}${label === 'none' ? '' : ` ${label}`}`
}

/** 'between 09:12 and 10:05 UTC' */
export function rangeIn(plan, start, end) {
  const { book, style } = plan
  const zone = style.zoneOn === 'none' ? '' : style.label
  const text = fill(book.range, { start: clockIn(plan, start), end: clockIn(plan, end), zone })
  if (dayOf(start) !== dayOf(end)) throw new Error('a span over midnight needs two dates')
  return zone === '' ? text.replace(/\s*[（(][）)]/, '').trimEnd() : text
}

/** '1 hour and 5 minutes', in words of the report's language. */
export function lengthIn({ length }, minutes) {
  const of = ([one, many], n) => fill(n === 1 ? one : many, { n })
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [...(hours > 0 ? [of(length.hour, hours)] : []), ...(rest > 0 ? [of(length.minute, rest)] : [])]
  return parts.join(length.and)
}
