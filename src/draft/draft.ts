import { speaking } from '../extract/cues.ts'
import { extract } from '../extract/extract.ts'
import { languagesIn } from '../languages/languages-in.ts'
import type { Document } from '../model/document.ts'
import type { Evidence, Incident, IncidentEvent } from '../model/incident.ts'
import { sha256Of } from '../readers/sha256.ts'
import { atOneTime } from './at-one-time.ts'
import { type ClockOffsets, collect, type Window, within } from './collect.ts'
import { actionItemsOf, commitmentsOf, componentsOf, eventsByRecord, headOf } from './draft-facts.ts'
import { type Stretch, stretchesOf, withoutRepeats } from './fold.ts'
import { foldTalk } from './fold-talk.ts'
import { type Happening, join } from './join.ts'
import { type Ledger, ledgerOf } from './ledger.ts'
import { inOrder } from './order.ts'
import { proposedMilestones } from './proposed-milestones.ts'
import { proposedWindow } from './proposed-window.ts'
import { type Skew, skewsBetween } from './skew.ts'
import { byText, type Source, type Telling, type Unplaced } from './telling.ts'
import { timesOf } from './written-time.ts'

export interface DraftOptions {
  /** Instead of what the sources call the incident. */
  readonly title?: string | undefined
  readonly clocks?: ClockOffsets
  /** Default: the time that the sources are about, where one stands out. */
  readonly window?: Window | undefined
  /** Shows chatter and repeats, too, and what lies far off. */
  readonly keepAll?: boolean
}

/** What became of the records: every one is counted once. */
export interface Counts {
  readonly records: number
  /** As evidence of an event of the timeline. */
  readonly shown: number
  readonly events: number
  readonly folded: number
  /** Of these, what bears on the incident: there was more than anybody reads. */
  readonly crowded: number
  readonly unplaced: number
  readonly outside: number
}

export interface Draft {
  readonly incident: Incident
  /** The draft's events as a document: what the places of its facts count in. */
  readonly document: Document
  readonly counts: Counts
  readonly stretches: readonly Stretch[]
  readonly unplaced: readonly Unplaced[]
  /** Of another time: than was asked for, or than the other sources tell of. */
  readonly outside: readonly (Telling | Unplaced)[]
  /** The time that the sources are about, where none was given and something lies outside of it. */
  readonly proposed?: Window | undefined
  /** Proposed, and not applied. */
  readonly skews: readonly Skew[]
}

/**
 * One incident out of the records of several sources: joined, folded, in order, each event with the records that tell
 * of it. The order of the sources makes no difference, and the same sources give the same draft.
 */
export async function draft(sources: readonly Source[], options: DraftOptions = {}): Promise<Draft> {
  const named = sources.toSorted((a, b) => byText(a.name, b.name))
  const sha256 = await sha256Of(new TextEncoder().encode(named.map((one) => `${one.sha256}  ${one.name}\n`).join('')))
  const texts = named.flatMap(({ incidents }) => incidents.flatMap(({ timeline }) => timeline.map(({ text }) => text)))
  return speaking(languagesIn(texts.join('\n')), () => drafted(named, sha256, options))
}

