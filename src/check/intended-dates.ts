export interface IntendedDate {
  readonly date: string
  readonly slip: 'year' | 'month' | 'swap' | 'day'
}

/**
 * The dates (YYYY-MM-DD) that one slip of the pen turns into `written`: another year within ten, another month, day
 * and month changed about, one digit of the day. Only dates that the calendar has.
 */
export function intendedDates(written: string): IntendedDate[] {
  const [year = '', month = '', day = ''] = written.split('-')
  const two = (number: number) => String(number).padStart(2, '0')
  const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const years = numbers(Number(year) - 10, Number(year) + 10)
  const months = numbers(1, 12).map(two)
  const digits = numbers(0, 9)
  return [
    ...years.map((other) => ({ date: `${other}-${month}-${day}`, slip: 'year' as const })),
    ...months.map((other) => ({ date: `${year}-${other}-${day}`, slip: 'month' as const })),
    { date: `${year}-${day}-${month}`, slip: 'swap' as const },
    ...digits.flatMap((digit) => [
      { date: `${year}-${month}-${digit}${day[1]}`, slip: 'day' as const },
      { date: `${year}-${month}-${day[0]}${digit}`, slip: 'day' as const },
    ]),
  ].filter(
    ({ date }, index, all) => date !== written && isReal(date) && all.findIndex((one) => one.date === date) === index,
  )
}

function isReal(date: string): boolean {
  const ms = Date.parse(`${date}T00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date)
}
