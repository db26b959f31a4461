import type { Document } from '../model/document.ts'
import { positionAt } from '../model/document.ts'
import type { Section } from '../model/incident.ts'
import { sourceSpan } from '../model/passage.ts'
import { kindsAbove } from './kinds-above.ts'
import type { Line, Outline } from './lines.ts'
import { tellsTimeOnly } from './tells-time-only.ts'

const encoded: ReadonlySet<string> = new Set(['json', 'feed', 'html'])

/** Whether the source is written in escapes and tags, so that a stretch of it is nothing to read. */
export function isEncoded({ format }: Pick<Document, 'format'>): boolean {
  return encoded.has(format)
}

/**
 * The sections of a document whose source is not for reading, written from their lines. A record's title and the
 * status of an update are headings for the reader's sake only, and no sections of a report.
 */
export function encodedSections(outline: Outline, document: Document): Section[] {
  const within = new Map<number, Line[]>()
  for (const line of outline.lines) {
    for (let at = line.section; at > 0; at = outline.parts[at]?.parent ?? 0) {
      const lines = within.get(at)
      if (lines === undefined) within.set(at, [line])
      else lines.push(line)
    }
  }
  return outline.parts.flatMap((part): Section[] => {
    const lines = within.get(part.index) ?? []
    const opening = outline.lines[part.line]
    const isRecord = lines.some(({ section, fact }) => section === part.index && fact !== undefined)
    if (part.line < 0 || opening === undefined || lines.length === 0 || isRecord) return []
    if (tellsTimeOnly(part, outline)) return []
    // 'Resolution: 12:20' in a timeline is an entry, and stands in the timeline's section.
    if (part.depth >= 7 && kindsAbove(part, outline).includes('timeline')) return []
    const body = part.depth >= 7 ? lines : lines.filter((line) => line !== opening)
    const spans = lines.map(({ passage }) => sourceSpan(passage, 0, passage.text.length))
    const start = spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY)
    const end = spans.reduce((most, span) => Math.max(most, span.end), 0)
    const markdown = body.map(markdownOf).join('\n').trim()
    return [{ kind: part.kind, heading: part.heading, markdown, position: positionAt(document, start, end) }]
  })
}

function markdownOf(line: Line): string {
  const { text } = line.passage
  if (line.kind === 'heading') return `\n${'#'.repeat(Math.max(1, line.depth))} ${text.trim()}\n`
  if (line.cells !== undefined) return `| ${line.cells.map((cell) => cell.text.trim()).join(' | ')} |`
  if (line.kind === 'item' && line.first) return `${'  '.repeat(Math.max(0, line.level - 1))}- ${text}`
  return line.first && line.kind !== 'code' ? `\n${text}` : text
}
