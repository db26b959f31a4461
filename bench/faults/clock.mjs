import { offsetText } from './zones.mjs'

// A wall clock's reading is a number here: the minutes since 1970-01-01 00:00 on that clock.
const two = (number) => String(number).padStart(2, '0')

export function wallOf(year, month, day, hour = 0, minute = 0) {
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000
}

export function partsOf(wall) {
  const date = new Date(wall * 60_000)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  }
}

export const dayOf = (wall) => Math.floor(wall / 1440)

export function isoDay(wall) {
  const { year, month, day } = partsOf(wall)
  return `${year}-${two(month)}-${two(day)}`
}

export const iso = (wall) => `${isoDay(wall)}T${two(partsOf(wall).hour)}:${two(partsOf(wall).minute)}`

/** The instant, as RFC 3339 in UTC, of a reading in a zone. */
export const instantOf = (wall, offset) => `${iso(wall - offset)}:00Z`

/** How a clock is written: by name, since a report keeps to one. */
const clocks = {
  h24: ({ hour, minute }) => `${two(hour)}:${two(minute)}`,
  short: ({ hour, minute }) => `${hour}:${two(minute)}`,
  bare: ({ hour, minute }) => `${two(hour)}${two(minute)}`,
  'am pm': (parts) => `${twelve(parts)} ${parts.hour < 12 ? 'am' : 'pm'}`,
  'AM PM': (parts) => `${twelve(parts)} ${parts.hour < 12 ? 'AM' : 'PM'}`,
  'a.m. p.m.': (parts) => `${twelve(parts)} ${parts.hour < 12 ? 'a.m.' : 'p.m.'}`,
  uhr: ({ hour, minute }) => `${two(hour)}:${two(minute)} Uhr`,
  'h fr': ({ hour, minute }) => `${hour} h ${two(minute)}`,
  h: ({ hour, minute }) => `${two(hour)}h${two(minute)}`,
  ja: ({ hour, minute }) => `${hour}時${two(minute)}分`,
  ko: ({ hour, minute }) => `${hour < 12 ? '오전' : '오후'} ${((hour + 11) % 12) + 1}시 ${two(minute)}분`,
  zh: ({ hour, minute }) => `${hour}时${two(minute)}分`,
}

const twelve = ({ hour, minute }) => `${((hour + 11) % 12) + 1}:${two(minute)}`

export const clockText = (wall, style) => clocks[style](partsOf(wall))

const named = {
  'd month y': (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  'month d, y': () => new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
  'Mon d, y': () => new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }),
}

/** A day as the report's language writes it; `iso` is 2026-03-03, `slashes` is 03/04/2026 with the month first. */
export function dayText(wall, style, locale) {
  if (style === 'iso') return isoDay(wall)
  const { year, month, day } = partsOf(wall)
  if (style === 'slashes') return `${two(month)}/${two(day)}/${year}`
  return named[style](locale).format(new Date(wall * 60_000))
}

/** Date, clock and zone in one expression: `2026-03-03T10:05Z`, or the day, the clock and the label side by side. */
export function stampText(wall, { clock, day, locale, label, offset }) {
  if (clock === 'iso') return `${iso(wall)}${offsetText(offset, true)}`
  return `${dayText(wall, day, locale)} ${clockText(wall, clock)} ${label}`
}
