import { isSign, isWordlyAt, isWordlyBefore } from './characters.ts'
import { type HeadNode, type HeadTree, headPlanter, wordsAt } from './head-tree.ts'
import { headsOf } from './heads.ts'
import { hasSearch, type IndexedText, indexedText } from './indexed-text.ts'

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

export interface SearchIndex {
  /** One for each list of words. */
  readonly searches: readonly WordSearch[]
  /** The places of those that find something in a text, in order, each with its first match: in one go for all. */
  readonly found: (text: string) => readonly Found[]
}

export type Found = readonly [search: number, match: RegExpExecArray]

/**
 * Searches over one index. As an expression, each would try its hundreds of words at every character of a text, and
 * there are hundreds of searches. So the beginnings of all words of all searches stand in one tree; a text goes
 * through it once, after which most searches know that none of their words is there, and the others where to try which.
 */
export function wordSearches(lists: readonly (readonly SearchWord[])[]): SearchIndex {
  let tree: Tree | undefined
  const known = new Map<string, IndexedText>()
  let last: { text: string; indexed: IndexedText } | undefined
  const treeNow = (): Tree => {
    tree ??= treeOf(lists)
    return tree
  }
  const indexOf = (text: string): IndexedText => {
    // Many searches go over a text in turn, or over a few in turn, and then never again.
    if (last?.text === text) return last.indexed
    let indexed = known.get(text)
    if (indexed === undefined) {
      indexed = indexedText(text, treeNow().heads)
      if (known.size >= 500) known.clear()
      known.set(text, indexed)
    }
    last = { text, indexed }
    return indexed
  }
  const searches = lists.map((words, id) => searchOf(words, id, indexOf, treeNow))
  // By search, the last text in which it was found.
  const rounds = new Int32Array(lists.length)
  let round = 0
  const found = (text: string): Found[] => {
    const { starts, nodes } = indexOf(text)
    const { triesAt, unsure } = treeNow()
    const matches: Found[] = []
    round += 1
    // Of these, the index does not know all places.
    for (const id of unsure) {
      rounds[id] = round
      const match = searches[id]?.exec(text) ?? null
      if (match !== null) matches.push([id, match])
    }
    for (let place = 0; place < nodes.length; place += 1) {
      for (const { search, attempts } of triesAt(nodes[place] ?? 0)) {
        if (rounds[search] === round) continue
        const match = firstOf(attempts, text, starts[place] ?? 0)
        if (match === null) continue
        rounds[search] = round
        matches.push([search, match])
      }
    }
    return matches.sort(([a], [b]) => a - b)
  }
  return { searches, found }
}

interface Tree {
  readonly heads: HeadTree
  /** What to try where a beginning stands: for each search with words that begin so, in the order of `heads.searches`. */
  readonly triesAt: (node: HeadNode) => readonly Try[]
  /** By search: all its words. */
  readonly attempts: readonly (readonly Attempt[])[]
  /** By search: the words that may begin with anything, or inside of what looks like another word. */
  readonly loose: readonly (readonly number[])[]
  /** The searches that have such words. */
  readonly unsure: readonly number[]
}

/** The words of one search, in the order in which they are listed. */
interface Try {
  readonly search: number
  readonly attempts: readonly Attempt[]
}

function treeOf(lists: readonly (readonly SearchWord[])[]): Tree {
  const { heads, loose, unsure } = headsIn(lists)
  const attempts = lists.map((words) => words.map(sharedAttempt))
  const tries: (readonly Try[])[] = []
  const triesAt = (node: HeadNode): readonly Try[] => {
    tries[node] ??= (heads.searches[node] ?? []).map((search) => {
      const words = wordsAt(heads, node, search)
      return { search, attempts: words.flatMap((word) => attempts[search]?.[word] ?? []) }
    })
    return tries[node]
  }
  return { heads, triesAt, attempts, loose, unsure }
}

