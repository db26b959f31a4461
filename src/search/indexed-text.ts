import { isSign, isWordly } from './characters.ts'
import { deepestAt, type HeadNode, type HeadTree, mark } from './head-tree.ts'

const ASCII = 128
const none: readonly number[] = []

/** A text with the places where a word of some search may begin. */
export interface IndexedText {
  readonly starts: readonly number[]
  readonly nodes: readonly HeadNode[]
  /** A bit for each search that may find something. */
  readonly searches: readonly number[]
}

export function hasSearch(searches: readonly number[], search: number): boolean {
  return ((searches[search >> 5] ?? 0) & (1 << (search & 31))) !== 0
}

export function indexedText(text: string, tree: HeadTree): IndexedText {
  const starts: number[] = []
  const nodes: HeadNode[] = []
  const searches = tree.always.slice()
  let inside = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    // Most characters are letters that go on a word.
    if (inside && code < ASCII && isWordly(code)) continue
    // In scripts without blanks, a word may also be listed with the blank before it.
    const sign = isSign(code) || (code === 0x20 && isSign(text.charCodeAt(at + 1)))
    const begins = sign || !(inside || code === 0x20)
    inside = isWordly(code)
    if (!begins) continue
    const node = deepestAt(text, at, tree)
    const begun = tree.searches[node] ?? none
    if (begun.length === 0) continue
    starts.push(at)
    nodes.push(node)
    for (const search of begun) mark(searches, search)
  }
  return { starts, nodes, searches }
}
