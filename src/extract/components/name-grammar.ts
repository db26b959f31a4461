import { languages } from '../../languages/all.ts'
import type { NameWords } from '../../languages/language.ts'
import { cues } from '../cues.ts'

type PlainWords = Exclude<
  keyof NameWords,
  'capitals' | 'statements' | 'participles' | 'adverbs' | 'restored' | 'processes' | 'doubts' | 'joints' | 'ends'
>

/** The words of one language that bound or make the name of a component. */
export type NameGrammar = Readonly<Record<PlainWords, ReadonlySet<string>>> & {
  /** Every noun has a capital. */
  readonly capitals: boolean
  readonly participle: RegExp
  readonly adverb: RegExp
  readonly restored: RegExp
  readonly process: RegExp
  /** What parts a run of signs without blanks; global, with the part as its match. */
  readonly joint?: RegExp
  /** Found anywhere in a text. */
  readonly statement: RegExp
  /** Found anywhere in a text. */
  readonly doubt: RegExp
  readonly end: RegExp
}

// '通知：Orchid Mail', which comes with the narrow mark.
const colon = '(?<=\\p{Lo}):+'

/** In the order of the languages: the first is taken where a text tells none. */
const named = languages.filter(({ cues }) => cues.names !== undefined)
const grammars = named.map(({ cues }) => compiled(cues.names ?? {}))

function compiled(names: NameWords): NameGrammar {
  const set = (kind: PlainWords): ReadonlySet<string> => new Set(names[kind])
  return {
    leads: set('leads'),
    articles: set('articles'),
    definite: set('definite'),
    clauses: set('clauses'),
    breaks: set('breaks'),
    prepositions: set('prepositions'),
    and: set('and'),
    members: set('members'),
    causes: set('causes'),
    carriers: set('carriers'),
    people: set('people'),
    no: set('no'),
    auxiliaries: set('auxiliaries'),
    never: set('never'),
    generic: set('generic'),
    kinds: set('kinds'),
    parts: set('parts'),
    verbNouns: set('verbNouns'),
    asides: set('asides'),
    genitives: set('genitives'),
    relatives: set('relatives'),
    possessors: set('possessors'),
    compounds: set('compounds'),
    flows: set('flows'),
    places: set('places'),
    others: set('others'),
    joins: set('joins'),
    toward: set('toward'),
    telling: set('telling'),
    wholes: set('wholes'),
    within: set('within'),
    between: set('between'),
    holding: set('holding'),
    capitals: names.capitals === true,
    participle: expression(names.participles),
    adverb: expression(names.adverbs),
    process: expression(names.processes),
    restored: expression(names.restored),
    ...(names.joints === undefined ? {} : { joint: new RegExp([...names.joints, colon].join('|'), 'gu') }),
    statement: new RegExp(names.statements?.join('|') ?? '(?!)', 'u'),
    doubt: anywhere(names.doubts),
    end: anywhere(names.ends),
  }
}

function anywhere(sources: readonly string[] = []): RegExp {
  return new RegExp(
    sources.length === 0 ? '(?!)' : `(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  )
}

function expression(sources: readonly string[] = []): RegExp {
  return new RegExp(sources.length === 0 ? '(?!)' : `^(?:${sources.join('|')})$`, 'u')
}

/** In which grammars a word is an article, a preposition or a verb: a word of a text is looked up once, not in each. */
const tellers = tellersOf(grammars)

function tellersOf(all: readonly NameGrammar[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [at, { leads, breaks, prepositions }] of all.entries()) {
    for (const word of new Set([...leads, ...breaks, ...prepositions])) {
      const known = found.get(word)
      if (known === undefined) found.set(word, [at])
      else known.push(at)
    }
  }
  return found
}

const SAMPLE = 2500

/** Languages that are told by their signs, with the place of their grammar. */
const written = named.flatMap(({ told, cues }, at) =>
  cues.names?.joints !== undefined && told !== undefined && 'signs' in told
    ? [
        {
          at,
          signs: new RegExp(told.signs, 'gu'),
          unless: told.unless === undefined ? undefined : new RegExp(told.unless, 'u'),
        },
      ]
    : [],
)

function countSigns(text: string, counts: number[]): void {
  for (const { at, signs, unless } of written) {
    if (unless?.test(text) !== true) counts[at] = (counts[at] ?? 0) + (text.match(signs)?.length ?? 0)
  }
}

/** The grammar whose articles, prepositions and verbs a report uses most. */
export function nameGrammarOf(texts: Iterable<string>): NameGrammar {
  const [only, another] = named.flatMap((language, at) => (cues.languages.includes(language) ? [at] : []))
  const single = only === undefined || another !== undefined ? undefined : grammars[only]
  if (single !== undefined) return single
  // What no language of the text has is nobody's count.
  const counts = named.map((language) => (cues.languages.includes(language) ? 0 : Number.NEGATIVE_INFINITY))
  let read = 0
  for (const text of texts) {
    for (const [word] of text.slice(0, SAMPLE).matchAll(/\p{L}+/gu)) {
      for (const at of tellers.get(word.toLowerCase()) ?? []) counts[at] = (counts[at] ?? 0) + 1
    }
    if (/\p{Lo}/u.test(text)) countSigns(text.slice(0, SAMPLE), counts)
    read += text.length
    if (read > SAMPLE) break
  }
  const best = grammars[counts.indexOf(Math.max(...counts))] ?? grammars[0]
  if (best === undefined) throw new Error('no language has words of names')
  return best
}
