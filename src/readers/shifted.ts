import type { Nodes } from 'mdast'
import type { Point } from 'unist'

/**
 * Moves a node, and all in it, that was parsed from a part of the text: by `lines` and `offset`, and what stands
 * on the part's first line by `columns`. Without recursion, since a hostile tree may be deep.
 */
export function shifted<T extends Nodes>(node: T, lines: number, offset: number, columns = 0): T {
  if (lines === 0 && offset === 0 && columns === 0) return node
  const move = (point: Point): Point => ({
    line: point.line + lines,
    column: point.column + (point.line === 1 ? columns : 0),
    offset: (point.offset ?? 0) + offset,
  })
  const open: Nodes[] = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.position !== undefined) {
      next.position = { start: move(next.position.start), end: move(next.position.end) }
    }
    if ('children' in next) for (const child of next.children) open.push(child)
  }
  return node
}
