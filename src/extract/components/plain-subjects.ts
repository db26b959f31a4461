import type { Document } from '../../model/document.ts'
import type { ComponentPhrase, Frame } from './component-phrases.ts'
import type { NameGrammar } from './name-grammar.ts'
import type { Paragraph, Standing } from './prose.ts'
import type { Told } from './whole-names.ts'

export interface Place {
  readonly paragraph: Paragraph
  readonly standing: Standing
  /** Of the sentence in the paragraph. */
  readonly from: number
  readonly sentence: string
  readonly proper: ReadonlySet<string>
  readonly document: Document
  readonly grammar: NameGrammar
}

/** 'Mailing lists were unavailable', 'Email Delivery Delays': what opens the sentence is all that it speaks of. */
export function isPlainSubject(
  phrase: ComponentPhrase,
  phrases: readonly ComponentPhrase[],
  { standing, sentence, grammar }: Place,
): boolean {
  const { frame, name, affected, opens, down } = phrase
  if (!affected) return false
  // A script without blanks writes several words as one.
  const several = /[\s-]|\p{Lo}{4}/u.test(name)
  if (standing === 'title') {
    // 'Webhooks delayed', 'Slow page loads': all that the title says.
    if (opens && frame === 'bare' && isClosing(phrase, sentence)) return true
    if (frame === 'after' && several && !/[\p{L}\p{N}]/u.test(sentence.slice(phrase.end)))
      if (phrase.row === 0 || !isPlacing(phrase, sentence, grammar)) return true
    // 'Cascading node failures' tells how they failed.
    if (!opens || !several || grammar.participle.test(name.split(' ')[0]?.toLowerCase() ?? '')) return false
    return frame === 'bare' || (frame === 'noun' && isClosing(phrase, sentence))
  }
  if (frame === 'after' && tellsAll.has(standing)) return isPlainObject(phrase, sentence, grammar)
  if (frame !== 'before' || !tellsAll.has(standing)) return false
  // 'The desk, web shops and mail lists went dark': what opens the sentence introduces all of them.
  const beside = (several || /s$/.test(name)) && phrases.some(({ row, opens }) => opens && row === phrase.row)
  const before = introduced(sentence.slice(0, phrase.start), grammar) ?? (beside ? { definite: false } : undefined)
  if (before === undefined) return false
  if ((down || grammar.joint !== undefined) && (several || before.definite)) return true
  // 'and finality was delayed': without an article a noun in the singular is no thing among others.
  if (down && !before.definite && /^\p{Ll}+$/u.test(name)) return true
  // 'Uploads were paused': what is done there, and not what somebody lost.
  const plain = name.toLowerCase()
  const isPart = grammar.parts.has(plain) || grammar.kinds.has(plain)
  if (/s$/.test(name) && (down || (isPart && sentence.slice(phrase.end, phrase.row).trim() === ''))) return true
  // 'orchid had an outage': the small letter that opens the sentence is its name's.
  return !before.definite && (several || (opens && /^\p{Ll}/u.test(name)))
}

/** 'an outage of the bug tracker', 'affecting telephony': common nouns that say which, and that end their clause. */
function isPlainObject(
  { name, start, end, carried }: ComponentPhrase,
  sentence: string,
  grammar: NameGrammar,
): boolean {
  if (carried === true) return false
  const article = /(\p{L}+)\s*$/u.exec(sentence.slice(0, start))?.[1]?.toLowerCase() ?? ''
  const definite = grammar.definite.has(article)
  const ends = /^\s*(?:[.,;)]|$)/.test(sentence.slice(end))
  return ends && definite && /\s/.test(name)
}

/** 'errors in', and not 'errors on': a place may stand behind it as well. */
function isPlacing({ row, to }: ComponentPhrase, sentence: string, { within }: NameGrammar): boolean {
  return within.has(/\S+$/.exec(sentence.slice(row, to))?.[0].toLowerCase() ?? '')
}

/** 'This prevented account signups and password resets from taking place': a row of common nouns that say which. */
export function isPlainRow(
  { frame, row, affected }: ComponentPhrase,
  phrases: readonly ComponentPhrase[],
  { standing }: Place,
): boolean {
  if (frame !== 'after' || !affected || (standing !== 'summary' && standing !== 'lead' && standing !== 'impact'))
    return false
  const names = phrases.filter((other) => other.row === row)
  return names.length > 2 && names.every(({ name }) => /[\s-]/.test(name))
}

