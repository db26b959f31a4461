import { folded } from './characters.ts'

/** A place in the tree, by its number; the root is 0. */
export type HeadNode = number

/**
 * The tree of the beginnings of words: the way to a node spells the beginning, folded. A language has some ten thousand
 * nodes, and several trees may be held for each set of languages: so they are rows of numbers, not objects.
 */
export interface HeadTree {
  readonly parents: Int32Array
  /** The character that leads to a node. */
  readonly codes: Uint16Array
  /** A node's first child, and the next child of its parent; 0 where there is none. */
  readonly children: Int32Array
  readonly siblings: Int32Array
  /** The children of the root, by their characters. */
  readonly first: ReadonlyMap<number, HeadNode>
  /** What two ASCII characters lead to, 0 where no word begins so: most words of a text go no further. */
  readonly pairs: Int32Array
  /** Whose beginnings end at the nodes, in their order: a search, its word, a search, its word … */
  readonly words: Int32Array
  /** Where those of a node begin, and after the last where they all end. */
  readonly wordStarts: Int32Array
  /** The searches with words that end at a node or above. */
  readonly searches: readonly (readonly number[])[]
  /** A bit for each search that has to be tried on every text. */
  readonly always: readonly number[]
}

export interface HeadPlanter {
  /** Sets the beginning of a word of a search into the tree. */
  readonly plant: (head: string, search: number, word: number) => void
  /** The tree, once all is planted in it for so many searches, `loose` ones among them. */
  readonly grown: (count: number, loose: readonly number[]) => HeadTree
}

export const ASCII = 128
const none: readonly number[] = []

export function headPlanter(): HeadPlanter {
  const parents = [0]
  const codes = [0]
  const children = [0]
  const siblings = [0]
  const first = new Map<number, HeadNode>()
  const words = new Map<HeadNode, number[]>()

  const added = (parent: HeadNode, code: number): HeadNode => {
    const node = parents.length
    parents.push(parent)
    codes.push(code)
    children.push(0)
    siblings.push(children[parent] ?? 0)
    children[parent] = node
    if (parent === 0) first.set(code, node)
    return node
  }
  return {
    plant: (head, search, word) => {
      let node = 0
      for (let at = 0; at < head.length; at += 1) {
        const code = folded(head.charCodeAt(at))
        const next = node === 0 ? first.get(code) : childOf(node, code, { codes, children, siblings })
        node = next || added(node, code)
      }
      const ending = words.get(node)
      if (ending === undefined) words.set(node, [search, word])
      else ending.push(search, word)
    },
    grown: (count, loose) => {
      const always = new Array<number>((count + 31) >> 5).fill(0)
      for (const search of loose) mark(always, search)
      const searches: (readonly number[])[] = []
      const wordStarts = [0]
      const same = sharing()
      for (const [node, parent] of parents.entries()) {
        const above = searches[parent] ?? none
        const ending = words.get(node) ?? none
        const own = ending.filter((_, at) => at % 2 === 0)
        // A parent comes before its children.
        searches.push(own.length === 0 ? above : same([...new Set([...above, ...own])]))
        wordStarts.push((wordStarts[node] ?? 0) + ending.length)
      }
      const tree = {
        parents: Int32Array.from(parents),
        codes: Uint16Array.from(codes),
        children: Int32Array.from(children),
        siblings: Int32Array.from(siblings),
        first,
        words: Int32Array.from(parents.flatMap((_, node) => words.get(node) ?? none)),
        wordStarts: Int32Array.from(wordStarts),
        searches,
        always,
      }
      return { ...tree, pairs: pairsOf(tree) }
    },
  }
}

/** Lists of the same numbers as one: many words belong to the same few searches. */
function sharing(): (list: readonly number[]) => readonly number[] {
  const lists = new Map<string, readonly number[]>()
  return (list) => {
    const key = list.join()
    const known = lists.get(key) ?? list
    lists.set(key, known)
    return known
  }
}

function pairsOf(tree: Omit<HeadTree, 'pairs'>): Int32Array {
  const pairs = new Int32Array(ASCII * ASCII)
  for (const [code, node] of tree.first) {
    if (code >= ASCII) continue
    if (tree.searches[node]?.length !== 0) pairs.fill(node, code * ASCII, (code + 1) * ASCII)
    for (let child = tree.children[node]; child; child = tree.siblings[child]) {
      const second = tree.codes[child] ?? ASCII
      if (second < ASCII) pairs[code * ASCII + second] = child
    }
  }
  return pairs
}

interface Links {
  readonly codes: ArrayLike<number>
  readonly children: ArrayLike<number>
  readonly siblings: ArrayLike<number>
}

/** Of a node that is not the root; 0 where there is none. */
export function childOf(node: HeadNode, code: number, { codes, children, siblings }: Links): HeadNode {
  let child = children[node] ?? 0
  while (child !== 0 && codes[child] !== code) child = siblings[child] ?? 0
  return child
}

export function mark(searches: number[], search: number): void {
  searches[search >> 5] = (searches[search >> 5] ?? 0) | (1 << (search & 31))
}

/** In the order in which they were listed. */
export function wordsAt({ parents, words, wordStarts }: HeadTree, node: HeadNode, search: number): number[] {
  const found = new Set<number>()
  for (let one = node; one !== 0; one = parents[one] ?? 0) {
    const end = wordStarts[one + 1] ?? 0
    for (let at = wordStarts[one] ?? 0; at < end; at += 2) if (words[at] === search) found.add(words[at + 1] ?? 0)
  }
  return [...found].sort((a, b) => a - b)
}
