import type { Document } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import { type Passage, positionOf, slicePassage } from '../../model/passage.ts'
import { cues } from '../cues.ts'
import type { Line, Outline } from '../lines.ts'
import { sectionKindOf } from '../section-kinds.ts'
import { type ItemList, type ItemName, itemName, withGroups } from './component-items.ts'
import type { Found } from './component-merge.ts'
import type { NameGrammar } from './name-grammar.ts'
import { listIn, plainNames } from './names-behind.ts'
import { type Fate, fateOf, labelledStretches } from './part-labels.ts'
import { rowNames, tableName } from './row-names.ts'
import { statedComponent, statusLists } from './status-lists.ts'

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

/** 'Affected: A, B. Not affected: C (in another region).' */
function labelledNames(passage: Passage, document: Document, grammar: NameGrammar): Found[] | undefined {
  const stretches = labelledStretches(passage.text)
  if (stretches.length === 0) return undefined
  return stretches.flatMap((stretch) => plainNames(passage, stretch, document, grammar))
}
