import { languages } from '../../languages/all.ts'
import { isDomain, type Word } from './words.ts'

export function openingOf(words: readonly Word[], close: number): number {
  for (let at = close - 1, depth = 1; at >= 0; at -= 1) {
    if (words[at]?.is === 'close') depth += 1
    if (words[at]?.is === 'open') depth -= 1
    if (depth === 0) return at
  }
  return -1
}

export function closingOf(words: readonly Word[], open: number, to: number): number {
  for (let at = open + 1, depth = 1; at < to; at += 1) {
    if (words[at]?.is === 'open') depth += 1
    if (words[at]?.is === 'close') depth -= 1
    if (depth === 0) return at
  }
  return to
}

export function isAdverb(word: Word | undefined): boolean {
  return word !== undefined && (word.is === 'word' || word.is === 'lead') && word.grammar.adverb.test(word.text)
}

export function isAuxiliary(word: Word | undefined): boolean {
  return word?.is === 'break' && word.grammar.auxiliaries.has(word.text)
}

/** 'X for all tenants', 'X during this incident': for whom or when, no part of a name. */
export function isAside(word: Word | undefined): boolean {
  return word?.is === 'prep' && word.grammar.asides.has(word.text.toLowerCase())
}

export function isGenitive(word: Word | undefined): boolean {
  return word?.is === 'prep' && word.grammar.genitives.has(word.text)
}

/** 'Delivery of A and B': one word for what is done, and to what. */
export function isProcess(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  let at = from
  while (at < to && words[at]?.is === 'lead') at += 1
  const [head, of, what] = [words[at], words[at + 1], words[at + 2]]
  if (head?.is !== 'word' || of?.is !== 'prep' || what === undefined || at + 2 >= to) return false
  if (!head.grammar.genitives.has(of.text) || isNumber(head.text)) return false
  return head.grammar.process.test(head.text) && !isCarrier(words, at) && !head.grammar.never.has(plainAt(words, at))
}

/** 'customers whose shop was down' */
export function isPossessor(word: Word | undefined): boolean {
  return word?.is === 'break' && word.grammar.possessors.has(word.text)
}

/** 'the API that feeds the shop', not 'we saw that the shop' nor 'we saw that shops'. */
export function isRelative(words: readonly Word[], at: number): boolean {
  const [before, word, verb, next] = [words[at - 1], words[at], words[at + 1], words[at + 2]]
  if (word?.is !== 'break' || !word.grammar.relatives.has(word.text)) return false
  if (before?.is !== 'word' || before.grammar.participle.test(before.text)) return false
  const told = /s$/.test(before.text) ? /^\p{Ll}+$/u : /^\p{Ll}+s$/u
  return (
    verb?.is === 'word' &&
    told.test(verb.text) &&
    (next?.is === 'lead' || (/s$/.test(before.text) && next?.is === 'word') || /^\p{Lu}/u.test(next?.text ?? ''))
  )
}

const LONGEST_ASIDE = 24

/** 'A, used for B, is down' and 'A, which B needs, is down' speak of A. */
export function beforeAside(words: readonly Word[], comma: number): number {
  for (let at = comma - 1; at > Math.max(0, comma - LONGEST_ASIDE); at -= 1) {
    const [word, next] = [words[at], words[at + 1]]
    if (word?.is === 'stop') break
    if (word?.is !== 'comma' || next === undefined) continue
    // 'The rest, such as A, was down': what the aside lists is meant.
    if (next.is === 'members') return comma
    if (next.is === 'break' || next.grammar.participle.test(next.text)) return at
    break
  }
  return comma
}

/** Where nouns have capitals, a small word that no noun follows ends the name: 'Orchid-Portal anmelden'. */
export function isVerbBehindNoun(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]
  if (word?.is !== 'word' || !word.grammar.capitals || word.code === true || !/^\p{Ll}+$/u.test(word.text)) return false
  const next = at + 1 < to ? words[at + 1] : undefined
  return !(next?.is === 'word' && /^[\p{Lu}\d]/u.test(next.text))
}

/** 'hosted', 'using' behind a noun, and no noun behind it. */
export function isVerbForm(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || word.is !== 'word' || !word.grammar.participle.test(word.text)) return false
  const next = words[at + 1]
  if (isHolding(words, at)) return true
  return (
    next === undefined ||
    isAdverb(next) ||
    (next.is !== 'word' && next.is !== 'open' && next.is !== 'break' && next.is !== 'and' && next.is !== 'comma')
  )
}

/** 'the mail server hosting the lists' is the mail server; 'the server hosting the lists' is told by what it does. */
export function isHolding(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return (
    words[at - 2]?.is === 'word' &&
    before?.is === 'word' &&
    word?.is === 'word' &&
    word.grammar.holding.has(word.text) &&
    word.grammar.parts.has(plainAt(words, at - 1))
  )
}

