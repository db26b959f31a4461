import type { Incident, IncidentEvent } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { dayDifference } from '../time/calendar.ts'
import { intendedDates } from './intended-dates.ts'

/** A date far from all others of its incident, and the dates that a slip of the pen may have made it from. */
export interface OutlyingDate {
  /** The moments that are written with this date, in the order of the document. */
  readonly moments: readonly Moment[]
  readonly day: string
  /** First and last day of the others, and the one of them that lies nearest. */
  readonly first: string
  readonly last: string
  readonly nearest: Moment
  /** From the nearest of the others; negative where this one lies before it. */
  readonly days: number
  /** Dates that differ from the written one by one slip and would fit, the likeliest first. */
  readonly fits: readonly string[]
}

export interface OutlyingDates {
  readonly dates: readonly OutlyingDate[]
  /** Whether a moment is written with such a date, or took its day from one. */
  has(moment: Moment): boolean
}

/** Closer dates may be those of a long incident. */
const farDays = 20
/** How far beyond the others a date may lie and still be one of them. */
const nearDays = 2

interface Told {
  readonly moment: Moment
  readonly day: string
  readonly written: boolean
  /** An entry of a list or a post of a page, which has a place between its neighbours. */
  readonly event?: IncidentEvent
}

/**
 * Dates that lie three weeks or more from all others of the incident, where one slip (another year, another month, day
 * and month changed about, one digit of the day) would bring them among those. A date that may well be meant, such as
 * that of a change made weeks before, is none: it has to contradict the order in which it stands, or to differ by the
 * year alone.
 */
export function outlyingDates(incident: Incident): OutlyingDates {
  const known = judged.get(incident)
  if (known) return known
  const dates = judge(incident)
  judged.set(incident, dates)
  return dates
}

/** Several rules ask, and one of them often. */
const judged = new WeakMap<Incident, OutlyingDates>()

function judge(incident: Incident): OutlyingDates {
  const told = datesOf(incident)
  const core = most(chains(told))
  const near = new Set(core)
  const far = told.filter((one) => !near.has(one))
  // As many dates far off as near are the dates of a long story.
  if (far.length === 0 || far.length * 2 > core.length) return none
  const days = [...new Set(far.map(({ day }) => day))]
  const dates = days.flatMap((day) => outlying(day, far, core, incident) ?? [])
  const off = new Set(dates.map(({ day }) => day))
  const keys = new Set(told.filter(({ day }) => off.has(day)).map(({ moment }) => keyOf(moment)))
  return { dates, has: (moment) => keys.has(keyOf(moment)) }
}

const none: OutlyingDates = { dates: [], has: () => false }

/** Runs of dates, each within three weeks of the one before it. */
function chains(told: readonly Told[]): Told[][] {
  const found: Told[][] = []
  let last: Told | undefined
  for (const one of told.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))) {
    if (last && dayDifference(last.day, one.day) < farDays) found.at(-1)?.push(one)
    else found.push([one])
    last = one
  }
  return found
}

function most(runs: readonly Told[][]): Told[] {
  return runs.reduce<Told[]>((longest, run) => (run.length > longest.length ? run : longest), [])
}

function outlying(
  day: string,
  far: readonly Told[],
  core: readonly Told[],
  incident: Incident,
): OutlyingDate | undefined {
  const written = far.filter((one) => one.day === day && one.written)
  const [first, last] = [core[0], core.at(-1)]
  if (!first || !last || written.length === 0) return undefined
  const days = day < first.day ? dayDifference(first.day, day) : dayDifference(last.day, day)
  if (Math.abs(days) < dayDifference(first.day, last.day)) return undefined
  const fits = intendedDates(day)
    .filter(({ date }) => dayDifference(first.day, date) >= -nearDays && dayDifference(date, last.day) >= -nearDays)
    .filter(({ date, slip }) => slip === 'year' || contradicts(written, core, incident, date))
    .filter(({ date }) => written.every((one) => inOrder(one, core, date)))
    .map(({ date }) => date)
  if (fits.length === 0) return undefined
  return {
    moments: written.map(({ moment }) => moment),
    day,
    first: first.day,
    last: last.day,
    nearest: (days < 0 ? first : last).moment,
    days,
    fits,
  }
}

/** Whether the date as written goes against the order in which it stands, so that it can hardly be meant. */
function contradicts(written: readonly Told[], others: readonly Told[], { milestones }: Incident, date: string) {
  if (written.some((one) => !inOrder(one, others, one.day))) return true
  const { started, mitigated, resolved } = milestones
  const is = (at: Moment | undefined) => at !== undefined && written.some(({ moment }) => keyOf(moment) === keyOf(at))
  const days = new Set(others.map(({ day }) => day))
  const before = started && (is(resolved?.at) || is(mitigated?.at)) && written.some(({ day }) => day < started.at.local)
  // An incident of one day that is over a month later, to the day and the minute.
  const monthLater =
    resolved !== undefined &&
    is(resolved.at) &&
    resolved.at.precision !== 'day' &&
    days.size === 1 &&
    days.has(date) &&
    date.slice(8) === resolved.at.local.slice(8, 10)
  return before === true || monthLater
}

/** Whether the entry, were it of that day, would stand where its list has it. True for what is no entry of a list. */
function inOrder({ event, moment }: Told, others: readonly Told[], day: string): boolean {
  if (!event) return true
  const list = others
    .filter((other) => other.event?.list === event.list && other.event?.source === event.source)
    .toSorted((a, b) => (a.event?.order ?? 0) - (b.event?.order ?? 0))
  const clock = moment.local.slice(10)
  const at = `${day}${clock}`
  const [top, bottom] = [list[0]?.moment.local, list.at(-1)?.moment.local]
  const newestFirst = top !== undefined && bottom !== undefined && top > bottom
  const before = list.findLast((other) => (other.event?.order ?? 0) < event.order)?.moment.local
  const behind = list.find((other) => (other.event?.order ?? 0) > event.order)?.moment.local
  const [earlier, later] = newestFirst ? [behind, before] : [before, behind]
  const length = (other: string) => Math.min(other.length, at.length, 16)
  const after = earlier === undefined || at.slice(0, length(earlier)) >= earlier.slice(0, length(earlier))
  return after && (later === undefined || at.slice(0, length(later)) <= later.slice(0, length(later)))
}

/** Every dated moment of the incident's own story; times told in prose may be of anything. */
function datesOf({ timeline, impact, milestones }: Incident): Told[] {
  const found = new Map<number, Told>()
  const add = (moment: Moment | undefined, event?: IncidentEvent) => {
    if (!moment || !/^\d{4}/.test(moment.local) || found.has(keyOf(moment))) return
    const written = moment.basis.date === 'stated'
    found.set(keyOf(moment), { moment, day: moment.local.slice(0, 10), written, ...(event ? { event } : {}) })
  }
  for (const event of timeline) {
    if (event.source !== 'timeline' && event.source !== 'update') continue
    add(event.at, event.list === undefined && event.source !== 'update' ? undefined : event)
    add(event.until)
  }
  for (const { start, end } of impact.windows) for (const moment of [start, end]) add(moment)
  for (const { at } of Object.values(milestones)) add(at)
  return [...found.values()].sort((a, b) => keyOf(a.moment) - keyOf(b.moment))
}

const keyOf = ({ position }: Moment) => position.start.offset
