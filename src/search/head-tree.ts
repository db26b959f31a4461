import { folded, isSign, isWordly } from './characters.ts'
import { LONGEST_HEAD } from './heads.ts'

/**
 * A place in the tree of the beginnings of words; the way to it spells the beginning, folded. There are some ten
 * thousand, most with one way on: so the first child stands by itself. The others stand in a list by their character
 * where that is of ASCII, for every word of a text comes by there.
 */
export interface HeadNode {
  readonly parent: HeadNode | undefined
  /** The character that leads to it. */
  readonly code: number
  child: HeadNode | undefined
  others: (HeadNode | undefined)[] | undefined
  /** By characters that are none of ASCII. */
  further: Map<number, HeadNode> | undefined
  /** Whose beginning ends here: a search, its word, a search, its word … */
  words: number[]
  /** The searches with words that end here or above. */
  searches: readonly number[]
}

export interface HeadTree {
  readonly root: HeadNode
  /** What two ASCII characters lead to, undefined where no word begins so: most words of a text go no further. */
  readonly pairs: readonly (HeadNode | undefined)[]
  /** The searches that have to be tried on every text. */
  readonly always: readonly number[]
}

const ASCII = 128

/** A text with the places where a word of some search may begin. */
export interface IndexedText {
  readonly starts: readonly number[]
  readonly nodes: readonly HeadNode[]
  readonly searches: readonly number[]
}

export function hasSearch(searches: readonly number[], search: number): boolean {
  return ((searches[search >> 5] ?? 0) & (1 << (search & 31))) !== 0
}

const none: number[] = []

export function headNode(parent?: HeadNode, code = 0): HeadNode {
  return { parent, code, child: undefined, others: undefined, further: undefined, words: none, searches: none }
}

function childOf(node: HeadNode, code: number): HeadNode | undefined {
  if (node.child?.code === code) return node.child
  return code < ASCII ? node.others?.[code] : node.further?.get(code)
}

export function plant(root: HeadNode, head: string, search: number, word: number): void {
  let node = root
  for (let at = 0; at < head.length; at += 1) {
    const code = folded(head.charCodeAt(at))
    let next = childOf(node, code)
    if (next === undefined) {
      next = headNode(node, code)
      addChild(node, next)
    }
    node = next
  }
  if (node.words === none) node.words = [search, word]
  else node.words.push(search, word)
}

function addChild(node: HeadNode, child: HeadNode): void {
  if (node.child === undefined) node.child = child
  else if (child.code < ASCII) {
    node.others ??= new Array<HeadNode | undefined>(ASCII).fill(undefined)
    node.others[child.code] = child
  } else {
    node.further ??= new Map()
    node.further.set(child.code, child)
  }
}

/** The tree for looking up, once all is planted in it for so many searches, `loose` ones among them. */
export function grown(root: HeadNode, count: number, loose: readonly number[]): HeadTree {
  sumUp(root)
  const always = new Array<number>((count + 31) >> 5).fill(0)
  for (const search of loose) mark(always, search)
  const pairs = new Array<HeadNode | undefined>(ASCII * ASCII)
  for (let first = 0; first < ASCII; first += 1) {
    const node = childOf(root, first)
    if (node === undefined) continue
    for (let second = 0; second < ASCII; second += 1) {
      const next = childOf(node, second)
      if (next !== undefined) pairs[first * ASCII + second] = next
      else if (node.searches.length > 0) pairs[first * ASCII + second] = node
    }
  }
  return { root, pairs, always }
}

function sumUp(node: HeadNode): void {
  const above = node.parent?.searches ?? none
  const own = node.words.filter((_, at) => at % 2 === 0)
  node.searches = own.length === 0 ? above : [...new Set([...above, ...own])]
  if (node.child !== undefined) sumUp(node.child)
  for (const other of node.others ?? []) if (other !== undefined) sumUp(other)
  for (const other of node.further?.values() ?? []) sumUp(other)
}

function mark(searches: number[], search: number): void {
  searches[search >> 5] = (searches[search >> 5] ?? 0) | (1 << (search & 31))
}

/** In the order in which they were listed. */
export function wordsAt(node: HeadNode, search: number): number[] {
  const words = new Set<number>()
  for (let one: HeadNode | undefined = node; one !== undefined; one = one.parent)
    for (let at = 0; at < one.words.length; at += 2) if (one.words[at] === search) words.add(one.words[at + 1] ?? 0)
  return [...words].sort((a, b) => a - b)
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
    const node = begins ? deepest(text, at, tree) : undefined
    if (node === undefined || node.searches.length === 0) continue
    starts.push(at)
    nodes.push(node)
    for (const search of node.searches) mark(searches, search)
  }
  return { starts, nodes, searches }
}

function deepest(text: string, at: number, { root, pairs }: HeadTree): HeadNode | undefined {
  let node: HeadNode | undefined = root
  let next = at
  if (at + 1 < text.length) {
    const first = folded(text.charCodeAt(at))
    const second = folded(text.charCodeAt(at + 1))
    if (first < ASCII && second < ASCII) {
      node = pairs[first * ASCII + second]
      if (node === undefined || node.parent === root) return node
      next = at + 2
    }
  }
  const end = Math.min(text.length, at + LONGEST_HEAD)
  for (; next < end; next += 1) {
    const child = childOf(node, folded(text.charCodeAt(next)))
    if (child === undefined) break
    node = child
  }
  return node
}
