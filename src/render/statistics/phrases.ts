import type { Interval } from '../../statistics/bootstrap.ts'
import type { NamedIncident, Statistics } from '../../statistics/statistics-schema.ts'
import { cleanText } from '../clean-text.ts'
import { formatDuration } from '../format-duration.ts'
import type { Wording } from '../wording.ts'

/** `3 incidents`, `1 incident`. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${count} ${count === 1 ? one : other}`
}

/** `a`, `a and b`, `a, b and c`; of very many, the first and how many more. */
export function listed(names: readonly string[], most = Number.POSITIVE_INFINITY): string {
  if (names.length > most) return `${names.slice(0, most).join(', ')} and ${names.length - most} more`
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** `52 min – 1 h 10 min`; '' for none. */
export function intervalText(interval: Interval | null, wording: Wording): string {
  return interval === null ? '' : `${lengthText(interval.low, wording)} – ${lengthText(interval.high, wording)}`
}

/** About as fine as it can be relied on: in seconds below two minutes, in minutes below ten hours, and so on. */
export function lengthText(seconds: number, wording: Wording): string {
  const step = seconds < 120 ? 1 : seconds < 36_000 ? 60 : seconds < 864_000 ? 3600 : 86_400
  return formatDuration(Math.round(seconds / step) * step, wording)
}

/** `12 %`; below one percent, with a digit more. */
export function percentText(share: number): string {
  const percent = share * 100
  return `${percent > 0 && percent < 0.95 ? percent.toFixed(1) : Math.round(percent)} %`
}

/** What an incident is called, and where it stands: `Checkout down (2026-03-24, reports/a.md)`. */
export function incidentText({ title, reference, day, document, line }: NamedIncident): {
  name: string
  where: string
} {
  const name = cleanText(title) || cleanText(reference) || 'an incident without a title'
  const place = `${lastOf(cleanText(document))}${line > 1 ? `:${line}` : ''}`
  return { name, where: [day, place].filter((part) => part !== '').join(', ') }
}

/** A path’s last two parts. */
function lastOf(path: string): string {
  return path.split('/').slice(-2).join('/')
}

export function levelText(level: number): string {
  return `${Math.round(level * 100)} %`
}

/** What comes of nothing but counting: the first line that a reader sees. */
export function headline({ incidents }: Statistics): string {
  return incidents.count === 1 ? 'Statistics of one incident' : `Statistics of ${incidents.count} incidents`
}
