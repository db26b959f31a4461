import type { Document } from '../../model/document.ts'
import type { SectionKind } from '../../model/incident.ts'
import type { Position } from '../../model/position.ts'
import { cues } from '../cues.ts'
import { mayBeName, properWords, type Strength, strengthOf } from './component-names.ts'
import { type ComponentPhrase, componentPhrases, downPhrases, type Frame } from './component-phrases.ts'
import { labelled, labelName } from './label-names.ts'
import type { NameGrammar } from './name-grammar.ts'
import { isAmongParts, isBesidePart, isPlainRow, isPlainSubject, isSpare, type Place } from './plain-subjects.ts'
import { type Paragraph, type Standing, sentencesOf } from './prose.ts'
import { statedClauses } from './stated-clauses.ts'
import type { Told } from './whole-names.ts'

/** What a name must look like to be taken from a paragraph of this standing. */
const least: Readonly<Record<Standing, Readonly<Record<Frame, Strength | 9>>>> = {
  title: { before: 1, after: 2, noun: 3, bare: 2, plain: 1, spared: 3, spares: 3, working: 3 },
  heading: { before: 3, after: 3, noun: 3, bare: 3, plain: 3, spared: 2, spares: 2, working: 3 },
  summary: { before: 2, after: 2, noun: 3, bare: 3, plain: 1, spared: 1, spares: 1, working: 1 },
  impact: { before: 2, after: 2, noun: 3, bare: 2, plain: 1, spared: 1, spares: 1, working: 1 },
  lead: { before: 2, after: 2, noun: 3, bare: 3, plain: 1, spared: 1, spares: 1, working: 1 },
  update: { before: 2, after: 2, noun: 9, bare: 9, plain: 1, spared: 1, spares: 1, working: 1 },
  other: { before: 9, after: 9, noun: 9, bare: 9, plain: 3, spared: 1, spares: 1, working: 1 },
}

// So many mentions are enough to know what an incident was about.
const MOST_MENTIONS = 24

const MOST_FROM_REST = 2

// Nothing in these tells the impact of this incident, whatever their labels say.
const aside: ReadonlySet<SectionKind> = new Set(['action-items', 'lessons', 'supporting'])

// 'The router looked healthy' tells there what was looked at, and not what the incident spared.
const looksInto: ReadonlySet<SectionKind> = new Set([
  'timeline',
  'detection',
  'response',
  'root-cause',
  'trigger',
  'resolution',
  'background',
])

/** How much of what was affected lists name: nothing, one thing, or all of it. */
export type Listed = 'none' | 'one' | 'all'

/** The names that the sentences of a report state as affected or spared; only the spared ones where all is `listed`. */
export function toldNames(
  paragraphs: readonly Paragraph[],
  listed: Listed,
  document: Document,
  grammar: NameGrammar,
): Told[] {
  const proper = properWords(
    paragraphs.filter(({ lines }) => lines[0]?.kind !== 'heading').map(({ text }) => text),
    grammar,
  )
  const found: Told[] = []
  const told = paragraphs.filter(({ kind }) => !aside.has(kind))
  for (const paragraph of told) {
    let { standing } = paragraph
    if (standing === 'impact' && listed !== 'all') {
      const own = labelName(paragraph, proper, document, grammar)
      if (own !== undefined) {
        found.push(own)
        continue
      }
    }
    for (const { from, to } of sentencesOf(paragraph.text)) {
      const sentence = paragraph.text.slice(from, to)
      if (paragraph.kind !== 'timeline') standing = labelled(sentence) ?? standing
      // Enough is known: only what was spared counts further on.
      const spared =
        listed === 'all' ||
        found.length >= MOST_MENTIONS ||
        (listed === 'one' && (standing === 'title' || standing === 'update'))
      const phrases = componentPhrases(
        sentence,
        spared ? 'other' : standing,
        grammar,
        codeIn(paragraph, from, to, document),
      )
      const looks = { paragraph, standing, from, sentence, proper, document, grammar }
      const names = phrases.length > 0 ? namesOf(phrases, looks).filter(({ affected }) => !spared || !affected) : []
      if (standing === 'impact' && !spared) names.push(...clauseNames(phrases, looks))
      found.push(...names.filter(({ name }) => !isPredicate(name, sentence)))
    }
    if (found.length >= MOST_MENTIONS * 2) break
  }
  if (listed !== 'none' || found.some(({ affected }) => affected)) return found
  return [...found, ...lastResort(told, proper, document, grammar)]
}

