import type { Heading } from 'mdast'
import { isEasternHeading, isEasternTitle, isFramed } from './eastern-headings.ts'
import { announces, isCapitals, isStatusLine, readsAsHeading, readsAsTitle, statusPrefix } from './heading-line.ts'
import { contentOf, isBlank, type Line, type Source } from './lines.ts'
import { markOf } from './marks.ts'
import { heading } from './text-nodes.ts'

const UNDERLINE = /^([=~^*_-])\1{2,}$/

export interface HeadingFound {
  readonly nodes: Heading[]
  readonly next: number
  /** What follows the heading on its own line. */
  readonly rest?: Line
}

/**
 * The heading that a line is, where it reads as one by its form and by what stands around it. `pending` are the
 * lines of the paragraph above it; `first` says that nothing stands before it in the document.
 */
export function headingAt(
  source: Source,
  lines: readonly Line[],
  at: number,
  { pending, first }: { pending: readonly Line[]; first: boolean },
): HeadingFound | undefined {
  const line = lines[at]
  if (line === undefined || line.end - line.start > 300) return undefined
  const content = contentOf(source, line)
  if (isStatusLine(content)) return { nodes: [heading(source, line, 2)], next: at + 1 }
  const next = lines[at + 1]
  const below = next === undefined ? '' : contentOf(source, next)
  const eastern = isFramed(content) || isEasternHeading(content, () => nextContent(source, lines, at + 1))
  if (eastern && (pending.length === 0 || isFramed(content) || closes(source, pending)))
    return { nodes: [heading(source, line, 2)], next: at + 1 }
  const mark = markOf(content)
  const isNumbered = (): boolean => {
    const after = nextContent(source, lines, at + 1)
    if (mark?.number === undefined || after === '') return false
    return isNumberedHeading(content.slice(mark.width), mark.number, below, after)
  }
  if (pending.length > 0) {
    if (!closes(source, pending)) return undefined
    return (announces(content, 6) && markOf(below) !== undefined) ||
      (mark !== undefined && isEasternTitle(content.slice(mark.width)) && isNumbered())
      ? { nodes: [heading(source, line, 2)], next: at + 1 }
      : undefined
  }
  if (next !== undefined && UNDERLINE.test(below) && isUnderlined(content)) {
    return {
      nodes: [heading(source, line, first && !announces(content) ? 1 : below[0] === '=' ? 2 : 3, next)],
      next: at + 2,
    }
  }
  const status = statusPrefix(content)
  if (status > 0) return splitStatus(source, line, content, status, at)
  const after = nextContent(source, lines, at + 1)
  if (after === '') return undefined
  if (mark !== undefined) return isNumbered() ? { nodes: [heading(source, line, 2)], next: at + 1 } : undefined
  if (first && !announces(content, 4) && readsAsTitle(content) && (below === '' || standsOut(content, below))) {
    return { nodes: [heading(source, line, 1)], next: at + 1 }
  }
  const isHeading =
    (below === '' && readsAsHeading(content)) ||
    announces(content, 5) ||
    (announces(content) && markOf(after) !== undefined) ||
    isCapitals(content)
  return isHeading ? { nodes: [heading(source, line, 2)], next: at + 1 } : undefined
}

/** The paragraph above has come to its end. */
function closes(source: Source, pending: readonly Line[]): boolean {
  const last = pending.at(-1)
  return last !== undefined && /[.!?。！？][)"'”’）」』]?$/.test(contentOf(source, last))
}

function isUnderlined(content: string): boolean {
  return (
    content.length <= 120 && /[\p{L}\p{N}]/u.test(content) && markOf(content)?.number !== 0 && !/[.;,]$/.test(content)
  )
}

/** 'Resolved - This incident has been resolved.' is a heading and the text below it. */
function splitStatus(source: Source, line: Line, content: string, length: number, at: number): HeadingFound {
  const dash = /^[ \t]+[-–—][ \t]+/.exec(content.slice(length))?.[0].length ?? 0
  const title = { ...line, end: line.start + length }
  return { nodes: [heading(source, title, 2)], next: at + 1, rest: { ...line, start: line.start + length + dash } }
}

function nextContent(source: Source, lines: readonly Line[], from: number): string {
  let at = from
  for (let line = lines[at]; line !== undefined && isBlank(line); line = lines[at]) at += 1
  const line = lines[at]
  return line === undefined ? '' : contentOf(source, line)
}

/** '1. Summary' above its section, not the item of a list: what follows is not '2.', and begins anew. */
function isNumberedHeading(title: string, number: number, below: string, after: string): boolean {
  if (!readsAsHeading(title) && !announces(title)) return false
  const following = markOf(after)
  if (following?.number === number + 1) return false
  if (below === '' || isEasternTitle(title)) return true
  return title.split(/\s+/, 9).length <= 8 && (following !== undefined || /^[\p{Lu}\p{N}]/u.test(below))
}

/** A title that the text follows without a blank line: the line below begins anew and is much longer, or is a field. */
function standsOut(content: string, below: string): boolean {
  if (/^\p{Ll}/u.test(below)) return false
  return (
    below.length > content.length + 20 ||
    /^[^:]{1,40}:(?:\s|$)/.test(below) ||
    (/^(?![–—])/.test(below) && markOf(below) !== undefined)
  )
}
