import { execAt, type SearchWord, sharedAttempt, sourceOf } from './search-word.ts'
import { type WordIndex, wordIndex } from './word-index.ts'

/** Finds what one expression of all its words would find, without regard to case. */
export interface WordSearch {
  readonly words: readonly SearchWord[]
  /** Of that expression. */
  readonly source: string
  readonly test: (text: string) => boolean
  readonly exec: (text: string) => RegExpExecArray | null
  /** The first match that begins at a place or behind it. */
  readonly from: (text: string, at: number) => RegExpExecArray | null
  /** All matches, one after the other. */
  readonly all: (text: string) => RegExpExecArray[]
}

/** Searches over one index (`wordIndex`), one for each list of words. */
export function wordSearches(lists: readonly (readonly SearchWord[])[]): readonly WordSearch[] {
  const index = made(() => wordIndex(lists))
  return lists.map((words, id) => searchBy(words, seek(words, id, index)))
}

/** What several searches find, as one expression of all their words would: of two words at one place, that of the first. */
export function joinedSearch(searches: readonly WordSearch[]): WordSearch {
  const some = searches.filter(({ words }) => words.length > 0)
  const [only, ...more] = some
  if (only !== undefined && more.length === 0) return only
  const words = some.flatMap((search) => search.words)
  return searchBy(words, (text, from) => {
    let first: RegExpExecArray | null = null
    for (const search of some) {
      const match = search.from(text, from)
      if (match !== null && (first === null || match.index < first.index)) first = match
    }
    return first
  })
}

export type Found = readonly [list: number, match: RegExpExecArray]

/** The places of those lists of which a word stands in a text, in order, each with its first match: in one go for all. */
export function firstMatches(lists: readonly (readonly SearchWord[])[]): (text: string) => readonly Found[] {
  const index = made(() => wordIndex(lists))
  // Of these, the index does not know all places.
  const unsure = made(() =>
    lists.flatMap((words, id) => (index().loose[id]?.length === 0 ? [] : [{ id, find: seek(words, id, index) }])),
  )
  // By list, the last text in which it was found.
  const rounds = new Int32Array(lists.length)
  let round = 0
  return (text) => {
    const { starts, stops } = index().indexed(text)
    const matches: Found[] = []
    round += 1
    for (const { id, find } of unsure()) {
      rounds[id] = round
      const match = find(text, 0)
      if (match !== null) matches.push([id, match])
    }
    for (let place = 0; place < stops.length; place += 1) {
      for (const { search, attempt } of index().wordsAt(stops[place] ?? 0)) {
        if (rounds[search] === round) continue
        const match = attempt(text, starts[place] ?? 0)
        if (match === null) continue
        rounds[search] = round
        matches.push([search, match])
      }
    }
    return matches.sort(([a], [b]) => a - b)
  }
}

/** Tells the lists of which a word is the whole text, in order. */
export function wholeMatches(lists: readonly (readonly string[])[]): (text: string) => readonly number[] {
  const found = firstMatches(
    lists.map((sources) => sources.map((source) => ({ source: `^(?:${source})$`, borders: 'before' }))),
  )
  return (text) => found(text).map(([list]) => list)
}

function searchBy(words: readonly SearchWord[], from: WordSearch['from']): WordSearch {
  return {
    words,
    get source() {
      return sourceOf(words)
    },
    test: (text) => from(text, 0) !== null,
    exec: (text) => from(text, 0),
    from,
    all: (text) => {
      const found: RegExpExecArray[] = []
      for (let match = from(text, 0); match !== null; ) {
        found.push(match)
        match = from(text, match.index + Math.max(1, match[0].length))
      }
      return found
    },
  }
}

function seek(words: readonly SearchWord[], id: number, index: () => WordIndex): WordSearch['from'] {
  const loose = made(() => looseExpression(index().loose[id] ?? []))
  return (text, from) => {
    const found = index().mayFind(text, id) ? firstIn(text, from, id, index()) : null
    const expression = loose()
    if (expression === null) return found
    const other = execAt(expression, text, from)
    if (found === null || other === null) return found ?? other
    if (found.index !== other.index) return found.index < other.index ? found : other
    return firstListed(words, text, found.index)
  }
}

function firstIn(text: string, from: number, id: number, { indexed, wordsAt }: WordIndex): RegExpExecArray | null {
  const { starts, stops } = indexed(text)
  for (let place = from === 0 ? 0 : firstFrom(starts, from); place < stops.length; place += 1) {
    for (const { search, attempt } of wordsAt(stops[place] ?? 0)) {
      if (search > id) break
      if (search < id) continue
      const found = attempt(text, starts[place] ?? 0)
      if (found !== null) return found
    }
  }
  return null
}

/** Of two words at one place, that counts which is listed first. */
function firstListed(words: readonly SearchWord[], text: string, at: number): RegExpExecArray | null {
  for (const word of words) {
    const found = sharedAttempt(word)(text, at)
    if (found !== null) return found
  }
  return null
}

function looseExpression(words: readonly SearchWord[]): RegExp | null {
  return words.length === 0 ? null : new RegExp(sourceOf(words), 'iug')
}

/** What takes long to make, made when it is first asked for. */
function made<T>(make: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => {
    known ??= { value: make() }
    return known.value
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
