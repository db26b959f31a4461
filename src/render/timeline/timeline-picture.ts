import type { Measures } from '../../measure/measures.ts'
import { type PromiseOutcome, promiseOutcome } from '../../measure/promise-outcome.ts'
import type { Finding } from '../../model/finding.ts'
import type { Commitment, EventSource, Incident, IncidentEvent, MilestoneName, Status } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { dayOf } from '../../time/moment-day.ts'
import { cleanText } from '../clean-text.ts'
import { formatZone } from '../format-moment.ts'
import type { OutputZone } from '../output-zone.ts'
import { englishWording, type Wording } from '../wording.ts'
import { isTimed, placing, shownAt, wallOffset, zonedOffset } from './picture-time.ts'

/** A point of the timeline; `ms` counts from 1970, see `TimelinePicture.bare`. */
export interface PictureMark {
  readonly ms: number
  readonly clock: string
  readonly day: string
  readonly text: string
  /** Whether an entry tells it; a milestone may be stated elsewhere. */
  readonly told: boolean
  readonly source: EventSource
  readonly status?: Status
  readonly milestones: readonly MilestoneName[]
  readonly approximate: boolean
}

/** Who tells: the people who worked on the incident, the status page, or their chat. */
export type Track = 'timeline' | 'updates' | 'chat'

export interface PicturePromise {
  readonly kind: Commitment['kind']
  /** When it was made; the same as `due` where that is not known. */
  readonly made: number
  readonly due: number
  readonly clock: string
  readonly day: string
  readonly outcome: PromiseOutcome
}

export interface PictureSpan {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly seconds: number
}

/** What every drawing of an incident's timeline shows, whatever it is drawn on; placed by `layoutTimeline`. */
export interface TimelinePicture {
  /** `CET (UTC+01:00)`, or '' where no zone is known. */
  readonly zone: string
  /** Milliseconds to add to a mark's `ms` to read its wall clock as UTC, for the axis. */
  readonly offset: number
  /** Several days: clocks alone would mislead. */
  readonly severalDays: boolean
  readonly marks: readonly PictureMark[]
  readonly phases: readonly PictureSpan[]
  readonly gaps: readonly PictureSpan[]
  readonly impact: readonly PictureSpan[]
  readonly promises: readonly PicturePromise[]
  /** Entries that have no place on this axis: no time of day, or no day, or no known offset among known ones. */
  readonly omitted: number
  /** For the words and days that a drawing shows. */
  readonly wording: Wording
}

export interface PictureOptions {
  /** A stretch without entries counts as a gap from this length on, in seconds; default 1800. */
  readonly gapSeconds?: number
  /** What the check found, by which a promise counts as broken. */
  readonly findings?: readonly Finding[]
  /** In which words and zone; default English, in the report's own. */
  readonly wording?: Wording
}

/** What can be drawn of an incident. Entries whose place in time is not settled are counted, never guessed. */
export function pictureOf(incident: Incident, measures: Measures, options: PictureOptions = {}): TimelinePicture {
  const told = [...incident.timeline.map(markSource), ...loneMilestones(incident)]
  const place = placing(told.map(({ at }) => at))
  const marks = told
    .map((mark) => ({ mark, ms: place(mark.at) }))
    .filter((entry): entry is { mark: MarkSource; ms: number } => entry.ms !== null)
    .sort((a, b) => a.ms - b.ms)
    .map(({ mark, ms }) => markOf(mark, ms, incident, options.wording?.zone))
  const gapSeconds = options.gapSeconds ?? 1800
  const moments = told.map(({ at }) => at)
  const wording = options.wording ?? englishWording
  const zone = moments.some(isTimed) ? wording.zone : undefined
  const offset = zone === undefined ? wallOffset(moments) : zonedOffset(moments, zone)
  return {
    zone: zone?.name ?? formatZone(incident.zone),
    offset,
    severalDays: new Set(marks.map(({ day }) => day)).size > 1,
    marks,
    phases: spans(measures.phases, place),
    gaps: spans(
      measures.gaps
        .filter(({ seconds }) => seconds >= gapSeconds)
        .map(({ from, to, since, until, seconds }) => ({
          name: 'gap',
          start: since ?? from.until ?? from.at,
          end: until ?? to.at,
          seconds,
        })),
      place,
      // A gap of the report's own list in which an update stands would be drawn over it.
    ).filter(({ start, end }) => !marks.some(({ ms }) => ms > start && ms < end)),
    impact: spans(
      measures.impact.windows.map((window) => ({ name: 'impact', ...window })),
      place,
    ),
    promises: promisesOf(incident, options.findings ?? [], place, offset, zone),
    omitted: told.length - marks.length,
    wording,
  }
}

