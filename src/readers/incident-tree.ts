import type { Heading, Root, RootContent } from 'mdast'
import type { Fact } from '../model/fact.ts'
import type { Status } from '../model/incident.ts'
import { type Passage, trimPassage } from '../model/passage.ts'
import { scan } from '../time/scan.ts'
import { type PlaceOf, paragraphOf } from './inner-text.ts'

type EntryFact = Extract<Fact, { is: 'entry' }>

/** A value that a structured format gives, and what it is. */
export interface KnownValue {
  readonly passage: Passage | undefined
  readonly fact: Fact
}

/** One status update or timeline entry of a structured format. */
export interface UpdateDraft {
  readonly stamp: Passage | undefined
  readonly status?: Status | undefined
  /** The status as written; stands as the update's heading. */
  readonly label?: Passage | undefined
  readonly actor?: string | undefined
  /** YYYY-MM-DD of a stamp that does not give it. */
  readonly day?: string | undefined
  /** An entry of a log rather than an update for customers; an object says more of it. */
  readonly isEntry?: boolean | Pick<EntryFact, 'source' | 'link' | 'key' | 'milestone'>
  readonly body: readonly RootContent[]
  /** What else the format says with the update: further times, components. */
  readonly values?: readonly KnownValue[]
}

export interface SectionDraft {
  readonly heading: Passage
  readonly body: readonly RootContent[]
}

/** One incident of a structured format, in the order in which its tree is to hold it. */
export interface IncidentDraft {
  /** Offsets of the whole incident in the source. */
  readonly start: number
  readonly end: number
  readonly values: readonly KnownValue[]
  readonly updates: readonly UpdateDraft[]
  readonly sections?: readonly SectionDraft[]
}

/** Headings inside a body stand below that of the update or section: they move down as many levels. */
export const BODY_LEVELS = 2

/**
 * The incident as a tree: title, known values, then each update under a heading of its own, so that a heading in
 * one update's text does not reach into the next. Updates without a time come first: no stamp may claim their text.
 */
export function incidentTree(draft: IncidentDraft, place: PlaceOf): Root {
  const children: RootContent[] = []
  for (const { passage, fact } of draft.values) {
    if (passage !== undefined) children.push(knownNode(trimPassage(passage), fact, place))
  }
  for (const update of draft.updates) if (!isStamp(update.stamp)) children.push(...untimed(update, place))
  for (const update of draft.updates) if (isStamp(update.stamp)) children.push(...updateNodes(update, place))
  for (const { heading, body } of draft.sections ?? []) {
    if (body.length > 0) children.push(headingOf(trimPassage(heading), 2, place), ...body)
  }
  return { type: 'root', children, position: place(draft.start, draft.end) }
}

/** Whether a value can stand as the stamp of an update: the times of reports are read from it. */
export function isStamp(passage: Passage | undefined): passage is Passage {
  if (passage === undefined || passage.text.length > 120) return false
  const known = stamps.get(passage)
  if (known !== undefined) return known
  const found = scan(passage.text).some(
    ({ from }) => from.date !== undefined || from.clock !== undefined || from.epoch !== undefined,
  )
  stamps.set(passage, found)
  return found
}

/** Each is asked for several times: what is untimed comes first, and is told of. */
const stamps = new WeakMap<Passage, boolean>()

/** One tree that holds those of several incidents in order. */
export function joinTrees(trees: readonly Root[], length: number, place: PlaceOf): Root {
  return { type: 'root', children: trees.flatMap(({ children }) => children), position: place(0, length) }
}

function updateNodes(update: UpdateDraft, place: PlaceOf): RootContent[] {
  const { stamp, status, label, actor, day, body } = update
  const nodes: RootContent[] = []
  if (stamp === undefined) return nodes
  const more = { ...(actor !== undefined && { actor }), ...(day !== undefined && { day }) }
  const fact: Fact = update.isEntry
    ? { is: 'entry', ...more, ...(update.isEntry !== true && update.isEntry) }
    : { is: 'update', ...(status !== undefined && { status }), ...more }
  if (label !== undefined) {
    nodes.push(headingOf(trimPassage(label), 2, place), knownNode(trimPassage(stamp), fact, place))
  } else if (update.isEntry) nodes.push(knownNode(trimPassage(stamp), fact, place))
  else nodes.push({ ...headingOf(trimPassage(stamp), 2, place), data: { fact } })
  nodes.push(...body, ...knownNodes(update, place))
  return nodes
}

function untimed(update: UpdateDraft, place: PlaceOf): RootContent[] {
  const heading = update.label ?? update.stamp
  return [
    ...(heading === undefined ? [] : [headingOf(trimPassage(heading), 2, place)]),
    ...update.body,
    ...knownNodes(update, place),
  ]
}

function knownNodes({ values }: UpdateDraft, place: PlaceOf): RootContent[] {
  return (values ?? []).flatMap(({ passage, fact }) =>
    passage === undefined ? [] : [knownNode(trimPassage(passage), fact, place)],
  )
}

function knownNode(passage: Passage, fact: Fact, place: PlaceOf): RootContent {
  if (fact.is === 'title') return { ...headingOf(passage, 1, place), data: { fact } }
  return { ...paragraphOf(passage, place), data: { fact } }
}

function headingOf(passage: Passage, depth: Heading['depth'], place: PlaceOf): Heading {
  const { children, position } = paragraphOf(passage, place)
  return { type: 'heading', depth, children, ...(position && { position }) }
}
