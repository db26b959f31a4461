import type { WordSearch } from '../../search/word-search.ts'
import { cues } from '../cues.ts'
import { perLanguages, sourceOf } from '../report-words.ts'
import type { PhraseName } from './name-bounds.ts'
import type { NameGrammar } from './name-grammar.ts'
import type { ListedName } from './name-list.ts'
import { phraseAfter, phraseBefore } from './noun-phrases.ts'
import type { Standing } from './prose.ts'
import { partedAt, type Word, wordsOf } from './words.ts'

export type Frame = 'before' | 'plain' | 'after' | 'noun' | 'bare' | 'spared' | 'spares' | 'working'

export interface ComponentPhrase extends PhraseName {
  readonly affected: boolean
  /** Which kind of statement names it. */
  readonly frame: Frame
  /** The statement within the sentence: names of one statement share it. */
  readonly row: number
  /** Where the words that state it end. */
  readonly to: number
  /** It is said to be down, and not only to have had errors. */
  readonly down: boolean
  /** First word of its sentence. */
  readonly opens: boolean
}

const LONGEST = 900

/**
 * What one sentence states as affected or spared: the subject of 'is unavailable', the object of 'an outage of',
 * the subject of 'is not affected', the object of 'no impact on', and in titles what stands before 'outage' or 'down'.
 */
export function componentPhrases(
  sentence: string,
  standing: Standing,
  grammar: NameGrammar,
  isCode?: (start: number) => boolean,
): ComponentPhrase[] {
  if (sentence.length > LONGEST) return []
  const reading: Reading = {
    sentence,
    grammar,
    isCode,
    title: standing === 'title' || standing === 'heading',
    update: standing === 'update' || standing === 'other',
    found: [],
    taken: [],
  }
  read(reading, 'spared', cues.words.notAffected)
  read(reading, 'spares', cues.words.notAffectedBefore)
  read(reading, 'working', cues.words.stillWorking)
  read(reading, 'plain', cues.words.plainlyAffected)
  if (standing === 'other') return reading.found
  read(reading, 'before', cues.words.affected)
  read(reading, 'after', cues.words.affectedBefore)
  if (standing === 'update') return reading.found
  read(reading, 'noun', cues.words.affectedNouns)
  read(reading, 'bare', cues.words.affectedAdjectives, !reading.title)
  return reading.found
}

/** What a sentence outside the summary and the impact says to be down. */
export function downPhrases(sentence: string, grammar: NameGrammar): ComponentPhrase[] {
  if (sentence.length > LONGEST) return []
  const reading: Reading = { sentence, grammar, isCode: undefined, title: false, update: false, found: [], taken: [] }
  read(reading, 'before', cues.words.affected)
  return reading.found.filter(({ down, affected }) => down && affected)
}

interface Reading {
  readonly sentence: string
  readonly grammar: NameGrammar
  readonly isCode: ((start: number) => boolean) | undefined
  readonly title: boolean
  readonly update: boolean
  readonly found: ComponentPhrase[]
  /** Words that a statement has used; no other begins in them. */
  readonly taken: { readonly from: number; readonly to: number }[]
  words?: readonly Word[]
}

