import type { NameGrammar } from './name-grammar.ts'
import { parsePlainList } from './name-list.ts'
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
  for (const clause of text.slice(label).matchAll(/(?:[^,;.\n、；。()（）]|[.,](?=[\p{L}\d]))+/gu)) {
    if (clause[0].length <= LONGEST_CLAUSE) found.push(...namesOf(clause[0], label + clause.index, grammar))
  }
  return found
}

function namesOf(clause: string, at: number, grammar: NameGrammar): StatedName[] {
  const words = [...clause.matchAll(/\S+/g)]
  for (let count = Math.min(LONGEST_STATE, words.length - 1); count > 0; count -= 1) {
    const state = words[words.length - count]
    const fate = state === undefined ? undefined : fateOf(clause.slice(state.index))
    if (state === undefined || fate === undefined) continue
    const before = clause.slice(0, state.index).trimEnd()
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

/** '1,904 jobs', 'several rounds' and 'der Shop läuft wieder': an amount, or the beginning of a sentence. */
function isNoName(text: string, { leads, capitals }: NameGrammar): boolean {
  const words = text.trim().split(/\s+/)
  return (
    /^\W?\d/.test(text.trim()) ||
    leads.has(words[0]?.toLowerCase() ?? '') ||
    (capitals && /^\p{Ll}/u.test(words.at(-1) ?? ''))
  )
}
