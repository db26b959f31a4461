import { folded } from './characters.ts'
import { LONGEST_HEAD } from './heads.ts'

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
  /** The nodes, each where its parent and its character point or in the next place that was free; 0 where none is. */
  readonly slots: Int32Array
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

const none: readonly number[] = []

export function headPlanter(): HeadPlanter {
  const parents = [0]
  const codes = [0]
  const children = new Map<number, HeadNode>()
  const words = new Map<HeadNode, number[]>()

  const childBy = (parent: HeadNode, code: number): HeadNode => {
    const known = children.get(parent * CODES + code)
    if (known !== undefined) return known
    const node = parents.length
    parents.push(parent)
    codes.push(code)
    children.set(parent * CODES + code, node)
    return node
  }
  return {
    plant: (head, search, word) => {
      let node = 0
      for (let at = 0; at < head.length; at += 1) node = childBy(node, folded(head.charCodeAt(at)))
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
      return {
        parents: Int32Array.from(parents),
        codes: Uint16Array.from(codes),
        slots: slotsOf(parents, codes),
        words: Int32Array.from(parents.flatMap((_, node) => words.get(node) ?? none)),
        wordStarts: Int32Array.from(wordStarts),
        searches,
        always,
      }
    },
  }
}

/** Code units. */
const CODES = 0x10000

/** At most half full, so that what is not there is known after one or two looks. */
function slotsOf(parents: readonly number[], codes: readonly number[]): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(parents.length * 2)))
  for (let node = 1; node < parents.length; node += 1) {
    let slot = slotOf(parents[node] ?? 0, codes[node] ?? 0, slots.length)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = node
  }
  return slots
}

/** Multiplied by the golden ratio, which spreads neighbours (Knuth, TAOCP 3, 6.4). */
function slotOf(parent: HeadNode, code: number, count: number): number {
  const product = Math.imul(parent * 31 + code, 0x9e3779b1)
  return (product ^ (product >>> 15)) & (count - 1)
}

/** The end of the longest beginning that stands in a text at a place; the root where there is none. */
export function deepestAt(text: string, at: number, { parents, codes, slots }: HeadTree): HeadNode {
  const end = Math.min(text.length, at + LONGEST_HEAD)
  let parent = 0
  for (let next = at; next < end; next += 1) {
    const code = folded(text.charCodeAt(next))
    let slot = slotOf(parent, code, slots.length)
    let node = slots[slot] ?? 0
    while (node !== 0 && (parents[node] !== parent || codes[node] !== code)) {
      slot = (slot + 1) & (slots.length - 1)
      node = slots[slot] ?? 0
    }
    if (node === 0) break
    parent = node
  }
  return parent
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
