import type { Document } from '../model/document.ts'
import type { Component } from '../model/incident.ts'
import { listedNames } from './component-lists.ts'
import { type Found, mergeComponents } from './component-merge.ts'
import { properWords, type Strength, strengthOf } from './component-names.ts'
import { type ComponentPhrase, componentPhrases, type Frame } from './component-phrases.ts'
import type { Outline } from './lines.ts'
import { type Paragraph, paragraphsOf, type Standing, sentencesOf } from './prose.ts'

/** What a name must look like to be taken from a paragraph of this standing. */
const least: Readonly<Record<Standing, Readonly<Record<Frame, Strength | 9>>>> = {
  title: { before: 1, after: 2, noun: 2, spared: 3, spares: 3 },
  summary: { before: 2, after: 2, noun: 3, spared: 1, spares: 1 },
  impact: { before: 1, after: 1, noun: 3, spared: 1, spares: 1 },
  lead: { before: 2, after: 2, noun: 3, spared: 1, spares: 1 },
  update: { before: 2, after: 2, noun: 9, spared: 1, spares: 1 },
  other: { before: 9, after: 9, noun: 9, spared: 2, spares: 2 },
}

const MOST_FROM_PROSE = 12

/**
 * What the document names as affected or not: lists ('This incident affected: …'), fields, sections, and plain
 * sentences of its title, summary and impact. Statements on one component are one entry with all its mentions.
 */
export function componentsOf(outline: Outline, document: Document): Component[] {
  const listed = listedNames(outline, document)
  const told = toldNames(outline, document)
  const some = listed.some(({ affected }) => affected)
  return mergeComponents([...listed, ...(some ? told.filter(({ affected }) => !affected) : told)])
}

function toldNames(outline: Outline, document: Document): Found[] {
  const paragraphs = paragraphsOf(outline)
  const proper = properWords(paragraphs.map(({ text }) => text))
  const found: Found[] = []
  for (const paragraph of paragraphs) {
    for (const { from, to } of sentencesOf(paragraph.text)) {
      const sentence = paragraph.text.slice(from, to)
      for (const phrase of componentPhrases(sentence, paragraph.standing)) {
        const one = named(phrase, from, sentence, paragraph, proper, document)
        if (one !== undefined) found.push(one)
      }
    }
    if (found.length >= MOST_FROM_PROSE * 3) break
  }
  return found
}

function named(
  phrase: ComponentPhrase,
  shift: number,
  sentence: string,
  paragraph: Paragraph,
  proper: ReadonlySet<string>,
  document: Document,
): Found | undefined {
  const position = paragraph.place(document, shift + phrase.start, shift + phrase.end)
  const code = document.format === 'markdown' && document.text[(position.start.offset ?? 0) - 1] === '`'
  const strength = strengthOf(phrase.name, { proper, opens: phrase.opens, code })
  if (strength === 0 || strength < least[paragraph.standing][phrase.frame]) return undefined
  return {
    name: phrase.name,
    ...(phrase.group === undefined ? {} : { group: phrase.group }),
    affected: phrase.affected,
    text: sentence.trim(),
    position,
    listed: false,
  }
}
