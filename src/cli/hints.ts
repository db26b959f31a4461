import type { Incident } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'

/** What a report leaves open, or what its reader could not read: a line for the user. */
export interface Hint {
  /** What the same hint of several files has in common. */
  readonly kind: string
  /** How many times of the report it is about, where it is about times. */
  readonly times: number
  /** The line for so many times, without the name of the file. */
  readonly say: (times: number) => string
}

export interface HintedFile {
  readonly name: string
  readonly hints: readonly Hint[]
}

/** What the user could tell about a report that leaves its times open: which option gives what is missing. */
export function hintsFor(incidents: readonly Incident[], notes: readonly string[] = []): Hint[] {
  const said = notes.map((text): Hint => ({ kind: text, times: 0, say: () => text }))
  const moments = incidents.flatMap(momentsOf)
  if (moments.length === 0) return [...said, { kind: 'times', times: 0, say: () => 'no times were found' }]
  const undated = moments.filter((moment) => moment.local.startsWith('T')).length
  const zoneless = moments.filter((moment) => moment.offset === null && moment.precision !== 'day')
  const hints = [...said]
  if (undated > 0)
    hints.push({ kind: 'date', times: undated, say: (times) => `${counted(times)} no date: ${dateMend}` })
  if (zoneless.length > 0) hints.push(zoneHint(zoneless))
  return hints
}

const dateMend = 'pass --date with the day of the incident, 2026-03-24'
const zoneMend = 'pass --zone Europe/Berlin or --zone UTC'

function zoneHint(zoneless: readonly Moment[]): Hint {
  const label = zoneless.find(({ zone }) => zone?.problem === 'ambiguous-label')?.zone?.label
  const times = zoneless.length
  if (label === undefined) return { kind: 'zone', times, say: (count) => `${counted(count)} no zone: ${zoneMend}` }
  return { kind: `zone ${label}`, times, say: () => `the zone ${label} means several: ${zoneMend}, or whichever it is` }
}

/** A line a file where there is one; of several files, a line for each kind of hint. */
export function hintLines(files: readonly HintedFile[]): string[] {
  const kinds = new Map<string, { hint: Hint; times: number; names: string[] }>()
  for (const { name, hints } of files) {
    for (const hint of hints) {
      const group = kinds.get(hint.kind) ?? { hint, times: 0, names: [] }
      group.times += hint.times
      group.names.push(name)
      kinds.set(hint.kind, group)
    }
  }
  return [...kinds.values()].map(({ hint, times, names }) =>
    names.length === 1
      ? `${names[0]}: ${hint.say(times)}`
      : `${names.length} of ${files.length} reports: ${hint.say(times)} (${listed(names)})`,
  )
}

const most = 3

function listed(names: readonly string[]): string {
  if (names.length <= most + 1) return names.join(', ')
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`
}

function momentsOf({ timeline, milestones, impact }: Incident): Moment[] {
  const windows = impact.windows.flatMap(({ start, end }) => [start, end])
  const told = [...timeline.map(({ at }) => at), ...Object.values(milestones).map(({ at }) => at), ...windows]
  return [...new Map(told.flatMap((moment) => (moment ? [[moment.position.start.offset, moment]] : []))).values()]
}

const counted = (count: number): string => (count === 1 ? 'one time has' : `${count} times have`)
