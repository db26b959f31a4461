import type { Moment } from '../model/moment.ts'

/**
 * Seconds from `a` to `b`. Counted between instants where both are known; between wall clocks where neither
 * moment has an offset but both have a day (one unknown zone governs both). Null where that cannot be said,
 * and where either is known only to the day.
 */
export function elapsed(a: Moment, b: Moment): number | null {
  if (a.precision === 'day' || b.precision === 'day') return null
  const from = epochOf(a)
  const to = epochOf(b)
  if (from === null || to === null || from.bare !== to.bare) return null
  return Math.round(to.ms - from.ms) / 1000
}

/**
 * Milliseconds since 1970 of a moment's instant, or of its wall clock read as if it were UTC (`bare`) where its
 * offset is unknown. A day alone counts from its midnight. Null where the day is not known.
 */
export function epochOf(moment: Told): Epoch | null {
  // Moments are compared with one another, each with all. Whoever holds an incident may change them.
  const known = parsed.get(moment)
  if (known !== undefined && known.instant === moment.instant && known.local === moment.local) return known.epoch
  const epoch = parse(moment)
  parsed.set(moment, { instant: moment.instant, local: moment.local, epoch })
  return epoch
}

/** What settles when a moment was. */
type Told = Pick<Moment, 'instant' | 'local'>

interface Epoch {
  readonly ms: number
  readonly bare: boolean
}

const parsed = new WeakMap<Told, { instant: string | null; local: string; epoch: Epoch | null }>()

function parse(moment: Told): Epoch | null {
  if (moment.instant !== null) return { ms: Date.parse(moment.instant), bare: false }
  if (!/^\d{4}/.test(moment.local)) return null
  const wall = moment.local.includes('T') ? moment.local : `${moment.local}T00:00`
  return { ms: Date.parse(`${wall}Z`), bare: true }
}
