import type { Document } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { SectionKind } from '../model/incident.ts'
import { type Passage, positionOf, slicePassage } from '../model/passage.ts'
import { type ItemList, type ItemName, itemName, withGroups } from './component-items.ts'
import type { Found } from './component-merge.ts'
import { isPeople } from './component-names.ts'
import { cues } from './cues.ts'
import type { Line, Outline } from './lines.ts'
import { markedEnd } from './marked-names.ts'
import type { NameGrammar } from './name-grammar.ts'
import { type ListedName, parseNameList, parsePlainList } from './name-list.ts'
import { type Fate, fateOf, isPartNoun, type LabelledStretch, labelledStretches } from './part-labels.ts'
import { sectionKindOf } from './section-kinds.ts'
import { statedClauses } from './stated-clauses.ts'
import { statedComponent, statusLists } from './status-lists.ts'
import { isSentence } from './words.ts'

interface Lead extends ItemList {
  readonly at: Line
  /** The last line of what it leads so far. */
  readonly line: number
  /** The list that it leads, once that is known. */
  readonly list?: number
}

/** The names that a line lists as affected: a known value, a field, 'Affected services: A, B', an item below such a lead. */
export function listedNames(outline: Outline, document: Document, grammar: NameGrammar): Found[] {
  const found: ItemName[] = []
  const states = statusLists(outline, grammar)
  // 'System unavailable' as a title leads no list.
  const title = outline.lines.find(({ kind }) => kind === 'heading')
  let led: Lead | undefined
  for (const line of outline.lines) {
    if (line.kind === 'code' || line.recorded) continue
    if (line.fact !== undefined) {
      if (line.fact.is === 'component') found.push(knownName(line, line.fact, document))
      continue
    }
    if (line.kind === 'field') {
      found.push(...fieldNames(line, document))
      continue
    }
    if (line.kind === 'item' && line.first && states.has(line.list)) {
      found.push(...statedComponent(line, document, grammar))
      continue
    }
    const passages = line.cells ?? [line.passage]
    const lists =
      tableName(line, outline, document, grammar) ??
      rowNames(line, document, grammar) ??
      passages.flatMap((passage) => labelledNames(passage, document, grammar) ?? listIn(passage, document, grammar))
    found.push(...lists)
    if (lists.length > 0) continue
    const lead = line === title || line.index === 0 ? undefined : leadsList(line)
    if (lead !== undefined) {
      led = lead
      continue
    }
    if (line.kind === 'text' && led !== undefined) {
      const names = namesBelow(led, line, document, grammar)
      found.push(...names)
      if (names.length > 0) led = { ...led, line: line.index }
    }
    if (line.kind !== 'item' || !line.first) continue
    if (led?.line === line.index - 1 && led.list === undefined && !isBeside(led.at, line))
      led = { ...led, list: line.list }
    const open = led?.list === line.list ? led : undefined
    const part = outline.parts[line.section]
    if (open === undefined && part?.kind !== 'components') continue
    found.push(...itemNames(line, open ?? headed(part?.heading ?? ''), document, grammar))
  }
  return withGroups(found, grammar)
}

/** The names of one item of a list. */
function itemNames({ passage }: Line, list: ItemList, document: Document, grammar: NameGrammar): ItemName[] {
  const to = namesEnd(passage.text, grammar)
  if (list.labelled && !/[:：–—]|\s-\s/.test(passage.text)) {
    const stretch = { fate: fateIn(list), label: '', from: 0, to }
    const names = plainNames(passage, stretch, document, grammar)
    if (names.length > 1 && (names.length > 2 || /[,;、，；]/.test(passage.text) || names.every(isWritten)))
      return names
  }
  const whole = to < passage.text.length
  return itemName(whole ? slicePassage(passage, 0, to) : passage, document, list, grammar)
}

/** Where a clause on what is named begins: 'Monitoring, which was slow'. */
function namesEnd(text: string, { relatives }: NameGrammar): number {
  for (const { 1: word = '', index } of text.matchAll(/,\s(\p{L}{2,8})\s/gu)) if (relatives.has(word)) return index
  return text.length
}

/** 'Mail and Chat' are two items on one line; 'Mail and what hangs on it' is one. */
function isWritten({ name }: Found): boolean {
  return !/^\p{Ll}/u.test(name)
}

function fateIn({ spared }: ItemList): Fate {
  return spared ? 'spared' : 'affected'
}

