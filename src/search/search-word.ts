import { isWordlyAt, isWordlyBefore } from './characters.ts'
import { foldedSource, foldedText } from './folded-text.ts'

/** One of the words of a search: the source of an expression, and the borders of words that must be at its ends. */
export interface SearchWord {
  readonly source: string
  readonly borders: 'both' | 'before' | 'none'
}

/** A word's match that begins at a place, or null. */
export type Attempt = (text: string, at: number) => RegExpExecArray | null

/** By border and source: the words of a language, many of which stand in several lists. */
const attemptsKnown = new Map<string, Attempt>()

export function sharedAttempt(word: SearchWord): Attempt {
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
  let plain: Attempt | undefined
  let bordered: Attempt | undefined
  return (text, at) => {
    if (word.borders !== 'none' && isWordlyBefore(text, at)) return null
    plain ??= uncased(word.source)
    const found = plain(text, at)
    if (found === null || word.borders !== 'both' || !isWordlyAt(text, at + found[0].length)) return found
    bordered ??= uncased(sourceOf([word]))
    return bordered(text, at)
  }
}

/** The match of an expression that begins at a place, without regard to case. */
function uncased(source: string): Attempt {
  const inFolded = foldedSource(source)
  if (inFolded === undefined) {
    const expression = new RegExp(source, 'iuy')
    return (text, at) => execAt(expression, text, at)
  }
  const expression = new RegExp(inFolded, 'uy')
  return (text, at) => {
    const found = execAt(expression, foldedText(text), at)
    if (found === null) return null
    found[0] = text.slice(at, at + found[0].length)
    found.input = text
    return found
  }
}

export function execAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(text)
}

const borders = {
  both: ['(?<![\\p{L}\\p{N}_])(?:', ')(?![\\p{L}\\p{N}_])'],
  before: ['(?<![\\p{L}\\p{N}_])(?:', ')'],
  none: ['(?:', ')'],
} as const

/** The source of one expression of all these words; one that never matches where there are none. For `iu`. */
export function sourceOf(words: readonly SearchWord[]): string {
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
