import type { IncidentEvent } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'

/**
 * `07:48`, with its day before it where that differs from the day of `beside`, or where only the day is known; with its
 * zone where `beside` is in another.
 */
export function clockOf(moment: Moment, beside?: Moment): string {
  const [day = '', clock] = moment.local.split('T')
  const about = moment.approximate ? '~' : ''
  if (clock === undefined) return `${about}${day}`
  const sameDay = day === '' || beside === undefined || beside.local.startsWith(day)
  return `${about}${sameDay ? '' : `${day} `}${clock}${zoneBeside(moment, beside)}`
}

function zoneBeside({ offset, zone }: Moment, beside: Moment | undefined): string {
  const differs = offset !== null && beside !== undefined && beside.offset !== null && beside.offset !== offset
  return differs ? ` ${zone?.label ?? offset}` : ''
}

/** `07:48 "Incident process triggered"`. */
export function told({ at, text }: Pick<IncidentEvent, 'at' | 'text'>, beside?: Moment): string {
  const words = quoted(text)
  return words === '' ? clockOf(at, beside) : `${clockOf(at, beside)} ${words}`
}

/** In quotation marks, on one line, cut at a word; empty where there is nothing to quote. */
export function quoted(text: string, longest = 48): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return ''
  if (line.length <= longest) return `"${line}"`
  const cut = line.slice(0, longest)
  const word = cut.lastIndexOf(' ')
  return `"${(word > longest / 2 ? cut.slice(0, word) : cut).replace(/[\uD800-\uDBFF]$/, '')} …"`
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