/** Whether only articles and what introduces the clause stand before its subject: 'As a result, the', 'This caused our'. */
function introduced(before: string, grammar: NameGrammar): { readonly definite: boolean } | undefined {
  // Behind a clause, a date or a topic.
  if (grammar.joint !== undefined && /(?:^|[、，,]\s*|[にではがらり]|시|분|에|서|로)\s*$/u.test(before))
    return { definite: true }
  const words = before.trim().split(/\s+/)
  let at = words.length
  while (at > 0 && isDeterminer(words[at - 1] ?? '', grammar)) at -= 1
  const rest = words.slice(0, at).join(' ')
  const definite = at < words.length
  if (rest === '') return { definite }
  const last = (words[at - 1] ?? '').toLowerCase()
  if (grammar.causes.has(last) || grammar.clauses.has(last)) return { definite }
  // 'Access to the archive'
  if (definite && at === 2 && grammar.carriers.has((words[0] ?? '').toLowerCase()) && grammar.prepositions.has(last))
    return { definite }
  // 'Investigating - ', 'Update: '
  return rest.length < 60 && /^\p{Lu}[\p{L}\p{N} ]*(?:,|:| [–—-])$/u.test(rest) ? { definite } : undefined
}

function isDeterminer(word: string, grammar: NameGrammar): boolean {
  const plain = word.toLowerCase()
  // 'some customers’ dashboards'
  const owner = /^(.+?)(?:['’]s?)$/u.exec(plain)?.[1]
  if (owner !== undefined && grammar.people.has(owner)) return true
  return grammar.leads.has(plain) || grammar.genitives.has(plain) || /^\d+\s?%?$/.test(word)
}

function isClosing({ to }: ComponentPhrase, sentence: string): boolean {
  return !/[\p{L}\p{N}]/u.test(sentence.slice(to))
}

/** 'Our products, forums and mail servers went offline': what is general alone is one of them in a row. */
export function isAmongParts(
  { name, row, frame }: ComponentPhrase,
  phrases: readonly ComponentPhrase[],
  looks: readonly Told[],
  { grammar }: Place,
): boolean {
  if (frame !== 'before' || !grammar.generic.has(name.toLowerCase())) return false
  return phrases.filter((other, at) => other.row === row && (looks[at]?.strength ?? 0) > 1).length > 1
}

const tellsWhole: ReadonlySet<Standing> = new Set(['summary', 'impact', 'update'])

const tellsAll: ReadonlySet<Standing> = new Set(['summary', 'lead', 'impact', 'update'])

/** 'The order portal and central till were down': common nouns that say which, beside a kind of part. */
export function isBesidePart(
  { name, row, affected, frame }: ComponentPhrase,
  phrases: readonly ComponentPhrase[],
  looks: readonly Told[],
  { standing, grammar }: Place,
): boolean {
  if (grammar.generic.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())) return false
  if (!affected || !tellsWhole.has(standing) || (frame !== 'after' && !/[\s-]/.test(name))) return false
  const own = phrases.findIndex((other) => other.row === row && other.name === name)
  return (
    looks[own]?.strength === 1 &&
    phrases.some((other, at) => other.row === row && other.frame === frame && (looks[at]?.strength ?? 0) > 1)
  )
}

/** A common noun alone is too little to tell what was spared, unless it stands in a row or with its article: 'the forum'. */
export function isSpare(
  { frame, name, row, start }: ComponentPhrase,
  phrases: readonly ComponentPhrase[],
  place: Place,
): boolean {
  if (!isOfSpared(frame) || name.includes(' ')) return false
  if (frame !== 'spares' && phrases.some((other) => other.row === row && other.name !== name)) return false
  const before = /(\p{L}+['’]?)\s*$/u.exec(place.sentence.slice(0, start))?.[1]?.toLowerCase() ?? ''
  const { articles, leads } = place.grammar
  if (place.grammar.no.has(before)) return false
  // 'Builds were not affected'
  const plain = name.toLowerCase()
  if (before === '' && frame === 'spared' && place.grammar.parts.has(plain) && !place.grammar.generic.has(plain))
    return false
  return !(articles.size > 0 ? articles : leads).has(before)
}

function isOfSpared(frame: Frame): boolean {
  return frame === 'spared' || frame === 'spares' || frame === 'working'
}
