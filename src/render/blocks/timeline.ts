import type { RootContent, TableCell } from 'mdast'
import type { Incident, IncidentEvent } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { capitalized } from '../clean-text.ts'
import { formatMoment, formatSpan, formatZone } from '../format-moment.ts'
import { cell, chip, inline, item, link, list, nowrap, paragraph, table } from '../nodes.ts'
import { milestoneEntries, milestonesOf } from '../timeline-picture.ts'
import type { BlockInput } from './block-input.ts'

interface Row {
  readonly event: IncidentEvent
  readonly milestones: string
}

/**
 * The timeline as a table, one row an entry, in chronological order, each time with its day and zone. Columns
 * that would stand empty are left out.
 */
export function timeline({ incident }: BlockInput): RootContent[] {
  if (incident.timeline.length === 0) return []
  const rows = incident.timeline.map((event) => ({
    event,
    milestones: capitalized(milestonesOf(event, incident).join(', ')),
  }))
  const columns = allColumns.filter(({ wanted }) => rows.some(wanted))
  const body = rows.map((row) => columns.map(({ write }) => write(row)))
  const heads = columns.map(({ head }) => head)
  return [...zoneStatement(incident), table('timeline', heads, body), ...lone(incident), ...openTimes(incident)]
}

interface Column {
  readonly head: string
  readonly wanted: (row: Row) => boolean
  readonly write: (row: Row) => TableCell
}

const allColumns: readonly Column[] = [
  {
    head: 'Time',
    wanted: () => true,
    write: ({ event: { at, until } }) => (until === undefined ? nowrap(formatMoment(at)) : cell(formatSpan(at, until))),
  },
  { head: 'What happened', wanted: () => true, write: ({ event }) => cell(event.text, ...evidence(event)) },
  {
    head: 'Who',
    wanted: ({ event }) => (event.actor ?? '') !== '',
    write: ({ event }) => cell(event.actor ?? ''),
  },
  {
    head: 'Source',
    wanted: ({ event }) => event.source !== 'timeline' || event.status !== undefined,
    write: ({ event }) => cell(sourceText(event)),
  },
  {
    head: 'Milestone',
    wanted: ({ milestones }) => milestones !== '',
    write: ({ milestones }) => (milestones === '' ? nowrap('') : nowrap(chip(milestones, 'milestone'))),
  },
]

function evidence({ link: url }: IncidentEvent) {
  return url === undefined ? [] : inline(' (', link(url, 'evidence'), ')')
}

/** `timeline`, `update: investigating`. */
function sourceText({ source, status }: IncidentEvent): string {
  return status === undefined ? source : `${source}: ${status.replaceAll('_', ' ')}`
}

function zoneStatement({ zone }: Incident): RootContent[] {
  const name = formatZone(zone)
  if (name === '') return [paragraph('The report does not say which time zone its times are in.')]
  const basis = { stated: '', inferred: ' (inferred)', assumed: ' (assumed)', unknown: ' (not confirmed)' }[zone.basis]
  return [paragraph(`All times are in ${name}${basis}.`)]
}

/** Milestones that no entry of the timeline marks. */
function lone(incident: Incident): RootContent[] {
  const known = new Set(incident.timeline.map(({ id }) => id))
  const entries = milestoneEntries(incident).filter(([, { event }]) => event === undefined || !known.has(event))
  if (entries.length === 0) return []
  const items = entries.map(([name, { at }]) => item([paragraph(`${capitalized(name)}: ${formatMoment(at)}`)]))
  return [paragraph('Milestones that the report states elsewhere:'), list(items)]
}

/** Times that can be read in more than one way: the table shows the first reading only. */
function openTimes({ timeline: events }: Incident): RootContent[] {
  const open = events.flatMap(({ at }) => ((at.alternatives ?? []).length > 0 ? [at] : []))
  if (open.length === 0) return []
  return [paragraph('Times with more than one reading:'), list(open.map((at) => item([paragraph(openTime(at))])))]
}

function openTime(at: Moment): string {
  const others = (at.alternatives ?? []).map((local) => local.replace('T', ' '))
  return `${formatMoment(at)}, written ‘${at.text}’, may also be ${others.join(' or ')}`
}
