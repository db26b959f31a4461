import { isLetter } from './characters.ts'

interface Phrase<T> {
  readonly text: string
  readonly value: T
}

/** Words and phrases with what they mean, found at a place of a lower-case text; the longest wins. */
export interface Phrases<T> {
  readonly byFirst: ReadonlyMap<number, readonly Phrase<T>[]>
  readonly byLast: ReadonlyMap<number, readonly Phrase<T>[]>
}

/** The first meaning given to a phrase is kept. */
export function phrasesOf<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const meanings = new Map<string, T>()
  for (const [text, value] of entries) if (text !== '' && !meanings.has(text)) meanings.set(text, value)
  const byFirst = new Map<number, Phrase<T>[]>()
  const byLast = new Map<number, Phrase<T>[]>()
  for (const [text, value] of [...meanings].sort(([a], [b]) => b.length - a.length)) {
    put(byFirst, text.charCodeAt(0), { text, value })
    put(byLast, text.charCodeAt(text.length - 1), { text, value })
  }
  return { byFirst, byLast }
}

/** The phrase that begins at `at`, between word borders. */
export function phraseAt<T>(phrases: Phrases<T>, low: string, at: number): { value: T; end: number } | undefined {
  const list = phrases.byFirst.get(low.charCodeAt(at))
  if (list === undefined || (isLetter(low.charCodeAt(at)) && isLetter(low.charCodeAt(at - 1)))) return undefined
  for (const { text, value } of list) {
    const end = at + text.length
    if (low.startsWith(text, at) && !joins(low, end)) return { value, end }
  }
  return undefined
}

/** The phrase that ends at `end`, between word borders. */
export function phraseBefore<T>(
  phrases: Phrases<T>,
  low: string,
  end: number,
): { value: T; start: number } | undefined {
  const list = phrases.byLast.get(low.charCodeAt(end - 1))
  if (list === undefined || joins(low, end)) return undefined
  for (const { text, value } of list) {
    const start = end - text.length
    if (start < 0 || !low.endsWith(text, end)) continue
    if (isLetter(low.charCodeAt(start)) && isLetter(low.charCodeAt(start - 1))) continue
    return { value, start }
  }
  return undefined
}

/** Whether a letter on both sides of `at` makes one word of them. */
function joins(low: string, at: number): boolean {
  return isLetter(low.charCodeAt(at)) && isLetter(low.charCodeAt(at - 1))
}

function put<T>(lists: Map<number, Phrase<T>[]>, code: number, phrase: Phrase<T>): void {
  const list = lists.get(code)
  if (list === undefined) lists.set(code, [phrase])
  else list.push(phrase)
}