function drafted(all: readonly Source[], sha256: string, options: DraftOptions): Draft {
  const { kept: sources, others } = atOneTime(all)
  const clocks = options.clocks ?? new Map()
  const { tellings: collected, unplaced } = collect(sources, clocks)
  const proposed = options.window === undefined && !options.keepAll ? proposedWindow(collected) : undefined
  const [tellings, cut] = within(collected, options.window ?? proposed ?? {})
  const far = collect(others, clocks)
  const outside = [...cut, ...far.tellings, ...far.unplaced]
  const { first, repeats } = options.keepAll ? { first: tellings, repeats: [] } : withoutRepeats(tellings)
  const joined = join(first)
  const { kept, chatter, crowded } = options.keepAll
    ? { kept: joined, chatter: [], crowded: 0 }
    : foldTalk(joined, first)
  const happenings = inOrder(kept)
  const folded = [...repeats, ...chatter].sort((a, b) => a.telling.at - b.telling.at)
  const counts = {
    records: tellings.length + unplaced.length + outside.length,
    shown: happenings.reduce((sum, { length }) => sum + length, 0),
    events: happenings.length,
    folded: folded.length,
    crowded,
    unplaced: unplaced.length,
    outside: outside.length,
  }
  if (counts.shown + counts.folded + counts.unplaced + counts.outside !== counts.records) {
    throw new RangeError(`records were lost on the way: ${JSON.stringify(counts)}`)
  }
  const name = all.map((source) => source.name).join(', ')
  const head = headOf(sources, options.title)
  const ledger = ledgerOf(happenings, { name, sha256, title: head.title })
  const events = happenings.map((happening, index) => eventOf(happening, index, ledger.places[index]))
  const [worded] = extract(ledger.document)
  const eventFor = eventsByRecord(happenings, events)
  const milestones = proposedMilestones(happenings, events, worded === undefined ? {} : ofEvents(worded, events))
  const incident: Incident = {
    schemaVersion: 1,
    ...head,
    source: { name, format: 'draft', sha256 },
    zone: { label: 'UTC', offset: 'Z', iana: null, basis: 'stated' },
    timeline: events.map((event) => marked(event, milestones)),
    milestones,
    impact: { windows: [] },
    durations: worded?.durations ?? [],
    components: componentsOf(sources, worded?.components ?? [], events),
    commitments: commitmentsOf(sources, eventFor),
    actionItems: actionItemsOf(sources, happenings, events),
    sections: [],
  }
  const stretches = stretchesOf(folded, happenings)
  const skews = skewsBetween(tellings)
  return { incident, document: ledger.document, counts, stretches, unplaced, outside, proposed, skews }
}

function eventOf(happening: Happening, index: number, place: Ledger['places'][number] | undefined): IncidentEvent {
  const [shown] = happening
  const position = place?.whole ?? shown.event.position
  const stamp = place?.stamp ?? position
  const { at, until } = timesOf(shown)
  const { key, status, source, actor } = shown.event
  const link = happening.map(({ event }) => event.link).find((one) => (one ?? '') !== '')
  return {
    id: `e${index + 1}`,
    at: { ...at, position: stamp },
    ...(until !== undefined && { until: { ...until, position: stamp } }),
    text: inOneLine(shown.text),
    source,
    ...(status !== undefined && { status }),
    ...(actor !== undefined && { actor }),
    ...(link !== undefined && { link }),
    ...(key !== undefined && { key }),
    evidence: happening.map(evidenceOf),
    order: index,
    list: 1,
    position,
  }
}

/** Longer texts are logs that were pasted; all of one stands in its record. */
const longest = 600

function inOneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
}

function evidenceOf({ source, line, column, told, text, event: { actor, link } }: Telling): Evidence {
  return {
    source,
    line,
    ...(column !== undefined && { column }),
    instant: new Date(told).toISOString().replace('.000Z', 'Z'),
    text,
    ...(actor !== undefined && { actor }),
    ...(link !== undefined && { link }),
  }
}

/** The milestones of the ledger's incident at the events of the draft; those told inside of an entry's words have none. */
function ofEvents({ timeline, milestones }: Incident, events: readonly IncidentEvent[]): Incident['milestones'] {
  const byLine = new Map(events.map((event) => [event.position.start.line, event]))
  const lines = new Map(timeline.map(({ id, position }) => [id, position.start.line]))
  const found: Incident['milestones'] = {}
  for (const [name, milestone] of Object.entries(milestones) as [
    keyof typeof milestones,
    (typeof milestones)['started'],
  ][]) {
    const event = byLine.get(lines.get(milestone?.event ?? '') ?? -1)
    if (milestone === undefined || event === undefined) continue
    found[name] = { ...milestone, at: event.at, event: event.id, position: event.position }
  }
  return found
}

function marked(event: IncidentEvent, milestones: Incident['milestones']): IncidentEvent {
  const own = Object.entries(milestones).findLast(([, { event: id }]) => id === event.id)
  return own === undefined ? event : { ...event, milestone: own[0] as IncidentEvent['milestone'] }
}