/** 'foram afetados e …': a word of what befell something names nothing. */
function isPredicate(name: string, sentence: string): boolean {
  return /^\p{Ll}+$/u.test(name) && cues.words.affected.all(sentence).some(([found]) => found.split(' ').includes(name))
}

/** 'Card payments down, transfers fine': clauses of an impact that need no verb. */
function clauseNames(
  phrases: readonly ComponentPhrase[],
  { paragraph, from, sentence, proper, document, grammar }: Place,
): Told[] {
  return statedClauses(sentence, grammar).flatMap(({ name, fate, start, end }) => {
    if (phrases.some((phrase) => phrase.start < end && start < phrase.end)) return []
    const context = { proper, opens: start === 0, title: false, whole: false, code: false, amount: false, grammar }
    const strength = strengthOf(name, context)
    if (strength === 0) return []
    const position = paragraph.place(document, from + start, from + end)
    return [{ name, affected: fate === 'affected', text: sentence.trim(), position, listed: false, strength }]
  })
}

/** Whether the word that begins there is set as code; looked up only once a sentence states something. */
function codeIn(paragraph: Paragraph, from: number, to: number, document: Document): (start: number) => boolean {
  let any: boolean | undefined
  return (at) => {
    any ??= document.format === 'markdown' && sourceOf(paragraph, from, to, document).includes('`')
    if (!any) return false
    const { start } = paragraph.place(document, from + at, from + at + 1)
    return document.text[(start.offset ?? 0) - 1] === '`'
  }
}

function sourceOf(paragraph: Paragraph, from: number, to: number, document: Document): string {
  const { start, end } = paragraph.place(document, from, Math.max(to, from + 1))
  return document.text.slice(start.offset ?? 0, end.offset ?? 0)
}

/** Where the places that tell the impact name nothing, the plainest statements of the rest have to do. */
function lastResort(
  paragraphs: readonly Paragraph[],
  proper: ReadonlySet<string>,
  document: Document,
  grammar: NameGrammar,
): Told[] {
  const found: Told[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.standing !== 'other') continue
    for (const { from, to } of sentencesOf(paragraph.text)) {
      const sentence = paragraph.text.slice(from, to)
      const looks = { paragraph, standing: paragraph.standing, from, sentence, proper, document, grammar }
      found.push(
        ...downPhrases(sentence, grammar)
          .map((phrase) => named(phrase, looks))
          .filter(({ strength }) => strength > 1),
      )
      if (found.length >= MOST_FROM_REST) return found.slice(0, MOST_FROM_REST)
    }
  }
  return found
}

function namesOf(phrases: readonly ComponentPhrase[], place: Place): Told[] {
  const looks = phrases.map((phrase) => named(phrase, place))
  // 'A customers saw errors in B': B suffered, unless nothing else is named.
  const direct = phrases.filter(
    ({ carried, affected }, at) => carried !== true && affected && (looks[at]?.strength ?? 0) > 1,
  )
  return phrases.flatMap((phrase, at) => {
    const one = looks[at]
    if (one === undefined) return []
    if (isOwner(phrase, phrases, looks)) return []
    if (phrase.carried === true && phrase.affected && direct.some(({ row }) => row !== phrase.row)) return []
    // A row of names is of one kind: where one is a proper name, so are its neighbours.
    // 'operations including create and delete'
    if (phrase.member === true && one.strength === 1 && !/[\s-]/.test(one.name)) return []
    const beside = phrases.some(({ row }, other) => row === phrase.row && looks[other]?.strength === 3)
    const among = isAmongParts(phrase, phrases, looks, place)
    const strength =
      among || isBesidePart(phrase, phrases, looks, place) ? 2 : beside ? liftedTo(one, place.grammar) : one.strength
    if (strength === 0 || strength < wanted(phrase, phrases, place)) return []
    return strength > 1 || !isSpare(phrase, phrases, place) ? [{ ...one, strength }] : []
  })
}

