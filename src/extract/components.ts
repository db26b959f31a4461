import type { Document } from '../model/document.ts'
import type { Component } from '../model/incident.ts'
import { listedNames } from './components/component-lists.ts'
import { acronymsOf, mergeComponents } from './components/component-merge.ts'
import { nameGrammarOf } from './components/name-grammar.ts'
import { paragraphsOf } from './components/prose.ts'
import { toldNames } from './components/told-names.ts'
import { withoutListed, withoutPartial } from './components/whole-names.ts'
import type { Outline } from './lines.ts'
import type { UpdateBlock } from './update-blocks/block.ts'

/**
 * What the document names as affected or not: lists ('This incident affected: …'), fields, sections, and plain
 * sentences of its title, summary and impact. Where a list names what was affected, sentences only add what was
 * not; where it names one thing alone, the title and the updates say it in other words, and the text tells the rest.
 * Statements on one component are one entry with all its mentions.
 */
export function componentsOf(outline: Outline, document: Document, updates: readonly UpdateBlock[] = []): Component[] {
  const paragraphs = paragraphsOf(outline, updates)
  const texts = paragraphs.map(({ text }) => text)
  const grammar = nameGrammarOf(texts)
  const listed = listedNames(outline, document, grammar)
  const names = listed.filter((one) => one.listed && one.affected)
  const known = outline.lines.some(({ fact }) => fact?.is === 'component')
  const lists = names.length > 1 || known ? 'all' : names.length > 0 ? 'one' : 'none'
  const told = withoutListed(withoutPartial(toldNames(paragraphs, lists, document, grammar), grammar), listed)
  return mergeComponents([...listed, ...told], acronymsOf(texts))
}
