import type { Document } from '../../model/document.ts'
import type { TextEdit } from '../../model/finding.ts'
import type { IncidentEvent } from '../../model/incident.ts'
import { apart } from '../apart.ts'

/** A stretch of whole lines, with where it stands in the text. */
interface Block {
  readonly event: IncidentEvent
  readonly start: number
  readonly end: number
}

/**
 * Puts the entries of a list in the order of their times: whole lines change places, what stands between them stays.
 * Undefined unless every entry has exact times that can be compared, lines of its own that all begin alike, and
 * nothing but its own indented lines below it: numbers, headings and notes between entries are a person's work.
 *
 * @param list in the order of the document
 */
export function reordered(
  list: readonly IncidentEvent[],
  document: Document,
  newestFirst: boolean,
): TextEdit[] | undefined {
  const blocks = blocksOf(list, document)
  if (!blocks || !exact(list)) return undefined
  const sorted = blocks
    .map((block, index) => ({ block, index }))
    .sort((a, b) => {
      const seconds = apart(b.block.event.at, a.block.event.at) ?? 0
      return (newestFirst ? -seconds : seconds) || a.index - b.index
    })
    .map(({ block }) => block)
  return blocks.flatMap((place, index) => {
    const block = sorted[index]
    if (!block || block === place) return []
    const text = document.text.slice(block.start, block.end)
    return [{ start: place.start + document.shift, end: place.end + document.shift, text }]
  })
}

function exact(list: readonly IncidentEvent[]): boolean {
  const [first] = list
  return list.every(
    ({ at }) =>
      first !== undefined &&
      !at.approximate &&
      !at.alternatives &&
      at.precision !== 'day' &&
      apart(first.at, at) !== null,
  )
}

function blocksOf(list: readonly IncidentEvent[], { text, lineStarts, shift }: Document): Block[] | undefined {
  const blocks: Block[] = []
  let prefix: string | undefined
  for (const [index, event] of list.entries()) {
    const line = event.at.position.start.line
    const start = lineStarts[line - 1]
    const next = list[index + 1]?.at.position.start.line
    const limit = next === undefined ? lineAfter(event, lineStarts, text) : lineStarts[next - 1]
    if (start === undefined || limit === undefined || limit <= start) return undefined
    const before = text.slice(start, event.at.position.start.offset - shift)
    prefix ??= before
    // "1. ", "2. ": the numbers would have to stay where they are.
    if (before !== prefix || /\d/.test(before)) return undefined
    const lines = text.slice(start, limit)
    const behind = lines.slice(lines.trimEnd().length)
    // Blanks behind the last words belong to their line; empty lines below it belong to nobody.
    const end = limit - behind.length + (/^[^\r\n]*/.exec(behind)?.[0].length ?? 0)
    const below = text
      .slice(start, end)
      .split(/[\r\n]+/)
      .slice(1)
    if (below.some((each) => each !== '' && !/^[\t ]/.test(each))) return undefined
    blocks.push({ event, start, end })
  }
  return blocks
}

/** Where the last entry's lines end: with the entry itself. */
function lineAfter(event: IncidentEvent, lineStarts: readonly number[], text: string): number {
  return lineStarts[event.position.end.line] ?? text.length
}