function read(reading: Reading, frame: Frame, search: WordSearch, opening = false): void {
  const { sentence, found, taken } = reading
  for (const match of search.all(sentence)) {
    const from = match.index
    const to = from + match[0].length
    if (taken.some((other) => from < other.to && other.from < to)) continue
    const spared = frame === 'spared' || frame === 'spares' || frame === 'working'
    if (isDoubted(sentence, from, spared ? reading.grammar.end : reading.grammar.doubt)) continue
    if ((frame === 'after' || frame === 'noun' || frame === 'bare') && isCause(sentence, from)) continue
    if (frame === 'after' && !reading.title && namesPaper(sentence.slice(0, from))) continue
    if (frame === 'after' && isLabel(sentence, from, to)) continue
    // 'Everything works as expected' closes an incident.
    if (spared && reading.update && reading.grammar.restored.test(match[0].toLowerCase())) continue
    reading.words ??= wordsOf(sentence, reading.grammar, reading.title, reading.isCode)
    const words = partedAt(partedAt(reading.words, from), to)
    if ((frame === 'before' || frame === 'bare') && isAttribute(words, from, to)) continue
    const object = frame === 'after' || frame === 'spares'
    const isNear = frame === 'noun' || frame === 'bare'
    // 'Network issues in Frankfurt' tells of the network, and where.
    if (frame === 'after' && reading.title && isPlaced(words, from, match[0])) continue
    const told = object
      ? objects(sentence, words, to, spared)
      : subjects(sentence, words, from, spared, isNear, reading.title)
    const behind = told.length === 0 && frame === 'noun' && reading.title ? behindColon(sentence, words, to) : []
    // 'Outage on 02/22' names nothing.
    const names = (behind.length > 0 ? behind : told).filter(({ name }) => /\p{L}/u.test(name))
    if (opening && !(names[0] !== undefined && opensClause(words, names[0]))) continue
    if (spared || ((frame === 'plain' || frame === 'after') && names.length > 0)) taken.push({ from, to })
    const subject = frame === 'before' || frame === 'plain'
    const negated = subject && isNegated(words, from, names[0])
    const affected = !spared && !negated
    const down = frame === 'before' && (cues.words.affectedAdjectives.test(match[0]) || cues.words.down.test(match[0]))
    const first = openingAt(reading, words)
    // 'No emails were lost'
    const how = behind.length > 0 ? 'after' : negated ? 'spared' : frame
    for (const name of names)
      found.push({ ...name, affected, frame: how, row: from, to, down, opens: name.start <= first })
    if (object || isNear) continue
    for (const name of trailing(sentence, words, to))
      found.push({ ...name, affected, frame, row: to, to, down, opens: false })
  }
}

function subjects(
  sentence: string,
  words: readonly Word[],
  at: number,
  whole: boolean,
  near: boolean,
  title: boolean,
): PhraseName[] {
  const found = words.findIndex(({ start }) => start >= at)
  const index = found < 0 ? words.length : found
  // 'Example API: elevated error rates' and 'Example API – degraded' as titles
  const mark = words[index - 1]
  const apart =
    near &&
    title &&
    mark?.is === 'stop' &&
    /[:–—-]/.test(sentence[mark.start] ?? '') &&
    !isPaper(sentence.slice(0, mark.start))
  return phraseBefore(sentence, words, apart ? index - 1 : index, whole, near)
}

