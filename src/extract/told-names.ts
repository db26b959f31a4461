import type { Document } from '../model/document.ts'
import type { SectionKind } from '../model/incident.ts'
import type { Position } from '../model/position.ts'
import { mayBeName, properWords, type Strength, strengthOf } from './component-names.ts'
import { type ComponentPhrase, componentPhrases, downPhrases, type Frame } from './component-phrases.ts'
import { cues } from './cues.ts'
import type { NameGrammar } from './name-grammar.ts'
import { fateOf } from './part-labels.ts'
import { type Paragraph, type Standing, sentencesOf } from './prose.ts'
import { perLanguages, whole } from './report-words.ts'
import { sectionKindOf } from './section-kinds.ts'
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

/** 'Home page: requests to /home returned 502': in a list of what suffered, the label names it and the rest says how. */
function labelName(
  paragraph: Paragraph,
  proper: ReadonlySet<string>,
  document: Document,
  grammar: NameGrammar,
): Told | undefined {
  if (paragraph.lines[0]?.kind !== 'item') return undefined
  const { text } = paragraph
  const found = /^\s*([^:：.]{2,50}?)\s*[:：]\s+(?=\S)/.exec(text)
  const name = found?.[1]
  if (found === null || name === undefined || sectionKindOf(name, 0.9) !== undefined) return undefined
  const rest = text.slice(found[0].length)
  const { notAffected, notAffectedBefore, stillWorking } = cues.words
  const fate = fateOf(/^[^.,;。；、，(（—–]*/u.exec(rest)?.[0] ?? '')
  const spared = fate === 'spared' || [notAffected, notAffectedBefore, stillWorking].some((search) => search.test(rest))
  if (!spared && fate === undefined && !suffers(rest) && !hasTroubles(rest)) return undefined
  const start = text.indexOf(name)
  const strength = strengthOf(name, {
    proper,
    opens: true,
    title: false,
    whole: false,
    code: false,
    amount: false,
    grammar,
  })
  if (strength === 0) return undefined
  const position = paragraph.place(document, start, start + name.length)
  return { name, affected: !spared, text: text.trim(), position, listed: false, strength }
}

function suffers(text: string): boolean {
  const { affected, plainlyAffected, affectedAdjectives, affectedNouns } = cues.words
  return [affected, plainlyAffected, affectedAdjectives, affectedNouns].some((search) => search.test(text))
}

/** '30 % of errors, timeouts': what it had, in so few words that they state nothing else. */
function hasTroubles(text: string): boolean {
  return text.length <= LONGEST_TROUBLES && cues.words.troubles.test(text)
}

const LONGEST_TROUBLES = 80

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

interface Place {
  readonly paragraph: Paragraph
  readonly standing: Standing
  /** Of the sentence in the paragraph. */
  readonly from: number
  readonly sentence: string
  readonly proper: ReadonlySet<string>
  readonly document: Document
  readonly grammar: NameGrammar
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

/** 'Mailing lists were unavailable', 'Email Delivery Delays': what opens the sentence is all that it speaks of. */
function isPlainSubject(
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
function isPlainRow(
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

function liftedTo({ strength, name }: Told, grammar: NameGrammar): Strength {
  if (strength === 0) return mayBeName(name, grammar) ? 3 : 0
  return strength === 1 ? 2 : strength
}

/** 'Our products, forums and mail servers went offline': what is general alone is one of them in a row. */
function isAmongParts(
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
function isBesidePart(
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
function isSpare(
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

/** 'Impact: …' and 'Root cause: …' inside a paragraph. */
function labelled(sentence: string): Standing | undefined {
  const label = /^\s*([^\n:：]{3,40})[:：]\s/.exec(sentence)?.[1]
  if (label === undefined) return undefined
  // 'Severity: 2 (the shop is down)' says how bad the impact was.
  if (severity().test(label.trim())) return 'impact'
  const kind = sectionKindOf(label, 0.5)
  // 'Update: …' and 'Investigating: …' open a post.
  if (kind === 'updates') return undefined
  return kind === undefined ? undefined : kind === 'summary' || kind === 'impact' ? kind : 'other'
}

const severity = perLanguages(() => whole(({ fields }) => fields?.severity))

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