/** In the order in which they are shown. */
export const trackOrder: readonly Track[] = ['timeline', 'updates', 'chat']

/** What the rows and choices of tracks are called. */
export function trackName(track: Track, { words: { texts } }: Wording): string {
  return { timeline: texts.timeline, updates: texts.statusPage, chat: texts.chat }[track]
}

export function trackOf({ source }: Pick<PictureMark, 'source'>): Track {
  return source === 'update' ? 'updates' : source === 'chat' ? 'chat' : 'timeline'
}

function promisesOf(
  incident: Incident,
  findings: readonly Finding[],
  place: (moment: Moment) => number | null,
  offset: number,
  zone: OutputZone | undefined,
): PicturePromise[] {
  // What is due on a day is due by its end.
  const dueAt = (due: Moment) =>
    due.precision === 'day' && dayOf(due) !== '' ? Date.parse(`${dayOf(due)}T23:59:59Z`) - offset : place(due)
  const told = incident.commitments.flatMap((commitment) => {
    const due = dueAt(commitment.due)
    if (due === null || Number.isNaN(due)) return []
    const made = commitment.made === undefined ? null : place(commitment.made)
    return {
      kind: commitment.kind,
      made: made === null ? due : Math.min(made, due),
      due,
      ...shownAt(commitment.due, zone),
      outcome: promiseOutcome(commitment, incident, findings),
    }
  })
  return told.sort((a, b) => a.made - b.made || a.due - b.due)
}

interface MarkSource {
  readonly at: Moment
  readonly event?: IncidentEvent
  readonly milestone?: MilestoneName
}

function markSource(event: IncidentEvent): MarkSource {
  return { at: event.at, event }
}

/** Milestones that were told elsewhere than in an entry of the timeline. */
function loneMilestones(incident: Incident): MarkSource[] {
  const known = new Set(incident.timeline.map(({ id }) => id))
  return milestoneEntries(incident)
    .filter(([, { event }]) => event === undefined || !known.has(event))
    .map(([milestone, { at }]) => ({ at, milestone }))
}

export function milestoneEntries(incident: Incident) {
  return Object.entries(incident.milestones) as [MilestoneName, NonNullable<Incident['milestones'][MilestoneName]>][]
}

/** The milestones that an entry marks, itself or because they were read from it. */
export function milestonesOf(event: IncidentEvent, incident: Incident): MilestoneName[] {
  const names = milestoneEntries(incident)
    .filter(([, milestone]) => milestone.event === event.id)
    .map(([name]) => name)
  if (event.milestone !== undefined && !names.includes(event.milestone)) names.push(event.milestone)
  return names
}

function markOf(
  { at, event, milestone }: MarkSource,
  ms: number,
  incident: Incident,
  zone: OutputZone | undefined,
): PictureMark {
  return {
    ms,
    ...shownAt(at, zone),
    text: event === undefined ? '' : cleanText(event.text),
    told: event !== undefined,
    source: event?.source ?? 'narrative',
    ...(event?.status === undefined ? {} : { status: event.status }),
    milestones: event === undefined ? (milestone === undefined ? [] : [milestone]) : milestonesOf(event, incident),
    approximate: at.approximate,
  }
}

function spans(
  told: readonly { readonly name: string; readonly start: Moment; readonly end: Moment; readonly seconds: number }[],
  place: (moment: Moment) => number | null,
): PictureSpan[] {
  return told.flatMap(({ name, start, end, seconds }) => {
    const from = place(start)
    const to = place(end)
    return from === null || to === null || to < from ? [] : [{ name: cleanText(name), start: from, end: to, seconds }]
  })
}
