import type { Document } from '../../model/document.ts'
import { type Passage, positionOf } from '../../model/passage.ts'
import { cues } from '../cues.ts'
import { sectionKindOf } from '../section-kinds.ts'
import type { Found } from './component-merge.ts'
import type { NameGrammar } from './name-grammar.ts'
import { fateOf } from './part-labels.ts'
import { isSentence } from './words.ts'

/** An item of a list of components, and what its brackets would be as the group of its name. */
export interface ItemName extends Found {
  readonly bracketed?: Pick<Found, 'name' | 'group' | 'status' | 'position'> & { readonly group: string }
}

export interface ItemList {
  /** 'Affected services:', and not only 'problems with:'. */
  readonly plain: boolean
  /** 'Components not affected' */
  readonly spared: boolean
  /** A label of its own says so, and not only a heading or a sentence that mentions components. */
  readonly labelled: boolean
}

// 'Name (Group)' and 'Name (Group): status', as reports are written from incidents.
const grouped = /^\s*([^()]{2,80}?)\s+\(([^()]{2,60})\)\s*(?:[:：]\s*(\p{L}[\p{L}_ -]{1,40}))?\s*$/u

// The words of status pages.
const stated = /[:：]\s*(operational|degraded[_ ]performance|(?:partial|major)[_ ]outage|under[_ ]maintenance)\s*$/i

/** The name that an item of a list of components opens with. */
export function itemName(
  passage: Passage,
  document: Document,
  { plain, spared, labelled }: ItemList,
  grammar: NameGrammar,
): ItemName[] {
  // 'Extension:Clock' is one name.
  const found = /^\s*((?:[^:–—]|:(?=\S)){2,80}?)\s*(?::(?=\s|$)|[–—]|\s-\s|$)/.exec(passage.text)
  const name = found?.[1]
    ?.trim()
    .replace(/[.,;]+$/, '')
    .replace(/(?<=\S)\s+[vV]?\d{1,4}\.\d{1,4}\.\d{1,5}$/, '')
  if (name === undefined || name.split(/\s+/).length > 9 || cues.words.affectedList.test(name)) return []
  // 'Impact: 10:00 – 10:40' and '影响从 10:00 到 10:40' below the heading of that name say when, and not what.
  if (sectionKindOf(name, 0.9) === 'impact' || /\d[:：]\d\d(?!\d)/.test(name)) return []
  const told = passage.text.slice(passage.text.indexOf(name) + name.length)
  // 'Start of impact: 10:00'
  if (/^\s*[:：]\s*\d/.test(told) && (cues.words.began.test(name) || cues.words.ended.test(name))) return []
  if ((!plain || labelled) && (isSentence(name, grammar) || /[.。]\s/.test(name))) return []
  const start = passage.text.indexOf(name)
  const rest = passage.text.slice(start + name.length).replace(/^\s*[:–—-]\s*/, '')
  const [, inner, group, state] = (plain ? grouped.exec(passage.text) : undefined) ?? []
  const status = state?.trim() ?? (plain ? stated.exec(passage.text)?.[1] : undefined)
  const position = (length: number) => positionOf(document, passage, start, start + length)
  return [
    {
      name: plain && inner === undefined ? withoutRemark(name) : name,
      affected: !(
        spared ||
        cues.words.notAffected.test(passage.text) ||
        cues.words.stillWorking.test(rest) ||
        fateOf(rest) === 'spared'
      ),
      text: passage.text.trim(),
      position: position(name.length),
      ...(status === undefined || state !== undefined ? {} : { status }),
      listed: plain,
      ...(inner === undefined || group === undefined
        ? {}
        : { bracketed: { name: inner, group, status, position: position(inner.length) } }),
    },
  ]
}

/** Brackets hold a group where several items have it, or where it is written like a name and is no abbreviation. */
export function withGroups(found: readonly ItemName[], grammar: NameGrammar): Found[] {
  const times = new Map<string, number>()
  for (const { bracketed } of found) {
    if (bracketed !== undefined) times.set(bracketed.group, (times.get(bracketed.group) ?? 0) + 1)
  }
  return found.map(({ bracketed, ...one }) => {
    if (bracketed === undefined) return one
    const isGroup = (times.get(bracketed.group) ?? 0) > 1 || (!grammar.capitals && isTitled(bracketed.group))
    if (isGroup) return { ...one, ...bracketed }
    return { ...one, name: withoutRemark(one.name) }
  })
}

/** 'Web Shop (new orders only)' is the shop; 'Record Viewer (RV)' and 'Stock (backend)' are names. */
function withoutRemark(name: string): string {
  // Endings in brackets make a remark of them: '閲覧のみ'.
  return name
    .replace(/(?<=\S)\s*[(（][^()（）]*\p{Script=Hiragana}[^()（）]*[)）]$/u, '')
    .replace(/(?<=\S)\s*[(（][^()（）]*[^\p{L}()（）-][^()（）]*[)）]$/u, '')
}

/** 'Telephony' and 'Core Services', not 'OBS' nor 'API and meta tab'. */
function isTitled(group: string): boolean {
  return group.split(/\s+/).every((word) => /^(?:\p{Lu}\p{L}*\p{Ll}[\p{L}\p{N}-]*|&|and|of)$/u.test(word))
}
