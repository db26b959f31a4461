const units = { W: 604_800, D: 86_400, H: 3600, M: 60, S: 1 } as const

const written = /(\d{1,9}(?:\.\d{1,9})?)([WDHMS])/g

/** Seconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds. */
export function isoSeconds(iso: string): number {
  return [...iso.matchAll(written)].reduce((sum, [, count, unit]) => sum + Number(count) * secondsOf(unit), 0)
}

/** Seconds of the smallest unit that it gives: how finely it was stated. */
export function unitOf(iso: string): number {
  return Math.min(...[...iso.matchAll(written)].map(([, , unit]) => secondsOf(unit)))
}

const secondsOf = (unit: string | undefined) => units[unit as keyof typeof units]
