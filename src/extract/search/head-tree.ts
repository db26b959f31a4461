import { folded, isSign, isWordly } from './characters.ts'
import { LONGEST_HEAD } from './heads.ts'

/** A place in the tree of the beginnings of words; the way to it spells the beginning, folded. */
export interface HeadNode {
  readonly parent: HeadNode | undefined
  readonly children: Map<number, HeadNode>
  /** The words, by search, whose beginning ends here. */
  readonly words: Map<number, number[]>
  /** The searches with words that end here or above, a bit each. */
  searches: Uint32Array
}

/** A text with the places where a word of some search may begin. */
export interface IndexedText {
  readonly starts: readonly number[]
  readonly nodes: readonly HeadNode[]
  readonly searches: Uint32Array
}

export function hasSearch(searches: Uint32Array, search: number): boolean {
  return ((searches[search >> 5] ?? 0) & (1 << (search & 31))) !== 0
}

const none = new Uint32Array(0)

export function headNode(parent?: HeadNode): HeadNode {
  return { parent, children: new Map(), words: new Map(), searches: none }
}

export function plant(root: HeadNode, head: string, search: number, word: number): void {
  let node = root
  for (let at = 0; at < head.length; at += 1) {
    const code = folded(head.charCodeAt(at))
    let child = node.children.get(code)
    if (child === undefined) {
      child = headNode(node)
      node.children.set(code, child)
    }
    node = child
  }
  const words = node.words.get(search)
  if (words === undefined) node.words.set(search, [word])
  else words.push(word)
}

/** To be called once, when all is planted. */
export function sumUp(node: HeadNode, count: number): void {
  const above = node.parent?.searches ?? none
  node.searches = above
  if (node.words.size > 0) {
    node.searches = new Uint32Array((count + 31) >> 5)
    node.searches.set(above)
    for (const search of node.words.keys()) mark(node.searches, search)
  }
  for (const child of node.children.values()) sumUp(child, count)
}

function mark(searches: Uint32Array, search: number): void {
  searches[search >> 5] = (searches[search >> 5] ?? 0) | (1 << (search & 31))
}

/** In the order in which they were listed. */
export function wordsAt(node: HeadNode, search: number): number[] {
  const words = new Set<number>()
  for (let one: HeadNode | undefined = node; one !== undefined; one = one.parent)
    for (const word of one.words.get(search) ?? []) words.add(word)
  return [...words].sort((a, b) => a - b)
}

export function indexedText(text: string, root: HeadNode, count: number): IndexedText {
  const starts: number[] = []
  const nodes: HeadNode[] = []
  const searches = new Uint32Array((count + 31) >> 5)
  let inside = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const begins = !inside || isSign(code)
    inside = isWordly(code)
    if (!begins || code === 0x20) continue
    const node = deepest(text, at, root)
    if (node.searches.length === 0) continue
    starts.push(at)
    nodes.push(node)
    for (let slot = 0; slot < searches.length; slot += 1)
      searches[slot] = (searches[slot] ?? 0) | (node.searches[slot] ?? 0)
  }
  return { starts, nodes, searches }
}

function deepest(text: string, at: number, root: HeadNode): HeadNode {
  let node = root
  const end = Math.min(text.length, at + LONGEST_HEAD)
  for (let index = at; index < end; index += 1) {
    const child = node.children.get(folded(text.charCodeAt(index)))
    if (child === undefined) break
    node = child
  }
  return node
}
