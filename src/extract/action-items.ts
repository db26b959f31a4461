import type { Document } from '../model/document.ts'
import type { ActionItem } from '../model/incident.ts'
import { describe, detailed, itemState } from './action-items/describe.ts'
import {
  belowNumber,
  boxed,
  enumerator,
  isNone,
  isNumbered,
  itemText,
  linesAfter,
  opens,
  rowAt,
  stateBefore,
} from './action-items/item-text.ts'
import { listsDoneThen, listsOfActions } from './action-items/led-lists.ts'
import { itemsAt, paragraphItem, paragraphItems } from './action-items/paragraph-items.ts'
import { proseTasks } from './action-items/prose-tasks.ts'
import { isActionRow, rowItem } from './action-items/row-item.ts'
import { furtherItems } from './action-items/told-actions.ts'
import { kindsAbove } from './kinds-above.ts'
import type { Line, Outline, Part } from './lines.ts'
import { beginning, perLanguages } from './report-words.ts'
import { sectionKindOf } from './section-kinds.ts'
import { tidy } from './timeline/shape.ts'

/** The items of action-item sections, task lists and rows, each with owner, due date and state where they are told. */
export function actionItemsOf(outline: Outline, document: Document): ActionItem[] {
  const items: ActionItem[] = []
  const levels = new Map<number, number>()
  // By section: the level of the items below a word that sorts them.
  const sorted = new Map<number, number>()
  const closed = new Set<number>()
  const led = listsOfActions(outline)
  const doneThen = listsDoneThen(outline)
  for (const line of outline.lines) {
    if (line.fact !== undefined) continue
    const kind = led.has(line.list) || isActionRow(line, outline) ? 'action-items' : outline.parts[line.section]?.kind
    const task = line.checked !== undefined && kind !== 'timeline'
    const state = stateBefore(line)
    if (kind !== 'action-items' && !task && state === undefined && !boxed.test(line.passage.text)) continue
    if (!task && isDoneThen(line, outline, doneThen)) continue
    const opener = opens(line, outline)
    if (opener === 'empty') {
      // '■今後の対応' right above its lines, in one paragraph.
      const [below] = linesAfter(line, outline)
      if (below !== undefined && paragraphItem(below, outline))
        items.push(...paragraphItems(below, false, outline, document).items)
      continue
    }
    if (line.cells !== undefined) {
      const item = rowItem(line, document)
      if (item !== undefined) items.push(item)
      continue
    }
    const paragraph =
      line.kind === 'text' &&
      line.first &&
      line.marked !== true &&
      (kind === 'action-items' || state !== undefined) &&
      (opener === 'told' || (!belowNumber(line, outline) && paragraphItem(line, outline)))
    if (kind === 'action-items' && isNumbered(line, outline)) {
      items.push(describe(line.passage, tidy(line.passage.text.replace(enumerator, '')), '', document, false))
      continue
    }
    const row = kind === 'timeline' ? undefined : rowAt(line, kind === 'action-items')
    if (row !== undefined) {
      const { text, details } = detailed(tidy(row.text))
      if (text !== '' && !isNone(text)) items.push(describe(line.passage, text, details, document, row.done))
      continue
    }
    if (line.kind === 'text' && kind === 'action-items' && goesOnList(line, outline)) {
      items.push(describe(line.passage, tidy(line.passage.text.replace(enumerator, '')), '', document, false))
      continue
    }
    if (line.kind !== 'item' && !paragraph) continue
    if (paragraph) {
      if (closed.has(line.section)) continue
      const told = paragraphItems(line, opener === 'told', outline, document)
      if (told.closed) closed.add(line.section)
      items.push(...told.items)
      continue
    }
    const top = levels.get(line.section) ?? line.level
    levels.set(line.section, Math.min(top, line.level))
    if (line.level <= top) {
      sorted.delete(line.section)
      if (!task && isSort(line, outline)) {
        sorted.set(line.section, line.level + 1)
        continue
      }
    } else if (!task && sorted.get(line.section) !== line.level) continue
    const words = tidy(itemText(line, outline))
    const { text, details } = detailed(words)
    if (text === '' || isNone(text)) continue
    const further = line.kind === 'item' ? furtherItems(line.passage.text) : []
    if (further.length > 0) items.push(...itemsAt([line], further, document))
    else items.push(describe(line.passage, text, details, document, itemState(line, text)))
  }
  if (items.length > 0) return items
  return proseTasks(outline).flatMap(({ lines, ...task }) => itemsAt(lines, [task], document))
}

/** 'Actions:' within the resolution or the timeline tells what was done to end the incident. */
function isDoneThen({ section, list }: Line, outline: Outline, doneThen: ReadonlySet<number>): boolean {
  const part = outline.parts[section]
  if (part?.kind !== 'action-items') return false
  if (part.depth < 7) return doneThen.has(list) && isWithinResponse(part, outline)
  // The last words of a report, where nothing before them tells what is to be done, look ahead.
  const isLast = part.index === outline.parts.length - 1 && outline.lines[part.line]?.list === -1
  if (isLast && !outline.parts.some(({ kind, index }) => kind === 'action-items' && index !== part.index)) return false
  return isWithinResponse(part, outline)
}

function isWithinResponse(part: Part, outline: Outline): boolean {
  return kindsAbove(part, outline).some((kind) => kind === 'resolution' || kind === 'response' || kind === 'timeline')
}

/** '- Detection' above '  - Add an alert' and '  - Test the pager': a word that sorts the items, and is none itself. */
function isSort({ index, level, block, passage: { text } }: Line, { lines }: Outline): boolean {
  if (text.length > LONGEST_SORT || text.trim().split(/\s+/).length > 4) return false
  // 'Prevention' begins as a verb does.
  if (listWords().verb.test(text) && sectionKindOf(text, 0.9) === undefined) return false
  let below = 0
  let verbs = 0
  for (let at = index + 1; ; at += 1) {
    const line = lines[at]
    if (line === undefined || line.block === block || line.level <= level) break
    if (line.kind !== 'item' || line.level !== level + 1) continue
    below += 1
    if (listWords().verb.test(line.passage.text)) verbs += 1
  }
  return below > 1 && verbs * 2 >= below
}

const listWords = perLanguages(() => ({ verb: beginning(({ items }) => items?.verbs) }))

const LONGEST_SORT = 50

/** '2) …' as a paragraph of its own: a text between the items of a list ends the list in plain text. */
function goesOnList({ first, list, section, index, passage }: Line, { lines }: Outline): boolean {
  if (!first || list >= 0) return false
  const number = Number(/^\s*(\d{1,2})[.)]\s+\p{L}/u.exec(passage.text)?.[1] ?? 0)
  if (number < 2) return false
  for (let at = index - 1; lines[at]?.section === section && index - at < FARTHEST_ITEM; at -= 1)
    if (lines[at]?.kind === 'item') return true
  return false
}

const FARTHEST_ITEM = 12
