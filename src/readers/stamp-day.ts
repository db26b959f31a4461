import { addDays } from '../time/calendar.ts'
import { type SettleContext, settle } from '../time/settle.ts'
import type { TimeToken } from '../time/token.ts'

/**
 * The day, YYYY-MM-DD, of a stamp that gives none or no year, so that it comes nearest to `near` (milliseconds
 * since 1970), and its instant, by the stamp's own zone, or UTC where it has none. Undefined where the stamp needs no help.
 */
export function stampDay(token: TimeToken, near: number): { day: string; at: number } | undefined {
  const { date, clock, epoch, relative } = token.from
  if (epoch !== undefined || relative !== undefined || !Number.isFinite(near)) return undefined
  if (date === undefined ? clock === undefined : date.year !== undefined || date.month === undefined) return undefined
  const anchor = new Date(near).toISOString().slice(0, 10)
  const contexts: SettleContext[] =
    date === undefined
      ? [-1, 0, 1].map((days) => ({ date: addDays(anchor, days) }))
      : [-1, 0, 1].map((years) => ({ year: Number(anchor.slice(0, 4)) + years }))
  let best: { day: string; at: number; distance: number } | undefined
  for (const context of contexts) {
    const settled = settle(token, 'from', context)
    const { local } = settled
    const at = instantOf(settled)
    if (at === undefined || !/^\d{4}-/.test(local)) continue
    const distance = Math.abs(at - near)
    if (best === undefined || distance < best.distance) best = { day: local.slice(0, 10), at, distance }
  }
  return best
}

/** Milliseconds since 1970 of a stamp, its zone taken as UTC where it has none; undefined where its day is unknown. */
export function stampInstant(token: TimeToken, context: SettleContext = {}): number | undefined {
  return instantOf(settle(token, 'from', context))
}

function instantOf({ instant, local }: ReturnType<typeof settle>): number | undefined {
  const at = Date.parse(instant ?? (local.startsWith('T') ? '' : local.includes('T') ? `${local}Z` : local))
  return Number.isNaN(at) ? undefined : at
}
