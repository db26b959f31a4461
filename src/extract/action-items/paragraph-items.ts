import type { Document } from '../../model/document.ts'
import type { ActionItem } from '../../model/incident.ts'
import { type Passage, positionOf } from '../../model/passage.ts'
import type { Line, Outline } from '../lines.ts'
import { tidy } from '../timeline/shape.ts'
import { describe, detailed, doneMark } from './describe.ts'
import { isNone, linesAfter, noBlanks, rowAt } from './item-text.ts'
import { type ToldAction, toldActions } from './told-actions.ts'

/** The items that a paragraph tells, each with its own place. */
export function paragraphItems(
  line: Line,
  labelled: boolean,
  outline: Outline,
  document: Document,
): { items: ActionItem[]; closed: boolean } {
  const lines = [line, ...linesAfter(line, outline)]
  const text = lines.map(({ passage }) => passage.text).join('\n')
  const from = labelled ? (/^[^:：]*[:：]/.exec(text)?.[0].length ?? 0) : 0
  const before = outline.lines[line.index - 1]
  const led = before?.section === line.section && /[:：]\s*$/.test(before.passage.text)
  const { actions, closed } = toldActions(text, from, led)
  return { items: itemsAt(lines, actions, document), closed }
}

/** Items that sentences of a paragraph tell. */
export function itemsAt(lines: readonly Line[], actions: readonly ToldAction[], document: Document): ActionItem[] {
  const text = lines.map(({ passage }) => passage.text).join('\n')
  const starts: number[] = []
  let length = 0
  for (const { passage } of lines) {
    starts.push(length)
    length += passage.text.length + 1
  }
  const items: ActionItem[] = []
  for (const action of actions) {
    const { text: words, details } = detailed(tidy(text.slice(action.start, action.end).replaceAll('\n', ' ')))
    if (words === '' || isNone(words)) continue
    const places = placesOf(lines, starts, action.start, action.end)
    const [first, last] = [places[0], places.at(-1)]
    if (first === undefined || last === undefined) continue
    const position = {
      start: positionOf(document, first.passage, first.start, first.end).start,
      end: positionOf(document, last.passage, last.start, last.end).end,
    }
    const cut = { passage: first.passage, start: first.start, end: first.end }
    items.push(describe(cut.passage, words, details, document, doneMark(words), { ...cut, position }))
  }
  return items
}

export interface Place {
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

/** Where a stretch of lines that are joined by line ends stands in each of them. */
function placesOf(lines: readonly Line[], starts: readonly number[], start: number, end: number): Place[] {
  const places: Place[] = []
  for (let index = lineAt(starts, start); (starts[index] ?? end) < end; index += 1) {
    const passage = lines[index]?.passage
    const at = starts[index] ?? 0
    if (passage === undefined) break
    const place = { passage, start: Math.max(0, start - at), end: Math.min(passage.text.length, end - at) }
    if (place.end > place.start) places.push(place)
  }
  return places
}

/** The last line that starts at or before an index. */
function lineAt(starts: readonly number[], index: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return low
}

/** A paragraph is an item only where its section has no list and it opens with a verb or an action word. */
export function paragraphItem(line: Line, outline: Outline): boolean {
  const listed = outline.lines.some(
    (other) =>
      other.section === line.section &&
      (other.kind === 'item' || other.cells !== undefined || rowAt(other, true) !== undefined),
  )
  const { text } = line.passage
  return !listed && text.length > (noBlanks.test(text) ? 5 : 15) && !isNone(text)
}
