import type { Document } from '../../model/document.ts'
import { type Passage, positionOf } from '../../model/passage.ts'
import { cues } from '../cues.ts'
import type { Found } from './component-merge.ts'
import { isPeople } from './component-names.ts'
import { markedEnd } from './marked-names.ts'
import type { NameGrammar } from './name-grammar.ts'
import { type ListedName, parseNameList, parsePlainList } from './name-list.ts'
import { type Fate, fateOf, type LabelledStretch } from './part-labels.ts'
import { statedClauses } from './stated-clauses.ts'
import { isSentence } from './words.ts'

/** 'Affected users', 'Impacted regions': of whom or where, not of what. */
export function listsNoParts(lead: string, grammar: NameGrammar): boolean {
  const words = lead.toLowerCase().split(' ')
  const last = words.at(-1) ?? ''
  if (words.length > 3 && words.some((word) => grammar.people.has(word) || grammar.places.has(word))) return true
  return grammar.people.has(last) || grammar.places.has(last) || (grammar.never.has(last) && !grammar.generic.has(last))
}

/** The names of a list behind a label; none where it tells a story or gives times, amounts or people. */
export function plainNames(
  passage: Passage,
  { fate, label, from, to }: LabelledStretch,
  document: Document,
  grammar: NameGrammar,
): Found[] {
  const names = parsePlainList(passage.text.slice(from, to), grammar.and).flatMap((one) => bareName(one, fate, grammar))
  if (names.some(({ name }) => isSentence(name, grammar))) return []
  return names
    .filter(({ name }) => isPlainName(name, grammar))
    .map(({ name, group, start, end }) => ({
      name,
      ...(group === undefined ? {} : { group }),
      affected: fate === 'affected',
      text: `${label}: ${passage.text.slice(from, to).trim()}`,
      position: positionOf(document, passage, from + start, from + end),
      listed: true,
    }))
}

/** 'mail, search down': what is behind the last name says how it was hit. */
function bareName(one: ListedName, fate: Fate, grammar: NameGrammar): ListedName[] {
  const stated = statedClauses(one.name, grammar)
  const last = stated.at(-1)
  if (last === undefined || fateOf(one.name.slice(last.end)) !== fate) return [one]
  return stated.map(({ name, start, end }) => ({ ...one, name, start: one.start + start, end: one.start + end }))
}

const MOST_WORDS = 8

export function isPlainName(name: string, grammar: NameGrammar): boolean {
  const words = name.toLowerCase().split(/\s+/)
  if (!/\p{L}/u.test(name) || words.length > MOST_WORDS || /\d[:：]\d\d/.test(name)) return false
  // 'none', 'about 45 000 customers'
  if (grammar.no.has(words[0] ?? '') || cues.words.none.exec(name)?.[0].length === name.length) return false
  // The noun that says what it is comes first in some languages: 'portale clienti'.
  const isFirst = grammar.compounds.size > 0 || words.some((word) => grammar.prepositions.has(word))
  const people = isPeople(words.at(isFirst ? 0 : -1) ?? '', grammar)
  return !people && !/^\S{0,3}\s?\d[\d.,]*(?:\s|\p{Lo}|%|$)/u.test(name)
}

/** 'This incident affected: Group (A, B and C), D.' and 'Impacted services during this time included A and B'. */
export function listIn(passage: Passage, document: Document, grammar: NameGrammar): Found[] {
  const { text } = passage
  if (!/[:：]| (?:included?|were|are)\b/.test(text)) return []
  const lead = cues.words.affectedList.exec(text)
  if (lead === null) return troubleWith(passage, document, grammar)
  if (listsNoParts(lead[0], grammar)) return []
  // 'On Monday the following services were unavailable: A, B': a clause leads from anywhere, a label from the front.
  const isClause = lead[0].split(' ').length > 3 && /^[:：]/.test(text.slice(lead.index + lead[0].length))
  if (!isClause && !/(?:^|[.!?:：]\s+)[^\p{L}{]*(?:The |Our )?(?:\p{L}+ ?[/&] ?)?$/u.test(text.slice(0, lead.index)))
    return []
  const rest = /^[^\p{L}\p{N}:]{0,6}[:：]\s*|^ (?:[^.:;\n]{0,40} )?(?:included|include|were|are)[:：]? /u.exec(
    text.slice(lead.index + lead[0].length),
  )
  if (rest === null) return []
  const from = lead.index + lead[0].length + rest[0].length
  // 'Affected nodes were restarted' lists nothing.
  if (!/[:：]/.test(rest[0]) && /^(?:\p{L}+ly )?\p{Ll}+(?:ed|en|ing)(?![\p{L}-])/u.test(text.slice(from))) return []
  // A list inside a sentence leaves room for what else the report tells.
  return namesOf(passage, from, text.trim(), document, grammar, lead.index <= 12)
}

/** 'There were some delays for: Orchid Mail, Orchid Chat' */
function troubleWith(passage: Passage, document: Document, grammar: NameGrammar): Found[] {
  const { text } = passage
  const colon = /[:：]\s+(?=\S)/.exec(text.slice(0, LONGEST_LEAD))
  if (colon === null) return []
  const sentence = text.slice(0, colon.index)
  const before = cues.words.affectedBefore.all(`${sentence} `).at(-1)
  if (before === undefined || before.index + before[0].length < sentence.length) return []
  const last = /\p{L}+$/u.exec(sentence)?.[0].toLowerCase() ?? ''
  if (!grammar.prepositions.has(last) || !sentence.includes(' ')) return []
  return namesOf(passage, colon.index + colon[0].length, text.trim(), document, grammar, false)
}

const LONGEST_LEAD = 120

/** The names that a text lists from a place on. */
export function namesOf(
  passage: Passage,
  from: number,
  told: string,
  document: Document,
  grammar: NameGrammar,
  listed: boolean,
): Found[] {
  const { text } = passage
  // 'A, B – since ten o'clock'
  const stop = /[.;]\s|\n|\s[–—]\s/.exec(text.slice(from))
  const end = stop === null ? text.length : from + stop.index
  const names = parseNameList(text.slice(from, end).replace(/,?\s+etc\.?\s*$/, ''))
  // 'Service: we restarted it' tells what was done.
  if (names.some(({ name }) => isSentence(name, grammar))) return []
  // 'Server: Orchid (hosted by Fern)': brackets behind the one name of a field tell more of it.
  const [only] = names
  if (only?.group !== undefined && names.length === 1 && /^\p{L}+[:：]/u.test(told)) {
    const start = from + text.slice(from, end).indexOf(only.group)
    const position = positionOf(document, passage, start, start + only.group.length)
    return [{ name: only.group, affected: true, text: told, position, listed }]
  }
  return names.map((name) => {
    const end = markedEnd(passage, document, from + name.start, from + name.end, grammar)
    return {
      name: passage.text.slice(from + name.start, end),
      ...(name.group === undefined ? {} : { group: name.group }),
      affected: true,
      text: told,
      position: positionOf(document, passage, from + name.start, end),
      listed,
    }
  })
}
