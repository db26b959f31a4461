const dayMs = 86_400_000

/** Midnight UTC of a date `YYYY-MM-DD`, in ms; NaN where it is none. */
function midnightOf(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00Z`)
}

/** `date` (YYYY-MM-DD) and `days` on, or back where negative. */
export function addDays(date: string, days: number): string {
  return new Date(midnightOf(date) + days * dayMs).toISOString().slice(0, 10)
}

/** Days from `a` to `b` (YYYY-MM-DD; what follows a day is ignored). */
export function dayDifference(a: string, b: string): number {
  return Math.round((midnightOf(b) - midnightOf(a)) / dayMs)
}

/** 1 Monday – 7 Sunday (ISO 8601). */
export function weekdayOf(date: string): number {
  return ((new Date(midnightOf(date)).getUTCDay() + 6) % 7) + 1
}

function isBusinessDay(date: string, holidays: ReadonlySet<string>): boolean {
  return weekdayOf(date) < 6 && !holidays.has(date)
}

/**
 * The date `days` business days after `date` (before it, where negative): Monday to Friday, without `holidays`
 * (YYYY-MM-DD). The day itself is not counted; zero days give the day itself.
 */
export function addBusinessDays(date: string, days: number, holidays: Iterable<string> = []): string {
  const free = new Set(holidays)
  const step = days < 0 ? -1 : 1
  let left = Math.abs(Math.trunc(days))
  let day = date.slice(0, 10)
  while (left > 0) {
    day = addDays(day, step)
    if (isBusinessDay(day, free)) left -= 1
  }
  return day
}

/** Business days after `a` up to and with `b`; negative where `b` comes first. */
export function businessDaysBetween(a: string, b: string, holidays: Iterable<string> = []): number {
  const free = new Set(holidays)
  const [first, last] = dayDifference(a, b) < 0 ? [b, a] : [a, b]
  const span = dayDifference(first, last)
  let count = 0
  for (let day = 1; day <= span; day += 1) if (isBusinessDay(addDays(first, day), free)) count += 1
  return first === a || count === 0 ? count : -count
}

/**
 * Seconds from one wall clock to another (`YYYY-MM-DDTHH:MM`) that lie on business days between two hours of the day;
 * 0 where the second comes first.
 */
export function businessSeconds(
  from: string,
  to: string,
  [opens, closes]: readonly [number, number],
  holidays: Iterable<string> = [],
): number {
  const free = new Set(holidays)
  const [start, end] = [Date.parse(`${from}Z`), Date.parse(`${to}Z`)]
  let seconds = 0
  for (let day = from.slice(0, 10), left = 366; day <= to.slice(0, 10) && left > 0; day = addDays(day, 1), left -= 1) {
    if (!isBusinessDay(day, free)) continue
    const since = Math.max(start, midnightOf(day) + opens * 3_600_000)
    const until = Math.min(end, midnightOf(day) + closes * 3_600_000)
    seconds += Math.max(0, until - since) / 1000
  }
  return seconds
}

/** An ISO 8601 duration of whole seconds, to hours at most: `PT2H1M`, `PT45S`, `PT0S`; `P1D` forms are not given. */
export function isoOfSeconds(seconds: number): string {
  const whole = Math.round(Math.abs(seconds))
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const rest = whole % 60
  const text = `${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${rest > 0 ? `${rest}S` : ''}`
  return `${seconds < 0 && whole > 0 ? '-' : ''}PT${text === '' ? '0S' : text}`
}

const isoDuration =
  /^([+-]?)P(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?(?:T(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/

/** The seconds of an ISO 8601 duration; NaN for another text, and for months and years, whose length is open. */
export function secondsOfIso(iso: string): number {
  const found = isoDuration.exec(iso)
  if (found === null || !/\d/.test(iso)) return Number.NaN
  const [, sign, weeks, days, hours, minutes, seconds] = found
  const value = (text: string | undefined, unit: number) =>
    text === undefined ? 0 : Number(text.replace(',', '.')) * unit
  const sum = value(weeks, 604_800) + value(days, 86_400) + value(hours, 3_600) + value(minutes, 60) + value(seconds, 1)
  return sign === '-' ? -sum : sum
}

/** Seconds for people, in two units at most: '2 h 1 min', '49 min', '1 d 4 h', '45 s', '1 min 30 s'. */
export function formatSeconds(seconds: number): string {
  const whole = Math.round(Math.abs(seconds))
  const sign = seconds < 0 && whole > 0 ? '-' : ''
  if (whole < 60) return `${sign}${whole} s`
  if (whole < 3_600) return sign + pair(Math.floor(whole / 60), 'min', whole % 60, 's')
  if (whole < 86_400) {
    const minutes = Math.round(whole / 60)
    return sign + (minutes < 1_440 ? pair(Math.floor(minutes / 60), 'h', minutes % 60, 'min') : '1 d')
  }
  const hours = Math.round(whole / 3_600)
  return sign + pair(Math.floor(hours / 24), 'd', hours % 24, 'h')
}

function pair(first: number, unit: string, second: number, smaller: string): string {
  return second === 0 ? `${first} ${unit}` : `${first} ${unit} ${second} ${smaller}`
}
