import type { Nodes, Paragraph, RootContent } from 'mdast'
import { positionAt } from '../model/document.ts'
import { flatten, linesOf, type Passage, type Run, slicePassage, sourceSpan, trimPassage } from '../model/passage.ts'
import type { Position } from '../model/position.ts'

/** The place of a stretch of the source. */
export type PlaceOf = (start: number, end: number) => Position

export function placesIn(lineStarts: readonly number[]): PlaceOf {
  return (start, end) => positionAt({ lineStarts, shift: 0 }, start, end)
}

/** `inner`, whose places count in the text of `outer`, with its places in the source of `outer`. */
export function composed(inner: Passage, outer: Passage): Passage {
  const runs: Run[] = []
  for (const [index, run] of inner.runs.entries()) {
    const length = (inner.runs[index + 1]?.at ?? inner.text.length) - run.at
    if (length <= 0) continue
    if (run.width !== undefined) {
      const { start, end } = sourceSpan(outer, run.offset, run.offset + run.width)
      runs.push({ at: run.at, offset: start, width: end - start })
    } else
      for (const part of slicePassage(outer, run.offset, run.offset + length).runs) {
        runs.push({ ...part, at: run.at + part.at })
      }
  }
  return { text: inner.text, runs: runs.length > 0 ? runs : [{ at: 0, offset: sourceSpan(outer, 0, 0).start }] }
}

/**
 * Moves a tree that was parsed from the text of `outer` into the source of `outer`: positions, and the text of
 * every leaf with its places. Without recursion, since a hostile tree may be deep.
 */
export function relocate(
  nodes: readonly Nodes[],
  outer: Passage,
  format: 'markdown' | 'html' | 'text',
  place: PlaceOf,
): void {
  const document = { text: outer.text, format }
  const open: { node: Nodes; from: number; to: number }[] = []
  const push = (node: Nodes, from: number, to: number): void => {
    open.push({ node, from, to })
  }
  for (const node of nodes) push(node, 0, outer.text.length)
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next
    const from = node.position?.start.offset ?? next.from
    const to = node.position?.end.offset ?? next.to
    if ('children' in node) for (const child of node.children) push(child, from, to)
    else if (node.type !== 'html' && node.type !== 'break') {
      node.position ??= { start: { line: 1, column: 1, offset: from }, end: { line: 1, column: 1, offset: to } }
      node.data = { ...node.data, passage: composed(flatten([node as never], document), outer) }
    }
    const span = sourceSpan(outer, from, to)
    node.position = place(span.start, span.end)
  }
}

/** A paragraph that holds just this text. */
export function paragraphOf(passage: Passage, place: PlaceOf): Paragraph {
  const { start, end } = sourceSpan(passage, 0, passage.text.length)
  const position = place(start, end)
  return { type: 'paragraph', children: [{ type: 'text', value: passage.text, data: { passage }, position }], position }
}

/** Text without markup as paragraphs, parted by blank lines. */
export function plainParagraphs(passage: Passage, place: PlaceOf): RootContent[] {
  const found: RootContent[] = []
  let from = 0
  let at = 0
  for (const line of linesOf(passage)) {
    const end = at + line.text.length
    if (line.text.trim() === '') {
      add(from, at)
      from = end + 1
    }
    at = end + 1
  }
  add(from, passage.text.length)
  return found

  function add(start: number, end: number): void {
    const part = trimPassage(slicePassage(passage, start, Math.max(start, end)))
    if (part.text !== '') found.push(paragraphOf(part, place))
  }
}
