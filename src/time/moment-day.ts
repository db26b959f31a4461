import type { Moment } from '../model/moment.ts'

/** `2022-03-24`, or '' where the day is not known. */
export function dayOf(moment: Moment): string {
  return /^\d{4}-\d\d-\d\d/.exec(moment.local)?.[0] ?? ''
}
