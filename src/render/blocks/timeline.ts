import type { RootContent, Table, TableCell } from 'mdast'
import type { Incident, IncidentEvent } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { capitalized } from '../clean-text.ts'
import { formatDay } from '../format-day.ts'
import { besideMoment, formatMoment, formatSpan, formatZone, ownMoment } from '../format-moment.ts'
import { cell, chip, inline, item, link, list, nowrap, paragraph, table } from '../nodes.ts'
import { milestoneEntries, milestonesOf } from '../timeline/timeline-picture.ts'
import { sentence, type Wording } from '../wording.ts'
import type { SentenceKey, TextKey } from '../words/words.ts'
import type { BlockInput } from './block-input.ts'
import { evidenceCell } from './evidence-cell.ts'

interface Row {
  readonly event: IncidentEvent
  readonly milestones: string
}

/**
 * The timeline as a table, one row an entry, in chronological order, each time with its day and zone. Columns
 * that would stand empty are left out. Without entries, the milestones that the report states.
 */
export function timeline({ incident, wording }: BlockInput): RootContent[] {
  if (incident.timeline.length === 0) {
    const named = lone(incident, wording)
    return named.length === 0 ? [] : [...zoneStatement(incident, wording), ...named]
  }
  const rows = incident.timeline.map((event) => ({ event, milestones: milestonesText(event, incident, wording) }))
  const columns = allColumns.filter(({ wanted }) => rows.some(wanted))
  const body = rows.map((row) => columns.map(({ write }) => write(row, wording)))
  const heads = columns.map(({ head }) => capitalized(wording.words.texts[head]))
  return [
    ...zoneStatement(incident, wording),
    withLines(table('timeline', heads, body), rows),
    ...lone(incident, wording),
    ...openTimes(incident, wording),
  ]
}

/** Each row with the line of the source that it tells, and who tells it. */
function withLines(node: Table, rows: readonly Row[]): Table {
  rows.forEach(({ event }, index) => {
    const row = node.children[index + 1]
    if (row !== undefined) row.data = { line: event.position.start.line, source: event.source }
  })
  return node
}

/** `Detected, acknowledged`. */
export function milestonesText(event: IncidentEvent, incident: Incident, { words }: Wording): string {
  return capitalized(
    milestonesOf(event, incident)
      .map((name) => words.milestones[name])
      .join(words.comma),
  )
}

interface Column {
  readonly head: TextKey
  readonly wanted: (row: Row) => boolean
  readonly write: (row: Row, wording: Wording) => TableCell
}

const allColumns: readonly Column[] = [
  {
    head: 'time',
    wanted: () => true,
    write: ({ event: { at, until } }, wording) =>
      until === undefined ? momentCell(at, wording) : cell(formatSpan(at, until, wording)),
  },
  {
    head: 'entryWords',
    wanted: () => true,
    write: ({ event }, wording) => cell(event.text, ...evidenceLink(event, wording)),
  },
  {
    head: 'who',
    wanted: ({ event }) => (event.actor ?? '') !== '',
    write: ({ event }) => cell(event.actor ?? ''),
  },
  {
    head: 'source',
    wanted: ({ event }) => event.source !== 'timeline' || event.status !== undefined,
    write: ({ event }, wording) => cell(sourceText(event, wording)),
  },
  {
    head: 'milestone',
    wanted: ({ milestones }) => milestones !== '',
    write: ({ milestones }) => (milestones === '' ? nowrap('') : nowrap(chip(milestones, 'milestone'))),
  },
  {
    head: 'evidence',
    wanted: ({ event }) => (event.evidence ?? []).length > 0,
    write: ({ event }, { words }) => evidenceCell(event, words.comma),
  },
]

/** On one line; a moment that stands there twice may take one for each. */
export function momentCell(at: Moment, wording: Wording): TableCell {
  const [text, own] = [formatMoment(at, wording), ownMoment(at, wording)]
  if (text === own) return nowrap(text)
  return { ...cell(own, text.slice(own.length)), data: { nowrap: 'parts' } }
}

/** Where the records behind an entry stand in a column of their own, so does its link. */
function evidenceLink({ link: url, evidence = [] }: IncidentEvent, { words }: Wording) {
  return url === undefined || evidence.length > 0 ? [] : inline(' (', link(url, words.texts.evidence), ')')
}

/** `timeline`, `update: investigating`. */
function sourceText({ source, status }: IncidentEvent, { words }: Wording): string {
  return status === undefined ? words.sources[source] : `${words.sources[source]}: ${words.statuses[status]}`
}

const zoneSentences: Readonly<Record<Incident['zone']['basis'], SentenceKey>> = {
  stated: 'allTimesIn',
  inferred: 'allTimesInInferred',
  assumed: 'allTimesInAssumed',
  unknown: 'allTimesInUnknown',
}

function zoneStatement({ zone, timeline }: Incident, wording: Wording): RootContent[] {
  const name = formatZone(zone)
  const own =
    name === '' ? wording.words.texts.zoneNotStated : sentence(wording, zoneSentences[zone.basis], { zone: name })
  const shown = timeline.some(({ at, until }) => [at, until].some((moment) => moment && besideMoment(moment, wording)))
  if (!shown || wording.zone === undefined) return [paragraph(own)]
  return [paragraph(`${own} ${sentence(wording, 'allBesideIn', { zone: wording.zone.name })}`)]
}

/** Milestones that no entry of the timeline marks. */
function lone(incident: Incident, wording: Wording): RootContent[] {
  const known = new Set(incident.timeline.map(({ id }) => id))
  const entries = milestoneEntries(incident).filter(([, { event }]) => event === undefined || !known.has(event))
  if (entries.length === 0) return []
  const items = entries.map(([name, { at }]) => {
    const milestone = capitalized(wording.words.milestones[name])
    return item([paragraph(sentence(wording, 'milestoneAt', { milestone, time: formatMoment(at, wording) }))])
  })
  return [paragraph(wording.words.texts.milestonesElsewhere), list(items)]
}

/** Times that can be read in more than one way: the table shows the first reading only. */
function openTimes({ timeline: events }: Incident, wording: Wording): RootContent[] {
  const open = events.flatMap(({ at }) => ((at.alternatives ?? []).length > 0 ? [at] : []))
  if (open.length === 0) return []
  const items = open.map((at) => item([paragraph(openTime(at, wording))]))
  return [paragraph(wording.words.texts.timesWithSeveralReadings), list(items)]
}

function openTime(at: Moment, wording: Wording): string {
  const others = (at.alternatives ?? []).map((local) => {
    const [day = '', clock = ''] = local.split('T')
    return `${formatDay(day, wording)} ${clock}`.trim()
  })
  return sentence(wording, 'openTime', {
    time: formatMoment(at, wording),
    text: at.text,
    others: others.join(wording.words.or),
  })
}
