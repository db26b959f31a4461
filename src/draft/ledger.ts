import type { RootContent } from 'mdast'
import { type Document, lineStartsOf } from '../model/document.ts'
import type { Passage } from '../model/passage.ts'
import type { Position } from '../model/position.ts'
import { incidentTree, type UpdateDraft } from '../readers/incident-tree.ts'
import { placesIn, plainParagraphs } from '../readers/inner-text.ts'
import type { Happening } from './join.ts'
import type { Telling } from './telling.ts'
import { type BareMoment, timesOf } from './written-time.ts'

export interface Ledger {
  readonly document: Document
  /** Where each happening stands in it, in their order. */
  readonly places: readonly { readonly stamp: Position; readonly whole: Position }[]
}

export interface LedgerHead {
  readonly name: string
  readonly sha256: string
  readonly title?: string | undefined
}

/**
 * The happenings as a document of their own, one entry each in their order, as a reader of a structured format would
 * give it: so that all that is read from reports (components, promises, milestones by their words) is read from it, and
 * every fact of the draft has a place to stand.
 */
export function ledgerOf(happenings: readonly Happening[], { name, sha256, title }: LedgerHead): Ledger {
  let text = ''
  const write = (words: string): Passage => {
    const passage = { text: words, runs: [{ at: 0, offset: text.length }] }
    text += `${words}\n`
    return passage
  }
  const entries: { readonly stamp: Passage; readonly body: Passage; readonly telling: Telling }[] = []
  const heading = title === undefined ? undefined : write(title)
  for (const [telling] of happenings) {
    const stamp = write(stampOf(telling))
    const body = write(telling.text)
    text += '\n'
    entries.push({ stamp, body, telling })
  }
  const lineStarts = lineStartsOf(text)
  const place = placesIn(lineStarts)
  const updates = entries.map(({ stamp, body, telling }): UpdateDraft => {
    const { event, kind } = telling
    const words: RootContent[] = plainParagraphs(body, place)
    if (kind === 'update') return { stamp, status: event.status, actor: event.actor, body: words }
    const source = kind === 'narrative' ? 'timeline' : kind
    return { stamp, actor: event.actor, isEntry: { source }, body: words }
  })
  const values = heading === undefined ? [] : [{ passage: heading, fact: { is: 'title' } as const }]
  const root = incidentTree({ start: 0, end: text.length, values, updates }, place)
  const document: Document = { name, format: 'draft', sha256, text, shift: 0, root, lineStarts }
  const from = ({ runs }: Passage): number => runs[0]?.offset ?? 0
  const places = entries.map(({ stamp, body }) => ({
    stamp: place(from(stamp), from(stamp) + stamp.text.length),
    whole: place(from(stamp), from(body) + body.text.length),
  }))
  return { document, places }
}

function stampOf(telling: Telling): string {
  const { at, until } = timesOf(telling)
  const written = ({ approximate, text }: BareMoment): string => `${approximate ? '~' : ''}${text}`
  return until === undefined ? written(at) : `${written(at)} – ${written(until)}`
}