/** 'at 12:40 JST the site was down' */
export function isZone(text: string): boolean {
  return /^(?:UTC|GMT|Z|[A-Z]{1,3}T)$/.test(text) || (/^\p{Lu}{2,5}$/u.test(text) && zones.has(text.toLowerCase()))
}

/** Labels that only some languages have: MESZ. */
const zones: ReadonlySet<string> = new Set(languages.flatMap(({ time }) => Object.keys(time.zones)))

export function isNumber(text: string): boolean {
  // '~3h45m'
  return /^~?(?:[\d.,:/%+-]+(?:\p{L}{1,3})?|\d{1,3}h\d{1,2}m?)$/u.test(text)
}

/** 'saying' before a name with a capital. */
export function isVerbBefore(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word?.grammar.participle.test(word.text) === true && /^\p{Lu}/u.test(words[at + 1]?.text ?? '')
}

/** 'considered' before an article: the noun phrase in front of it has ended. */
export function isVerbBeforeLead(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word?.grammar.participle.test(word.text) === true && words[at + 1]?.is === 'lead'
}

/** 'our file server (fs1a)': the sign in the brackets is its name. */
export function isIdentified(words: readonly Word[], from: number, open: number, close: number): boolean {
  const sign = words[open + 1]
  if (close !== open + 2 || sign?.is !== 'word' || open <= from) return false
  // 'Orchid (k3d)' has its name before the brackets.
  const { parts, kinds, generic } = sign.grammar
  const noun = plainAt(words, open - 1).toLowerCase()
  if (
    open - from === 1 &&
    /^\p{Lu}/u.test(words[from]?.text ?? '') &&
    ![parts, kinds, generic].some((set) => set.has(noun))
  )
    return false
  if (words.slice(from, open).some(({ text }, at) => from + at > 0 && /\p{Lu}/u.test(text))) return false
  return (
    sign.code === true ||
    isDomain(sign.text) ||
    /^(?=[\p{Ll}\d.-]*\p{Ll})(?=[\p{Ll}.-]*\d)[\p{Ll}\d.-]+$/u.test(sign.text)
  )
}

/** 'funds' in 'funds of Example': a common noun that is no kind of part, before a name or a kind of part. */
export function isLesser(
  words: readonly Word[],
  from: number,
  last: number,
  behind: { readonly from: number; readonly to: number },
): boolean {
  const head = words[last - 1]
  if (
    head === undefined ||
    words
      .slice(from, last)
      .some(
        ({ text }, at) => (from + at > 0 && /\p{Lu}/u.test(text)) || isDomain(text) || words[from + at]?.code === true,
      )
  )
    return false
  const { kinds, parts, places, flows } = head.grammar
  const plain = plainAt(words, last - 1)
  if (flows.has(plain)) return true
  if (kinds.has(plain) || parts.has(plain)) return false
  const rest = words.slice(behind.from, behind.to).filter((word) => word.is === 'word')
  const tail = rest.at(-1)
  if (tail === undefined || places.has(tail.text.toLowerCase())) return false
  return rest.some(
    ({ text, code }) => /^\p{Lu}/u.test(text) || isDomain(text) || code === true || kinds.has(text) || parts.has(text),
  )
}

/** The first word of a sentence has a capital whatever it is, and so has every noun of some languages. */
export function plainAt(words: readonly Word[], at: number): string {
  const text = words[at]?.text ?? ''
  const opens = at === 0 || words[at - 1]?.is === 'stop' || words[at]?.grammar.capitals === true
  return opens ? text.toLowerCase() : text
}

/** In small letters or in capitals alone: 'SSL certificate', but 'Main Page'. */
export function isCarrier(words: readonly Word[], at: number): boolean {
  const carriers = words[at]?.grammar.carriers
  const text = plainAt(words, at)
  if (/^[\p{L}]+\/[\p{L}]+$/u.test(text))
    return text
      .toLowerCase()
      .split('/')
      .every((one) => carriers?.has(one))
  return carriers?.has(text) === true || (text === text.toUpperCase() && carriers?.has(text.toLowerCase()) === true)
}

/** The end of the first thing said of a name: 'mail servers in other zones' of '… in other zones of the region'. */
export function tailEnd(words: readonly Word[], start: number, to: number): number {
  let at = words[start]?.is === 'prep' ? start : start + 1
  while (at < to && words[at]?.is === 'prep') at += 1
  while (at < to && words[at]?.is !== 'prep') at += 1
  return at
}

/** 'SSL certificate on accounts.example.org': the name says more than what carries it. */
export function isCarrierOfName(words: readonly Word[], from: number, end: number, to: number): boolean {
  const carriers = words.slice(from, end).every((_, at) => isCarrier(words, from + at))
  return carriers && words.slice(end, to).some(({ text }) => isDomain(text))
}
