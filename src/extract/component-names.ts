import { isDomain, nameWords } from './words.ts'

/** How much a phrase looks like the name of a part of a system: not at all, a common noun, a kind of part, a proper name. */
export type Strength = 0 | 1 | 2 | 3

export interface NameContext {
  /** Words that the document writes with a capital inside sentences. */
  readonly proper: ReadonlySet<string>
  /** Whether the phrase opens its sentence or heading, where a capital says nothing. */
  readonly opens: boolean
  /** Whether it was taken with all that hangs on it, as spared ones are. */
  readonly whole: boolean
  /** Whether it stands in a title, where every word may have a capital. */
  readonly title: boolean
  /** Whether the phrase or a part of it is set as code. */
  readonly code: boolean
}

const LONGEST_NAME = 7
// With what says which of them: 'mail servers in all other regions'.
const LONGEST_WHOLE = 12

export function strengthOf(name: string, context: NameContext): Strength {
  const words = name.split(/\s+/)
  const last = words.at(-1) ?? ''
  if (
    name.length < 2 ||
    words.length > (context.whole ? LONGEST_WHOLE : LONGEST_NAME) ||
    /[<>{}|]|^https?:|^@/.test(name)
  )
    return 0
  if (context.code || isDomain(name)) return 3
  if (nameWords.never.has(last)) return 0
  // 'Issues' and 'Actions' with a capital inside a sentence are names of products.
  if (words.every(isCommon)) return !context.title && !context.opens && words.every(isCapital) ? 3 : 0
  const inside = words.filter((_, at) => !context.title && (at > 0 || !context.opens))
  if (inside.some((word) => /^\p{Lu}/u.test(word) && !isCommon(word))) return 3
  if (/\p{Ll}\p{Lu}|\p{Lu}\p{Lu}|(?<![\p{L}\d])(?=[\d-]*\p{L})(?=[\p{L}-]*\d)[\p{L}\d-]+/u.test(name)) return 3
  if (words.some((word) => context.proper.has(word.toLowerCase()))) return 3
  if (words.length === 1 && (nameWords.participle.test(last) || nameWords.adverb.test(last))) return 0
  return kindStrength(words, last.toLowerCase())
}

function kindStrength(words: readonly string[], last: string): Strength {
  const head = last.slice(last.lastIndexOf('-') + 1)
  if (nameWords.kinds.has(last)) return 2
  return (words.length > 1 || head !== last) && nameWords.parts.has(head) ? 2 : 1
}

function isCapital(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{3,}$/u.test(word) &&
    !nameWords.breaks.has(word.toLowerCase()) &&
    !nameWords.leads.has(word.toLowerCase())
  )
}

/** Whether a phrase too common to be a name by itself can be one beside names: 'Issues' in 'Issues and Pull Requests'. */
export function mayBeName(name: string): boolean {
  return name.split(/\s+/).every(isCapital)
}

function isCommon(word: string): boolean {
  const plain = word.toLowerCase()
  return (
    nameWords.never.has(plain) ||
    nameWords.generic.has(plain) ||
    nameWords.leads.has(plain) ||
    nameWords.breaks.has(plain) ||
    nameWords.carriers.has(plain) ||
    nameWords.people.has(plain) ||
    /^[\d\p{P}\p{S}]+$/u.test(word)
  )
}

/** Words with a capital that open no sentence. */
export function properWords(texts: Iterable<string>): Set<string> {
  const proper = new Set<string>()
  for (const text of texts) {
    for (const found of text.matchAll(/(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}\p{N}-]{2,40}/gu)) {
      const word = found[0].toLowerCase()
      if (!isCommon(word)) proper.add(word)
    }
  }
  return proper
}
