import type { Document } from '../../model/document.ts'
import type { SectionKind } from '../../model/incident.ts'
import { type Passage, positionOf } from '../../model/passage.ts'
import type { Position } from '../../model/position.ts'
import { isRecordStamp, type Line, type Outline } from '../lines.ts'
import type { UpdateBlock } from '../update-blocks/block.ts'
import { blocksByLine } from '../update-blocks.ts'

/** Where a paragraph stands, for how far it is trusted to name what was affected. */
export type Standing = 'title' | 'heading' | 'summary' | 'impact' | 'lead' | 'update' | 'other'

/** A paragraph, item or heading over all its lines. */
export interface Paragraph {
  readonly text: string
  readonly standing: Standing
  readonly kind: SectionKind
  readonly lines: readonly Line[]
  place(document: Document, start: number, end: number): Position
}

// A line set on its own, not one of running text.
const FULL_LINE = 55
// The lead: so much of the text before or without sections of known kinds.
const LEAD_LENGTH = 1200
const LONGEST = 6000
const LONGEST_HEADING = 90

/** The paragraphs, items and headings of a document in order, those of the updates among them. */
export function paragraphsOf(outline: Outline, updates: readonly UpdateBlock[] = []): Paragraph[] {
  const posts = blocksByLine(updates)
  const paragraphs: Paragraph[] = []
  const title = titleLine(outline)
  const deepest = deepestLead(outline)
  let lead = 0
  let open: Line[] = []
  const close = (): void => {
    const first = open[0]
    if (first === undefined) return
    const kind = ownKind(kindOf(first.section, outline, title?.section), posts.get(first.index)?.status !== undefined)
    const standing = standingOf(first, kind, title, outline, lead < LEAD_LENGTH ? deepest : -1)
    if (standing === 'lead') lead += open.reduce((sum, { passage }) => sum + passage.text.length, 0)
    paragraphs.push(joined(open, standing, kind))
    open = []
  }
  for (const line of outline.lines) {
    if (line.kind === 'code' || line.cells !== undefined || line.fact?.is === 'component' || isRecordStamp(line))
      continue
    // A page copied without blank lines is one paragraph to Markdown, and a post after the other to its readers.
    if (open[0] !== undefined && (open[0].block !== line.block || posts.get(open[0].index) !== posts.get(line.index)))
      close()
    open.push(line)
  }
  close()
  return paragraphs
}

function titleLine(outline: Outline): Line | undefined {
  const first = outline.lines.find(
    (line) => line.fact?.is === 'title' || (line.kind === 'field' && line.key === 'title'),
  )
  return first ?? outline.lines.find((line) => line.kind === 'heading')
}

function standingOf(
  line: Line,
  kind: SectionKind,
  title: Line | undefined,
  outline: Outline,
  deepest: number,
): Standing {
  if (line === title || (line.kind === 'heading' && line.passage.text.trim() === title?.passage.text.trim()))
    return 'title'
  if (line.fact?.is === 'summary' || (line.kind === 'field' && /^(?:summary|description)$/.test(line.key ?? '')))
    return 'summary'
  if (line.kind === 'heading' && isOwnMatter(kind) && line.passage.text.length < LONGEST_HEADING) return 'heading'
  if (line.kind === 'field' || line.kind === 'heading' || line.kind === 'quote') return 'other'
  if (kind === 'summary' || kind === 'impact') return kind
  if (kind === 'updates') return 'update'
  const part = outline.parts[line.section]
  // A label of its own ('Notice:') opens no part of a part.
  const depth = (part !== undefined && part.depth >= 7 ? outline.parts[part.parent]?.depth : part?.depth) ?? 0
  // 'Severity: full outage of A' in the list of facts below the title tells as much as a sentence there.
  const told =
    line.kind === 'text' ||
    (line.kind === 'item' && depth <= 1 && /^\s*[^\d:：][^:：]{1,39}[:：]\s/.test(line.passage.text))
  return kind === 'other' && told && depth <= deepest ? 'lead' : 'other'
}

