import type { Document } from '../../model/document.ts'
import type { SectionKind } from '../../model/incident.ts'
import { type Passage, positionOf } from '../../model/passage.ts'
import { cues } from '../cues.ts'
import type { Line, Outline } from '../lines.ts'
import { sectionKindOf } from '../section-kinds.ts'
import type { Found } from './component-merge.ts'
import type { NameGrammar } from './name-grammar.ts'
import { isPlainName, listsNoParts, namesOf, plainNames } from './names-behind.ts'
import { fateOf, isPartNoun } from './part-labels.ts'
import { statedClauses } from './stated-clauses.ts'
import { isSentence } from './words.ts'

/** A row below 'Service | Status' or 'Affected system | Duration': its first cell, and what the next ones say of it. */
export function tableName(
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
export function rowNames({ cells }: Line, document: Document, grammar: NameGrammar): Found[] | undefined {
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
