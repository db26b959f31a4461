import type { Found } from './component-merge.ts'
import type { Strength } from './component-names.ts'
import type { NameGrammar } from './name-grammar.ts'
import { isDomain } from './words.ts'

/** A name read out of a sentence, with how much it looks like one. */
export interface Told extends Found {
  readonly strength: Strength
  /** The statement that names it: names of one statement stand beside each other. */
  readonly row?: number
}

/**
 * Of two names one within the other one is meant: the longer where it only completes the shorter ('Connect', 'Example
 * Connect'; 'vault', 'USD vault') or says what it is ('Example', 'Example website'), else a proper name for its parts
 * ('Example', 'Example second generation').
 */
export function withoutPartial(found: readonly Told[], grammar: NameGrammar): Told[] {
  const all: Keyed[] = found.map((one) => ({ one, words: plainWords(one.name) }))
  const pairs = (longer: Keyed, shorter: Keyed): boolean =>
    longer.one.affected === shorter.one.affected &&
    (longer.one.row === undefined || longer.one.row !== shorter.one.row) &&
    shorter.words.length < longer.words.length &&
    // `orchid-server` is a part of Orchid, and neither stands for the other.
    (shorter.words.length > 1 || /\s/.test(longer.one.name)) &&
    isWithin(shorter.words, longer.words)
  const kept = all.filter((one) => !all.some((other) => pairs(one, other) && !completes(one.words, other, grammar)))
  return kept.filter((one) => !kept.some((other) => pairs(other, one))).map(({ one }) => one)
}

/** What sentences call a listed one with fewer words: 'Orchid' beside the 'Orchid Mail' of a list. */
export function withoutListed(told: readonly Told[], listed: readonly Found[]): Told[] {
  const lists = listed.flatMap((one) => (one.listed && one.affected ? [plainWords(one.name)] : []))
  return told.filter(({ name, affected }) => {
    const words = plainWords(name)
    return !affected || !lists.some((list) => list.length > words.length && isWithin(words, list))
  })
}

function plainWords(name: string): string[] {
  // 'app.example.org' is no part of 'example.org'.
  return name
    .split(/['’]s(?=\s)|\s+/)
    .filter(Boolean)
    .flatMap((word) =>
      isDomain(word)
        ? [word.toLowerCase()]
        : word
            .toLowerCase()
            .split(/[^\p{L}\p{N}]+/u)
            .filter((piece) => piece !== ''),
    )
}

interface Keyed {
  readonly one: Told
  readonly words: readonly string[]
}

function completes(longer: readonly string[], { one, words }: Keyed, grammar: NameGrammar): boolean {
  if (one.strength < 3 || isKind(one.name.toLowerCase(), grammar)) return true
  if (sameWord(longer.at(-1), words.at(-1))) return true
  const last = longer.at(-1) ?? ''
  return longer.length <= words.length + 2 && isKind(last, grammar) && !isPlural(last, grammar)
}

/** 'Example jobs' are parts of Example; 'Example website' is Example. */
function isPlural(word: string, grammar: NameGrammar): boolean {
  return !grammar.parts.has(`${word}s`) && !grammar.kinds.has(`${word}s`) && word.endsWith('s')
}

function isKind(word: string, grammar: NameGrammar): boolean {
  return [word, `${word}s`].some((one) => grammar.kinds.has(one) || grammar.parts.has(one))
}

function sameWord(one = '', other = ''): boolean {
  return one === other || `${one}s` === other || one === `${other}s`
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.every((word) => many.some((other) => sameWord(word, other)))
}
