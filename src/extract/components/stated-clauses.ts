import type { NameGrammar } from './name-grammar.ts'
import { isCounted, isRowOfNames, parsePlainList } from './name-list.ts'
import { type Fate, fateOf } from './part-labels.ts'
import { isSentence } from './words.ts'

/** A name that a clause without a verb gives a state: 'search down'. */
export interface StatedName {
  readonly name: string
  readonly fate: Fate
  readonly start: number
  readonly end: number
}

const LONGEST_CLAUSE = 100
const MOST_WORDS = 7
const LONGEST_STATE = 3

/** 'Impact: card payments and the kiosk down, search slow; transfers fine': parts and their states, with no verb between. */
export function statedClauses(text: string, grammar: NameGrammar): StatedName[] {
  const label = /^\s*[^:：\n]{2,40}[:：]\s+/.exec(text)?.[0].length ?? 0
  const found: StatedName[] = []
  for (const clause of text.slice(label).matchAll(/(?:[^,，;.\n、；。()（）–—→]|[.,](?=[\p{L}\d])|[–—](?=\S))+/gu)) {
    if (clause[0].length > LONGEST_CLAUSE) continue
    const at = label + clause.index
    const counted = countedNames(text, at, clause[0], grammar)
    found.push(...(counted.length > 0 ? counted : namesOf(clause[0], at, grammar)))
  }
  return found
}

/** '4 pods unreachable (web-1, web-2, mail-1 and mail-2)': the brackets name what is counted before them. */
function countedNames(text: string, at: number, clause: string, grammar: NameGrammar): StatedName[] {
  const end = at + clause.length
  const inner = isCounted(clause) ? /^[(（]([^()（）]{3,200})[)）]/.exec(text.slice(end, end + 202))?.[1] : undefined
  const [, , ...state] = clause.trim().split(/\s+/)
  if (inner === undefined) return []
  const fates = state.map((_, from) => fateOf(state.slice(from).join(' ')))
  const fate = fates.find((one) => one !== undefined)
  const row = parsePlainList(inner, grammar.and)
  if (fate === undefined || !isRowOfNames(row, inner)) return []
  return row.map(({ name, start, end: to }) => ({ name, fate, start: end + 1 + start, end: end + 1 + to }))
}

function namesOf(clause: string, at: number, grammar: NameGrammar): StatedName[] {
  for (const end of endsOf(clause, grammar)) {
    const names = namesUpTo(clause.slice(0, end), at, grammar)
    if (names.length > 0) return names
  }
  return []
}

// So many tails may stand behind a state.
const MOST_TAILS = 3

/** Where the state may end: with the clause, or before what says for how long, when or for whom. */
function endsOf(clause: string, { prepositions, within, asides, genitives, toward }: NameGrammar): number[] {
  const length = /\s(?:\p{L}{2,8}\s)?[~≈]?\d[\d.,]*\s?\p{L}{1,10}\s*$/u.exec(clause)
  const tails = [...clause.matchAll(/\s(\p{L}+)(?=\s)/gu)]
    .map(({ 1: word = '', index }) => ({ word: word.toLowerCase(), index }))
    // 'up to 100 %'
    .filter(({ word }) => !genitives.has(word) && !toward.has(word))
    .filter(({ word }) => [prepositions, within, asides].some((small) => small.has(word)))
    .slice(-MOST_TAILS)
  return [clause.length, ...(length === null ? [] : [length.index]), ...tails.reverse().map(({ index }) => index)]
}

function namesUpTo(clause: string, at: number, grammar: NameGrammar): StatedName[] {
  const words = [...clause.matchAll(/\S+/g)]
  for (let count = Math.min(LONGEST_STATE, words.length - 1); count > 0; count -= 1) {
    const state = words[words.length - count]
    const fate = state === undefined ? undefined : fateOf(clause.slice(state.index))
    if (state === undefined || fate === undefined) continue
    const before = withoutManner(clause.slice(0, state.index), grammar)
    if (words.length - count > MOST_WORDS || isSentence(before, grammar) || isNoName(before, grammar)) return []
    return parsePlainList(before, grammar.and).map(({ name, start, end }) => ({
      name,
      fate,
      start: at + start,
      end: at + end,
    }))
  }
  return []
}

/** 'card payments partly', 'card payments for 40 minutes': how, and how long. */
function withoutManner(text: string, { adverb, leads }: NameGrammar): string {
  let before = text.trimEnd()
  for (let count = 0; count < 2; count += 1) {
    const last = /\s(\p{L}+)$/u.exec(before)
    const word = last?.[1] ?? ''
    if (last === null || !/^\p{Ll}/u.test(word) || !(adverb.test(word) || leads.has(word))) break
    before = before.slice(0, last.index)
  }
  return before.replace(/\s[~≈]?\d[\d.,]*\s?\p{L}{1,10}$/u, '').trimEnd()
}

/** '1,904 jobs', 'several rounds', 'with' and 'der Shop läuft wieder': an amount, or a part of a sentence. */
function isNoName(text: string, { leads, capitals, prepositions, and }: NameGrammar): boolean {
  const words = text.trim().split(/\s+/)
  const [first = '', last = ''] = [words[0]?.toLowerCase(), words.at(-1)]
  return (
    /^\W?\d/.test(text.trim()) ||
    leads.has(first) ||
    [first, last.toLowerCase()].some((word) => prepositions.has(word) || and.has(word)) ||
    (capitals && /^\p{Ll}/u.test(last))
  )
}
