import type { Incident } from '../../src/model/incident.ts'
import type { Moment } from '../../src/model/moment.ts'
import { secondsOfIso } from '../../src/time/calendar.ts'
import type { MarkedReport } from './marked-report.ts'

export const measures = [
  'timeline',
  'offset',
  'narrative',
  'window',
  'commitment',
  'milestone',
  'component',
  'duration',
  'actionItem',
] as const
export type Measure = (typeof measures)[number]

/** Of one measure: what was found and right, what was found and is not marked, what is marked and was not found. */
export interface Tally {
  right: number
  extra: number
  missed: number
}

/** The harmonic mean of precision and recall; 1 where there is nothing to find and nothing was found. */
export function f1({ right, extra, missed }: Tally): number {
  return right + extra + missed === 0 ? 1 : (2 * right) / (2 * right + extra + missed)
}

/** Compares what was read of a report with its marks. */
export function tally(incidents: readonly Incident[], report: MarkedReport): Record<Measure, Tally> {
  const events = incidents.flatMap(({ timeline }) => timeline)
  const told = (...kinds: string[]) => report.times.filter(({ kind }) => kinds.includes(kind)).map(keyOf)
  const entries = events.filter(({ source }) => source === 'timeline' || source === 'update')
  const offsets = new Map(report.times.map((time) => [keyOf(time), time.offset]))
  const timed = entries.filter(({ at }) => at.local.includes('T') && offsets.has(momentKey(at)))
  const right = timed.filter(({ at }) => (offsets.get(momentKey(at)) ?? null) === zulu(at.offset)).length
  const all = new Set(report.times.map(keyOf))
  const inProse = events.filter(
    ({ source, at }) => source === 'narrative' && (!all.has(momentKey(at)) || told('n').includes(momentKey(at))),
  )
  const ends = incidents
    .flatMap(({ impact }) => impact.windows.flatMap(({ start, end }) => [start, end]))
    .filter((one) => one !== undefined)
  const found = new Map(
    incidents.flatMap(({ milestones }) =>
      Object.entries(milestones).map(([name, { at }]) => [name, at.local.slice(0, 16)] as const),
    ),
  )
  const milestones = [...found].map(
    ([name, local]) => `${name} ${(report.milestones.get(name) ?? []).find((one) => same(one, local)) ?? local}`,
  )
  return {
    timeline: matched(
      entries.map(({ at }) => momentKey(at)),
      told('e', 'u'),
    ),
    offset: { right, extra: timed.length - right, missed: timed.length - right },
    narrative: matched(
      inProse.map(({ at }) => momentKey(at)),
      told('n'),
    ),
    window: matched(ends.map(momentKey), told('ws', 'we')),
    commitment: matched(
      incidents.flatMap(({ commitments }) =>
        commitments.filter(({ allowance }) => allowance === undefined).map(({ due }) => momentKey(due)),
      ),
      told('p'),
    ),
    milestone: matched(
      milestones,
      [...report.milestones].map(
        ([name, locals]) => `${name} ${locals.find((one) => milestones.includes(`${name} ${one}`)) ?? locals[0]}`,
      ),
    ),
    component: matched(
      incidents.flatMap(({ components }) => components.map(componentKey)),
      report.components.map(componentKey),
    ),
    duration: matched(
      incidents.flatMap(({ durations }) =>
        durations.map(({ iso, position }) => `${position.start.line} ${secondsOfIso(iso)}`),
      ),
      report.durations.map(({ line, iso }) => `${line} ${secondsOfIso(iso)}`),
    ),
    actionItem: matched(
      incidents.flatMap(({ actionItems }) => actionItems.map(({ position }) => String(position.start.line))),
      report.actionItems.map(String),
    ),
  }
}

function keyOf({ line, local }: { readonly line: number; readonly local: string }): string {
  return `${line} ${local.slice(0, local.startsWith('T') ? 6 : 16)}`
}

function momentKey({ position, local }: Moment): string {
  return keyOf({ line: position.start.line, local })
}

/** A milestone may be given without its day where the report tells none. */
function same(marked: string, local: string): boolean {
  return local === marked.slice(0, 16) || (marked.startsWith('T') && local.slice(10) === marked)
}

function zulu(offset: string | null): string | null {
  return offset === '+00:00' || offset === '-00:00' ? 'Z' : offset
}

function componentKey({ name, affected }: { readonly name: string; readonly affected: boolean }): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
  return `${plain.trim()} ${affected}`
}

/** Each mark is found at most once. */
function matched(found: readonly string[], marked: readonly string[]): Tally {
  const left = [...marked]
  let right = 0
  for (const one of found) {
    const at = left.indexOf(one)
    if (at < 0) continue
    left.splice(at, 1)
    right += 1
  }
  return { right, extra: found.length - right, missed: left.length }
}
