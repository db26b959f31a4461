import { englishWording, numbered, type Wording } from './wording.ts'

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/**
 * Seconds as `2 h 1 min`, `49 min`, `3 d 4 h`, `40 s` in English: at most two units, the larger first. Below an hour,
 * whole seconds; from an hour on, seconds are rounded to minutes. Negative lengths keep their sign.
 */
export function formatDuration(seconds: number, wording: Wording = englishWording): string {
  const { units: forms, unitJoin } = wording.words
  const sign = seconds < 0 ? '-' : ''
  const whole = Math.round(Math.abs(seconds))
  const rounded = whole >= 86_400 ? nearest(whole, 3_600) : whole >= 3_600 ? nearest(whole, 60) : whole
  let rest = rounded
  const parts: string[] = []
  for (const [unit, size] of units) {
    const count = Math.floor(rest / size)
    rest -= count * size
    if (count > 0) parts.push(numbered(wording, forms[unit], count))
  }
  return parts.length === 0 ? numbered(wording, forms.second, 0) : sign + parts.slice(0, 2).join(unitJoin)
}

function nearest(seconds: number, step: number): number {
  return Math.round(seconds / step) * step
}