/** What the heading of a section says of the lists in it. */
function headed(heading: string): ItemList {
  return {
    plain: true,
    spared: cues.words.notAffected.test(heading) || fateOf(heading) === 'spared',
    labelled: false,
  }
}

/** Lines of their own below a label: in text copied from a page, the items of a list have lost their bullets. */
function namesBelow(led: Lead, line: Line, document: Document, grammar: NameGrammar): Found[] {
  const near = led.line === line.index - 1 && (led.at.kind === 'heading' || led.at.block === line.block)
  if (!led.labelled || !near || led.list !== undefined) return []
  const { text } = line.passage
  const from = /^\s*[:：]\s/.exec(text)?.[0].length ?? 0
  if (/[:：]/.test(text.slice(from)) || /[.。!?]\s*$/.test(text) || sectionKindOf(text, 0.5) !== undefined) return []
  return plainNames(line.passage, { fate: fateIn(led), label: '', from, to: text.length }, document, grammar)
}

/** An item of the list in which the label itself stands. */
function isBeside(label: Line, line: Line): boolean {
  return label.kind === 'item' && label.list === line.list && line.level <= label.level
}

/** A row below 'Service | Status' or 'Affected system | Duration': its first cell, and what the next ones say of it. */
function tableName(
  { columns, cells, section }: Line,
  { parts }: Outline,
  document: Document,
  grammar: NameGrammar,
): Found[] | undefined {
  const [head, ...others] = columns ?? []
  const [name, ...states] = cells ?? []
  if (head === undefined || name === undefined || others.length === 0 || aside.has(parts[section]?.kind ?? 'other'))
    return undefined
  const key = `${head.trim()}:`
  const lead = cues.words.affectedList.exec(key)
  const isLead = lead !== null && lead[0].length >= key.length - 4 && !listsNoParts(lead[0], grammar)
  if (!isLead && !isPartNoun(head)) return undefined
  // 'Affected system' says it for all rows, 'Service' leaves it to the state of each.
  const isTold = isLead && lead[0].includes(' ')
  const says = isTold
    ? []
    : others.flatMap((other, at) =>
        namesState(other) || fateOf(states[at]?.text ?? '') !== undefined ? [states[at]] : [],
      )
  const told = says.map((state) => state?.text.trim() ?? '').join('. ')
  if (!isTold && told === '') return undefined
  const text = name.text.trim()
  if (text === '' || text.length > LONGEST_CELL || isSentence(text, grammar)) return undefined
  const start = name.text.indexOf(text)
  const spared =
    cues.words.notAffected.test(told) ||
    fateOf(told) === 'spared' ||
    isInOrder(told) ||
    grammar.no.has(firstWord(told)) ||
    cues.words.none.exec(told)?.[0].length === told.length
  return [
    {
      name: text,
      affected: !spared,
      text: `${text}: ${told}`,
      position: positionOf(document, name, start, start + text.length),
      listed: true,
    },
  ]
}

const aside: ReadonlySet<SectionKind> = new Set(['action-items', 'lessons', 'supporting', 'timeline'])
const LONGEST_CELL = 60

/** 'Status', 'Impact', 'State during the outage' over a column. */
function namesState(head: string): boolean {
  return sectionKindOf(head, 0.6) === 'impact' || cues.words.meta.test(head) || cues.words.outage.test(head)
}

function firstWord(text: string): string {
  return /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''
}

function isInOrder(state: string): boolean {
  const found = cues.words.inOrder.exec(state)
  return found !== null && !/[\p{L}\p{N}]/u.test(state.slice(0, found.index))
}

/** A row of two cells, 'Affected services' and their names. */
function rowNames({ cells }: Line, document: Document, grammar: NameGrammar): Found[] | undefined {
  const [label, value, ...more] = cells ?? []
  if (label === undefined || value === undefined || more.length > 0) return undefined
  const key = `${label.text.trim().replace(/\s*[:：]$/, '')}:`
  const fate = fateOf(label.text)
  if (fate !== undefined)
    return plainNames(value, { fate, label: label.text, from: 0, to: value.text.length }, document, grammar)
  if (sectionKindOf(label.text, 0.9) === 'impact') return statedNames(value, label.text, document, grammar)
  const lead = cues.words.affectedList.exec(key)
  if (lead === null || lead[0].length < key.length - 12 || listsNoParts(lead[0], grammar)) return undefined
  return namesOf(value, 0, `${key} ${value.text.trim()}`, document, grammar, true)
}