/** 'Orchid had an incident affecting Orchid Pay' speaks of the part: what opens the sentence only owns it. */
function isOwner(
  { frame, row, to, opens, affected }: ComponentPhrase,
  phrases: readonly ComponentPhrase[],
  looks: readonly Told[],
): boolean {
  if (frame !== 'before' || !opens || !affected) return false
  return phrases.some(
    (other, at) =>
      other.frame === 'after' && other.row > row && other.row <= to + NEAR && (looks[at]?.strength ?? 0) > 2,
  )
}

// Room for a day, as in "an outage on 4 May that hit".
const NEAR = 48

/** 'Website outage' names the website; 'node failures' no node. */
function wanted(phrase: ComponentPhrase, phrases: readonly ComponentPhrase[], place: Place): number {
  const { frame, name } = phrase
  const { standing, grammar } = place
  if (isPlainSubject(phrase, phrases, place) || isPlainRow(phrase, phrases, place)) return 1
  if (frame === 'working' && standing === 'other' && looksInto.has(place.paragraph.kind)) return 9
  return frame === 'noun' && standing === 'title' && grammar.kinds.has(name.toLowerCase()) ? 2 : least[standing][frame]
}

function liftedTo({ strength, name }: Told, grammar: NameGrammar): Strength {
  if (strength === 0) return mayBeName(name, grammar) ? 3 : 0
  return strength === 1 ? 2 : strength
}

function isTitle(standing: Standing): boolean {
  return standing === 'title' || standing === 'heading'
}

/** 'Partial outage of Orchid': in a title that leaves nouns small, a capital says something. */
function isSentenceCase(title: string, grammar: NameGrammar): boolean {
  const small = title.match(/(?<=\s)\p{Ll}{4,}(?=\s|$)/gu) ?? []
  return small.some((word) => !grammar.prepositions.has(word) && !grammar.leads.has(word) && !grammar.breaks.has(word))
}

/** A whole name set as code, or one word that is a link: `db7`, [db7](…). */
function isMarked(name: string, { start, end }: Position, document: Document): boolean {
  if (document.format !== 'markdown') return false
  const before = document.text[(start.offset ?? 0) - 1]
  if (before === '`') return true
  const after = document.text.slice(end.offset ?? 0, (end.offset ?? 0) + 2)
  return before === '[' && after === '](' && /^[^\s]{3,}$/.test(name)
}

/** A capital at the head of a sentence says nothing, but in one written in signs that have none. */
function opensWithCapital({ opens }: ComponentPhrase, sentence: string): boolean {
  return opens && !/\p{Lo}/u.test(sentence)
}

function named(
  phrase: ComponentPhrase,
  { paragraph, standing, from, sentence, proper, document, grammar }: Place,
): Told {
  const position = paragraph.place(document, from + phrase.start, from + phrase.end)
  const code = isMarked(phrase.name, position, document)
  return {
    name: phrase.name,
    ...(phrase.group === undefined ? {} : { group: phrase.group }),
    affected: phrase.affected,
    text: sentence.trim(),
    position,
    listed: false,
    row: (paragraph.place(document, from, from + 1).start.offset ?? 0) + phrase.row,
    strength: strengthOf(phrase.name, {
      proper,
      opens:
        opensWithCapital(phrase, sentence) ||
        (isTitle(standing) && /[:：(–—|-]\s*$/u.test(sentence.slice(0, phrase.start))),
      title: isTitle(standing) && !isSentenceCase(sentence, grammar),
      whole: !phrase.affected,
      code,
      amount: /\d[.,]\d+\s$/.test(sentence.slice(0, phrase.start)),
      grammar,
    }),
  }
}
