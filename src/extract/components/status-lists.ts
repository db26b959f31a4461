import type { Document } from '../../model/document.ts'
import type { SectionKind } from '../../model/incident.ts'
import { positionOf } from '../../model/passage.ts'
import { cues } from '../cues.ts'
import type { Line, Outline } from '../lines.ts'
import { sectionKindOf } from '../section-kinds.ts'
import type { Found } from './component-merge.ts'
import type { NameGrammar } from './name-grammar.ts'

/** Lists that give the state of one thing an item: 'Web shop: offline', 'Mobile app – fully operational'. */
export type StatusLists = ReadonlySet<number>

/** Where marks say what was done, not what works. */
const steps: ReadonlySet<SectionKind> = new Set(['action-items', 'lessons', 'resolution', 'response', 'timeline'])

/** Of the lists of a report those in which two items or more give a state, and one of them a bad one. */
export function statusLists({ lines, parts }: Outline, grammar: NameGrammar): StatusLists {
  const counts = new Map<number, { states: number; bad: number; items: number }>()
  for (const line of lines) {
    if (line.kind !== 'item' || !line.first || steps.has(parts[line.section]?.kind ?? 'other')) continue
    const count = counts.get(line.list) ?? { states: 0, bad: 0, items: 0 }
    const state = stateIn(line.passage.text, grammar)
    count.items += 1
    if (state !== undefined) count.states += 1
    if (state?.affected === true) count.bad += 1
    counts.set(line.list, count)
  }
  const lists = [...counts].filter(([, { states, bad, items }]) => states > 1 && bad > 0 && states * 2 > items)
  return new Set(lists.map(([list]) => list))
}

/** The component of an item of such a list. */
export function statedComponent({ passage }: Line, document: Document, grammar: NameGrammar): Found[] {
  const state = stateIn(passage.text, grammar)
  if (state === undefined) return []
  const { name, start, affected } = state
  return [
    {
      name,
      affected,
      text: passage.text.trim(),
      position: positionOf(document, passage, start, start + name.length),
      listed: true,
    },
  ]
}

interface State {
  readonly name: string
  readonly start: number
  readonly affected: boolean
}

const LONGEST_NAME = 60
// 'Offline - network provider': the state comes first, and little before it.
const LONGEST_LEAD = 12

/** '✅ Login', '❌ `POST /orders` (500 errors)' */
const marked = /^(\s*(?:([✅☑✔🟢])|[❌✖🔴🛑🟠🟡⚠🚫🔥])\uFE0F?\s*)(\S[^\n]*?)\s*(?:\([^()]*\)|[:–—]\s[^\n]*)?\s*$/u

function stateIn(text: string, grammar: NameGrammar): State | undefined {
  const mark = marked.exec(text)
  if (mark?.[3] !== undefined && mark[3].length <= LONGEST_NAME)
    return { name: mark[3], start: mark[1]?.length ?? 0, affected: mark[2] === undefined }
  const found = /^(\s*)([^\s:：–—][^:：–—\n]*?)\s*(?:[:：–—]|\s-)\s/u.exec(text.slice(0, LONGEST_NAME * 2))
  const name = found?.[2]
  if (found === null || name === undefined || name.length > LONGEST_NAME) return undefined
  if (!/\p{L}/u.test(name) || isField(name, grammar)) return undefined
  const told = text.slice(found[0].length)
  const start = found[1]?.length ?? 0
  const spared = opensWith('inOrder', told) || opensWith('notAffected', told)
  if (spared) return { name, start, affected: false }
  const bad = opensWith('affectedAdjectives', told) || opensWith('affectedNouns', told)
  return bad ? { name, start, affected: true } : undefined
}

/** 'Status: resolved', 'Impact: down' and 'Severity: major outage' are fields of the report. */
function isField(name: string, { never, people }: NameGrammar): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  if (never.has(last) || people.has(last) || sectionKindOf(name, 0.9) !== undefined) return true
  return [cues.words.meta, cues.words.outage].some((word) => word.exec(name)?.[0].length === name.length)
}

function opensWith(word: 'inOrder' | 'notAffected' | 'affectedAdjectives' | 'affectedNouns', told: string): boolean {
  const found = cues.words[word].exec(told.slice(0, LONGEST_LEAD + 80))
  return found !== null && !/[\p{L}\p{N}]/u.test(told.slice(0, found.index))
}
