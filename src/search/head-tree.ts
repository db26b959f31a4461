import { folded } from './characters.ts'
import { LONGEST_HEAD } from './heads.ts'

/** A list of words that may begin at a place of a text, by its number; 0 where none may. */
export type Stop = number

/**
 * The tree of the beginnings of words: the way to a node spells the beginning, folded. A language has some ten thousand
 * nodes, of which fewer than half end a beginning: so they are rows of numbers, not objects, and what is to be tried
 * hangs on the stops alone.
 */
export interface HeadTree {
  readonly parents: Int32Array
  /** The character that leads to a node. */
  readonly codes: Uint16Array
  /** The nodes, each where its parent and its character point or in the next place that was free; 0 where none is. */
  readonly slots: Int32Array
  /** By node, the stop of its own or of the nearest one above it. */
  readonly stops: Int32Array
  /** By stop, the next one above it. */
  readonly stopParents: Int32Array
  /** Whose beginnings end at the stops, in their order: numbers of words. */
  readonly words: Int32Array
  /** Where those of a stop begin, and after the last where they all end. */
  readonly wordStarts: Int32Array
}

export interface HeadPlanter {
  /** Sets the beginning of a word, by its number, into the tree. */
  readonly plant: (head: string, word: number) => void
  /** The tree, once all is planted in it. */
  readonly grown: () => HeadTree
}

const none: readonly number[] = []

export function headPlanter(): HeadPlanter {
  const parents = [0]
  const codes = [0]
  const children = new Map<number, number>()
  const words = new Map<number, number[]>()

  const childBy = (parent: number, code: number): number => {
    const known = children.get(parent * CODES + code)
    if (known !== undefined) return known
    const node = parents.length
    parents.push(parent)
    codes.push(code)
    children.set(parent * CODES + code, node)
    return node
  }
  return {
    plant: (head, word) => {
      let node = 0
      for (let at = 0; at < head.length; at += 1) node = childBy(node, folded(head.charCodeAt(at)))
      const ending = words.get(node)
      if (ending === undefined) words.set(node, [word])
      else ending.push(word)
    },
    grown: () => {
      const stops = new Int32Array(parents.length)
      const stopParents = [0]
      const ending: (readonly number[])[] = [none]
      for (let node = 1; node < parents.length; node += 1) {
        // A parent comes before its children.
        const above = stops[parents[node] ?? 0] ?? 0
        const own = words.get(node)
        stops[node] = own === undefined ? above : ending.length
        if (own === undefined) continue
        stopParents.push(above)
        ending.push(own)
      }
      return {
        parents: Int32Array.from(parents),
        codes: Uint16Array.from(codes),
        slots: slotsOf(parents, codes),
        stops,
        stopParents: Int32Array.from(stopParents),
        words: Int32Array.from(ending.flat()),
        wordStarts: startsOf(ending),
      }
    },
  }
}

function startsOf(lists: readonly (readonly number[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1)
  for (const [at, { length }] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + length
  return starts
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
function slotOf(parent: number, code: number, count: number): number {
  const product = Math.imul(parent * 31 + code, 0x9e3779b1)
  return (product ^ (product >>> 15)) & (count - 1)
}

/** Which words may begin at a place of a text, as the longest beginning that stands there tells. */
export function stopAt(text: string, at: number, { parents, codes, slots, stops }: HeadTree): Stop {
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
  return stops[parent] ?? 0
}

/** The numbers of the words that begin as the way to a stop spells, or with less of it; each once, in their order. */
export function wordNumbersAt({ stopParents, words, wordStarts }: HeadTree, stop: Stop): number[] {
  const found = new Set<number>()
  for (let one = stop; one !== 0; one = stopParents[one] ?? 0)
    for (const word of words.subarray(wordStarts[one], wordStarts[one + 1])) found.add(word)
  return [...found].sort((a, b) => a - b)
}
