import type { Document } from '../model/document.ts'
import type { ActionItem, Incident } from '../model/incident.ts'
import type { Report } from './rule.ts'
import { quoted } from './wording.ts'

/** Action items that are still to be done, in the order of the report. */
export function openItems({ actionItems }: Incident): ActionItem[] {
  return actionItems.filter(({ done }) => !done).toSorted((a, b) => a.position.start.offset - b.position.start.offset)
}

/**
 * Of these, the ones that open their line, as a list's or a table's do, or follow a label of one word ('Todo: …'). What a
 * sentence within a paragraph announces is no record of who does what by when.
 */
export function recordedItems(incident: Incident, { text, lineStarts, shift }: Document): ActionItem[] {
  return openItems(incident).filter(({ position: { start } }) => {
    const before = text.slice(lineStarts[start.line - 1] ?? 0, start.offset - shift)
    return /(?:^|[|>])[^\p{L}|>]*(?:\p{L}{1,20}\s?[:：][^\p{L}]*)?$/u.test(before)
  })
}

/** One finding for all the items of a report that lack the same thing, in place of one an item. */
export function lackingItems(
  lacking: readonly ActionItem[],
  open: readonly ActionItem[],
): Report<'one' | 'several'> | undefined {
  const [first, ...others] = lacking
  if (!first) return undefined
  return {
    message: others.length > 0 ? 'several' : 'one',
    data: { item: quoted(first.text), count: lacking.length, all: open.length, items: lacking.map(({ text }) => text) },
    position: first.position,
    related: others.map(({ text, position }) => ({ message: quoted(text), position })),
  }
}
