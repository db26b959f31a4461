import type { Incident } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'

/** What the user could tell about a report that leaves its times open: which option gives what is missing. */
export function hintsFor(incidents: readonly Incident[]): string[] {
  const moments = incidents.flatMap(momentsOf)
  if (moments.length === 0) return ['no times were found in it']
  const hints: string[] = []
  const undated = moments.filter((moment) => moment.local.startsWith('T')).length
  if (undated > 0) hints.push(`${times(undated)} no date: pass --date with the day of the incident, 2026-03-24`)
  const zoneless = moments.filter((moment) => moment.offset === null && moment.precision !== 'day')
  if (zoneless.length === 0) return hints
  const ambiguous = zoneless.find((moment) => moment.zone?.problem === 'ambiguous-label')?.zone?.label
  const mend = 'pass --zone Europe/Berlin or --zone UTC'
  hints.push(
    ambiguous === undefined
      ? `${times(zoneless.length)} no zone: ${mend}`
      : `the zone ${ambiguous} means several: ${mend}, or whichever it is`,
  )
  return hints
}

function momentsOf({ timeline, milestones, impact }: Incident): Moment[] {
  const windows = impact.windows.flatMap(({ start, end }) => [start, end])
  const told = [...timeline.map(({ at }) => at), ...Object.values(milestones).map(({ at }) => at), ...windows]
  return [...new Map(told.flatMap((moment) => (moment ? [[moment.position.start.offset, moment]] : []))).values()]
}

const times = (count: number): string => (count === 1 ? 'one time has' : `${count} times have`)
