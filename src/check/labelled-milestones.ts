import type { Language } from '../languages/language.ts'
import { milestoneCalled } from '../languages/milestone-called.ts'
import type { Document } from '../model/document.ts'
import { type Incident, type IncidentEvent, type MilestoneName, milestoneNameSchema } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { oncePer } from '../model/once-per.ts'
import { positionOf } from '../model/passage.ts'
import { wholeMatches } from '../search/word-search.ts'
import { blocksOf } from './blocks.ts'
import { fieldsOf } from './fields.ts'
import { languagesOf } from './words.ts'

/** 'Monitoring: …' in a timeline tells that the fix is watched, and not that a monitor saw the fault. */
type Name = MilestoneName | 'watched'

type Word = readonly [name: Name, source: string, weight: number]

/** Those that a label is. */
type Words = (label: string) => readonly Word[]

/**
 * What the report itself calls a milestone, by that name: the entries of the timeline that bear the name as their label,
 * 'Resolved' or 'Impact: …', and beside such the start that a field states ('Start of impact: …'). They count where the
 * order of the milestones is judged: what the incident takes for a milestone is chosen so that it agrees with the
 * others. A name that two entries bear is left out.
 */
export function labelledMilestones(incident: Incident, document: Document): Labelled {
  const known = heard.get(incident)
  if (known) return known
  const labelled = hear(incident, document)
  heard.set(incident, labelled)
  return labelled
}

/** The milestone that a label ('Cause found') names by itself in the languages of a document, if it names one. */
export function milestoneNamed(label: string, document: Document): MilestoneName | undefined {
  return milestoneCalled(label, languagesOf(document))
}

type Labelled = ReadonlyMap<MilestoneName, Told>

type Told = Pick<IncidentEvent, 'at'>

/** Every pair of milestones asks. */
const heard = new WeakMap<Incident, Labelled>()

function hear(incident: Incident, document: Document): Labelled {
  const spoken = languagesOf(document)
  const entries = incident.timeline.filter(({ source }) => source === 'timeline')
  const named = entries.flatMap((event) => {
    const name = nameOf(event, spoken)
    return name ? [{ name, event, whole: !/[:：]/u.test(event.text) }] : []
  })
  const lengths = countsOf(entries)
  const labels = countsOf(named.map(({ event }) => event))
  // A short sentence ('Nodes start') is a label only among labels.
  const labelled = named.filter(
    ({ event, whole }) => !whole || (labels.get(event.list) ?? 0) * 2 >= (lengths.get(event.list) ?? 0),
  )
  const found = new Map<MilestoneName, Told[]>()
  for (const { name, event } of labelled) found.set(name, [...(found.get(name) ?? []), event])
  const sole = [...found].flatMap(([name, [event, ...more]]) => {
    return event && more.length === 0 ? [[name, event] as const] : []
  })
  const start = sole.length > 0 && !found.has('started') ? statedStart(incident, document) : undefined
  return new Map<MilestoneName, Told>(start ? [['started', { at: start }], ...sole] : sole)
}

/** The only start of a span that is the value of a field. */
function statedStart(incident: Incident, document: Document): Moment | undefined {
  const starts = incident.impact.windows.flatMap(({ start }) => start ?? [])
  if (starts.length === 0) return undefined
  const values = fieldsOf(blocksOf(incident, document)).map(({ value }) => positionOf(document, value).start.offset)
  const [only, ...more] = starts.filter(({ position }) => values.includes(position.start.offset))
  return more.length === 0 ? only : undefined
}

function countsOf(events: readonly IncidentEvent[]): Map<number | undefined, number> {
  const counts = new Map<number | undefined, number>()
  for (const { list } of events) counts.set(list, (counts.get(list) ?? 0) + 1)
  return counts
}

/** What stands before a colon, or the whole of an entry that is no longer than a label. */
function nameOf({ text }: IncidentEvent, spoken: readonly Language[]): MilestoneName | undefined {
  const label = (/^([^:：.\n]{2,40})[:：]/u.exec(text)?.[1] ?? text).trim()
  if (label.length > 40 || label.split(/\s+/).length > 4) return undefined
  return milestoneCalled(label, spoken) ?? heardIn(label, spoken)
}

/** What the words of a label tend to, where it is no milestone's name. */
function heardIn(label: string, spoken: readonly Language[]): MilestoneName | undefined {
  const weights = new Map<Name, number>()
  for (const [name, , weight] of spoken.flatMap((language) => wordsOf(language)(label)))
    weights.set(name, (weights.get(name) ?? 0) + weight)
  // A page may call the mitigation the same; what is watched for is known by then.
  if (weights.delete('watched')) weights.delete('detected')
  const [best, second] = [...weights].sort((a, b) => b[1] - a[1])
  const [name, weight] = best ?? []
  return weight && weight > (second?.[1] ?? 0) && name !== 'watched' ? name : undefined
}

const wordsOf = oncePer((language: Language): Words => searchOf(listed(language)))

/** There are hundreds, too many to try each on every label. */
function searchOf(words: readonly Word[]): Words {
  const matching = wholeMatches(words.map(([, source]) => [source]))
  return (label) => matching(label).flatMap((at) => (words[at] ? [words[at]] : []))
}

/** What a status page calls the end is a label of the end, too; it weighs more than words that only tend to it. */
const stateWeight = 5

function listed({ cues }: Language): Word[] {
  const states = (cues.statuses?.resolved ?? []).map((source) => ['resolved', source, stateWeight] as const)
  const watched = (cues.statuses?.monitoring ?? []).map((source) => ['watched', source, stateWeight] as const)
  const named = milestoneNameSchema.options.flatMap((name) => [
    ...(cues.milestones?.[name] ?? []).map(([source, weight]) => [name, source, weight] as const),
    ...(name === 'resolved' ? states : []),
  ])
  return [...named, ...watched]
}
