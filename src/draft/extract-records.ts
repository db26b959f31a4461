import type { RootContent } from 'mdast'
import { type ExtractOptions, extract } from '../extract/extract.ts'
import type { Document } from '../model/document.ts'
import type { Incident, IncidentEvent } from '../model/incident.ts'
import { epochOf } from '../time/elapsed.ts'

/** So many nodes at once, of some hundred bytes each and of ten times that while they are read. */
const PIECE = 4_000

/**
 * As `extract`, with a long log of messages or of a journal taken piece by piece, in a fraction of the memory: each of
 * its records has a stamp that settles by itself, and says nothing of the others. The document is used up.
 */
export function extractRecords(document: Document, options: ExtractOptions = {}, piece = PIECE): Incident[] {
  const { root, incidents } = document
  const isOne = incidents === undefined || (incidents.length === 1 && incidents[0] !== undefined)
  const [tree = root] = incidents ?? []
  if (!isOne || tree.children.length <= piece || document.known !== undefined || !isLog(tree.children)) {
    return extract(document, options)
  }
  const { incidents: _all, ...rest } = document
  const left = tree.children.splice(0).reverse()
  root.children.length = 0
  let whole: Incident | undefined
  const timeline: IncidentEvent[] = []
  const commitments: Incident['commitments'] = []
  const actionItems: Incident['actionItems'] = []
  while (left.length > 0) {
    const children = pieceOf(left, piece)
    const [part] = extract({ ...rest, root: { ...tree, children } }, { ...options, recordsOnly: true })
    if (part === undefined) continue
    whole ??= part
    const before = timeline.length
    for (const event of part.timeline) timeline.push({ ...event, order: before + event.order })
    commitments.push(...part.commitments)
    actionItems.push(...part.actionItems)
  }
  if (whole === undefined) return []
  timeline.sort((a, b) => (epochOf(a.at)?.ms ?? 0) - (epochOf(b.at)?.ms ?? 0) || a.order - b.order)
  for (const [rank, event] of timeline.entries()) event.id = `e${rank + 1}`
  return [{ ...whole, timeline, milestones: {}, commitments, actionItems }]
}

/** The next records, from the end of what is left of them. */
function pieceOf(left: RootContent[], size: number): RootContent[] {
  const piece = left.splice(-size).reverse()
  for (let next = left.at(-1); next !== undefined && !isRecord(next); next = left.at(-1)) {
    piece.push(next)
    left.pop()
  }
  return piece
}

/** Nothing but messages, or entries of a journal, each with an instant of its own. */
function isLog(nodes: readonly RootContent[]): boolean {
  const [first] = nodes
  if (first === undefined || !isRecord(first)) return false
  return nodes.every((node) => node.data?.fact === undefined || (isRecord(node) && settlesItself(node)))
}

/** By its stamp: no milestone is a record's own, and no incident has its head in a log. */
function isRecord({ data }: RootContent): boolean {
  const fact = data?.fact
  return fact?.is === 'entry' && (fact.source === 'chat' || fact.source === 'metric') && fact.milestone === undefined
}

/** Seconds since 1970, or a day and a clock with their offset (RFC 3339). */
const instant = /^(?:\d{9,16}(?:\.\d{1,9})?|\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d))$/

function settlesItself(node: RootContent): boolean {
  const [text] = 'children' in node ? node.children : []
  return text?.type === 'text' && instant.test(text.value.trim())
}
