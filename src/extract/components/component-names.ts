import type { NameGrammar } from './name-grammar.ts'
import { isDomain } from './words.ts'

/** How much a phrase looks like the name of a part of a system: not at all, a common noun, a kind of part, a proper name. */
export type Strength = 0 | 1 | 2 | 3

export interface NameContext {
  readonly grammar: NameGrammar
  /** Words that the document writes with a capital inside sentences. */
  readonly proper: ReadonlySet<string>
  /** Whether the phrase opens its sentence or heading, where a capital says nothing. */
  readonly opens: boolean
  /** Whether it was taken with all that hangs on it, as spared ones are. */
  readonly whole: boolean
  /** Whether it stands in a title, where every word may have a capital. */
  readonly title: boolean
  /** Whether an amount stands before it. */
  readonly amount: boolean
  /** Whether the phrase or a part of it is set as code. */
  readonly code: boolean
}

const LONGEST_NAME = 7
// With what says which of them: 'mail servers in all other regions'.
const LONGEST_WHOLE = 12

export function strengthOf(name: string, context: NameContext): Strength {
  const { grammar } = context
  const all = name.split(/\s+/)
  const tail = context.whole ? all.findIndex((word, at) => at > 0 && grammar.prepositions.has(word)) : -1
  const words = tail > 0 ? all.slice(0, tail) : all
  const last = words.at(-1) ?? ''
  const long = context.whole || grammar.genitives.has(all[1] ?? '')
  if (name.length < 2 || all.length > (long ? LONGEST_WHOLE : LONGEST_NAME)) return 0
  if (/[<>{}|]|^https?:(?!\/\/[^/\s]+\/?$)|^@/.test(name) || isRegion(name)) return 0
  // '2,675.73 ETH', '5.0%'
  if (context.amount || /\d\s?%$/.test(name)) return 0
  // '3. Mai 05:58 UTC'
  if (/(?<!\S)\d{1,2}:\d\d(?!\S*\p{L})/u.test(name) || grammar.articles.has(last.toLowerCase())) return 0
  // '4-May-2026' over an entry
  if (/^\d{1,4}-(?:\p{L}{3,9}|\d{1,2})-\d{1,4}$/u.test(name)) return 0
  // '4月8日~4月9日'
  if (/^[\d\s~～〜年月日時分:：/.–-]+$/u.test(name)) return 0
  // '약 552개': an amount without what it is of.
  if (grammar.joint !== undefined && /^(?:\p{Lo}{1,2}\s)?\d[\d.,]*\p{Lo}{0,2}$/u.test(name)) return 0
  // 'a 30-minute window'
  if (/^\d+(?:-\p{Ll}+|(?:s|ms|m|min|mins|h|hr|hrs|d|x|k|kb|mb|gb|tb)?)$/iu.test(name)) return 0
  // `ping -c 4 db7` is a command.
  if (context.code && /\s-{1,2}\p{L}/u.test(name)) return 0
  if (!context.code && isFile(name)) return 0
  if (context.code || isDomain(name)) return 3
  // '275 customers', '约 44 家客户'
  if (/\d/.test(name) && isPeople(last.toLowerCase(), grammar)) return 0
  // 'Orchid-backed'
  if (/\p{L}-\p{Ll}+ed$/u.test(last)) return 0
  const tells = !context.whole || words.length < 3
  if (
    (tells &&
      grammar.never.has(grammar.capitals || context.title ? last.toLowerCase() : last) &&
      !isPartOfSome(words, grammar)) ||
    grammar.places.has(last.toLowerCase())
  )
    return 0
  if (!context.whole && grammar.flows.has(last.toLowerCase())) return 0
  // 'users relying on the desk'
  if (context.whole && grammar.people.has(words[0]?.toLowerCase() ?? '') && grammar.participle.test(words[1] ?? ''))
    return 0
  // 'Issues' and 'Actions' with a capital inside a sentence are names of products.
  if (tail > 0 && words.every((word) => isCommon(word, grammar))) return tailStrength(last, all.slice(tail), grammar)
  // 'Users', 'Orchid-Nutzer'
  if (words.every((word) => grammar.and.has(word) || grammar.people.has(word.toLowerCase().replace(/^.*-/, ''))))
    return 0
  if (isGeneralName(words, grammar)) return 2
  if (words.every((word) => isCommon(word, grammar)))
    return !context.title && !context.opens && !grammar.capitals && words.every((word) => isCapital(word, grammar))
      ? 3
      : 0
  const inside = words.filter((_, at) => !context.title && (at > 0 || !context.opens))
  if (inside.some((word) => /^\p{Lu}/u.test(word) && !isCommon(word, grammar))) return 3
  if (/\p{Ll}\p{Lu}|\p{Lu}\p{Lu}|(?<![\p{L}\d])(?=[\d-]*\p{L})(?=[\p{L}-]*\d)[\p{L}\d-]+/u.test(name)) return 3
  if (words.some((word) => context.proper.has(word.toLowerCase()))) return 3
  // What goes on is a noun, too: 'browsing was not affected'.
  const isLoan = grammar.compounds.size > 0 && grammar.kinds.has(last.toLowerCase())
  // 'worker' ends as an infinitive does.
  const isVerb = grammar.participle.test(last) && !isLoan && !(context.whole && /\p{Ll}ing$/u.test(last))
  if (words.length === 1 && (isVerb || grammar.adverb.test(last))) return 0
  // A noun that opens its sentence without an article is a name, or as good as one: 'Orchid was down'.
  const plain = last.toLowerCase()
  const named = !grammar.parts.has(plain) && isCapital(last, grammar) && !/s$/.test(last)
  if (context.opens && !context.title && words.length === 1 && named) return 2
  return kindStrength(words, plain, grammar)
}

