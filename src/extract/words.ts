import { languages } from '../languages/all.ts'
import type { NameWords } from '../languages/language.ts'

type PlainWords = Exclude<keyof NameWords, 'participles' | 'adverbs'>

/** Of all languages together. */
function set(kind: PlainWords): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => language.cues.names?.[kind] ?? []))
}

function expression(kind: 'participles' | 'adverbs'): RegExp {
  const sources = languages.flatMap((language) => language.cues.names?.[kind] ?? [])
  return new RegExp(sources.length === 0 ? '(?!)' : `^(?:${sources.join('|')})$`, 'u')
}

/** The words that bound or make the name of a component. */
export const nameWords = {
  leads: set('leads'),
  breaks: set('breaks'),
  prepositions: set('prepositions'),
  and: set('and'),
  members: set('members'),
  carriers: set('carriers'),
  people: set('people'),
  never: set('never'),
  no: set('no'),
  kinds: set('kinds'),
  parts: set('parts'),
  generic: set('generic'),
  auxiliaries: set('auxiliaries'),
  participle: expression('participles'),
  adverb: expression('adverbs'),
} as const

export type WordClass = 'word' | 'lead' | 'break' | 'prep' | 'and' | 'members' | 'comma' | 'open' | 'close' | 'stop'

export interface Word {
  readonly text: string
  readonly is: WordClass
  /** In the sentence. */
  readonly start: number
  readonly end: number
}

const token = /[\p{L}\p{N}#@*`$%][\p{L}\p{M}\p{N}_\-./:’'@*+&#`%=?~]{0,200}|[,，、()[\];:–—!?|→]|[-–—/&](?=\s)/gu

/** The words and the marks of a sentence, each with what it may be in it; in a title every word may have a capital. Quotation marks are left out. */
export function wordsOf(sentence: string, title = false): Word[] {
  const words: Word[] = []
  for (const found of sentence.matchAll(token)) {
    const text = found[0].replace(/(?:['’`](?:s)?|[.:/?*=~-]+|['’])+$/u, '') || found[0]
    const start = found.index
    words.push({ text, is: classOf(text, title || words.length === 0), start, end: start + text.length })
    // A mark that closed the word still parts what stands on its sides.
    const rest = found[0].slice(text.length)
    if (/[:?.]/.test(rest))
      words.push({
        text: rest,
        is: rest.startsWith('.') && abbreviated(text) ? 'lead' : 'stop',
        start: start + text.length,
        end: start + found[0].length,
      })
  }
  return paired(words)
}

function abbreviated(text: string): boolean {
  return (
    nameWords.members.has(`${text.toLowerCase()}.`) ||
    nameWords.leads.has(text.toLowerCase()) ||
    nameWords.members.has(text.toLowerCase())
  )
}

function classOf(text: string, capitals: boolean): WordClass {
  if (text === ',' || text === '，' || text === '、') return 'comma'
  if (text === '(' || text === '[') return 'open'
  if (text === ')' || text === ']') return 'close'
  if (nameWords.and.has(text)) return 'and'
  if (!/[\p{L}\p{N}]/u.test(text)) return 'stop'
  const plain = text.toLowerCase()
  if (nameWords.and.has(plain)) return 'and'
  if (nameWords.members.has(plain)) return 'members'
  if (nameWords.prepositions.has(plain)) return 'prep'
  if (nameWords.breaks.has(plain)) return 'break'
  // With a capital inside a sentence: 'the General Store', but 'All servers' in a title.
  if (nameWords.leads.has(plain)) return capitals || plain === text || text.length < 4 ? 'lead' : 'word'
  return 'word'
}

/** 'such as' is one word of the list's kind, and so is every pair that a language names. */
function paired(words: Word[]): Word[] {
  const joined: Word[] = []
  for (let at = 0; at < words.length; at += 1) {
    const [first, second] = [words[at], words[at + 1]]
    if (first === undefined) break
    if (second !== undefined && nameWords.members.has(`${first.text} ${second.text}`.toLowerCase())) {
      joined.push({ text: `${first.text} ${second.text}`, is: 'members', start: first.start, end: second.end })
      at += 1
    } else joined.push(first)
  }
  return joined
}

/** 'accounts.example.org', also with a path or a port. */
export function isDomain(text: string): boolean {
  return /[\p{L}\p{N}-]{2,}\.\p{L}{2,}(?:$|[./\s:])/u.test(text)
}
