import { type Document, positionAt } from '../model/document.ts'
import type { Section } from '../model/incident.ts'
import { isPhase } from './durations.ts'
import { encodedSections, isEncoded } from './encoded-sections.ts'
import type { Outline, Part } from './lines.ts'
import { isFindingsHeading, isPromptLine } from './records.ts'
import { promiseColumns } from './table-columns.ts'
import { tellsTimeOnly } from './tells-time-only.ts'
import type { UpdateBlock } from './update-blocks/block.ts'
import { statusOf } from './update-blocks/status-of.ts'

/**
 * The document's sections as it has them, with their Markdown (or text) as written: the outermost ones, each with
 * what stands below it. The title is no section, nor are status updates, which the timeline holds.
 */
export function sectionsOf(outline: Outline, document: Document, blocks: readonly UpdateBlock[]): Section[] {
  if (isEncoded(document)) return encodedSections(outline, document)
  const title = outline.lines.find(({ kind }) => kind === 'heading')?.section ?? -1
  const updates = new Set<number>()
  for (const { from, to, status, stamp } of blocks) {
    if (status !== 'postmortem') for (let line = from; line <= to; line += 1) updates.add(line)
    // The day of the report is no word of its last section.
    else if (stamp.line.index === to && from < to) updates.add(to)
  }
  const sections: Section[] = []
  let covered = 0
  for (const part of outline.parts) {
    if (part.line < 0 || part.start < covered || updates.has(part.line) || part.index === title) continue
    if (tellsTimeOnly(part, outline)) continue
    // 'Postmortem' over an update's text; 'Root cause analysis' is a section of the report.
    if (part.kind === 'other' && statusOf(part.heading)?.status === 'postmortem') continue
    const markdown = textOfPart(part, outline, document, updates)
    if ((markdown === '' && part.kind === 'other') || isPrompt(markdown) || isDerived(part, outline)) continue
    sections.push({
      kind: part.kind,
      heading: part.heading,
      markdown,
      position: positionAt(document, part.start, part.end),
    })
    covered = part.end
  }
  return sections
}

/** A section that only counts up what the report tells elsewhere: its phases, its promises, what a check has found. */
function isDerived(part: Part, outline: Outline): boolean {
  if (part.line < 0 || part.depth >= 7 || (part.kind !== 'other' && part.kind !== 'supporting')) return false
  let counts = 0
  // The lines of a part follow one another.
  for (let index = part.line + 1; index < outline.lines.length; index += 1) {
    const line = outline.lines[index]
    if (line === undefined || !isIn(line.section, part.index, outline)) break
    if (line.kind === 'quote' && isPromptLine(line.passage.text)) continue
    if (!isPhase(line) && promiseColumns(line.columns) === undefined) return false
    counts += 1
  }
  return counts > 0 || isFindingsHeading(part.heading)
}

/** `> To do: …`, the place of a section that nobody has written yet. */
function isPrompt(markdown: string): boolean {
  const lines = markdown.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 0 && lines.every((line) => /^>/.test(line) && isPromptLine(line.slice(1)))
}

/** What stands below a heading, or with a label all of it, up to the part's end or the first status update in it. */
function textOfPart(part: Part, outline: Outline, document: Document, updates: ReadonlySet<number>): string {
  const line = outline.lines[part.line]
  const run = line?.passage.runs.at(-1)
  const below = run === undefined || line === undefined ? part.start : run.offset + (line.passage.text.length - run.at)
  let end = part.end
  for (let index = part.line + 1; index < outline.lines.length; index += 1) {
    const start = outline.lines[index]?.passage.runs[0]?.offset ?? 0
    if (start >= end) break
    if (updates.has(index)) end = start
  }
  const body = document.text.slice(part.depth >= 7 ? part.start : Math.min(below, end), end)
  return body.replace(/^[^\S\n]*[*#=_-]*[^\S\n]*\n/, '').trim()
}

/** Whether a section is the part or stands inside it. */
export function isIn(section: number, part: number, outline: Outline): boolean {
  for (let at = section; at >= 0; at = outline.parts[at]?.parent ?? -1) if (at === part) return true
  return false
}