/** 'subscriber lines': alone they are events or amounts, and parts where a word tells which. */
function isPartOfSome(words: readonly string[], { parts, never }: NameGrammar): boolean {
  return words.length > 1 && parts.has(words.at(-1) ?? '') && !never.has(words.at(-2)?.toLowerCase() ?? '')
}

/** 'ticket system', 'status page', 'all services': of common words, and yet it says which. */
function isGeneralName(words: readonly string[], { telling, wholes, generic, parts, carriers }: NameGrammar): boolean {
  const [first = '', last = ''] = words.map((word) => word.toLowerCase())
  if (words.length !== 2) return false
  if (wholes.has(first)) return generic.has(last)
  return telling.has(first) && parts.has(last) && (generic.has(last) || carriers.has(last))
}

/** 'incident-17.md', 'made from incident-17.md': a document, though its ending is a country's domain too. */
function isFile(name: string): boolean {
  return /(?:^|\s)[^\s/]+\.(?:md|markdown|txt|html?|pdf|docx?|json|xml|csv|log|rst|adoc|eml)$/i.test(name)
}

/** 'us-east-1', 'europe-west4-b': where, not what. */
function isRegion(name: string): boolean {
  return /^(?:us|eu|ap|sa|ca|me|af|cn|asia|europe|australia|northamerica|southamerica)-(?:gov-)?(?:north|south|east|west|central)\p{L}{0,9}(?:-?\d)?(?:-?[a-f])?$/iu.test(
    name,
  )
}

/** A script without blanks counts people by a sign of its own: 家客户. */
export function isPeople(word: string, { people, joint }: NameGrammar): boolean {
  return people.has(word) || (joint !== undefined && [...people].some((one) => word.endsWith(one)))
}

/** 'traffic between Example Zones': what follows tells which traffic. */
function tailStrength(head: string, tail: readonly string[], grammar: NameGrammar): Strength {
  if (grammar.people.has(head.toLowerCase())) return 0
  return tail.some((word) => /^\p{Lu}/u.test(word)) ? 3 : 1
}

function kindStrength(words: readonly string[], last: string, grammar: NameGrammar): Strength {
  if (grammar.compounds.size > 0 && words.length > 1) {
    // These languages set the noun that says what it is first: 'page web', 'envoi des factures'.
    const first = words[0]?.toLowerCase() ?? ''
    if (grammar.kinds.has(first) || grammar.parts.has(first)) return 2
    if (words.length > 2 && grammar.process.test(first)) return 2
  }
  const head = last.slice(last.lastIndexOf('-') + 1)
  if (grammar.kinds.has(last)) return 2
  if (grammar.joint !== undefined && /\p{Lo}$/u.test(last) && !isCommon(last, grammar))
    return [...grammar.kinds, ...grammar.parts].some((one) => last.endsWith(one)) ? 2 : 1
  return (words.length > 1 || head !== last) && grammar.parts.has(head) ? 2 : 1
}

function isCapital(word: string, grammar: NameGrammar): boolean {
  return (
    /^\p{Lu}\p{Ll}{3,}$/u.test(word) &&
    !grammar.breaks.has(word.toLowerCase()) &&
    !grammar.leads.has(word.toLowerCase())
  )
}

/** Whether a phrase too common to be a name by itself can be one beside names: 'Issues' in 'Issues and Pull Requests'. */
export function mayBeName(name: string, grammar: NameGrammar): boolean {
  return name.split(/\s+/).every((word) => isCapital(word, grammar))
}

function isCommon(word: string, grammar: NameGrammar): boolean {
  const plain = word.toLowerCase()
  return (
    grammar.never.has(plain) ||
    grammar.generic.has(plain) ||
    grammar.leads.has(plain) ||
    grammar.breaks.has(plain) ||
    (grammar.carriers.has(plain) && !grammar.kinds.has(plain.replace(/s$/, ''))) ||
    grammar.people.has(plain) ||
    /^[\d\p{P}\p{S}]+$/u.test(word)
  )
}

/** Words with a capital that open no sentence. */
export function properWords(texts: Iterable<string>, grammar: NameGrammar): Set<string> {
  const proper = new Set<string>()
  for (const text of texts) {
    for (const found of text.matchAll(/(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}\p{N}-]{2,40}/gu)) {
      const word = found[0].toLowerCase()
      if (!isCommon(word, grammar)) proper.add(word)
    }
  }
  return proper
}