function objects(sentence: string, words: readonly Word[], at: number, whole: boolean): PhraseName[] {
  let index = words.findIndex(({ start }) => start >= at)
  // 'errori 5xx sull’Orchid': the statement ends before the small word that hangs on the name.
  if (words[index]?.is === 'prep' && /['’]$/.test(words[index]?.text ?? '')) index += 1
  if (index < 0) return []
  const end = stateBehind(sentence, words, index)
  return phraseAfter(sentence, end < 0 ? words : words.slice(0, end), index, whole)
}

/** 'offline' in 'it took the search offline': what has become of an object is no part of its name. */
function stateBehind(sentence: string, words: readonly Word[], index: number): number {
  const from = words[index]?.end ?? sentence.length
  for (const { 0: state, index: at } of cues.words.affectedAdjectives.all(sentence)) {
    if (at < from) continue
    const word = words.findIndex(({ start }) => start >= at)
    const next = words.findIndex(({ start }) => start >= at + state.length)
    if (word > index && words[word - 1]?.is === 'word' && words[next]?.is !== 'word') return word
  }
  return -1
}

/** 'All other traffic was unaffected, including A and B.' */
function trailing(sentence: string, words: readonly Word[], at: number): PhraseName[] {
  let index = words.findIndex(({ start }) => start >= at)
  if (index < 0) return []
  if (words[index]?.is === 'stop' && sentence[words[index]?.start ?? 0] === ':') {
    const listed = phraseAfter(sentence, words, index + 1, true)
    return listed.length > 1 ? listed : []
  }
  if (words[index]?.is === 'comma' || words[index]?.is === 'open') index += 1
  return words[index]?.is === 'members' ? phraseAfter(sentence, words, index + 1, true) : []
}

/** 'Service disruption: Orchid' as a title. */
function behindColon(sentence: string, words: readonly Word[], at: number): PhraseName[] {
  const index = words.findIndex(({ start }) => start >= at)
  const mark = words[index]
  if (mark?.is !== 'stop' || sentence[mark.start] !== ':') return []
  return phraseAfter(sentence, words, index + 1, false).filter(({ name }) => !isPaper(name))
}

/** 'issues in' behind a part that has a name or a kind: 'Orchid Service', and not 'Sporadic', '5xx' or 'Service' alone. */
function isPlaced(words: readonly Word[], at: number, stated: string): boolean {
  const [last = ''] = /\S+$/.exec(stated) ?? []
  const index = words.findLastIndex(({ start }) => start < at)
  const before = words[index]
  if (before?.is !== 'word' || before.end < at - 1 || !before.grammar.within.has(last.toLowerCase())) return false
  const { kinds, parts, generic } = before.grammar
  const plain = before.text.toLowerCase()
  if (generic.has(plain)) return words[index - 1]?.is === 'word'
  return kinds.has(plain) || parts.has(plain) || /\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(before.text)
}

/** Where the statement of a title begins: 'Incident report: …' says first what paper it is. */
function openingAt({ sentence, title }: Reading, words: readonly Word[]): number {
  if (!title) return words[0]?.start ?? 0
  const mark = words.findIndex(({ is }) => is === 'stop')
  const stop = words[mark]
  const told = stop !== undefined && isPaper(sentence.slice(0, stop.start).trimEnd()) ? words[mark + 1] : words[0]
  return told?.start ?? 0
}

/** 'Impact window: 10:00 – 10:40': words of a label state nothing. */
function isLabel(sentence: string, from: number, to: number): boolean {
  if (/[\p{L}\p{N}]/u.test(sentence.slice(0, from))) return false
  return /^ [\p{L} ]{1,24}[:：]/u.test(sentence.slice(to, to + 28))
}

/** 'No … were affected'. */
function isNegated(words: readonly Word[], at: number, name: ListedName | undefined): boolean {
  if (name === undefined) return false
  for (let index = words.findLastIndex(({ start }) => start < name.start); index >= 0; index -= 1) {
    const word = words[index]
    if (word === undefined || word.is === 'stop' || word.is === 'comma' || word.is === 'break') return false
    if (word.start < at && word.grammar.no.has(word.text.toLowerCase())) return true
  }
  return false
}

/** 'Rapport d'incident de …' as a line of its own, and no title: whose report it is. */
function namesPaper(before: string): boolean {
  return before.length < LONGEST_PAPER && paper().test.test(before)
}

/** 'Incident review – …' */
function isPaper(before: string): boolean {
  return before.length < LONGEST_PAPER && paper().ends.test(before)
}

const LONGEST_PAPER = 60

const paper = perLanguages(() => ({
  test: new RegExp(`^\\s*${sourceOf(({ windows }) => windows?.papers)}(?:\\s+[\\p{L}'’]{1,6}){0,2}\\s*$`, 'iu'),
  ends: new RegExp(`${sourceOf(({ windows }) => windows?.papers)}\\s*$`, 'iu'),
}))

/** 'caused by a failure of', 'due to problems with': what stands behind is the cause. */
function isCause(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 120), at)
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1)
  return cues.words.causedBy.test(clause)
}

/** 'There were no signs that A was down.' */
function isDoubted(sentence: string, at: number, doubt: RegExp): boolean {
  const before = sentence.slice(Math.max(0, at - 100), at)
  return doubt.test(before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1))
}

/** 'compares the failing hosts': which hosts, and not what failed. */
function isAttribute(words: readonly Word[], from: number, to: number): boolean {
  const first = words.findIndex(({ start }) => start >= from)
  const before = words[first - 1]
  const isArticle = before?.grammar.articles.has(before.text.toLowerCase()) === true
  return isArticle && words.find(({ start }) => start >= to)?.is === 'word'
}

/** 'example.org down', where no verb stands between. */
function opensClause(words: readonly Word[], name: PhraseName): boolean {
  const index = words.findIndex(({ start }) => start >= name.start)
  const before = words[index - 1]
  return before === undefined || before.is === 'stop'
}
