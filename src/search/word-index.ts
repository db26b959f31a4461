import { isSign } from './characters.ts'
import { type HeadTree, headPlanter, type Stop, wordNumbersAt } from './head-tree.ts'
import { headsOf } from './heads.ts'
import { type IndexedText, indexedText } from './indexed-text.ts'
import { type Attempt, type SearchWord, sharedAttempt } from './search-word.ts'

/** A word of a search. */
export interface ListedWord {
  readonly search: number
  readonly attempt: Attempt
}

/** What is to be tried where in a text, for lists of words each of which is a search. */
export interface WordIndex {
  readonly indexed: (text: string) => IndexedText
  /** Whether a word of a search may begin at a place that is looked at. */
  readonly mayFind: (text: string, search: number) => boolean
  /** The words that may begin at a stop: search by search, each one's in the order in which they are listed. */
  readonly wordsAt: (stop: Stop) => readonly ListedWord[]
  /** By search: the words that may begin with anything, or inside of what looks like another word. */
  readonly loose: readonly (readonly SearchWord[])[]
}

/**
 * As an expression, each search would try its hundreds of words at every character of a text, and there are hundreds of
 * searches. So the beginnings of all words of all searches stand in one tree; a text goes through it once, after which
 * most searches know that none of their words is there, and the others where to try which.
 */
export function wordIndex(lists: readonly (readonly SearchWord[])[]): WordIndex {
  const { tree, loose } = planted(lists)
  const listed = lists.flatMap((words, search) => words.map((word) => ({ search, attempt: sharedAttempt(word) })))
  const wordsOfStops = new Array<readonly ListedWord[] | undefined>(tree.stopParents.length).fill(undefined)
  const wordsAt = (stop: Stop): readonly ListedWord[] => {
    wordsOfStops[stop] ??= trimmed(wordNumbersAt(tree, stop).flatMap((word) => listed[word] ?? []))
    return wordsOfStops[stop]
  }
  const indexed = remembered((text) => indexedText(text, tree))
  const searchesIn = remembered((text) => {
    const bits = new Int32Array((lists.length + 31) >> 5)
    for (const stop of indexed(text).stops)
      for (const { search } of wordsAt(stop)) bits[search >> 5] = (bits[search >> 5] ?? 0) | (1 << (search & 31))
    return bits
  })
  const mayFind = (text: string, search: number): boolean =>
    ((searchesIn(text)[search >> 5] ?? 0) & (1 << (search & 31))) !== 0
  return { indexed, mayFind, wordsAt, loose }
}

/** A list that has grown keeps room for more, which comes to more than what these hold. */
function trimmed<T>(list: readonly T[]): readonly T[] {
  return list.slice()
}

/** By itself, since what the tree grows from is ten times as large, and lives as long as anything that can see it. */
function planted(lists: readonly (readonly SearchWord[])[]): Pick<WordIndex, 'loose'> & { readonly tree: HeadTree } {
  const { plant, grown } = headPlanter()
  let number = -1
  const loose = lists.map((words) =>
    words.filter(({ source, borders }) => {
      number += 1
      const heads = headsOf(source)
      if (heads === undefined || !heads.every((head) => isFound(head, borders))) return true
      for (const head of heads) plant(head, number)
      return false
    }),
  )
  return { tree: grown(), loose }
}

/** Whether all places are looked at where a word may begin so. */
function isFound(head: string, borders: SearchWord['borders']): boolean {
  const first = head.charCodeAt(head.startsWith(' ') ? 1 : 0)
  return isSign(first) || (borders !== 'none' && !head.startsWith(' '))
}

const MOST_TEXTS = 500

/** Many searches go over a text in turn, or over a few in turn, and then never again. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  let last: { readonly text: string; readonly made: T } | undefined
  return (text) => {
    if (last?.text === text) return last.made
    let made = known.get(text)
    if (made === undefined) {
      made = make(text)
      if (known.size >= MOST_TEXTS) known.clear()
      known.set(text, made)
    }
    last = { text, made }
    return made
  }
}
