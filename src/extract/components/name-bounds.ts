import type { ListedName } from './name-list.ts'
import { closingOf, isNumber, isZone, plainAt } from './word-tests.ts'
import type { Word } from './words.ts'

/** A name, and whether it stood only before people: 'Compute customers'. */
export interface PhraseName extends ListedName {
  readonly carried?: boolean
  /** It stood in a row behind 'including'. */
  readonly member?: boolean
}

export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A common noun in the plural behind a name set as code. */
export function isMachine(word: Word | undefined): boolean {
  return word?.is === 'word' && /s$/.test(word.text) && word.grammar.generic.has(word.text)
}

/** 'Connecting' before 'to', 'logging' before 'in to': what one does goes to what is meant. */
export function isGoing(words: readonly Word[], at: number, end: number): boolean {
  const { participle, process, toward } = words[at]?.grammar ?? {}
  const plain = plainAt(words, at)
  if (participle?.test(plain) !== true || process?.test(plain) !== true) return false
  return [words[end], words[end + 1]].some((word) => word?.is === 'prep' && toward?.has(word.text) === true)
}

/** 'Reports', which says which page, and is no name by itself. */
export function isTelling(word: Word | undefined): boolean {
  return word?.grammar.telling.has(word.text.toLowerCase()) === true
}

/** What usually opens a name, and here has none behind it; an article does not end one. */
export function isBehind(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]
  if (word?.is !== 'lead' || !/\p{L}/u.test(word.text) || word.grammar.articles.has(word.text.toLowerCase()))
    return false
  let next = at + 1
  while (next < to && words[next]?.is === 'lead') next += 1
  return next >= to || words[next]?.is !== 'word'
}

/** 'All services' says more than 'services'. */
export function isOfAll(words: readonly Word[], at: number, to: number): boolean {
  const [all, word] = [words[at - 1], words[at]]
  if (all?.is !== 'lead' || word?.is !== 'word' || (at + 1 < to && words[at + 1]?.is === 'word')) return false
  return word.grammar.wholes.has(all.text.toLowerCase()) && word.grammar.generic.has(word.text)
}

/** Calls, or traffic, that go to something; before the calls stands only of what kind they are. */
export function isSent(words: readonly Word[], from: number, last: number, end: number): boolean {
  const next = words[end]
  if (next?.is !== 'prep' || !next.grammar.toward.has(next.text)) return false
  // 'calls to manage A'
  const goal = words[end + 1]
  if (goal === undefined || (goal.is !== 'lead' && goal.code !== true && /^\p{Ll}+$/u.test(goal.text))) return false
  if (last === end) return isFlow(words[end - 1] ?? next)
  return last === from + 1 && (isKindOf(words[from]) || /^\p{Lu}{2,5}$/u.test(words[from]?.text ?? ''))
}

/** 'portale clienti': where the noun that says what it is comes first, the people behind it only tell which. */
export function isTold(words: readonly Word[], from: number, at: number): boolean {
  const { compounds, kinds, parts } = words[at]?.grammar ?? {}
  const before = plainAt(words, at - 1).toLowerCase()
  return at > from && (compounds?.size ?? 0) > 0 && (kinds?.has(before) === true || parts?.has(before) === true)
}

export function isKindOf(word: Word | undefined): boolean {
  return word?.grammar.kinds.has(word.text.toLowerCase().replace(/s$/, '')) === true
}

/** Past the articles, numbers and brackets that open a phrase. */
export function opening(words: readonly Word[], start: number, to: number, prepositions: boolean): number {
  let from = start
  while (from < to) {
    const word = words[from]
    if (word === undefined) break
    if (word.is === 'open') from = closingOf(words, from, to) + 1
    else if (from === start && word.is === 'prep' && word.grammar.leads.has(word.text)) from += 1
    else if (isWhen(words, start, from) || isNewly(words, start, from)) from += 1
    else if (words[from + 1]?.is === 'lead' && word.grammar.adverb.test(plainAt(words, from))) from += 1
    else if (word.is === 'lead' || isNumber(word.text) || isZone(word.text) || (prepositions && word.is === 'prep'))
      from += 1
    else break
  }
  return Math.min(from, to)
}

/** 'created' in 'newly created nodes' */
function isNewly(words: readonly Word[], start: number, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (at === start || before?.is !== 'lead' || words[at + 1]?.is !== 'word') return false
  return before.grammar.adverb.test(before.text.toLowerCase()) && word?.grammar.participle.test(word.text) === true
}

/** 'week' in 'last week Example was down' */
function isWhen(words: readonly Word[], start: number, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return (
    at > start &&
    words[at - 1]?.is === 'lead' &&
    /^\p{Ll}/u.test(word?.text ?? '') &&
    word?.grammar.never.has(word.text) === true &&
    next?.is === 'word' &&
    /^\p{Lu}/u.test(next.text)
  )
}

/** In small letters, and no kind of part. */
export function isLowly(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || word.code === true || !/^\p{Ll}[\p{Ll}-]*$/u.test(word.text)) return false
  return !word.grammar.kinds.has(word.text) && !word.grammar.parts.has(word.text)
}

/** 'Other APIs were not affected': without 'other' it would say that of all. */
export function withOthers(words: readonly Word[], start: number, from: number): number {
  for (let at = from - 1; at >= start; at -= 1) {
    const word = words[at]
    if (word?.is === 'lead' && word.grammar.others.has(word.text.toLowerCase())) return at
  }
  return from
}

export function isFlow(word: Word): boolean {
  return word.is === 'word' && word.grammar.flows.has(word.text.toLowerCase())
}

/** 'Payments API 서비스': behind a name in another script the common noun only says that it is one. */
function isApposed(sentence: string, words: readonly Word[], from: number, at: number): boolean {
  const [name, word] = [words[at - 1], words[at]]
  if (name === undefined || word === undefined || at <= from || !/^\p{Lo}+$/u.test(word.text)) return false
  return (
    word.grammar.generic.has(word.text) && /[A-Za-z\d]$/.test(name.text) && /\s/.test(sentence[word.start - 1] ?? '')
  )
}

/** 'el servidor `db7`', 'Der CronJob `export`': where the noun that says what it is comes first, what is set as code is the name. */
function isKindBeforeCode(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1]
  if (last?.code !== true || to - 1 <= from || /\s/.test(last.text)) return false
  const { capitals, compounds } = last.grammar
  return (capitals || compounds.size > 0) && words.slice(from, to - 1).every(({ code }) => code !== true)
}

export function cut(sentence: string, words: readonly Word[], from: number, to: number): PhraseName[] {
  const start = words[isKindBeforeCode(words, from, to) ? to - 1 : from]?.start
  const end = words[isApposed(sentence, words, from, to - 1) ? to - 2 : to - 1]?.end
  if (start === undefined || end === undefined || end <= start || end - start > 120) return []
  const text = sentence.slice(start, end)
  // 'the employees' laptop' is a laptop; 'Example’s laptop' a name.
  const owner = /^(?:\p{Ll}[\p{Ll}-]*\s+){0,2}\p{Ll}[\p{Ll}-]*(?:['’]s|s['’])\s+/u.exec(text)?.[0].length ?? 0
  return [{ name: text.slice(owner).replace(/\s+/g, ' '), start: start + owner, end }]
}