/** The cell beside 'Impact': 'Card payments down; transfers fine'. */
function statedNames(cell: Passage, label: string, document: Document, grammar: NameGrammar): Found[] | undefined {
  const found = statedClauses(cell.text, grammar)
    .filter(({ name }) => isPlainName(name, grammar))
    .map(({ name, fate, start, end }) => ({
      name,
      affected: fate === 'affected',
      text: `${label}: ${cell.text.trim()}`,
      position: positionOf(document, cell, start, end),
      listed: false,
    }))
  return found.length > 0 ? found : undefined
}

/** 'We have seen problems with:', 'Affected services:' and 'Which services were affected?' lead the list that follows. */
function leadsList(line: Line): Lead | undefined {
  const lead = (plain: boolean, spared = false, labelled = false): Lead => ({
    line: line.index,
    at: line,
    plain,
    spared,
    labelled,
  })
  const { text } = line.passage
  const fate = isShort(line) ? undefined : fateOf(text)
  if (fate !== undefined) return lead(true, fate === 'spared', true)
  const end = /[:：?？]\s*$/.exec(text)
  if (end === null || text.length > 400) return undefined
  // 'Impact:' opens a section; what follows it are sentences.
  const section = sectionKindOf(text, 0.9)
  if (section !== undefined && section !== 'components') return undefined
  const sentence = text.slice(Math.max(text.lastIndexOf('. ', end.index) + 1, 0), end.index)
  const list = cues.words.affectedList.exec(sentence)
  if (list !== null && sentence.length - list.index - list[0].length < 30) return lead(true)
  if (/[?？]/.test(end[0])) return undefined
  const before = cues.words.affectedBefore.all(`${sentence} `).at(-1)
  const near = before !== undefined && sentence.length - before.index - before[0].length < 24
  return near ? lead(false) : undefined
}

/** 'OK' or 'down' as a line of its own may be what somebody said. */
function isShort({ kind, passage }: Line): boolean {
  return kind !== 'heading' && /^[^\p{L}]*\p{Script=Latin}{1,4}[^\p{L}:：]*$/u.test(passage.text)
}

function knownName(line: Line, fact: Extract<Fact, { is: 'component' }>, document: Document): Found {
  const text = line.passage.text.trim()
  return {
    name: text,
    affected: fact.affected,
    ...(fact.group === undefined ? {} : { group: fact.group }),
    ...(fact.status === undefined ? {} : { status: fact.status }),
    text,
    position: positionOf(document, line.passage, 0, line.passage.text.length),
    listed: true,
  }
}

function fieldNames(line: Line, document: Document): Found[] {
  const key = line.key?.split('.').at(-1) ?? ''
  if (
    !/^(?:affected|affects|components?|services?|systems?|clusters?|(?:affected|impacted)[_-]?(?:components?|services?|systems?|products?|clusters?|apps?|applications?)?)$/.test(
      key,
    )
  )
    return []
  const text = line.passage.text.trim()
  if (text === '' || text.length > 120) return []
  return [
    {
      name: text,
      affected: true,
      text: `${line.key}: ${text}`,
      position: positionOf(document, line.passage, 0, line.passage.text.length),
      listed: true,
    },
  ]
}

/** 'Affected users', 'Impacted regions': of whom or where, not of what. */
function listsNoParts(lead: string, grammar: NameGrammar): boolean {
  const words = lead.toLowerCase().split(' ')
  const last = words.at(-1) ?? ''
  if (words.length > 3 && words.some((word) => grammar.people.has(word) || grammar.places.has(word))) return true
  return grammar.people.has(last) || grammar.places.has(last) || (grammar.never.has(last) && !grammar.generic.has(last))
}

/** 'Affected: A, B. Not affected: C (in another region).' */
function labelledNames(passage: Passage, document: Document, grammar: NameGrammar): Found[] | undefined {
  const stretches = labelledStretches(passage.text)
  if (stretches.length === 0) return undefined
  return stretches.flatMap((stretch) => plainNames(passage, stretch, document, grammar))
}

/** The names of a list behind a label; none where it tells a story or gives times, amounts or people. */
function plainNames(
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

function isPlainName(name: string, grammar: NameGrammar): boolean {
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
function listIn(passage: Passage, document: Document, grammar: NameGrammar): Found[] {
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
function namesOf(
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
