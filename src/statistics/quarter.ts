/** `2026-Q1`, of the day `2026-03-24`; '' for no day. */
export function quarterOf(day: string): string {
  return day === '' ? '' : `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}