/** 'API outage' over one of several incidents, not what is said of causes or of what was learnt. */
function isOwnMatter(kind: SectionKind): boolean {
  return kind === 'other' || kind === 'timeline'
}

/** The title and what stands right below it, on whatever level a document begins. */
function deepestLead({ parts }: Outline): number {
  let top = 7
  for (const { depth } of parts) if (depth > 0 && depth < top) top = depth
  return top === 7 ? 2 : Math.max(2, top + 1)
}

/** A label of no known kind ('Duration:') speaks for the section it stands in; nothing below a plan or a lesson tells the impact. */
function kindOf(section: number, outline: Outline, title?: number): SectionKind {
  let own: SectionKind = 'other'
  for (let part = outline.parts[section]; part !== undefined; part = outline.parts[part.parent]) {
    // 'Retrospective' over a whole report says nothing of its parts.
    if (part.index === title && part.kind === 'lessons') break
    if (part.kind === 'action-items' || part.kind === 'lessons' || part.kind === 'timeline') return part.kind
    if (own === 'other' && (part.depth >= 7 || part.index === section || outline.parts[section]?.depth === 7))
      own = part.kind
  }
  return own
}

/** What stands below a plan or a lesson belongs to it, but for posts: a page copied as text has no heading over them. */
function ownKind(kind: SectionKind, isPost: boolean): SectionKind {
  return isPost && (kind === 'action-items' || kind === 'lessons' || kind === 'other') ? 'updates' : kind
}

function joined(lines: readonly Line[], standing: Standing, kind: SectionKind): Paragraph {
  const pieces: { readonly at: number; readonly passage: Passage }[] = []
  let text = ''
  for (const line of lines) {
    if (text !== '') text += endsSentence(text, line.passage.text) ? '\n' : ' '
    pieces.push({ at: text.length, passage: line.passage })
    text += line.passage.text
    if (text.length > LONGEST) break
  }
  const pieceAt = (index: number) => pieces.findLast(({ at }) => at <= index) ?? pieces[0]
  return {
    text,
    standing,
    kind,
    lines,
    place(document, start, end) {
      const [from, to] = [pieceAt(start), pieceAt(Math.max(start, end - 1))]
      if (from === undefined || to === undefined) throw new Error('a paragraph has a line')
      const first = positionOf(
        document,
        from.passage,
        start - from.at,
        from === to ? end - from.at : from.passage.text.length,
      )
      return from === to ? first : { start: first.start, end: positionOf(document, to.passage, 0, end - to.at).end }
    },
  }
}

/** Short lines that open with a capital or a bullet stand for themselves; longer ones run on. */
function endsSentence(before: string, next: string): boolean {
  const last = before.slice(before.lastIndexOf('\n') + 1)
  if (/^\s*(?:[•*–—-]\s|[※○●□■◇◆▶▪◦・]|\d{1,2}(?::\d|[.)]\s)|\p{Lu}[\p{L} ]{2,30}[:：]\s)/u.test(next)) return true
  return /^\s*\p{Lu}/u.test(next) && last.length < FULL_LINE && !/[,;]\s*$/.test(last)
}

/** The sentences of a text, as stretches of it. */
export function* sentencesOf(text: string): Generator<{ from: number; to: number }> {
  let from = 0
  for (const stop of text.matchAll(/[.!?。](?=["'”’)]?\s+["'“‘(]?[\p{Lu}\p{N}]|\s*$)|\n|。/gu)) {
    if (
      /(?:^|[\s(])(?:\p{L}\.\s?\p{L}{1,2}|incl|etc|vs|approx|No|v|\p{Lu})$/u.test(
        text.slice(Math.max(0, stop.index - 8), stop.index),
      )
    )
      continue
    yield { from, to: stop.index + 1 }
    from = stop.index + 1
  }
  if (from < text.length) yield { from, to: text.length }
}