/** By itself, since what the tree grows from is ten times as large, and lives as long as anything that can see it. */
function headsIn(lists: readonly (readonly SearchWord[])[]): Pick<Tree, 'heads' | 'loose' | 'unsure'> {
  const { plant, grown } = headPlanter()
  const loose = lists.map((words, search) =>
    words.flatMap(({ source, borders }, word) => {
      const heads = headsOf(source)
      if (heads === undefined || !heads.every((head) => isFound(head, borders))) return [word]
      for (const head of heads) plant(head, search, word)
      return []
    }),
  )
  const unsure = [...loose.keys()].filter((id) => loose[id]?.length !== 0)
  return { heads: grown(lists.length, unsure), loose, unsure }
}

/** Whether all places are looked at where a word may begin so. */
function isFound(head: string, borders: SearchWord['borders']): boolean {
  const first = head.charCodeAt(head.startsWith(' ') ? 1 : 0)
  return isSign(first) || (borders !== 'none' && !head.startsWith(' '))
}

function searchOf(
  words: readonly SearchWord[],
  id: number,
  indexOf: (text: string) => IndexedText,
  treeNow: () => Tree,
): WordSearch {
  const firstIn = (text: string, from: number, { starts, nodes }: IndexedText): RegExpExecArray | null => {
    const { heads, triesAt } = treeNow()
    for (let place = from === 0 ? 0 : firstFrom(starts, from); place < nodes.length; place += 1) {
      const node = nodes[place] ?? 0
      const at = heads.searches[node]?.indexOf(id) ?? -1
      if (at === -1) continue
      const found = firstOf(triesAt(node)[at]?.attempts ?? [], text, starts[place] ?? 0)
      if (found !== null) return found
    }
    return null
  }
  let loose: RegExp | null | undefined
  const next = (text: string, from: number): RegExpExecArray | null => {
    const indexed = indexOf(text)
    if (!hasSearch(indexed.searches, id)) return null
    const found = firstIn(text, from, indexed)
    if (loose === undefined) loose = looseExpression((treeNow().loose[id] ?? []).flatMap((word) => words[word] ?? []))
    if (loose === null) return found
    const other = execAt(loose, text, from)
    if (found === null || other === null) return found ?? other
    if (found.index !== other.index) return found.index < other.index ? found : other
    // Of two words at one place, that counts which is listed first.
    return firstOf(treeNow().attempts[id] ?? [], text, found.index)
  }
  return {
    source: sourceOf(words),
    test: (text) => next(text, 0) !== null,
    exec: (text) => next(text, 0),
    all: (text) => {
      const found: RegExpExecArray[] = []
      for (let match = next(text, 0); match !== null; ) {
        found.push(match)
        match = next(text, match.index + Math.max(1, match[0].length))
      }
      return found
    },
  }
}

function firstOf(attempts: readonly Attempt[], text: string, at: number): RegExpExecArray | null {
  for (const attempt of attempts) {
    const found = attempt(text, at)
    if (found !== null) return found
  }
  return null
}

function looseExpression(words: readonly SearchWord[]): RegExp | null {
  return words.length === 0 ? null : new RegExp(sourceOf(words), 'iug')
}

/** A word's match that begins at a place, or null. */
type Attempt = (text: string, at: number) => RegExpExecArray | null

/** By border and source. All words are those of languages, most of which stand in many lists and in each set of languages. */
const attemptsKnown = new Map<string, Attempt>()

function sharedAttempt(word: SearchWord): Attempt {
  const key = `${word.borders} ${word.source}`
  const before = attemptsKnown.get(key)
  if (before !== undefined) return before
  const made = attemptOf(word)
  attemptsKnown.set(key, made)
  return made
}

/**
 * Each word has an expression of its own, compiled when it is first tried, and looks at its borders outside of it: to
 * compile takes far longer than to try, most of all classes of all letters, and a text has few of the words. A match
 * with a border behind it is the one that the whole expression would find; only where a word goes on must that be
 * asked for a shorter one.
 */
function attemptOf(word: SearchWord): Attempt {
  let expression: RegExp | undefined
  let bordered: RegExp | undefined
  return (text, at) => {
    if (word.borders !== 'none' && isWordlyBefore(text, at)) return null
    expression ??= new RegExp(word.source, 'iuy')
    const found = execAt(expression, text, at)
    if (found === null || word.borders !== 'both' || !isWordlyAt(text, at + found[0].length)) return found
    bordered ??= new RegExp(sourceOf([word]), 'iuy')
    return execAt(bordered, text, at)
  }
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
