import type { NameGrammar } from './name-grammar.ts'

export type WordClass = 'word' | 'lead' | 'break' | 'prep' | 'and' | 'members' | 'comma' | 'open' | 'close' | 'stop'

export interface Word {
  readonly text: string
  readonly is: WordClass
  /** In the sentence. */
  readonly start: number
  readonly end: number
  /** Of the language that the report is in. */
  readonly grammar: NameGrammar
  /** It opens a stretch set as code. */
  readonly code?: boolean
}

const token = /[\p{L}\p{N}#@*`$%][\p{L}\p{M}\p{N}_\-./:’'@*+&#`%=?~]{0,200}|[,，、()[\]【】;:–—!?|→]|[-–—/&](?=\s)/gu

/** The words and the marks of a sentence, each with what it may be in it; in a title every word may have a capital. Quotation marks are left out. */
export function wordsOf(
  sentence: string,
  grammar: NameGrammar,
  title = false,
  isCode?: (start: number) => boolean,
): Word[] {
  const words: Word[] = []
  for (const found of sentence.matchAll(token)) {
    const text = found[0].replace(/(?:['’`](?:s)?|[.:/?*=~-]+|['’])+$/u, '') || found[0]
    const start = found.index
    const end = start + text.length
    const rest = found[0].slice(text.length)
    if (grammar.joint !== undefined && /\p{Lo}/u.test(text)) {
      words.push(...jointedWords(text, start, grammar, grammar.joint), ...closingMark(rest, end, grammar))
      continue
    }
    const elided = elisionOf(text, grammar)
    if (elided !== undefined) {
      const at = start + elided.length
      words.push({ text: elided, is: classOf(elided.replace("'", '’'), grammar, false), start, end: at, grammar })
      words.push({ text: text.slice(elided.length), is: 'word', start: at, end, grammar })
      words.push(...closingMark(rest, end, grammar))
      continue
    }
    words.push({
      text,
      is: classOf(text, grammar, title || words.length === 0 || words.at(-1)?.is === 'stop'),
      start,
      end,
      grammar,
      ...(isCode?.(start) === true ? { code: true } : {}),
    })
    const isPoint = rest.startsWith('.') && abbreviated(text, grammar)
    words.push(...closingMark(rest, end, grammar, isPoint ? 'lead' : 'stop'))
  }
  return paired(joined(asNouns(words, grammar, title), grammar, title), grammar)
}

/** A mark that closed a word still parts what stands on its sides. */
function closingMark(text: string, start: number, grammar: NameGrammar, is: WordClass = 'stop'): Word[] {
  return /[:?.]/.test(text) ? [{ text, is, start, end: start + text.length, grammar }] : []
}

/** '認証APIが停止' as 認証API, が and 停止. */
function jointedWords(text: string, start: number, grammar: NameGrammar, joint: RegExp): Word[] {
  const words: Word[] = []
  const push = (from: number, to: number, is?: WordClass): void => {
    const piece = text.slice(from, to)
    if (piece !== '')
      words.push({
        text: piece,
        is: is ?? classOf(piece, grammar, false),
        start: start + from,
        end: start + to,
        grammar,
      })
  }
  let from = 0
  for (const found of text.matchAll(joint)) {
    push(from, found.index)
    const is = classOf(found[0], grammar, false)
    push(found.index, found.index + found[0].length, is === 'word' && !grammar.carriers.has(found[0]) ? 'break' : is)
    from = found.index + found[0].length
  }
  push(from, text.length)
  return words
}

/** 'd’' of 'd’Orchid' and 'sull’' of 'sull’Orchid', where the language writes its small words so. */
function elisionOf(text: string, { prepositions, leads }: NameGrammar): string | undefined {
  const found = /^\p{L}{1,5}['’](?=\p{L})/u.exec(text)?.[0]
  const plain = found?.toLowerCase().replace("'", '’') ?? ''
  return prepositions.has(plain) || leads.has(plain) ? found : undefined
}

// Where small words stand inside of names as well, the verb tells, which comes last.
const verbLast = /(?:です|ます|ました|した|ている|ていた|なった|ない|んだ|[다요음함됨]|습니까|中|了)[。.]?$/u

/** A name has no verb of its own: 'we restarted it' is a sentence. */
export function isSentence(text: string, grammar: NameGrammar): boolean {
  if (grammar.joint !== undefined && /\p{Lo}/u.test(text))
    return verbLast.test(text.trim()) || grammar.statement.test(text.trim())
  // 'Reports' is a thing as well.
  return wordsOf(text, grammar).some(
    ({ is, text: word }) => is === 'break' && !grammar.verbNouns.has(word.toLowerCase()),
  )
}

/** The words, one of them cut in two where a statement begins or ends inside it. */
export function partedAt(words: readonly Word[], at: number): readonly Word[] {
  const index = words.findIndex(({ start, end }) => start < at && at < end)
  const word = words[index]
  if (word === undefined || word.grammar.joint === undefined) return words
  const [first, second] = [word.text.slice(0, at - word.start), word.text.slice(at - word.start)]
  return [
    ...words.slice(0, index),
    { ...word, text: first, end: at },
    { ...word, text: second, start: at },
    ...words.slice(index + 1),
  ]
}

function abbreviated(text: string, grammar: NameGrammar): boolean {
  return (
    grammar.members.has(`${text.toLowerCase()}.`) ||
    grammar.leads.has(text.toLowerCase()) ||
    grammar.members.has(text.toLowerCase())
  )
}

function classOf(text: string, grammar: NameGrammar, capitals: boolean): WordClass {
  if (text === ',' || text === '、') return 'comma'
  // It parts clauses, where '、' joins nouns.
  if (text === '，') return 'stop'
  if (text === '(' || text === '[') return 'open'
  if (text === ')' || text === ']') return 'close'
  if (grammar.and.has(text)) return 'and'
  if (text === '%') return 'lead'
  if (!/[\p{L}\p{N}]/u.test(text)) return 'stop'
  const plain = text.toLowerCase()
  if (grammar.and.has(plain)) return 'and'
  if (grammar.members.has(plain)) return 'members'
  // 'Der Dienst war …', and not 'Ausfall der Dienste'.
  if (grammar.prepositions.has(plain)) return capitals && plain !== text && grammar.leads.has(plain) ? 'lead' : 'prep'
  if (grammar.breaks.has(plain)) return 'break'
  // With a capital inside a sentence: 'the General Store', but 'All servers' in a title.
  if (grammar.leads.has(plain)) return capitals || plain === text || text.length < 4 ? 'lead' : 'word'
  return 'word'
}

/** 'Report generation is down' and 'the report exports' speak of reports; 'users report errors' does not. */
function asNouns(words: readonly Word[], grammar: NameGrammar, title: boolean): Word[] {
  return words.map((word, at) => {
    // 'Research & Teaching' is one name.
    if (word.text === '&' && words[at - 1]?.is === 'word' && words[at + 1]?.is === 'word')
      return { ...word, is: 'word' as const }
    // 'in that region'
    if (
      word.is === 'break' &&
      words[at - 1]?.is === 'prep' &&
      words[at + 1]?.is === 'word' &&
      grammar.relatives.has(word.text)
    )
      return { ...word, is: 'lead' as const }
    if (word.is !== 'break' || !grammar.verbNouns.has(word.text.toLowerCase())) return word
    const [before, next] = [words[at - 1], words[at + 1]]
    const opens =
      before === undefined ||
      before.is === 'lead' ||
      before.is === 'prep' ||
      // 'Lily Results Viewer'
      ((title || before.is === 'word') && /^\p{Lu}/u.test(word.text))
    // 'Lily Reports was down'
    const named = /^\p{Lu}/u.test(word.text) && before?.is === 'word' && /^\p{Lu}/u.test(before.text)
    return (opens && next?.is === 'word') || (named && next?.is === 'break') ? { ...word, is: 'word' as const } : word
  })
}

/** 'Example Database for Things' is one name, where a capital says something, and 'serveur de messagerie' anywhere. */
function joined(words: readonly Word[], grammar: NameGrammar, title: boolean): readonly Word[] {
  const { joins, compounds } = grammar
  if (compounds.size > 0) return words.map((word, at) => (compoundsAt(words, at) ? { ...word, is: 'word' } : word))
  if (title || joins.size === 0) return words
  return words.map((word, at) => {
    if (word.is !== 'prep' || at < 2 || !joins.has(word.text)) return word
    const [before, next] = [words[at - 1], words[at + 1]]
    const both = [before, next].every((one) => one?.is === 'word' && /^\p{Lu}/u.test(one.text))
    return both && words[at - 2]?.is !== 'stop' ? { ...word, is: 'word' as const } : word
  })
}

/** A word between two nouns of which the first names a thing, and no failure, access or people: 'de' in 'panne de courant' parts. */
function compoundsAt(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word?.is !== 'prep' || before?.is !== 'word' || next?.is !== 'word' || /\d/.test(next.text)) return false
  const { compounds, genitives, never, carriers, people, process } = word.grammar
  const plain = before.text.toLowerCase()
  if (never.has(plain) || carriers.has(plain) || people.has(plain) || /\d/.test(plain)) return false
  if (people.has(next.text.toLowerCase()) || word.grammar.participle.test(next.text)) return false
  const small = word.text.toLowerCase()
  return compounds.has(small) || (genitives.has(small) && process.test(plain))
}

/** 'such as' is one word of the list's kind, and so is every pair that a language names. */
function paired(words: readonly Word[], grammar: NameGrammar): Word[] {
  const joined: Word[] = []
  for (let at = 0; at < words.length; at += 1) {
    const [first, second, third] = [words[at], words[at + 1], words[at + 2]]
    if (first === undefined) break
    const phrase = [first, second, third]
      .map((word) => word?.text ?? '')
      .join(' ')
      .toLowerCase()
    // 'as well as' joins names like 'and'.
    if (third !== undefined && grammar.and.has(phrase)) {
      joined.push({ text: phrase, is: 'and', start: first.start, end: third.end, grammar })
      at += 2
      continue
    }
    if (second !== undefined && grammar.members.has(`${first.text} ${second.text}`.toLowerCase())) {
      joined.push({ text: `${first.text} ${second.text}`, is: 'members', start: first.start, end: second.end, grammar })
      at += 1
    } else joined.push(first)
  }
  return joined
}

/** 'accounts.example.org', also with a path or a port. */
export function isDomain(text: string): boolean {
  return /[\p{L}\p{N}-]{2,}\.\p{L}{2,}(?:$|[./\s:])/u.test(text)
}
