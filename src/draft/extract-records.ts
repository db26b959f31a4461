import type { RootContent } from 'mdast'
import { type ExtractOptions, extract } from '../extract/extract.ts'
import type { Document } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Incident, IncidentEvent } from '../model/incident.ts'
import type { Position } from '../model/position.ts'
import { eventAround, type RecordedEvent, type RecordedMoment, type SourceIncident } from './telling.ts'

/** So many nodes at once, of some hundred bytes each and of ten times that while they are read. */
const PIECE = 4_000

/**
 * As `extract`, with a long log of messages or of a journal taken piece by piece, in a fraction of the memory: each of
 * its records has a stamp that settles by itself, and says nothing of the others. The document is used up.
 */
export function extractRecords(document: Document, options: ExtractOptions = {}, piece = PIECE): SourceIncident[] {
  const { root, incidents } = document
  const isOne = incidents === undefined || (incidents.length === 1 && incidents[0] !== undefined)
  const [tree = root] = incidents ?? []
  if (!isOne || document.known !== undefined || tree.children.length <= piece) return extract(document, options)
  const order = orderIn(tree.children)
  if (order === 'open' || !isLog(tree.children, order)) return extract(document, options)
  const { incidents: _all, ...rest } = document
  const left = tree.children.splice(0).reverse()
  root.children.length = 0
  const log = newLog({ ...options, dayFirst: order })
  while (left.length > 0) log.add({ ...rest, root: { ...tree, children: pieceOf(left, piece) } })
  return log.incidents()
}

export interface ExtractedLog {
  readonly incidents: SourceIncident[]
  readonly notes: readonly string[]
}

/** The same of a log that is read piece by piece; undefined where it is no such log, and is to be read at once. */
export function extractPieces(pieces: Iterable<Document>, options: ExtractOptions = {}): ExtractedLog | undefined {
  const log = newLog(options)
  const notes: string[] = []
  for (const piece of pieces) {
    if (!isLog(piece.root.children, undefined)) return undefined
    notes.push(...(piece.notes ?? []))
    log.add(piece)
  }
  return { incidents: log.incidents(), notes }
}

interface Log {
  readonly add: (piece: Document) => void
  readonly incidents: () => SourceIncident[]
}

/** The records of all pieces as one incident. */
function newLog(options: ExtractOptions): Log {
  let whole: Incident | undefined
  const timeline: RecordedEvent[] = []
  const commitments: Incident['commitments'] = []
  const actionItems: Incident['actionItems'] = []
  return {
    add: (piece) => {
      const [part] = extract(piece, { ...options, recordsOnly: true })
      if (part === undefined) return
      whole ??= { ...part, timeline: [] }
      const before = timeline.length
      for (const event of part.timeline) timeline.push(leanEvent(event, before))
      for (const one of part.commitments) {
        const { position } = eventAround(part, one.position) ?? one
        commitments.push({ ...one, position: leanPosition(position) })
      }
      actionItems.push(...part.actionItems)
    },
    incidents: () => {
      if (whole === undefined) return []
      timeline.sort((a, b) => msOf(a) - msOf(b) || a.order - b.order)
      return [{ ...whole, timeline, milestones: {}, commitments, actionItems }]
    },
  }
}

/** Without what a draft does not ask for, which is most of it; and all of one shape, which is not kept for each. */
function leanEvent(
  { at, until, text, source, status, actor, link, key, order, position }: IncidentEvent,
  before: number,
) {
  return {
    at: leanMoment(at),
    until: until && leanMoment(until),
    text,
    source,
    status,
    actor,
    link,
    key,
    order: before + order,
    position: leanPosition(position),
  } satisfies RecordedEvent
}

/** Of a record that settles itself, the instant says it all. */
const leanMoment = ({ instant, local, precision, approximate }: RecordedMoment): RecordedMoment => ({
  instant,
  local: instant === null ? local : undefined,
  precision,
  approximate,
})

/** A record is found by where it begins. */
const leanPosition = ({ start }: Position): Position => ({ start, end: start })

const msOf = ({ at: { instant, local = '' } }: RecordedEvent): number => Date.parse(instant ?? `${local}Z`) || 0

/** The next records, from the end of what is left of them. */
function pieceOf(left: RootContent[], size: number): RootContent[] {
  const piece = left.splice(-size).reverse()
  for (let next = left.at(-1); next !== undefined && !isRecord(next); next = left.at(-1)) {
    piece.push(next)
    left.pop()
  }
  return piece
}

/** Nothing but records, each with a time that settles by itself, below what the whole is called. */
function isLog(nodes: readonly RootContent[], dayFirst: boolean | undefined): boolean {
  const first = nodes.findIndex(({ data }) => data?.fact !== undefined && !names.has(data.fact.is))
  const settles = (node: RootContent): boolean => settlesItself(stampIn(node), dayFirst)
  return (
    first >= 0 &&
    nodes.slice(0, first).every(({ data }) => data?.fact !== undefined) &&
    nodes.slice(first).every((node) => node.data?.fact === undefined || (isRecord(node) && settles(node)))
  )
}

const names: ReadonlySet<Fact['is']> = new Set(['title', 'organization', 'reference'])

/** By its stamp; no milestone is a record's own. */
function isRecord({ data }: RootContent): boolean {
  const fact = data?.fact
  return fact?.is === 'entry' && fact.milestone === undefined
}

/** Seconds since 1970, or a day and a clock with their offset (RFC 3339). */
const instant = /^(?:\d{9,16}(?:\.\d{1,9})?|\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d))$/
/** A day in figures and a clock, which want no more than a zone: '14/03/2026, 09:12:33', '3/14/26, 9:12 PM'. */
const dated = /^(\d{1,2})[/.](\d{1,2})[/.](?:\d{2}|\d{4}),? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AP]M)?$/i

function settlesItself(stamp: string, dayFirst: boolean | undefined): boolean {
  return instant.test(stamp) || (dayFirst !== undefined && dated.test(stamp))
}

/** Whether the day comes first in the stamps of a log; undefined where none is in figures, 'open' where nothing shows it. */
function orderIn(nodes: readonly RootContent[]): boolean | 'open' | undefined {
  let order: 'open' | undefined
  for (const node of nodes) {
    if (node.data?.fact?.is !== 'entry') continue
    const [, first, second] = dated.exec(stampIn(node)) ?? []
    if (first === undefined) continue
    if (Number(first) > 12) return true
    if (Number(second) > 12) return false
    order = 'open'
  }
  return order
}

function stampIn(node: RootContent): string {
  const [text] = 'children' in node ? node.children : []
  return text?.type === 'text' ? text.value.trim() : ''
}
