import { isSign } from './characters.ts'
import {
  type HeadNode,
  hasSearch,
  headNode,
  type IndexedText,
  indexedText,
  plant,
  sumUp,
  wordsAt,
} from './head-tree.ts'
import { headsOf } from './heads.ts'

/** One of the words of a search: the source of an expression, and the borders of words that must be at its ends. */
export interface SearchWord {
  readonly source: string
  readonly borders: 'both' | 'before' | 'none'
}

/** Finds what one expression of all its words would find, without regard to case. */
export interface WordSearch {
  /** Of that expression. */
  readonly source: string
  readonly test: (text: string) => boolean
  readonly exec: (text: string) => RegExpExecArray | null
  /** All matches, one after the other. */
  readonly all: (text: string) => RegExpExecArray[]
}

/**
 * Searches over one index. As an expression, each would try its hundreds of words at every character of a text, and
 * there are hundreds of searches. So the beginnings of all words of all searches stand in one tree; a text goes
 * through it once, after which most searches know that none of their words is there, and the others where to try which.
 */
export function wordSearches(lists: readonly (readonly SearchWord[])[]): WordSearch[] {
  let tree: Tree | undefined
  const known = new Map<string, IndexedText>()
  const lookUp = (text: string): Lookup => {
    tree ??= treeOf(lists)
    let indexed = known.get(text)
    if (indexed === undefined) {
      indexed = indexedText(text, tree.root, lists.length)
      // Many searches go over a text in turn, and then never again.
      if (known.size >= 64) known.clear()
      known.set(text, indexed)
    }
    return { indexed, tree }
  }
  return lists.map((words, id) => searchOf(words, id, lookUp))
}

interface Tree {
  readonly root: HeadNode
  /** By search: the words that may begin with anything, or inside of what looks like another word. */
  readonly loose: readonly (readonly number[])[]
}

interface Lookup {
  readonly tree: Tree
  readonly indexed: IndexedText
}

function treeOf(lists: readonly (readonly SearchWord[])[]): Tree {
  const root = headNode()
  const loose = lists.map((words, search) =>
    words.flatMap(({ source, borders }, word) => {
      const heads = headsOf(source)
      if (heads === undefined || !heads.every((head) => isFound(head.charCodeAt(0), borders))) return [word]
      for (const head of heads) plant(root, head, search, word)
      return []
    }),
  )
  sumUp(root, lists.length)
  return { root, loose }
}

/** Whether all places are looked at where a word may begin with this character. */
function isFound(code: number, borders: SearchWord['borders']): boolean {
  return borders === 'none' ? isSign(code) : code !== 0x20
}

function searchOf(words: readonly SearchWord[], id: number, lookUp: (text: string) => Lookup): WordSearch {
  const compiled = new Map<string, RegExp>()
  const expressionOf = (chosen: readonly number[], flag: 'y' | 'g'): RegExp => {
    const key = `${flag}${chosen.join()}`
    let expression = compiled.get(key)
    if (expression === undefined) {
      expression = new RegExp(sourceOf(chosen.flatMap((word) => words[word] ?? [])), `iu${flag}`)
      compiled.set(key, expression)
    }
    return expression
  }
  const tries = new Map<HeadNode, RegExp>()
  const next = (text: string, from: number, { indexed, tree }: Lookup): RegExpExecArray | null => {
    const found = hasSearch(indexed.searches, id) ? firstIn(text, from, indexed) : null
    const loose = tree.loose[id] ?? []
    if (loose.length === 0) return found
    const other = execAt(expressionOf(loose, 'g'), text, from)
    if (found === null || other === null) return found ?? other
    if (found.index !== other.index) return found.index < other.index ? found : other
    // Of two words at one place, that counts which is listed first.
    return execAt(expressionOf([...words.keys()], 'y'), text, found.index)
  }
  const firstIn = (text: string, from: number, { starts, nodes }: IndexedText): RegExpExecArray | null => {
    for (let at = from === 0 ? 0 : firstFrom(starts, from); at < nodes.length; at += 1) {
      const node = nodes[at]
      if (node === undefined || !hasSearch(node.searches, id)) continue
      let expression = tries.get(node)
      if (expression === undefined) {
        expression = expressionOf(wordsAt(node, id), 'y')
        tries.set(node, expression)
      }
      const found = execAt(expression, text, starts[at] ?? 0)
      if (found !== null) return found
    }
    return null
  }
  const exec = (text: string): RegExpExecArray | null => next(text, 0, lookUp(text))
  const all = (text: string): RegExpExecArray[] => {
    const looked = lookUp(text)
    const found: RegExpExecArray[] = []
    for (let match = next(text, 0, looked); match !== null; ) {
      found.push(match)
      match = next(text, match.index + Math.max(1, match[0].length), looked)
    }
    return found
  }
  return { source: sourceOf(words), test: (text) => exec(text) !== null, exec, all }
}

/** The place in a rising list of the first number that is not below another. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

function execAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(text)
}

const borders = {
  both: ['(?<![\\p{L}\\p{N}_])(?:', ')(?![\\p{L}\\p{N}_])'],
  before: ['(?<![\\p{L}\\p{N}_])(?:', ')'],
  none: ['(?:', ')'],
} as const

/** One that never matches where there are no words. */
function sourceOf(words: readonly SearchWord[]): string {
  if (words.length === 0) return '(?!)'
  const groups: { borders: SearchWord['borders']; sources: string[] }[] = []
  for (const word of words) {
    const last = groups.at(-1)
    if (last?.borders === word.borders) last.sources.push(word.source)
    else groups.push({ borders: word.borders, sources: [word.source] })
  }
  return groups
    .map((group) => `${borders[group.borders][0]}${group.sources.join('|')}${borders[group.borders][1]}`)
    .join('|')
}
