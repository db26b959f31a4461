import type { Document } from '../model/document.ts'
import type { Component, SectionKind } from '../model/incident.ts'
import { listedNames } from './component-lists.ts'
import { acronymsOf, componentKey, type Found, mergeComponents } from './component-merge.ts'
import { properWords, type Strength, strengthOf } from './component-names.ts'
import { type ComponentPhrase, componentPhrases, type Frame } from './component-phrases.ts'
import type { Outline } from './lines.ts'
import { type Paragraph, paragraphsOf, type Standing, sentencesOf } from './prose.ts'
import { sectionKindOf } from './section-kinds.ts'
import { nameWords } from './words.ts'

/** What a name must look like to be taken from a paragraph of this standing. */
const least: Readonly<Record<Standing, Readonly<Record<Frame, Strength | 9>>>> = {
  title: { before: 1, after: 2, noun: 2, plain: 1, spared: 3, spares: 3 },
  summary: { before: 2, after: 2, noun: 3, plain: 1, spared: 1, spares: 1 },
  impact: { before: 2, after: 2, noun: 2, plain: 1, spared: 1, spares: 1 },
  lead: { before: 2, after: 2, noun: 3, plain: 1, spared: 1, spares: 1 },
  update: { before: 2, after: 2, noun: 9, plain: 1, spared: 1, spares: 1 },
  other: { before: 9, after: 9, noun: 9, plain: 3, spared: 2, spares: 2 },
}

const MOST_FROM_PROSE = 12
const MOST_FROM_REST = 2

// Nothing in these tells the impact of this incident, whatever its labels say.
const settledKinds: ReadonlySet<SectionKind> = new Set(['action-items', 'lessons', 'timeline', 'supporting'])
const aside: ReadonlySet<SectionKind> = new Set(['action-items', 'lessons', 'supporting'])

/**
 * What the document names as affected or not: lists ('This incident affected: …'), fields, sections, and plain
 * sentences of its title, summary and impact. Statements on one component are one entry with all its mentions.
 */
export function componentsOf(outline: Outline, document: Document): Component[] {
  const listed = listedNames(outline, document)
  const told = toldNames(outline, document)
  const some = listed.some((one) => one.listed && one.affected)
  return mergeComponents(
    [...listed, ...(some ? told.filter(({ affected }) => !affected) : withoutPartial(told))],
    acronymsOf(document.text),
  )
}

interface Told extends Found {
  readonly strength: Strength
}

function toldNames(outline: Outline, document: Document): Told[] {
  const paragraphs = paragraphsOf(outline)
  const proper = properWords(paragraphs.filter(({ lines }) => lines[0]?.kind !== 'heading').map(({ text }) => text))
  const found: Told[] = []
  // Where the places that tell the impact name nothing, the plainest statements of the rest have to do.
  const fallback: Told[] = []
  for (const paragraph of paragraphs) {
    if (aside.has(paragraph.kind)) continue
    let { standing } = paragraph
    for (const { from, to } of sentencesOf(paragraph.text)) {
      const sentence = paragraph.text.slice(from, to)
      standing = settledKinds.has(paragraph.kind) ? standing : (labelled(sentence) ?? standing)
      const phrases = componentPhrases(sentence, standing)
      const looks = phrases.map((phrase) => named(phrase, from, sentence, { ...paragraph, standing }, proper, document))
      // 'A customers saw errors in B': B suffered, unless nothing else is named.
      const direct = phrases.some(
        (phrase, at) => phrase.carried !== true && phrase.affected && (looks[at]?.strength ?? 0) > 1,
      )
      for (const [at, phrase] of phrases.entries()) {
        const one = looks[at]
        if (one === undefined || one.strength === 0 || (direct && phrase.carried === true && phrase.affected)) continue
        // A row of names is of one kind: where one is a proper name, so are its neighbours.
        const beside = phrases.some(({ row }, other) => row === phrase.row && looks[other]?.strength === 3)
        const strength = beside ? Math.max(one.strength, 2) : one.strength
        const wanted = least[standing][phrase.frame]
        if (strength >= wanted && (strength > 1 || !isSpare(phrase))) found.push(one)
        else if (strength === 3 && phrase.down && phrase.affected) fallback.push(one)
      }
    }
    if (found.length >= MOST_FROM_PROSE * 2) break
  }
  return found.some(({ affected }) => affected) ? found : [...found, ...fallback.slice(0, MOST_FROM_REST)]
}

/**
 * Of two names one within the other one is meant: the longer where it only completes the shorter ('Connect', 'Example
 * Connect'; 'vault', 'USD vault') or says what it is ('Example', 'Example website'), else a proper name for its parts
 * ('Example', 'Example second generation').
 */
function withoutPartial(found: readonly Told[]): Told[] {
  const all: Keyed[] = found.map((one) => ({ one, words: componentKey(one.name).split(' ') }))
  const pairs = (longer: Keyed, shorter: Keyed): boolean =>
    longer.one.affected === shorter.one.affected &&
    shorter.words.length < longer.words.length &&
    isWithin(shorter.words, longer.words)
  const kept = all.filter((one) => !all.some((other) => pairs(one, other) && !completes(one.words, other)))
  return kept.filter((one) => !kept.some((other) => pairs(other, one))).map(({ one }) => one)
}

interface Keyed {
  readonly one: Told
  readonly words: readonly string[]
}

function completes(longer: readonly string[], { one, words }: Keyed): boolean {
  if (one.strength < 3 || isKind(one.name.toLowerCase())) return true
  if (sameWord(longer.at(-1), words.at(-1))) return true
  const last = longer.at(-1) ?? ''
  return (
    longer.length <= words.length + 2 &&
    isKind(last) &&
    !nameWords.generic.has(last) &&
    !nameWords.generic.has(`${last}s`)
  )
}

function isKind(word: string): boolean {
  return [word, `${word}s`].some((one) => nameWords.kinds.has(one) || nameWords.parts.has(one))
}

function sameWord(one = '', other = ''): boolean {
  return one === other || `${one}s` === other || one === `${other}s`
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.every((word) => many.some((other) => sameWord(word, other)))
}

/** A common noun alone is too little to tell what was spared. */
function isSpare({ frame, name }: ComponentPhrase): boolean {
  return (frame === 'spared' || frame === 'spares') && !name.includes(' ')
}

/** 'Impact: …' and 'Root cause: …' inside a paragraph. */
function labelled(sentence: string): Standing | undefined {
  const label = /^\s*([^\n:：]{3,40})[:：]\s/.exec(sentence)?.[1]
  const kind = label === undefined ? undefined : sectionKindOf(label, 0.5)
  return kind === undefined ? undefined : kind === 'summary' || kind === 'impact' ? kind : 'other'
}

function named(
  phrase: ComponentPhrase,
  shift: number,
  sentence: string,
  paragraph: Paragraph,
  proper: ReadonlySet<string>,
  document: Document,
): Told {
  const position = paragraph.place(document, shift + phrase.start, shift + phrase.end)
  const code = document.format === 'markdown' && document.text[(position.start.offset ?? 0) - 1] === '`'
  const strength = strengthOf(phrase.name, { proper, opens: phrase.opens, title: paragraph.standing === 'title', code })
  return {
    name: phrase.name,
    ...(phrase.group === undefined ? {} : { group: phrase.group }),
    affected: phrase.affected,
    text: sentence.trim(),
    position,
    listed: false,
    strength,
  }
}
